"""What a bench hands back: lines of the table of budgets, tables and charts of its own, and the remarks on them."""

import dataclasses
from dataclasses import dataclass, field


@dataclass
class Budget:
    """One line: what was measured for Rowmill, and for its peer in the same run. `met`: none where no budget is."""

    what: str
    ours: float
    unit: str
    budget: str
    met: bool | None
    peer: str = ""
    theirs: float | None = None
    bench: str = ""

    @property
    def ratio(self):
        return self.ours / self.theirs if self.theirs else None


@dataclass
class Table:
    title: str
    headings: list
    lines: list
    note: str = ""


@dataclass
class Bars:
    """(name, value) pairs, drawn to one scale; Rowmill's own begin with that word."""

    title: str
    unit: str
    bars: list
    note: str = ""


@dataclass
class Lines:
    """Curves of (x, y) pairs by name, both axes logarithmic."""

    title: str
    x: str
    y: str
    curves: dict
    note: str = ""


@dataclass
class Findings:
    budgets: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    charts: list = field(default_factory=list)
    load: tuple = ()  # the machine's load average before and after
    seconds: float = 0

    def as_dict(self):
        return dataclasses.asdict(self)


def figure(value):
    """Three digits that count, with thousands in groups."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if value == int(value):
        return f"{int(value):,}"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


def verdict(met):
    return {True: "met", False: "MISSED", None: ""}[met]
