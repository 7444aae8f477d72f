"""Findings as one Markdown page and one HTML page that needs nothing from elsewhere."""

import html
import math

from findings import Bars, Lines, figure, verdict

STYLE = """
:root { color-scheme: light dark; --ink: #20262e; --soft: #667080; --line: #d9dee5; --ours: #1f6feb; --other: #9aa5b1;
  --paper: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa5b1; --line: #39424e; --ours: #58a6ff;
  --other: #6b7684; --paper: #14181d; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; } p, td, th { color: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td, th { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); font-size: .9rem; } .missed { font-weight: 700; color: #c9372c; }
svg { width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .axis { stroke: var(--line); fill: none; }
svg .ours { fill: var(--ours); } svg .other { fill: var(--other); }
"""
CURVES = ["var(--ours)", "#d1812a", "#3a9d5d", "#8250df"]


def budget_lines(findings):
    headings = ["what", "Rowmill", "peer", "its figure", "ratio", "budget", "", "repeat with"]
    lines = []
    for found in findings.values():
        for budget in found.budgets:
            unit = f" {budget.unit}" if budget.unit else ""
            theirs = "" if budget.theirs is None else figure(budget.theirs) + unit
            lines.append([
                budget.what, figure(budget.ours) + unit, budget.peer, theirs, figure(budget.ratio), budget.budget,
                verdict(budget.met), f"tests/bench/run.sh --only {budget.bench}",
            ])  # fmt: skip
    return headings, lines


def markdown_table(headings, lines):
    rows = ["| " + " | ".join(headings) + " |", "|" + "---|" * len(headings)]
    rows += ["| " + " | ".join(figure(cell).replace("|", "\\|") for cell in line) + " |" for line in lines]
    return "\n".join(rows)


def load_text(found):
    return f"load {found.load[0]:.2f} before, {found.load[1]:.2f} after; {found.seconds:.0f} s"


def markdown(findings, about):
    parts = ["# Rowmill, measured", about, markdown_table(*budget_lines(findings))]
    for name, found in findings.items():
        parts.append(f"## {name}\n\n{load_text(found)}")
        for table in found.tables:
            parts.append(f"### {table.title}\n\n" + markdown_table(table.headings, table.lines))
            if table.note:
                parts.append(table.note)
        for chart in found.charts:
            if chart.note:
                parts.append(f"{chart.title}: {chart.note}")
    return "\n\n".join(parts) + "\n"


def bars_svg(chart):
    height, left, right = 30, 230, 110
    most = max(value for _, value in chart.bars) or 1
    parts = []
    for line, (name, value) in enumerate(chart.bars):
        y = line * height
        width = max(1.0, (900 - left - right) * value / most)
        kind = "ours" if name.startswith("Rowmill") else "other"
        parts.append(f'<text x="{left - 10}" y="{y + 19}" text-anchor="end">{html.escape(name)}</text>')
        parts.append(f'<rect class="{kind}" x="{left}" y="{y + 5}" width="{width:.1f}" height="{height - 10}" rx="3"/>')
        parts.append(f'<text x="{left + width + 8:.1f}" y="{y + 19}">{figure(value)} {html.escape(chart.unit)}</text>')
    return svg(900, height * len(chart.bars), parts, chart.title)


def svg(width, height, parts, title):
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{html.escape(title)}">' + "".join(parts) + "</svg>"
    )


def powers(values):
    low, high = min(values), max(values)
    return list(range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1))


def lines_svg(chart):
    points = [point for curve in chart.curves.values() for point in curve if point[1] > 0]
    xs, ys = powers([x for x, _ in points]), powers([y for _, y in points])
    left, top, width, height = 90, 20, 700, 260

    def place(x, y):
        across = (math.log10(x) - xs[0]) / max(1, xs[-1] - xs[0])
        up = (math.log10(y) - ys[0]) / max(1, ys[-1] - ys[0])
        return left + across * width, top + (1 - up) * height

    parts = []
    for power in xs:
        x, y = place(10**power, 10 ** ys[0])
        parts.append(f'<path class="axis" d="M{x:.0f} {top}V{y:.0f}"/>')
        parts.append(f'<text class="soft" x="{x:.0f}" y="{y + 18:.0f}" text-anchor="middle">{figure(10**power)}</text>')
    for power in ys:
        x, y = place(10 ** xs[0], 10**power)
        parts.append(f'<path class="axis" d="M{x:.0f} {y:.0f}H{left + width}"/>')
        parts.append(f'<text class="soft" x="{x - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{figure(10**power)}</text>')
    for number, (name, curve) in enumerate(chart.curves.items()):
        colour = CURVES[number % len(CURVES)]
        placed = [place(x, y) for x, y in curve if y > 0]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" style="fill:{colour}"/>' for x, y in placed]
        parts.append(f'<text x="{left + 12 + 190 * number}" y="14" style="fill:{colour}">{html.escape(name)}</text>')
    parts.append(f'<text x="{left + width / 2}" y="{top + height + 40}" text-anchor="middle">{html.escape(chart.x)}</text>')
    parts.append(f'<text x="14" y="14">{html.escape(chart.y)}</text>')
    return svg(900, top + height + 50, parts, chart.title)


def html_table(headings, lines):
    def cell(value):
        text = html.escape(figure(value))
        number = not isinstance(value, str) or value[:1].isdigit()
        return f'<td class="{"missed" if text == "MISSED" else "n" if number else ""}">{text}</td>'

    head = "".join(f"<th>{html.escape(heading)}</th>" for heading in headings)
    rows = "".join("<tr>" + "".join(cell(value) for value in line) + "</tr>" for line in lines)
    return f"<table><tr>{head}</tr>{rows}</table>"


def page(findings, about):
    draw = {Bars: bars_svg, Lines: lines_svg}
    parts = [f"<h1>Rowmill, measured</h1><p>{html.escape(about)}</p>", html_table(*budget_lines(findings))]
    for name, found in findings.items():
        parts.append(f'<h2 id="{name}">{html.escape(name)}</h2><p class="soft">{load_text(found)}</p>')
        for item in found.charts + found.tables:
            drawn = draw[type(item)](item) if type(item) in draw else html_table(item.headings, item.lines)
            parts.append(f"<h3>{html.escape(item.title)}</h3>{drawn}<p class='soft'>{html.escape(item.note)}</p>")
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Rowmill, measured</title>'
        f"<style>{STYLE}</style><body>{''.join(parts)}</body></html>\n"
    )
