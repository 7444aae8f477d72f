"""A server that enforces 3,500 requests a minute (nginx limit_req, a second's worth of burst): how much of the quota
is used, how much is refused, and how many rows are right; beside a plain loop that knows of no quota."""

import clients
from findings import Bars, Budget, Findings, Table
from lua_server import lua_server
from workbench import count_right, measure, practice, succeed, write_table

RPM = 3_500


def turn(bench, server, name, command, rows):
    answers = bench.path("answers.csv")
    server.reset()
    done = measure(command(answers), clients.ENVIRONMENT)
    counts = server.counts()
    asked = counts["requests"] + counts["refused"]
    used = counts["requests"] / (done.seconds / 60 * RPM)
    return [name, done.seconds, 100 * used, 100 * counts["refused"] / max(1, asked), count_right(answers), rows]


def learned(bench, rows):
    """The practice endpoint says its limit in its headers, as OpenAI does; its answers are other ones."""
    with practice(bench.build / "rowmill", "--rpm", RPM) as server:
        done = succeed(
            clients.rowmill(bench.build, server.url, bench.path("rows.csv"), bench.path("quota.rowmill"), 50),
            clients.ENVIRONMENT,
        )
    said = done.said
    used = rows / (done.seconds / 60 * RPM)
    return ["Rowmill, learned from headers", done.seconds, 100 * used, 100 * said["rate_limited"] / said["attempts"],
            said["done"], rows]  # fmt: skip


def run(bench):
    rows = bench.some(3_500, 300)
    table = bench.path("rows.csv")
    write_table(table, rows)

    def rowmill(*options):
        return lambda answers: clients.rowmill(
            bench.build, server.url, table, bench.path("quota.rowmill"), 50, "--output", answers, *options
        )

    with lua_server(rpm=RPM) as server:
        by_hand = turn(bench, server, "Rowmill, --rpm 3500", rowmill("--rpm", RPM), rows)
        found_out = turn(bench, server, "Rowmill, found from refusals", rowmill(), rows)
        plain = turn(bench, server, "aiohttp loop",
                     lambda answers: clients.loop("async", server.url, table, 50, rows, answers), rows)  # fmt: skip
    lines = [by_hand, learned(bench, rows), found_out, plain]
    found = Findings()
    title = f"{RPM:,} requests a minute, {rows:,} rows"
    found.tables.append(
        Table(title, ["client", "s", "quota used, %", "429s, %", "right", "rows"],
              [[line[0], *(round(cell, 2) for cell in line[1:])] for line in lines],
              "Quota used: what went through over what 3,500 a minute make in that time; the server gives a second's worth "
              "away at the beginning. A loop that treats a refusal as an answer is done soon, with nearly nothing.")
    )  # fmt: skip
    found.charts.append(Bars(f"{title}: rows that are right", "rows", [(line[0], line[4]) for line in lines]))
    found.budgets += [
        Budget("quota used of 3,500 a minute", by_hand[2], "%", "at least 98 %", by_hand[2] >= 98),
        Budget("429s of all requests at 3,500 a minute", by_hand[3], "%", "at most 0.5 %", by_hand[3] <= 0.5,
               "aiohttp loop", plain[3]),
        Budget("rows that are right at 3,500 a minute", by_hand[4], "rows", "every one", by_hand[4] == rows,
               "aiohttp loop", plain[4]),
    ]  # fmt: skip
    return found
