"""Runs the benches and writes what they found: a Markdown page, an HTML page with charts, and both as JSON.
tests/bench/run.sh installs and builds what is needed and calls this."""

import argparse
import datetime
import importlib
import json
import os
import pathlib
import platform
import signal
import sys
import tempfile
import time
from dataclasses import dataclass

import report
from findings import Findings, figure, verdict

#: In the order of the report. `soak` and `scale` take longest.
BENCHES = ("speed", "limits", "quota", "slow", "tutorial", "opening", "workbooks", "memory", "window", "questions", "scale", "soak")


@dataclass
class Bench:
    """What each bench is given. `quick` is for trying the bench itself: too short to hold anything against."""

    build: pathlib.Path
    folder: pathlib.Path
    quick: bool
    rounds: int

    def some(self, usual, few):
        return few if self.quick else usual

    def path(self, name):
        return self.folder / name


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="folder of a release build")
    parser.add_argument("--only", action="append", choices=BENCHES, help="may be given more than once")
    parser.add_argument("--quick", action="store_true", help="small sizes: tries the benches, measures nothing")
    parser.add_argument("--rounds", type=int, default=0, help="of which the median counts; usually 5, quick: 1")
    parser.add_argument("--output", type=pathlib.Path, required=True, help="folder for the report")
    return parser.parse_args()


def load():
    return os.getloadavg()[0]


def measured(name, options):
    began, before = time.monotonic(), load()
    with tempfile.TemporaryDirectory(prefix=f"rowmill-bench-{name}-") as folder:
        bench = Bench(options.build.resolve(), pathlib.Path(folder), options.quick, options.rounds)
        found: Findings = importlib.import_module(f"{name}_bench").run(bench)
    found.load, found.seconds = (before, load()), time.monotonic() - began
    for budget in found.budgets:
        budget.bench = name
        peer = "" if budget.theirs is None else f"; {budget.peer}: {figure(budget.theirs)} {budget.unit}"
        print(f"{verdict(budget.met):7}{budget.what}: {figure(budget.ours)} {budget.unit}{peer} ({budget.budget})", flush=True)
    return found


def about(options):
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        cpu = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), "")
    text = f"{datetime.date.today()}, {os.cpu_count()} cores ({cpu}), {platform.freedesktop_os_release()['PRETTY_NAME']}. "
    text += f"Medians of {options.rounds} rounds taken in turns, all on loopback."
    return text + (" A quick run: its figures mean nothing." if options.quick else "")


def write(findings, options):
    """After each bench anew: whoever breaks off has what was measured."""
    options.output.mkdir(parents=True, exist_ok=True)
    text = about(options)
    pages = {
        "report.md": report.markdown(findings, text),
        "report.html": report.page(findings, text),
        "report.json": json.dumps({"about": text, **{name: found.as_dict() for name, found in findings.items()}}, indent=1),
    }
    for name, page in pages.items():
        (options.output / name).write_text(page, encoding="utf-8")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    options = arguments()
    options.rounds = options.rounds or (1 if options.quick else 5)
    findings, failed = {}, []
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="rowmill-bench-home-") as home:
        os.environ["HOME"] = home
        for name in options.only or BENCHES:
            print(f"{name}:", file=sys.stderr, flush=True)
            try:
                findings[name] = measured(name, options)
            except (RuntimeError, OSError) as error:
                failed.append(name)
                print(f"{name} broke off: {error}", file=sys.stderr)
            write(findings, options)
    print(f"{options.output}/report.md, report.html, report.json", file=sys.stderr)
    missed = any(budget.met is False for found in findings.values() for budget in found.budgets)
    return 1 if missed or failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
