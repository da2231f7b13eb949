#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The results of a sweep as a table: a row a run, with what its point sets and all its measures.

  sweep_to_dataframe.py tills.db                              a summary (without pandas: CSV)
  sweep_to_dataframe.py tills.db --out tills.csv
  sweep_to_dataframe.py tills.db --out tills.pkl              a pandas.DataFrame
  sweep_to_dataframe.py tills.db --sweep tills.toml --option=--replications=100 --out tills.csv

In a notebook: from sweep_to_dataframe import to_dataframe; frame = to_dataframe("tills.db").
pandas is optional (Debian: python3-pandas). $TILLSIM names the program for --sweep.
"""

import argparse
import contextlib
import csv
import os
import sqlite3
import sys
import urllib.parse

import tillsim_program

SCRIPT = "sweep_to_dataframe.py"


def as_value(text):
    """A setting as a number where it is one."""
    for kind in (int, float):
        with contextlib.suppress(ValueError):
            return kind(text)
    return text


def read_store(path, measures=()):
    """The columns of a store, and its runs as lists in their order. None: a run has no such value."""
    address = f"file:{urllib.parse.quote(os.path.abspath(path))}?mode=ro"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as store:
        settings = [row[0] for row in store.execute("SELECT path FROM point_setting GROUP BY path ORDER BY min(position), path")]
        known = [row[0] for row in store.execute("SELECT name FROM measure GROUP BY name ORDER BY min(position), name")]
        for measure in measures:
            if measure not in known:
                raise LookupError(f"runs have no figure '{measure}'")
        columns = ["point", *settings, "replication", "seed", "fingerprint", "failure", *(measures or known)]
        place = {name: at for at, name in enumerate(columns)}
        rows = {}
        for point, replication, seed, fingerprint, failure in store.execute(
                "SELECT point, replication, seed, fingerprint, failure FROM run ORDER BY point, replication"):
            row = rows[point, replication] = [None] * len(columns)
            for name, value in zip(("point", "replication", "seed", "fingerprint", "failure"),
                                   (point, replication, seed, fingerprint, failure)):
                row[place[name]] = value
        of_points = {}
        for point, path_set, value in store.execute("SELECT point, path, value FROM point_setting"):
            of_points.setdefault(point, []).append((place[path_set], as_value(value)))
        for (point, _), row in rows.items():
            for at, value in of_points.get(point, []):
                row[at] = value
        for point, replication, measure, value in store.execute("SELECT point, replication, measure, value FROM results"):
            if measure in place:
                rows[point, replication][place[measure]] = value
    return columns, list(rows.values())


def to_dataframe(path, measures=()):
    """A pandas.DataFrame of read_store()."""
    import pandas

    columns, rows = read_store(path, measures)
    return pandas.DataFrame(rows, columns=columns)


def has_pandas():
    try:
        import pandas  # noqa: F401
    except ImportError:
        return False
    return True


def write_csv(columns, rows, out):
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)


def save_csv(columns, rows, path):
    """Beside it first: the file is there as a whole or not at all."""
    unfinished = f"{path}.part"
    with open(unfinished, "w", encoding="utf-8", newline="") as file:
        write_csv(columns, rows, file)
    os.replace(unfinished, path)


def summarise(path, measures):
    import pandas

    frame = to_dataframe(path, measures)
    columns, _ = read_store(path, measures)
    settings = columns[1:columns.index("replication")]
    shown = list(measures) or [name for name in ("wait_s.mean", "wait_s.p95", "utilisation") if name in columns]
    with pandas.option_context("display.width", 120, "display.max_columns", None, "display.max_rows", None):
        print(frame.groupby(settings or ["point"], sort=False)[shown].agg(["mean", "std", "count"]))


def parse(words):
    parser = argparse.ArgumentParser(prog=SCRIPT, description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    tillsim_program.add_sweep_options(parser)
    parser.add_argument("--measure", metavar="NAME", action="append", default=[],
                        help="this measure only, such as wait_s.p95; any number of times")
    parser.add_argument("--out", metavar="FILE", help="FILE.csv, or with pandas FILE.pkl")
    arguments = parser.parse_args(words)
    if arguments.out and not arguments.out.endswith((".csv", ".pkl")):
        parser.error("--out must end in .csv or .pkl")
    return arguments


def show(arguments):
    if arguments.out and arguments.out.endswith(".csv"):
        save_csv(*read_store(arguments.store, arguments.measure), arguments.out)
    elif has_pandas():
        if arguments.out:
            to_dataframe(arguments.store, arguments.measure).to_pickle(arguments.out)
        else:
            summarise(arguments.store, arguments.measure)
    elif arguments.out:
        tillsim_program.fail(SCRIPT, "pandas is not installed (Debian: python3-pandas), so there can only be CSV: --out FILE.csv")
    else:
        print(f"{SCRIPT}: pandas is not installed (Debian: python3-pandas); this is CSV", file=sys.stderr)
        write_csv(*read_store(arguments.store, arguments.measure), sys.stdout)


def main(words):
    arguments = parse(words)
    tillsim_program.run_sweep(arguments)
    try:
        show(arguments)
    except (sqlite3.Error, OSError, LookupError) as problem:
        tillsim_program.fail(SCRIPT, f"{arguments.store}: {problem}", 2)


if __name__ == "__main__":
    main(sys.argv[1:])
