"""Whether memory stays flat: the same run, 1,000 requests in flight, on a project of 1,000,000 waiting rows and
on one of 10,000. Each goes on for some seconds and is interrupted. Exit status 1 when a budget is missed."""

import argparse
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import aiohttp_loop
from workbench import last_json, measure, practice, reap, write_table

IN_FLIGHT = 1000


def import_table(rowmill, folder, url, rows):
    """A project of so many rows, one of them asked: what the import alone took."""
    write_table(folder / "rows.csv", rows)
    done = measure([
        rowmill, "run", folder / "rows.csv", "--project", folder / f"{rows}.rowmill", "--endpoint", url,
        "--model", aiohttp_loop.MODEL, "--prompt", "Sort this message: {{text}}", "--limit", 1,
        "--progress", "none", "--json",
    ])  # fmt: skip
    if done.status != 0:
        raise RuntimeError(f"the import of {rows} rows ended with status {done.status}")
    return done.peak_rss_mb


def run_interrupted(rowmill, project, seconds):
    """Runs until `seconds` after the first time (nearly) all were in flight: a glance may catch a free place."""
    process = subprocess.Popen(
        [str(rowmill), "run", str(project), "--concurrency", str(IN_FLIGHT), "--progress", "json", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    full_since = None
    for line in process.stderr:
        if full_since is None and line.startswith("{") and json.loads(line)["in_flight"] >= 0.9 * IN_FLIGHT:
            full_since = time.monotonic()
        if full_since is not None and time.monotonic() - full_since >= seconds:
            process.send_signal(signal.SIGINT)
            break
    process.stderr.read()
    said = last_json(process.stdout.read())
    status, cpu, peak = reap(process)
    return {"status": status, "cpu_seconds": cpu, "peak_rss_mb": peak, **said}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="folder of a release build")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--small", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=6, help="of running with all in flight")
    parser.add_argument("--latency", type=float, default=1, help="seconds the endpoint takes for an answer")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def judge(runs, rows, small):
    ratio = runs[rows]["peak_rss_mb"] / runs[small]["peak_rss_mb"]
    judged = [{
        "budget": f"peak memory of a run over {rows:,} rows: at most 1.25 x that over {small:,}",
        "value": round(ratio, 3), "met": ratio <= 1.25,
    }]  # fmt: skip
    for count, run in runs.items():
        whole = run["status"] == 130 and run["peak_in_flight"] == IN_FLIGHT
        judged.append({
            "budget": f"{IN_FLIGHT:,} in flight over {count:,} rows, interrupted in order",
            "value": run["peak_in_flight"], "met": whole,
        })  # fmt: skip
    return judged


def main():
    options = arguments()
    rowmill = options.build / "rowmill"
    runs = {}
    with tempfile.TemporaryDirectory(prefix="rowmill-bench-") as name:
        folder = pathlib.Path(name)
        with practice(rowmill, "--latency", str(options.latency)) as server:
            for rows in (options.small, options.rows):
                imported = import_table(rowmill, folder, server.url, rows)
                runs[rows] = run_interrupted(rowmill, folder / f"{rows}.rowmill", options.seconds)
                runs[rows]["import_peak_rss_mb"] = imported
                runs[rows]["seen_by_server"] = server.counts()["peak_in_flight"]
    judged = judge(runs, options.rows, options.small)
    if options.json:
        print(json.dumps({"runs": runs, "budgets": judged}))
    else:
        for rows, run in runs.items():
            print(
                f"{rows:>9,} rows: run {run['peak_rss_mb']:6.1f} MB, import {run['import_peak_rss_mb']:6.1f} MB, "
                f"{run['done']} done in {run['seconds']:.1f} s, {run['peak_in_flight']} in flight, "
                f"{run['seen_by_server']} seen by the server"
            )
        for budget in judged:
            print(f"{'met   ' if budget['met'] else 'MISSED'}  {budget['budget']} (is {budget['value']})")
    return 0 if all(budget["met"] for budget in judged) else 1


if __name__ == "__main__":
    sys.exit(main())
