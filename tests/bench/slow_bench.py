"""One answer in a hundred takes 20 times as long: the time beside an ideal in-order schedule of the same answers."""

import heapq

import clients
from findings import Bars, Budget, Findings
from lua_server import lua_server
from workbench import count_right, in_turns, median, succeed, write_table

LATENCY, SLOW, AT_ONCE = 0.1, 20, 50


def seconds_of(row):
    """As the server has it (lua_server.py)."""
    return LATENCY * (SLOW if row % 100 == 37 else 1)


def ideal_seconds(rows):
    """So many at once, in order, without a moment lost."""
    free = [0.0] * AT_ONCE
    for row in range(rows):
        heapq.heapreplace(free, free[0] + seconds_of(row))
    return max(free)


def run(bench):
    rows = bench.some(3_000, 300)
    table, answers = bench.path("rows.csv"), bench.path("answers.csv")
    write_table(table, rows)
    with lua_server(latency=LATENCY, slow=SLOW) as server:
        ours = clients.rowmill(
            bench.build, server.url, table, bench.path("slow.rowmill"), AT_ONCE, "--output", answers
        )
        jobs = {
            "Rowmill": lambda: succeed(ours, clients.ENVIRONMENT),
            "aiohttp loop": lambda: succeed(clients.loop("async", server.url, table, AT_ONCE, rows)),
            "aiohttp, chunks": lambda: succeed(clients.loop("chunks", server.url, table, AT_ONCE, rows)),
        }
        runs = in_turns(jobs, min(3, bench.rounds))
    right = count_right(answers)
    if right != rows:
        raise RuntimeError(f"{right} of {rows} answers are right")
    seconds = {name: median([run.seconds for run in of]) for name, of in runs.items()}
    ideal = ideal_seconds(rows)
    title = f"{rows:,} rows of {LATENCY} s, 1 % of them {SLOW} times as long"
    return Findings(
        budgets=[
            Budget(title, seconds["Rowmill"], "s", "at most 1.05 x the ideal schedule",
                   seconds["Rowmill"] <= 1.05 * ideal, "ideal in-order schedule", ideal)
        ],
        charts=[Bars(title, "s", [("ideal in order", ideal), *seconds.items()])],
    )  # fmt: skip
