"""Where it bends: rows from 1,000 to 1,000,000 at 50 in flight, and in flight from 1 to 1,000 at 20,000 rows, with
answers that come at once. Time, CPU a row, memory and the size of the project, each for the whole command. And what is
done with a project that has its answers: all rows taken from them once more, and its data read anew."""

import clients
from findings import Findings, Lines, Table
from lua_server import lua_server
from workbench import MB, median, succeed, write_table


def once(bench, url, rows, at_once):
    project = bench.path("scale.rowmill")
    done = succeed(
        clients.rowmill(bench.build, url, bench.path("rows.csv"), project, at_once, "--limit", rows), clients.ENVIRONMENT
    )
    if done.rows != rows:
        raise RuntimeError(f"{done.rows} of {rows} rows")
    # The import is in the whole command's time, and not in the run's own.
    return (done.wall_seconds, done.seconds, done.rows_per_second, done.cpu_us_per_row, done.peak_rss_mb,
            project.stat().st_size / MB)  # fmt: skip


def measured(bench, url, rows, at_once, rounds):
    runs = [once(bench, url, rows, at_once) for _ in range(rounds)]
    return [median([run[i] for run in runs]) for i in range(6)]


HEADINGS = ["s, whole", "s, run", "rows/s", "CPU us/row", "MB memory", "MB project"]


def over_again(bench, url, rows):
    """With the project that once() left."""
    project, table = bench.path("scale.rowmill"), bench.path("rows.csv")
    again = [bench.build / "rowmill", "run", project, "--allow-origin", url.removesuffix("/v1"), "--key-env", "BENCH_KEY",
             "--progress", "none", "--json"]  # fmt: skip
    lines = []
    for name, options, told in (("all rows, from their answers", ["--rows", "all", "--reuse"], "reused"),
                                ("the same data put in its place", ["--data", table], "rows")):  # fmt: skip
        done = succeed([*again, *options], clients.ENVIRONMENT)
        if done.said["attempts"] or done.said[told] != (rows if told == "reused" else 0):
            raise RuntimeError(f"{name}: {done.said}")
        lines.append([f"{rows:,}", name, round(done.wall_seconds, 2), round(done.cpu_seconds * 1e6 / rows, 1),
                      round(done.peak_rss_mb, 1)])  # fmt: skip
    return lines


def by_rows(bench, url, found):
    lines, again = [], []
    for rows in bench.some((1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000), (1_000, 3_000)):
        write_table(bench.path("rows.csv"), rows)
        rounds = 1 if rows > 100_000 else min(3, bench.rounds)
        lines.append([rows, *measured(bench, url, rows, 50, rounds)])
        if rows >= bench.some(100_000, 1_000):
            again += over_again(bench, url, rows)
    found.tables.append(table("Rows, 50 in flight", "rows", lines))
    found.tables.append(
        Table("Over again, nothing asked", ["rows", "what", "s, whole", "CPU us/row", "MB memory"], again)
    )
    curves = {"s, whole": 1, "CPU us/row": 4, "MB memory": 5, "MB project": 6}
    found.charts.append(
        Lines("By rows, 50 in flight", "rows", "", {name: [(line[0], line[i]) for line in lines] for name, i in curves.items()})
    )


def by_limit(bench, url, found):
    rows = bench.some(20_000, 500)
    write_table(bench.path("rows.csv"), rows)
    lines = []
    for at_once in bench.some((1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000), (1, 50)):
        lines.append([at_once, *measured(bench, url, rows, at_once, min(3, bench.rounds))])
    found.tables.append(table(f"In flight, {rows:,} rows", "in flight", lines))
    curves = {"rows/s": 3, "CPU us/row": 4, "MB memory": 5}
    found.charts.append(
        Lines(f"By requests in flight, {rows:,} rows", "in flight", "",
              {name: [(line[0], line[i]) for line in lines] for name, i in curves.items()})
    )  # fmt: skip


def table(title, first, lines):
    return Table(title, [first, *HEADINGS], [[line[0], *(round(cell, 2) for cell in line[1:])] for line in lines])


def run(bench):
    found = Findings()
    with lua_server() as server:
        by_rows(bench, server.url, found)
        by_limit(bench, server.url, found)
    return found
