"""An XLSX of 100,000 rows read, and written as CSV, beside openpyxl reading it alone; and tables through LibreOffice
and back, where there is a soffice."""

import csv
import shutil
import subprocess

from findings import Budget, Findings, Table
from opening_bench import READ_XLSX
from tables import made, write_xlsx
from workbench import in_turns, median, succeed

HARD = [["id", "text"], ["007", 'a "b"\nc'], ["12345678901234567890", "=1+1"], ["שלום", "👩‍👩‍👧"],
        ["1E+15", "x" * 32767], ["", "  spaces  "]]  # fmt: skip


def convert(bench, source, target):
    return succeed([bench.build / "rowmill", "convert", source, target, "--overwrite"], stderr=subprocess.DEVNULL)


def through_office(bench, ending):
    """Written here, saved anew by LibreOffice, read here: what is different."""
    first, lines = bench.path("hard.csv"), []
    with open(first, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(HARD)
    convert(bench, first, bench.path(f"hard.{ending}"))
    for target in ("xlsx", "ods"):
        office = bench.path("office")
        succeed(["soffice", "--headless", "--convert-to", target, "--outdir", office, bench.path(f"hard.{ending}")])
        convert(bench, office / f"hard.{target}", bench.path("back.csv"))
        with open(bench.path("back.csv"), encoding="utf-8", newline="") as file:
            lines.append([f"{ending} -> LibreOffice -> {target}", "the same" if list(csv.reader(file)) == HARD else "DIFFERENT"])
    return lines


def run(bench):
    found = Findings()
    rows, book = bench.some(100_000, 2_000), bench.path("t.xlsx")
    for name, inline in (("shared strings", False), ("inline strings", True)):
        made(write_xlsx, book, rows, inline)
        jobs = {
            "ours": lambda: convert(bench, book, bench.path("t.csv")),
            "theirs": lambda: succeed(["/usr/bin/python3", "-c", READ_XLSX, book]),
        }
        runs = in_turns(jobs, min(3, bench.rounds))
        ours, theirs = (median([run.wall_seconds for run in runs[side]]) for side in ("ours", "theirs"))
        found.budgets.append(
            Budget(f"an XLSX of {rows:,} rows, {name}, read and written as CSV", ours, "s", "at most 0.5 x",
                   ours <= 0.5 * theirs, "openpyxl, read only", theirs)
        )  # fmt: skip
    if shutil.which("soffice"):
        lines = through_office(bench, "xlsx") + through_office(bench, "ods")
        found.tables.append(Table("Through LibreOffice and back", ["way", "what came back"], lines))
    return found
