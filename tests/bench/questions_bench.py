"""Sorting and filtering 1,000,000 rows in the window, beside sqlite3 asked the same of the same file."""

import re
import subprocess
import time

from findings import Budget, Findings, Table
from screen import screen
from workbench import end, median, spawn

BOTH = "source LEFT JOIN answer USING (row)"
CELLS = "c0 || ' ' || c1 || ' ' || c2 || ' ' || ifnull(text, '')"
#: By the names that table_questions gives.
SQL = {
    "sort by text": "SELECT row FROM source ORDER BY c1 COLLATE NOCASE",
    "sort by number, downwards": "SELECT row FROM source ORDER BY CAST(c0 AS REAL) DESC",
    "sort by status": f"SELECT row FROM {BOTH} ORDER BY ifnull(state, 0)",
    "sort by answer": f"SELECT row FROM {BOTH} ORDER BY answer.text COLLATE NOCASE",
    "failed rows": "SELECT row FROM answer WHERE state = 4",
    "a rare word": f"SELECT row FROM {BOTH} WHERE {CELLS} LIKE '%number 777777%'",
    "a common word": f"SELECT row FROM {BOTH} WHERE {CELLS} LIKE '%label%'",
    "a common word, by text": f"SELECT row FROM {BOTH} WHERE {CELLS} LIKE '%label 7%' ORDER BY c1 COLLATE NOCASE DESC",
}
LINE = re.compile(r"^(\S.*?)\s+([\d.]+)\s+ms\s+budget\s+(\d+)\s+(met|MISSED)$", re.MULTILINE)


def asked_of_sqlite(project, sql):
    began = time.monotonic()
    subprocess.run(["sqlite3", "-readonly", project, sql], stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - began


def run(bench):
    rows, project = bench.some(1_000_000, 20_000), bench.path("questions.rowmill")
    command = [bench.build / "tests/bench/table_questions", "--rows", rows, "--rounds", bench.rounds, project]
    with screen() as shown:
        process = spawn(command, shown.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        with process.stdout:
            said = process.stdout.read()
        end(process)
    lines = LINE.findall(said)
    if len(lines) != len(SQL) + 1:
        raise RuntimeError(f"table_questions: {said}")
    found = Findings()
    for what, value, budget, verdict in lines:
        line = Budget(f"{rows:,} rows: {what}", float(value) / 1000, "s", f"at most {int(budget) / 1000:g} s", verdict == "met")
        if what in SQL:
            line.peer = "sqlite3"
            line.theirs = median([asked_of_sqlite(project, SQL[what]) for _ in range(bench.rounds)])
        found.budgets.append(line)
    memory = re.search(r"memory at most (\d+) MB", said)[1]
    found.tables.append(Table("Memory of the window meanwhile", ["MB, at most"], [[memory]]))
    return found
