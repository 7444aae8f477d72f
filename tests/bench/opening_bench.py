"""How long large tables take to open, beside the tools that everyone has: a CSV of 1,000,000 rows (about 100 MB)
beside `sqlite3 .import`, an XLSX of 100,000 rows beside openpyxl reading it (read-only); and that memory does not grow
with the rows. Rowmill's time is that of the whole command, from its start over the import to one answer saved."""

import clients
from findings import Bars, Budget, Findings, Table
from lua_server import lua_server
from tables import made, write_csv, write_xlsx
from workbench import in_turns, median, succeed

READ_XLSX = (
    "import openpyxl,sys\n"
    "for r in openpyxl.load_workbook(sys.argv[1],read_only=True).active.iter_rows(values_only=True): pass"
)


def opened(bench, url, table):
    return succeed(
        clients.rowmill(bench.build, url, table, bench.path("t.rowmill"), 1, "--limit", 1), clients.ENVIRONMENT
    )


def imported(bench, table):
    database = bench.path("t.db")
    database.unlink(missing_ok=True)
    return succeed(["sqlite3", database, ".mode csv", f".import {table} t"])


def figures(runs):
    return median([run.wall_seconds for run in runs]), median([run.cpu_seconds for run in runs]), max(
        run.peak_rss_mb for run in runs
    )


def run(bench):
    large, small, book = bench.path("large.csv"), bench.path("small.csv"), bench.path("t.xlsx")
    rows, lines = bench.some(1_000_000, 20_000), bench.some(100_000, 2_000)
    made(write_csv, large, rows)
    made(write_csv, small, rows // 10)
    made(write_xlsx, book, lines, False)
    with lua_server() as server:
        jobs = {
            "Rowmill, CSV": lambda: opened(bench, server.url, large),
            "sqlite3 .import": lambda: imported(bench, large),
            "Rowmill, XLSX": lambda: opened(bench, server.url, book),
            "openpyxl, read-only": lambda: succeed(["/usr/bin/python3", "-c", READ_XLSX, book]),
        }
        of = {name: figures(runs) for name, runs in in_turns(jobs, bench.rounds).items()}
        few = opened(bench, server.url, small).peak_rss_mb
    csv, sqlite, xlsx, openpyxl = of.values()
    megabytes = f"{large.stat().st_size / 1e6:.0f} MB"
    found = Findings()
    found.budgets += [
        Budget(f"a CSV of {rows:,} rows ({megabytes}) made a project", csv[0], "s", "at most 2 x", csv[0] <= 2 * sqlite[0],
               "sqlite3 .import", sqlite[0]),
        Budget(f"an XLSX of {lines:,} rows made a project", xlsx[0], "s", "at most 0.5 x", xlsx[0] <= 0.5 * openpyxl[0],
               "openpyxl, read-only", openpyxl[0]),
        Budget(f"memory for a CSV of {rows:,} rows", csv[2], "MB", "at most 20 MB more", csv[2] <= few + 20,
               f"for {rows // 10:,}", few),
    ]  # fmt: skip
    found.charts += [
        Bars(f"CSV of {rows:,} rows, {megabytes}", "s", [("Rowmill", csv[0]), ("sqlite3 .import", sqlite[0])],
             "Rowmill's is the whole command: start, import, one answer saved."),
        Bars(f"XLSX of {lines:,} rows", "s", [("Rowmill", xlsx[0]), ("openpyxl, read-only", openpyxl[0])],
             "openpyxl reads and keeps nothing."),
    ]  # fmt: skip
    table = [[name, *(round(number, 2) for number in numbers)] for name, numbers in of.items()]
    found.tables.append(Table("Opening", ["", "s", "CPU s", "MB"], table))
    return found
