#!/bin/sh
# SPDX-License-Identifier: MIT
# How many tills are enough? Sweeps the tills of a scenario, and says the smallest number that meets its targets.
#
#   sweep_tills.sh [--tills 1..10] [--path bank.tills] SCENARIO [OPTIONS OF tillsim sweep...]
#
#   sweep_tills.sh shop.toml
#   sweep_tills.sh --tills 4..12 shop.toml --replications 100 --store tills.db --resume
#   sweep_tills.sh --path 'bank[express].tills' shop.toml
#
# The table goes to standard output, its last line is the answer. Exits with 0 if there is such a number, with 4 if none
# meets the targets for sure, and otherwise as tillsim sweep does. Environment:
#   TILLSIM  the program; default: app/run of this tree, which builds it if need be
set -eu

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
program=${TILLSIM:-$here/../../app/run}
tills=1..10
path=bank.tills

refuse() {
    echo "sweep_tills.sh: $*" >&2
    exit 2
}

while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '3,/^set/{/^set/d;s/^# \{0,1\}//p;}' "$0"
        exit 0
        ;;
    --tills | --path)
        [ $# -ge 2 ] || refuse "$1 needs a value"
        if [ "$1" = --tills ]; then tills=$2; else path=$2; fi
        shift 2
        ;;
    *) break ;;
    esac
done
[ $# -ge 1 ] || refuse "needs a SCENARIO, as in sweep_tills.sh shop.toml"
scenario=$1
shift
for option; do
    case $option in --format | --format=* | --vary | --vary=*) refuse "${option%%=*} is its own business" ;; esac
done

csv=$(mktemp)
trap 'rm -f "$csv"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
code=0
"$program" sweep "$scenario" "$@" --vary "$path=$tills" --format csv >"$csv" || code=$?
case $code in
0) ;;
3) echo "sweep_tills.sh: some runs failed; what follows is about the others" >&2 ;;
*) exit "$code" ;;
esac
# No table: a sweep that only lists its points, or one that was stopped.
head -n 1 "$csv" | grep -q ',targets$' || { cat "$csv" && exit 0; }

# Numbers of tills have no commas in them, nor have the figures.
awk -F , -v failed="$code" '
    NR == 1 {
        printf "%5s  %6s  %12s  %s\n", "tills", "runs", $5, "targets"
        next
    }
    {
        printf "%5s  %6s  %12.6g  %s\n", $2, $3, $5, $NF
        if ($NF == "met" && (best == "" || $2 + 0 < best + 0)) best = $2
        if ($NF == "unsure") unsure = unsure (unsure == "" ? "" : ", ") $2
        if ($NF != "") aims = 1
    }
    END {
        if (!aims) {
            print "sweep_tills.sh: the scenario has no [targets] to be met" > "/dev/stderr"
            exit 2
        }
        if (unsure != "") print "\nMore --replications would tell whether these meet the targets: " unsure
        if (best == "") {
            print "\nNone of these numbers of tills meets the targets for sure."
            exit 4
        }
        printf "\n%s till%s %s enough.\n", best, best == 1 ? "" : "s", best == 1 ? "is" : "are"
        exit failed
    }' "$csv"
