"""Whether memory stays flat without a window: the same run, 1,000 requests in flight, on a project of 1,000,000 waiting
rows and on one of 10,000. Each goes on for some seconds and is interrupted."""

import json
import signal
import subprocess
import time

import clients
from findings import Budget, Findings, Table
from lua_server import lua_server
from workbench import last_json, reap, spawn, succeed, write_table

IN_FLIGHT = 1000


def import_table(bench, url, rows):
    """A project of so many rows, one of them asked: what the import alone took."""
    table, project = bench.path("rows.csv"), bench.path(f"{rows}.rowmill")
    write_table(table, rows)
    return succeed(
        clients.rowmill(bench.build, url, table, project, 1, "--limit", 1), clients.ENVIRONMENT
    ).peak_rss_mb


def run_interrupted(bench, project, seconds):
    """Runs until `seconds` after the first time (nearly) all were in flight: a glance may catch a free place."""
    process = spawn(
        [bench.build / "rowmill", "run", project, "--concurrency", IN_FLIGHT, "--key-env", "BENCH_KEY",
         "--progress", "json", "--json"],
        clients.ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    full_since = None
    for line in process.stderr:
        if full_since is None and line.startswith("{") and json.loads(line)["in_flight"] >= 0.9 * IN_FLIGHT:
            full_since = time.monotonic()
        if full_since is not None and time.monotonic() - full_since >= seconds:
            process.send_signal(signal.SIGINT)
            break
    process.stderr.read()
    said = last_json(process.stdout.read())
    status, _, peak = reap(process)
    return {"status": status, "peak_rss_mb": peak, **said}


def run(bench):
    many, few = bench.some(1_000_000, 50_000), bench.some(10_000, 5_000)
    runs, lines = {}, []
    with lua_server(latency=1) as server:
        for rows in (few, many):
            imported = import_table(bench, server.url, rows)
            server.reset()
            run = runs[rows] = run_interrupted(bench, bench.path(f"{rows}.rowmill"), bench.some(6, 1))
            seen = server.counts()["peak"]
            if run["status"] != 130 or seen != IN_FLIGHT:
                raise RuntimeError(f"status {run['status']}, {seen} in flight")
            lines.append([f"{rows:,}", imported, run["peak_rss_mb"], run["done"], seen])
    ours, theirs = runs[many]["peak_rss_mb"], runs[few]["peak_rss_mb"]
    headings = ["rows", "import, MB", "run, MB", "done", "in flight seen by the server"]
    return Findings(
        budgets=[
            Budget(f"peak memory of a run over {many:,} rows, {IN_FLIGHT:,} in flight", ours, "MB", "at most 1.25 x",
                   ours <= 1.25 * theirs, f"over {few:,} rows", theirs)
        ],
        tables=[Table("Memory of a run", headings, lines)],
    )  # fmt: skip
