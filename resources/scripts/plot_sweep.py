#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A chart of a sweep: the mean of a measure along an axis, with 95% intervals; a line for each place on the other axes.

  plot_sweep.py tills.db                                       bars of text, for a terminal
  plot_sweep.py tills.db --measure wait_s.p95 --out tills.svg
  plot_sweep.py tills.db --axis rate --out tills.png
  plot_sweep.py tills.db --sweep tills.toml --option=--replications=100 --out tills.pdf

matplotlib is optional (Debian: python3-matplotlib): without it, FILE.svg is drawn by this script itself. The figures are
those of `tillsim report STORE --format json`; $TILLSIM names the program.
"""

import argparse
import json
import math
import os
import subprocess
import sys
from xml.sax.saxutils import escape

import tillsim_program

SCRIPT = "plot_sweep.py"
# Told apart by those who do not see all colours, and by their marks as well (Okabe and Ito 2008).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
MARKS = ("o", "s", "^", "D", "v", "P", "X")


class Chart:
    """What is drawn: lines of (where, label, mean, low, high), by name."""

    def __init__(self, title, axis, measure, lines):
        self.title, self.axis, self.measure, self.lines = title, axis, measure, lines

    def places(self):
        return sorted({(where, label) for line in self.lines.values() for where, label, *_ in line})


def report(store):
    words = [tillsim_program.program(), "report", store, "--format", "json"]
    done = subprocess.run(words, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(done.returncode if done.returncode > 0 else 128 - done.returncode)  # It has said why.
    return json.loads(done.stdout)


def axis_of(document, wanted):
    names = [axis["name"] for axis in document["axes"]]
    if wanted is None:
        return document["axes"][0] if names else None
    for axis in document["axes"]:
        if axis["name"] == wanted:
            return axis
    raise LookupError(f"the sweep has no axis '{wanted}'; it has: {', '.join(names) or 'none'}")


def places_of(name, axes):
    """Where a point is on each axis: sweeps name it "variant, axis=value, axis=value", in the order of the axes."""
    places = {}
    for axis in axes:
        for value in sorted(axis["values"], key=len, reverse=True):
            word = value if axis["name"] == "variant" else f"{axis['name']}={value}"
            if name == word or name.startswith(word + ", "):
                places[axis["name"]] = value
                name = name[len(word) + 2:]
                break
    return places


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def chart_of(document, measure, wanted_axis):
    axis = axis_of(document, wanted_axis)
    values = axis["values"] if axis else [point["name"] for point in document["points"]]
    is_numeric = all(number(value) is not None for value in values)
    lines = {}
    for point in document["points"]:
        figure = point["figures"].get(measure)
        places = places_of(point["name"], document["axes"])
        value = places.pop(axis["name"], None) if axis else point["name"]
        if figure is None or value is None:
            continue
        where = number(value) if is_numeric else values.index(value)
        low, high = figure["ci95"]
        mean = figure["mean"]
        others = ", ".join(place if name == "variant" else f"{name}={place}" for name, place in places.items())
        lines.setdefault(others if axis else "", []).append(
            (where, value, mean, mean if low is None else low, mean if high is None else high))
    if not lines:
        known = sorted({name for point in document["points"] for name in point["figures"]})
        raise LookupError(f"no point has a figure '{measure}'" + ("" if known else ": there are no runs"))
    for line in lines.values():
        line.sort()
    return Chart(document["scenario"], axis["name"] if axis else "point", measure, lines)


def draw_text(chart, out):
    top = max(high for line in chart.lines.values() for *_, high in line) or 1.0
    wide = max(len(label) for _, label in chart.places())
    print(f"{chart.title}: {chart.measure} along {chart.axis}; bars reach to the mean, - to the end of its 95% interval",
          file=out)
    for name, line in chart.lines.items():
        print(f"\n{name}" if name else "", file=out)
        for _, label, mean, _, high in line:
            bar = "#" * round(50 * max(mean, 0) / top)
            print(f"{label:>{wide}}  {bar}{'-' * (round(50 * max(high, 0) / top) - len(bar))}  {mean:.4g}", file=out)


def round_steps(low, high):
    """Four to ten round numbers from below `low` to above `high`."""
    span = (high - low) or 1.0
    power = 10.0 ** math.floor(math.log10(span))
    step = next(power * part for part in (0.2, 0.5, 1.0, 2.0) if span / (power * part) <= 8)
    return [at * step for at in range(math.floor(low / step), math.ceil(high / step) + 1)]


def draw_svg(chart):
    """A plain chart without matplotlib."""
    wide, tall, left, bottom, top = 720, 420, 70, 60, 40
    places = chart.places()
    columns = {where: at for at, (where, _) in enumerate(places)}
    values = [value for line in chart.lines.values() for _, _, mean, low, high in line for value in (mean, low, high)]
    steps = round_steps(min(0.0, *values), max(values))
    right = wide - 20 - (160 if any(chart.lines) else 0)
    first, last = places[0][0], places[-1][0]

    def x(where):
        return left + 15 + (right - left - 30) * ((where - first) / (last - first) if last > first else 0.5)

    def y(value):
        return tall - bottom - (tall - bottom - top) * (value - steps[0]) / (steps[-1] - steps[0])

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}" '
             f'font-family="sans-serif" font-size="12" role="img"><title>{escape(chart.title)}: {escape(chart.measure)} '
             f'along {escape(chart.axis)}</title><rect width="{wide}" height="{tall}" fill="white"/>',
             f'<text x="{left}" y="22" font-size="14">{escape(chart.title)}</text>']
    for value in steps:
        parts.append(f'<path d="M{left} {y(value):.1f}H{right}" stroke="#ddd"/><text x="{left - 8}" y="{y(value) + 4:.1f}" '
                     f'text-anchor="end">{value:.6g}</text>')
    every = -(-len(places) // 12)  # Labels that do not overlap.
    for where, label in places:
        if columns[where] % every == 0:
            parts.append(f'<text x="{x(where):.1f}" y="{tall - bottom + 18}" text-anchor="middle">{escape(label[:20])}</text>')
    parts.append(f'<text x="{(left + right) / 2:.1f}" y="{tall - 14}" text-anchor="middle">{escape(chart.axis)}</text>'
                 f'<text transform="translate(16 {(tall - bottom + top) / 2:.1f}) rotate(-90)" text-anchor="middle">'
                 f'{escape(chart.measure)}</text>')
    for at, (name, line) in enumerate(chart.lines.items()):
        colour = COLOURS[at % len(COLOURS)]
        dashes = f' stroke-dasharray="{3 * (at // len(COLOURS)) + 2} 3"' if at >= len(COLOURS) else ""
        path = "M" + "L".join(f"{x(where):.1f} {y(mean):.1f}" for where, _, mean, *_ in line)
        parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
        for where, label, mean, low, high in line:
            parts.append(f'<path d="M{x(where):.1f} {y(low):.1f}V{y(high):.1f}" stroke="{colour}"/>'
                         f'<circle cx="{x(where):.1f}" cy="{y(mean):.1f}" r="3.5" fill="{colour}"><title>'
                         f'{escape(chart.axis)} {escape(label)}: {mean:.6g} ({low:.6g} to {high:.6g})</title></circle>')
        if name and at < 20:
            parts.append(f'<path d="M{right + 10} {top + 18 * at}h18" stroke="{colour}" stroke-width="2"{dashes}/>'
                         f'<text x="{right + 34}" y="{top + 18 * at + 4}">{escape(name[:22])}</text>')
    return "\n".join([*parts, "</svg>\n"])


def draw_with(matplotlib, chart, path, form):
    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "tillsim"  # Equal results give equal files.
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 5), constrained_layout=True)
    for at, (name, line) in enumerate(chart.lines.items()):
        means = [mean for _, _, mean, _, _ in line]
        reach = [[mean - low for _, _, mean, low, _ in line], [high - mean for _, _, mean, _, high in line]]
        axes.errorbar([where for where, *_ in line], means, yerr=reach, label=name, capsize=3,
                      color=COLOURS[at % len(COLOURS)], marker=MARKS[at % len(MARKS)])
    places = chart.places()
    if len(places) <= 12:
        axes.set_xticks([where for where, _ in places], [label for _, label in places])
    axes.set(title=chart.title, xlabel=chart.axis, ylabel=chart.measure)
    axes.grid(alpha=0.3)
    if any(chart.lines):
        axes.legend(fontsize="small")
    figure.savefig(path, format=form, metadata={"Date": None} if form == "svg" else None)


def save(chart, path):
    """Beside it first: the file is there as a whole or not at all."""
    form = os.path.splitext(path)[1][1:]
    unfinished = f"{path}.part"
    try:
        import matplotlib
    except ImportError:
        what = "matplotlib is not installed (Debian: python3-matplotlib)"
        if form != "svg":
            tillsim_program.fail(SCRIPT, f"{what}, so there can only be SVG: --out FILE.svg")
        print(f"{SCRIPT}: {what}; this is a plainer chart", file=sys.stderr)
        with open(unfinished, "w", encoding="utf-8") as file:
            file.write(draw_svg(chart))
    else:
        draw_with(matplotlib, chart, unfinished, form)
    os.replace(unfinished, path)


def parse(words):
    parser = argparse.ArgumentParser(prog=SCRIPT, description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    tillsim_program.add_sweep_options(parser)
    parser.add_argument("--measure", metavar="NAME", default="wait_s.mean", help="default: wait_s.mean")
    parser.add_argument("--axis", metavar="NAME", help="along which; default: the first of the sweep")
    parser.add_argument("--out", metavar="FILE", help="FILE.svg, or with matplotlib FILE.png or FILE.pdf")
    arguments = parser.parse_args(words)
    if arguments.out and not arguments.out.endswith((".svg", ".png", ".pdf")):
        parser.error("--out must end in .svg, .png or .pdf")
    return arguments


def main(words):
    arguments = parse(words)
    tillsim_program.run_sweep(arguments)
    document = report(arguments.store)
    try:
        chart = chart_of(document, arguments.measure, arguments.axis)
        if arguments.out:
            save(chart, arguments.out)
        else:
            draw_text(chart, sys.stdout)
    except LookupError as problem:
        tillsim_program.fail(SCRIPT, f"{arguments.store}: {problem.args[0]}", 2)
    except OSError as problem:
        tillsim_program.fail(SCRIPT, f"{arguments.out}: {problem.strerror}", 2)


if __name__ == "__main__":
    main(sys.argv[1:])
