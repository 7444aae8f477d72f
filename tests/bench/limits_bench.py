"""The concurrency limit as a server sees it, and 1,000 rows of 1 s, 50 at once, beside the ideal 20 s."""

import clients
from findings import Bars, Budget, Findings
from lua_server import lua_server
from workbench import count_right, in_turns, median, succeed, write_table


def run_rowmill(bench, url, at_once, rows):
    answers = bench.path("answers.csv")
    done = succeed(
        clients.rowmill(bench.build, url, bench.path("rows.csv"), bench.path("limits.rowmill"), at_once,
                        "--limit", rows, "--output", answers),
        clients.ENVIRONMENT,
    )  # fmt: skip
    right = count_right(answers)
    if right != rows:
        raise RuntimeError(f"{right} of {rows} answers are right")
    return done


def in_flight(bench, found):
    """Half a second an answer, so that every place is taken at some moment."""
    with lua_server(latency=0.5) as server:
        for at_once in (50, 100, 500):
            server.reset()
            run_rowmill(bench, server.url, at_once, at_once * bench.some(6, 3))
            seen = server.counts()["peak"]
            found.budgets.append(
                Budget(f"requests in flight that the server saw, limit {at_once}", seen, "", f"exactly {at_once}",
                       seen == at_once, "the limit", at_once)
            )  # fmt: skip


def ideal(bench, found):
    rows, latency = bench.some(1_000, 100), 1.0
    ideal_seconds = rows / 50 * latency
    with lua_server(latency=latency) as server:
        table = bench.path("rows.csv")
        jobs = {"Rowmill": lambda: run_rowmill(bench, server.url, 50, rows)}
        for name, kind in (("aiohttp loop", "async"), ("requests, threads", "threads")):
            jobs[name] = lambda kind=kind: succeed(clients.loop(kind, server.url, table, 50, rows))
        jobs["libcurl multi"] = lambda: succeed(clients.multi(server.url, table, 50, rows))
        runs = in_turns(jobs, min(3, bench.rounds))
    seconds = {name: median([run.seconds for run in of]) for name, of in runs.items()}
    ours = seconds["Rowmill"]
    found.budgets.append(
        Budget(f"{rows:,} rows of 1 s, 50 at once, results saved", ours, "s", "at most 1.02 x the ideal",
               ours <= 1.02 * ideal_seconds, "the ideal", ideal_seconds)
    )  # fmt: skip
    bars = [("ideal", ideal_seconds), *seconds.items()]
    found.charts.append(Bars(f"{rows:,} rows of 1 s, 50 at once", "s", bars, "Rowmill alone saves its results."))


def run(bench):
    found = Findings()
    write_table(bench.path("rows.csv"), 3_000)
    in_flight(bench, found)
    ideal(bench, found)
    return found
