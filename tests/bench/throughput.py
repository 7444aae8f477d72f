"""Rows a second and CPU a row against instant answers: `rowmill run`, which saves its results, beside a plain
aiohttp semaphore loop that saves nothing. Both ask the same practice endpoint, one after the other, in turns;
the endpoint has a process of its own and shares the machine with them. Exit status 1 when a budget is missed."""

import argparse
import json
import pathlib
import statistics
import sys
import tempfile

import aiohttp_loop
from workbench import Practice, measure, practice, write_table

HERE = pathlib.Path(__file__).parent


def rowmill_command(rowmill, url, folder, concurrency, limit):
    return [
        rowmill, "run", folder / "rows.csv", "--project", folder / "bench.rowmill", "--overwrite",
        "--endpoint", url, "--model", aiohttp_loop.MODEL, "--key-env", "BENCH_KEY",
        "--system", aiohttp_loop.SYSTEM, "--prompt", aiohttp_loop.PROMPT.replace("{text}", "{{text}}"),
        "--concurrency", concurrency, "--limit", limit, "--progress", "none", "--json",
    ]  # fmt: skip


def aiohttp_command(url, folder, concurrency, limit):
    return [sys.executable, HERE / "aiohttp_loop.py", url, folder / "rows.csv", concurrency, limit]


class Turn:
    """One client in one round: what it says of itself, what it cost, and what it cost the server."""

    def __init__(self, command, server: Practice, rows):
        asked, server_cpu = server.counts()["requests"], server.cpu_seconds()
        self.client = measure(command, {"BENCH_KEY": "bench"})
        self.server_cpu_us_per_row = (server.cpu_seconds() - server_cpu) * 1e6 / rows
        requests = server.counts()["requests"] - asked
        if self.client.status != 0 or self.client.rows != rows or requests != rows:
            raise RuntimeError(
                f"{command[0]}: status {self.client.status}, {self.client.rows} of {rows} rows, {requests} requests"
            )

    def figures(self):
        return {
            "rows_per_second": self.client.rows_per_second,
            "cpu_us_per_row": self.client.cpu_us_per_row,
            "server_cpu_us_per_row": self.server_cpu_us_per_row,
            "peak_rss_mb": self.client.peak_rss_mb,
            "cpu_seconds": self.client.cpu_seconds,
        }


def medians(turns):
    figures = [turn.figures() for turn in turns]
    return {name: statistics.median(figure[name] for figure in figures) for name in figures[0]}


def compare(options, concurrency, folder, server):
    """Medians by client. The order turns round with each round, so that no one always comes second."""
    clients = {
        "aiohttp": lambda limit: aiohttp_command(server.url, folder, concurrency, limit),
    }
    for number, build in enumerate(options.build):
        name = "rowmill" if number == 0 else f"rowmill in {build}"
        clients[name] = lambda limit, bin=build / "rowmill": rowmill_command(
            bin, server.url, folder, concurrency, limit
        )
    turns = {name: [] for name in clients}
    for lap in range(options.rounds):
        for name in sorted(clients, reverse=lap % 2 == 1):
            turns[name].append(Turn(clients[name](options.rows), server, options.rows))
    found = {name: medians(of) for name, of in turns.items()}
    for name, command in clients.items():
        alone = statistics.median(Turn(command(1), server, 1).client.cpu_seconds for _ in range(3))
        found[name]["cpu_us_per_row_net"] = (found[name]["cpu_seconds"] - alone) * 1e6 / options.rows
        found[name]["cpu_seconds_of_one_row"] = alone
    return found


def budgets(concurrency, found):
    ours, theirs = found["rowmill"], found["aiohttp"]
    speed = ours["rows_per_second"] / theirs["rows_per_second"]
    cost = ours["cpu_us_per_row"] / theirs["cpu_us_per_row"]
    return [
        {"budget": f"rows a second at {concurrency}: at least 2 x aiohttp", "ratio": speed, "met": speed >= 2},
        {"budget": f"CPU a row at {concurrency}: at most aiohttp's", "ratio": cost, "met": cost <= 1},
    ]


def print_table(concurrency, found):
    print(f"\n{concurrency} at once")
    print(f"{'':34}{'rows/s':>9}{'CPU us/row':>12}{'net':>7}{'one row, s':>12}{'server us/row':>15}{'RSS MB':>8}")
    for name, figure in found.items():
        print(
            f"{name[-32:]:34}{figure['rows_per_second']:9.0f}{figure['cpu_us_per_row']:12.0f}"
            f"{figure['cpu_us_per_row_net']:7.0f}{figure['cpu_seconds_of_one_row']:12.2f}"
            f"{figure['server_cpu_us_per_row']:15.0f}{figure['peak_rss_mb']:8.0f}"
        )


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, action="append", required=True,
                        help="folder of a release build; given again: further builds to compare, in the same rounds")  # fmt: skip
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--concurrency", type=int, nargs="+", default=[50, 500])
    parser.add_argument("--json", action="store_true", help="one JSON object instead of tables")
    return parser.parse_args()


def main():
    options = arguments()
    results, judged = {}, []
    with tempfile.TemporaryDirectory(prefix="rowmill-bench-") as name:
        folder = pathlib.Path(name)
        write_table(folder / "rows.csv", options.rows)
        with practice(options.build[0] / "rowmill") as server:
            for concurrency in options.concurrency:
                found = results[concurrency] = compare(options, concurrency, folder, server)
                judged += budgets(concurrency, found)
                if not options.json:
                    print_table(concurrency, found)
    if options.json:
        print(json.dumps({"rows": options.rows, "rounds": options.rounds, "medians": results, "budgets": judged}))
    else:
        print()
        for budget in judged:
            print(f"{'met   ' if budget['met'] else 'MISSED'}  {budget['budget']} (is {budget['ratio']:.2f})")
    return 0 if all(budget["met"] for budget in judged) else 1


if __name__ == "__main__":
    sys.exit(main())
