"""The table with which every tutorial on asking many rows begins: serial, a thread pool, asyncio, asyncio in chunks;
with Rowmill in it, and with two columns that it never has: one slow answer in a hundred, and a quota. Counts the rows
that are right, not those that are over; seconds are those of the whole command, from its start to a file of answers."""

import threading

import clients
from findings import Bars, Findings, Table
from lua_server import lua_server
from workbench import count_right, in_turns, measure, median, write_table

LATENCY = 0.5
CONDITIONS = {
    "every answer alike": {},
    "1 % slow (20 times)": {"slow": 20},
    "3,500 a minute": {"rpm": 3_500},
}
LOOPS = {
    "serial": ("serial", 1),
    "50 threads": ("threads", 50),
    "async, 50": ("async", 50),
    "async, chunks of 100": ("chunks", 100),
}


def client(bench, name, server, rows, options):
    """Seconds, right rows and CPU ms a row of one client in one round."""
    table, answers = bench.path("rows.csv"), bench.path(f"answers {name}.csv")
    if name in LOOPS:
        kind, at_once = LOOPS[name]
        command = clients.loop(kind, server.url, table, at_once, rows, answers)
    else:
        limit = ("--rpm", options["rpm"]) if "rpm" in options else ()
        command = clients.rowmill(bench.build, server.url, table, bench.path(f"{name}.rowmill"), name.split()[-1],
                                  "--output", answers, *limit)  # fmt: skip
    done = measure(command, clients.ENVIRONMENT)
    return done.wall_seconds, count_right(answers), done.cpu_seconds * 1000 / rows


class Aside(threading.Thread):
    """The serial loop, which sleeps nearly all of the time, runs beside the others, on a server of its own."""

    def __init__(self, bench, label, rows):
        super().__init__(daemon=True)
        self.label, self.result, self.error = label, None, None
        self._bench, self._rows = bench, rows
        self._answers = bench.path(f"serial {list(CONDITIONS).index(label)}.csv")

    def run(self):
        try:
            with lua_server(latency=LATENCY, **CONDITIONS[self.label]) as server:
                table = self._bench.path("rows.csv")
                done = measure(clients.loop("serial", server.url, table, 1, self._rows, self._answers))
            self.result = (done.wall_seconds, count_right(self._answers), done.cpu_seconds * 1000 / self._rows)
        except (RuntimeError, OSError) as error:
            self.error = error


def medians(runs):
    return tuple(median([run[i] for run in runs]) for i in range(3))


def run(bench):
    rows = bench.some(1_000, 60)
    write_table(bench.path("rows.csv"), rows)
    aside = [Aside(bench, label, rows) for label in CONDITIONS]
    for thread in aside:
        thread.start()
    names = [*list(LOOPS)[1:], "Rowmill, 50", "Rowmill, 100"]
    figures = {}
    for label, options in CONDITIONS.items():
        with lua_server(latency=LATENCY, **options) as server:
            jobs = {name: (lambda name=name: client(bench, name, server, rows, options)) for name in names}
            figures[label] = {name: medians(runs) for name, runs in in_turns(jobs, min(3, bench.rounds)).items()}
    for thread in aside:
        thread.join()
        if thread.error:
            raise thread.error
        figures[thread.label] = {"serial": thread.result, **figures[thread.label]}
    return findings(figures, rows)


def findings(figures, rows):
    found = Findings()
    headings = ["client"]
    for label in CONDITIONS:
        headings += [f"{label}: s", "right", "CPU ms/row"]
    lines = []
    for name in figures["every answer alike"]:
        cells = [cell for label in CONDITIONS for cell in figures[label][name]]
        lines.append([name, *(round(cell, 2) for cell in cells)])
    note = (
        f"{rows:,} rows, answers after {LATENCY} s, one server. Serial was timed beside the others, asleep nearly all of "
        "the time. Right: the answer is the one to the row's own question; the loops take an error for an answer."
    )
    found.tables.append(Table("The tutorial table", headings, lines, note))
    for label in CONDITIONS:
        bars = [(name, of[0]) for name, of in figures[label].items()]
        right = ", ".join(f"{name} {of[1]:,.0f}" for name, of in figures[label].items() if of[1] != rows)
        found.charts.append(
            Bars(f"{rows:,} rows, {label}", "s", bars, f"Right rows: {right or 'all of them'}{', all others: all' if right else ''}.")
        )
    return found
