# SPDX-License-Identifier: MIT
"""What the Python scripts beside this file share: finding tillsim, and running a sweep with it."""

import os
import pathlib
import subprocess
import sys


def program():
    """The command that runs tillsim: $TILLSIM, or app/run of this tree, which builds it if need be."""
    return os.environ.get("TILLSIM") or str(pathlib.Path(__file__).resolve().parents[2] / "app" / "run")


def fail(script, message, code=1):
    print(f"{script}: {message}", file=sys.stderr)
    sys.exit(code)


def add_sweep_options(parser):
    parser.add_argument("store", metavar="STORE", help="the results store of a sweep")
    parser.add_argument("--sweep", metavar="FILE", help="first run this sweep or scenario into STORE, or go on with it")
    parser.add_argument("--option", metavar="WORD", action="append", default=[],
                        help="a word for that `tillsim sweep`: --option=--replications=100; any number of times")


def run_sweep(arguments):
    """Runs what STORE does not have, if --sweep asks for it; ends the script if that fails."""
    if arguments.sweep is None:
        return
    words = [program(), "sweep", arguments.sweep, "--store", arguments.store, "--resume", *arguments.option]
    code = subprocess.run(words, stdout=subprocess.DEVNULL, check=False).returncode
    if code not in (0, 3):  # 3: some runs failed, the others are kept.
        sys.exit(code if code > 0 else 128 - code)
