"""What the benches share: a table to run, child processes that end with the bench, a client measured from its
start to its end, and the practice endpoint in a process of its own."""

import contextlib
import csv
import json
import os
import random
import signal
import statistics
import subprocess
import time
import urllib.request
import zlib
from dataclasses import dataclass

SYSTEM, PROMPT, MODEL = "You sort customer messages.", "Sort this message: {text}", "practice"
MB = 1024 * 1024

WORDS = (
    "the my card payment has not arrived yet and account please tell me why transfer was declined at cash "
    "machine while travelling abroad I still see two charges for one order can you check fee top up pending "
    "since yesterday exchange rate wrong refund phone lost new PIN where is it when will bank close limit"
).split()


def write_table(path, rows, seed=1):
    """Customer messages of about 100 characters each, with a number and a language beside them."""
    dice = random.Random(seed)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("id,text,language\r\n")
        for number in range(rows):
            text = " ".join(dice.choices(WORDS, k=dice.randint(14, 24)))
            file.write(f'{number},"{text}, order {number}?",en\r\n')


def read_texts(path, limit):
    with open(path, encoding="utf-8", newline="") as file:
        return [row["text"] for _, row in zip(range(limit), csv.DictReader(file))]


def mark(text):
    """What the right answer to this row's question holds: the server makes it of the question it was asked."""
    return f"{zlib.crc32(PROMPT.format(text=text).encode()):08x}"


def count_right(answers):
    """Rows of a finished table whose answer is their own."""
    with open(answers, encoding="utf-8-sig", newline="") as file:
        return sum(row["answer"] == "Sorted " + mark(row["text"]) for row in csv.DictReader(file))


@dataclass
class Measured:
    """One client process. CPU is user and system time, of all its threads, from start to exit."""

    said: dict
    status: int
    wall_seconds: float
    cpu_seconds: float
    peak_rss_mb: float

    @property
    def rows(self):
        return self.said.get("done", self.said.get("rows", 0))

    @property
    def seconds(self):
        """As the client has it: from its first request to its last answer."""
        return self.said["seconds"]

    @property
    def rows_per_second(self):
        return self.said["rows_per_second"]

    @property
    def cpu_us_per_row(self):
        return self.cpu_seconds * 1e6 / max(1, self.rows)


def spawn(command, environment=None, **options):
    """A child that the kernel ends when the bench ends, however that came about."""
    return subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", *(str(part) for part in command)],
        env={**os.environ, **(environment or {})},
        **{"stdin": subprocess.DEVNULL, **options},
    )


def reap(process):
    """Waits for its end: exit status, CPU seconds and peak resident size in MB."""
    _, wait_status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(wait_status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def last_json(text):
    lines = text.strip().splitlines()
    return json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}


def measure(command, environment=None, **options):
    """Runs a client that ends by itself and may say one JSON object on its last line."""
    began = time.monotonic()
    process = spawn(command, environment, stdout=subprocess.PIPE, text=True, **options)
    with process.stdout:
        said = process.stdout.read()
    status, cpu, peak = reap(process)
    return Measured(last_json(said), status, time.monotonic() - began, cpu, peak)


def succeed(command, environment=None, **options):
    done = measure(command, environment, **options)
    if done.status != 0:
        raise RuntimeError(f"status {done.status}: {' '.join(str(part) for part in command)}")
    return done


def in_turns(clients, rounds):
    """Runs each client so many times; the order turns round with each round, so that no one always comes second."""
    results = {name: [] for name in clients}
    for lap in range(rounds):
        for name in list(clients) if lap % 2 == 0 else list(reversed(clients)):
            results[name].append(clients[name]())
    return results


def median(values):
    return statistics.median(values)


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    """Resident now, and at its highest so far."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        fields = dict(line.split(":", 1) for line in file)
    return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))


def end(process, sign=signal.SIGTERM):
    """Its exit status; for a child that does not end by itself."""
    if process.poll() is None:
        process.send_signal(sign)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
    return process.returncode


class Practice:
    """`rowmill practice` in a process of its own."""

    def __init__(self, rowmill, *options):
        self._process = spawn(
            [rowmill, "practice", *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError("the practice endpoint did not start")

    def cpu_seconds(self):
        return cpu_seconds(self._process.pid)

    def counts(self):
        with urllib.request.urlopen(self.url.removesuffix("/v1") + "/practice/counts") as reply:
            return json.load(reply)

    def close(self):
        end(self._process, signal.SIGINT)


@contextlib.contextmanager
def practice(rowmill, *options):
    server = Practice(rowmill, *options)
    try:
        yield server
    finally:
        server.close()
