"""A long run with everything that can go wrong: 500,000 rows, the whole mix of faults, a quota, refused keys and spent
quotas that pause it, an interruption, and one kill -9. The program is started again each time until every row has its
end; then the file is asked, apart from the program's own books."""

import json
import signal
import sqlite3
import subprocess
import time

import clients
from findings import Budget, Findings, Lines, Table
from workbench import MB, last_json, median, memory_mb, practice, reap, spawn, write_table

#: The kinds of tests/engine/fault_mix.cpp: what costs time seldom, what is over at once often.
OFTEN = ("server_error bad_request not_found truncate refuse filter empty malformed close reset half_header half_body "
         "half_chunked bad_chunk half_gzip redirect early_hints mislabelled chatty fenced reasoning").split()  # fmt: skip
FAULTS = {**dict.fromkeys(OFTEN, 0.002), "overloaded": 0.0005, "key": 0.00001, "quota": 0.00001, "rate_limit": 0.00005,
          "never": 0.00005, "oversize": 0.00001}  # fmt: skip
QUOTA = 240_000
SAMPLE_SECONDS = 2


class Soak:
    """One project, one program after the other on it, and what was seen of them."""

    def __init__(self, bench, server, rows):
        self.bench, self.server, self.rows = bench, server, rows
        self.project, self.samples, self.ends = bench.path("soak.rowmill"), [], []
        self.done = self.cpu = 0
        #: By rows settled: an interruption at a fifth, the kill at two fifths.
        self.signals = [(rows // 5, signal.SIGINT), (rows * 2 // 5, signal.SIGKILL)]
        self._began = time.monotonic()

    def first(self):
        table = self.bench.path("rows.csv")
        write_table(table, self.rows)
        return clients.rowmill(self.bench.build, self.server.url, table, self.project, 50, "--rpm", QUOTA,
                               "--timeout", 2)  # fmt: skip

    def again(self):
        return [self.bench.build / "rowmill", "run", self.project, "--key-env", "BENCH_KEY", "--json"]

    def part(self, command):
        """Runs until it ends by itself, or until the next of the signals is due."""
        command = [str(part) for part in command]
        if "none" in command:
            command[command.index("none")] = "json"
        else:
            command += ["--progress", "json"]
        process = spawn(command, clients.ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        seen, sampled = 0, 0.0
        for line in process.stderr:
            if not line.startswith("{"):
                continue
            told = json.loads(line)
            seen = told["done"] + told.get("failed", 0)
            if time.monotonic() - sampled > SAMPLE_SECONDS:
                sampled = time.monotonic()
                self.sample(process.pid, seen)
            if self.signals and self.done + seen >= self.signals[0][0]:
                process.send_signal(self.signals.pop(0)[1])
        said = last_json(process.stdout.read())
        status, cpu, _ = reap(process)
        self.cpu += cpu
        self.done += seen if not said else said["done"] + said["failed"]
        self.ends.append((status, said.get("stopped_by", "killed"), seen))
        return status

    def sample(self, pid, seen):
        try:
            memory = memory_mb(pid)[0]
        except (OSError, KeyError):
            return
        size = sum(path.stat().st_size for path in self.project.parent.glob("soak.rowmill*")) / MB
        self.samples.append((time.monotonic() - self._began, self.done + seen, memory, size, len(self.ends)))

    def whole(self):
        """To the end of every row."""
        status = self.part(self.first())
        for _ in range(200):
            if status in (0, 1):
                return
            status = self.part(self.again())
        raise RuntimeError(f"it does not come to an end: {self.ends[-5:]}")


def ledger(project):
    with sqlite3.connect(f"file:{project}?mode=ro", uri=True) as file:
        def count(sql):
            return file.execute(sql).fetchone()[0]

        return {
            "rows with an answer or a failure": count("SELECT count(*) FROM answer WHERE state IN (3, 4)"),
            "done": count("SELECT count(*) FROM answer WHERE state = 3"),
            "attempts in the books": count("SELECT count(*) FROM attempt"),
            "done without an answer, failed with one": count(
                "SELECT count(*) FROM answer WHERE (state = 3) <> (outcome = 'answered' AND text <> '')"),
            "answers that are not their row's": count(
                "SELECT count(*) FROM answer a JOIN source s USING(row) WHERE a.state = 3 AND instr(a.text, "
                "substr(s.c1, 1, 20)) = 0"),
            "attempts twice": count("SELECT count(*) FROM (SELECT 1 FROM attempt GROUP BY row, run, number "
                                    "HAVING count(*) > 1)"),
            "rows still leased": count("SELECT count(*) FROM lease"),
            "integrity": file.execute("PRAGMA integrity_check").fetchone()[0],
        }  # fmt: skip


def thirds(samples, rows):
    """Rows a second, with the stops in it and without, memory (median) and file size at the start, in the middle and at
    the end."""
    lines = []
    for name, low, high in (("start", 0, 1 / 3), ("middle", 1 / 3, 2 / 3), ("end", 2 / 3, 1.01)):
        part = [sample for sample in samples if low * rows <= sample[1] < high * rows]
        if len(part) < 2:
            lines.append([name, "", "", "", ""])
            continue
        memory, size = round(median([sample[2] for sample in part]), 1), round(part[-1][3], 1)
        unstopped = [(a, b) for a, b in zip(part, part[1:]) if a[4] == b[4]]
        lines.append([name, rate([(part[0], part[-1])]), rate(unstopped), memory, size])
    return lines


def rate(spans):
    seconds = sum(last[0] - first[0] for first, last in spans)
    return round(sum(last[1] - first[1] for first, last in spans) / seconds) if spans else ""


def run(bench):
    rows = bench.some(500_000, 5_000)
    faults = ",".join(f"{name}={share * bench.some(1, 5)}" for name, share in FAULTS.items())
    with practice(bench.build / "rowmill", "--fail", faults, "--rpm", QUOTA) as server:
        soak = Soak(bench, server, rows)
        soak.whole()
        counts = server.counts()
    books = ledger(soak.project)
    lines = thirds(soak.samples, rows)
    stops = [end for end in soak.ends if end[0] not in (0, 1)]
    # What was on its way in the kill is in the books as perhaps sent.
    apart = abs(counts["requests"] - books["attempts in the books"])
    sound = (books["rows with an answer or a failure"] == rows and books["integrity"] == "ok" and not any(
        books[name] for name in ("done without an answer, failed with one", "answers that are not their row's",
                                 "attempts twice", "rows still leased")))  # fmt: skip
    found = Findings()
    memory = [line[3] for line in lines if line[3] != ""]
    found.budgets += [
        Budget(f"rows of {rows:,} that ended in exactly one state", books["rows with an answer or a failure"], "rows",
               "every one, and the file is sound", sound),
        Budget("requests in the server's count and in the books: how far apart, after one kill", apart, "",
               "at most the 50 in flight", apart <= 50),
    ]  # fmt: skip
    if len(memory) == 3:
        found.budgets.append(
            Budget("memory at the end of the soak", memory[2], "MB", "at most 300 MB", memory[2] <= 300,
                   "at its start", memory[0])
        )  # fmt: skip
    found.tables += [
        Table("From start to end", ["", "rows/s", "rows/s between stops", "MB memory", "MB project"], lines,
              f"{counts['requests']:,} requests, {len(stops)} stops by pause, interruption and kill; CPU "
              f"{soak.cpu * 1e6 / rows:.0f} us a row."),
        Table("What the file says", ["", "count"], [[name, value] for name, value in books.items()]),
        Table("Stops", ["exit status", "by", "rows settled in that part"], [list(end) for end in soak.ends]),
    ]  # fmt: skip
    curves = {"MB memory": [(s[0], s[2]) for s in soak.samples], "MB project": [(s[0], s[3]) for s in soak.samples]}
    found.charts.append(Lines("The soak", "seconds", "", curves))
    return found
