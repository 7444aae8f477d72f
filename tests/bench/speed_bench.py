"""Rows a second and CPU a row where answers come at once: Rowmill, which saves its results, beside loops that save
nothing, and beside what does nothing but ask (libcurl's multi interface, wrk). Rows a second are each client's own,
from its first request to its last answer (Rowmill: saved). CPU is that of the whole process, start, import and end
included; `one row` is what the same command takes for one row only, `net` is CPU a row without it."""

import clients
from findings import Bars, Budget, Findings, Table
from lua_server import lua_server
from workbench import in_turns, measure, median, write_table

AT_ONCE = (50, 500)


def turn(command, server, rows):
    """One client in one round; all rows were asked once and answered."""
    server.reset()
    client = measure(command, clients.ENVIRONMENT)
    asked = server.counts()["requests"]
    if client.status != 0 or client.rows != rows or asked != rows:
        raise RuntimeError(f"{command}: status {client.status}, {client.rows} of {rows} rows, {asked} requests")
    return client


def commands(bench, url, at_once):
    table, project = bench.path("rows.csv"), bench.path("speed.rowmill")
    return {
        "Rowmill": lambda rows: clients.rowmill(bench.build, url, table, project, at_once, "--limit", rows),
        "aiohttp loop": lambda rows: clients.loop("async", url, table, at_once, rows),
        "requests, threads": lambda rows: clients.loop("threads", url, table, at_once, rows),
        "libcurl multi": lambda rows: clients.multi(url, table, at_once, rows),
    }


def compare(bench, server, rows, at_once):
    """Medians by client: rows a second, CPU us a row, of that without one row's, MB."""
    ways = commands(bench, server.url, at_once)
    jobs = {name: (lambda way=way: turn(way(rows), server, rows)) for name, way in ways.items()}
    jobs["wrk"] = lambda: clients.wrk(server.url, bench.folder, at_once, bench.some(5, 1))
    results = in_turns(jobs, bench.rounds)
    figures = {}
    for name, runs in results.items():
        alone = median([turn(ways[name](1), server, 1).cpu_seconds for _ in range(3)]) if name in ways else 0
        cpu = median([run.cpu_us_per_row for run in runs])
        figures[name] = (
            median([run.rows_per_second for run in runs]), cpu, cpu - alone * 1e6 / rows, alone,
            median([run.peak_rss_mb for run in runs]),
        )  # fmt: skip
    return figures


def add(found, at_once, figures, rows):
    ours, theirs = figures["Rowmill"], figures["aiohttp loop"]
    found.budgets += [
        Budget(f"rows a second, instant answers, {at_once} at once", ours[0], "rows/s", "at least 2 x",
               ours[0] >= 2 * theirs[0], "aiohttp loop", theirs[0]),
        Budget(f"CPU a row, whole process, {at_once} at once", ours[1], "us", "at most 1 x", ours[1] <= theirs[1],
               "aiohttp loop", theirs[1]),
    ]  # fmt: skip
    ordered = sorted(figures.items(), key=lambda item: -item[1][0])
    title = f"Answers at once, {at_once} in flight"
    found.charts += [
        Bars(f"{title}: rows a second", "rows/s", [(name, of[0]) for name, of in ordered],
             "Rowmill saves every answer; the others save nothing, and wrk asks one question over and over."),
        Bars(f"{title}: CPU a row", "us", [(name, of[1]) for name, of in ordered]),
    ]  # fmt: skip
    lines = [[name, *(round(number, 2) for number in of)] for name, of in ordered]
    headings = ["client", "rows/s", "CPU us/row", "net", "one row, s", "MB"]
    found.tables.append(Table(title, headings, lines, f"{rows:,} rows."))


def run(bench):
    found = Findings()
    rows = bench.some(20_000, 1_000)
    write_table(bench.path("rows.csv"), rows)
    with lua_server() as server:
        for at_once in AT_ONCE:
            add(found, at_once, compare(bench, server, rows, at_once), rows)
    return found
