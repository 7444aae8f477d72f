"""What the benches share: a table to run, the practice endpoint in a process of its own, and a client process
measured from its start to its end."""

import contextlib
import json
import os
import random
import signal
import subprocess
import urllib.request
from dataclasses import dataclass

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


@dataclass
class Measured:
    """One client process. CPU is user and system time, of all its threads, from start to exit."""

    said: dict
    status: int
    cpu_seconds: float
    peak_rss_mb: float

    @property
    def rows(self):
        return self.said.get("done", self.said.get("rows", 0))

    @property
    def rows_per_second(self):
        return self.said["rows_per_second"]

    @property
    def cpu_us_per_row(self):
        return self.cpu_seconds * 1e6 / max(1, self.rows)


def reap(process):
    """Waits for its end: exit status, CPU seconds and peak resident size in MB."""
    _, wait_status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(wait_status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def last_json(text):
    lines = text.strip().splitlines()
    return json.loads(lines[-1]) if lines else {}


def measure(command, environment=None):
    """Runs a client that ends by itself and says one JSON object on its last line."""
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **(environment or {})},
    )
    with process.stdout:
        said = process.stdout.read()
    return Measured(last_json(said), *reap(process))


class Practice:
    """`rowmill practice` in a process of its own."""

    def __init__(self, rowmill, *options):
        self._process = subprocess.Popen(
            [str(rowmill), "practice", *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError("the practice endpoint did not start")

    def cpu_seconds(self):
        with open(f"/proc/{self._process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def counts(self):
        with urllib.request.urlopen(self.url.removesuffix("/v1") + "/practice/counts") as reply:
            return json.load(reply)

    def close(self):
        self._process.send_signal(signal.SIGINT)
        self._process.wait()
        self._process.stdout.close()


@contextlib.contextmanager
def practice(rowmill, *options):
    server = Practice(rowmill, *options)
    try:
        yield server
    finally:
        server.close()
