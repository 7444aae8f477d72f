"""The window on a screen of its own: from its start to its pixels, and its memory with a project of 1,000,000 rows open
and running; and what the program window_turns says of the turns of the window's event loop."""

import re
import subprocess
import time

import clients
from findings import Budget, Findings, Table
from lua_server import lua_server
from screen import screen
from workbench import end, median, memory_mb, spawn, succeed, write_table


def window(bench, shown, *arguments):
    return spawn(
        [bench.build / "rowmill", *arguments], {**clients.ENVIRONMENT, **shown.environment},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def start(bench):
    """Seconds from the command to a painted window."""
    with screen() as shown:
        began = time.monotonic()
        process = window(bench, shown)
        try:
            return shown.await_paint(began)
        finally:
            end(process)


def running(bench, rows, seconds):
    """Of a project of so many rows, opened, run for so long or to its end: what the process held at most."""
    table, project = bench.path("rows.csv"), bench.path("window.rowmill")
    write_table(table, rows)
    with lua_server() as server, screen() as shown:
        succeed(clients.rowmill(bench.build, server.url, table, project, 50, "--limit", 1), clients.ENVIRONMENT)
        server.reset()
        process = window(bench, shown, project)
        try:
            shown.await_paint(time.monotonic())
            opened = await_rest(process.pid)
            began, asked, last = time.monotonic(), 0, -1
            while time.monotonic() - began < seconds and asked != last:
                if asked == 0:
                    shown.press("F5")
                time.sleep(1 if asked == 0 else 3)
                last, asked = asked if asked else -1, server.counts()["requests"]
            if asked == 0:
                raise RuntimeError("the window did not run its rows")
            now, most = memory_mb(process.pid)
            return {"opened": opened, "running": now, "most": most, "asked": asked, "seconds": time.monotonic() - began}
        finally:
            end(process)


def await_rest(pid):
    """MB, once they have not changed for a second."""
    before = -1.0
    for _ in range(60):
        now = memory_mb(pid)[0]
        if abs(now - before) < 0.5:
            return now
        before = now
        time.sleep(1)
    return before


def turns(bench):
    """Each budget that window_turns holds the window to."""
    program = bench.build / "tests/bench/window_turns"
    few = ("--rows", 20_000, "--seconds", 5) if bench.quick else ()
    with screen() as shown:
        command = [program, bench.build / "rowmill", *few]
        process = spawn(command, shown.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        with process.stdout:
            said = process.stdout.read()
        end(process)
    lines = re.findall(r"^(\S.*?)\s+([\d.]+)\s+(\w+)\s+budget\s+(\d+)\s+(met|MISSED)$", said, re.MULTILINE)
    if not lines:
        raise RuntimeError(f"window_turns: {said}")
    return [
        Budget(f"window at 5,000 rows/s: {what}", float(value), unit, f"at most {budget} {unit}", verdict == "met")
        for what, value, unit, budget, verdict in lines
    ]


def run(bench):
    rows = bench.some(1_000_000, 20_000)
    seconds = median([start(bench) for _ in range(bench.rounds)])
    memory = running(bench, rows, bench.some(60, 10))
    found = Findings()
    found.budgets += [
        Budget("start to a painted window", seconds, "s", "at most 0.5 s", seconds <= 0.5),
        Budget(f"memory, {rows:,}-row project open in the window and running", memory["most"], "MB", "at most 300 MB",
               memory["most"] <= 300),
        *turns(bench),
    ]  # fmt: skip
    found.tables.append(
        Table("Memory of the window", ["MB, opened", "MB, after the run", "MB, at most", "rows asked", "s"],
              [[round(memory[name], 1) for name in ("opened", "running", "most", "asked", "seconds")]])
    )  # fmt: skip
    return found
