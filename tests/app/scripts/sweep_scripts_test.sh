# SPDX-License-Identifier: MIT
# The scripts that drive sweeps, with the real program. $TILLSIM names it. See runner.sh.
scripts=$root/resources/scripts

# Five customers come in four seconds; a till serves one in 3 s. Four tills do, three do not.
make_shop() {
    cat >shop.toml <<'END'
name = "A <busy> shop"
duration = "10min"
[[arrivals]]
kind = "poisson"
per_hour = 4500
[service]
kind = "time"
time = { constant = "3s" }
[[bank]]
tills = 1
END
}

with_targets() { printf '[targets]\nwithin = { time = "1min", share = 0.95 }\n' >>shop.toml; }

make_store() {
    make_shop
    "$TILLSIM" sweep shop.toml --vary bank.tills=3..5 --vary bank.capacity=50,60 --replications 4 --store a.db >/dev/null
}

# Python without what is optional.
without() {
    mkdir -p bare
    for module; do echo "raise ImportError('not here')" >"bare/$module.py"; done
    PYTHONPATH=$scratch/bare
    export PYTHONPATH
}

# The Python that has Debian's packages.
python=/usr/bin/python3

dump() { sqlite3 "$1" .dump | grep -v '^INSERT INTO wall_time '; }

# Slurm, as far as the scripts use it: a task after the other.
fake_slurm() {
    fake sbatch <<'END'
echo "sbatch $*" >>sbatch.log
while :; do case $1 in --array=*) array=${1#--array=}; shift ;; --*) shift ;; *) break ;; esac; done
for task in $(seq "${array%-*}" "${array#*-}" 2>/dev/null); do SLURM_ARRAY_TASK_ID=$task sh "$@" >>job.log || exit; done
[ -n "${array-}" ] || sh "$@" >>job.log || exit
echo "77;cluster"
END
}

test_sweep_tills_names_the_smallest_number_that_meets_the_targets() {
    make_shop && with_targets

    try "$scripts/sweep_tills.sh" --tills 2..5 shop.toml --replications 5

    expect "code" 0 "$code"
    expect "answer" "4 tills are enough." "$(tail -n 1 stdout)"
    expect "rows" "2 missed 3 missed 4 met 5 met" "$(awk '$4 ~ /^(met|missed|unsure)$/ { print $1, $4 }' stdout | paste -sd ' ')"
}

test_sweep_tills_says_if_no_number_meets_them() {
    make_shop && with_targets

    try "$scripts/sweep_tills.sh" --tills 1..2 shop.toml --replications 5

    expect "code" 4 "$code"
    expect "answer" "None of these numbers of tills meets the targets for sure." "$(tail -n 1 stdout)"
}

test_sweep_tills_refuses_what_cannot_be_answered() {
    make_shop

    try "$scripts/sweep_tills.sh" shop.toml --replications 2
    expect "code without targets" 2 "$code"
    expect_said "the scenario has no [targets] to be met"

    try "$scripts/sweep_tills.sh" nothere.toml
    expect "code without a file" 2 "$code"
    expect_said "nothere.toml: there is no such file"

    try "$scripts/sweep_tills.sh" shop.toml --format json
    expect "code with a format" 2 "$code"
    expect_said "--format is its own business"
}

test_every_script_has_help() {
    for script in sweep.slurm sweep_array.slurm sweep_tills.sh; do
        try sh "$scripts/$script" --help
        expect "code of $script" 0 "$code"
        expect "first example of $script" "$script" "$(grep -o -m 1 "$script" stdout | head -n 1)"
    done
    for script in sweep_to_dataframe.py plot_sweep.py; do
        try "$python" "$scripts/$script" --help
        expect "code of $script" 0 "$code"
        expect "help of $script" 1 "$(grep -c "^usage: $script" stdout)"
    done
}

test_shell_scripts_are_portable() {
    for script in sweep.slurm sweep_array.slurm sweep_tills.sh; do sh -n "$scripts/$script"; done
    if command -v shellcheck >/dev/null; then
        shellcheck "$scripts/sweep.slurm" "$scripts/sweep_array.slurm" "$scripts/sweep_tills.sh"
    fi
}

test_a_job_array_makes_the_store_of_one_machine() {
    make_store
    fake_slurm

    try sh "$scripts/sweep_array.slurm" 3 shop.toml b.db --vary bank.tills=3..5 --vary bank.capacity=50,60 --replications 4

    expect "code" 0 "$code"
    expect "stdout" "array 77 of 3 shards; then job 77 makes b.db" "$output"
    expect "merge waits for the array" 1 "$(grep -c -- '--dependency=afterok:77 .*--merge 3' sbatch.log)"
    expect "shards" "b.part-1-of-3.db b.part-2-of-3.db b.part-3-of-3.db" "$(echo b.part*.db)"
    dump a.db >a.sql
    dump b.db >b.sql
    cmp a.sql b.sql
}

test_a_job_array_is_not_merged_if_a_shard_is_missing() {
    make_shop

    try sh "$scripts/sweep_array.slurm" --merge 2 shop.toml b.db
    expect "code" 2 "$code"
    expect_said "b.part-1-of-2.db is missing; sbatch --array=1 goes on with it"

    try sh "$scripts/sweep_array.slurm" none shop.toml b.db
    expect "code" 2 "$code"
    expect_said "SHARDS must be a whole number from 1 on, not 'none'"
}

# A sweep whose time is up as soon as it runs; the script may be so slow that it has not gone on yet.
test_a_task_of_a_job_array_passes_on_that_its_time_is_up() {
    fake hasty-sweep <<'END'
trap 'echo finished >kept; exit 143' TERM
kill -TERM "$PPID"
for tries in $(seq 1000); do sleep 0.01; done
END
    expect "batch shells are told" 1 "$(grep -c '^#SBATCH --signal=B:TERM@60$' "$scripts/sweep_array.slurm")"
    sed '/--resume "$@" &$/s/$/ sleep 0.1/' "$scripts/sweep_array.slurm" >slow
    expect "the script is slow" 1 "$(grep -c ' sleep 0.1$' slow)"

    for script in "$scripts/sweep_array.slurm" slow; do
        rm -f kept
        TILLSIM=hasty-sweep SLURM_ARRAY_TASK_ID=1 try sh "$script" --shard 2 shop.toml b.db

        expect "what the sweep did" finished "$(cat kept)"
        expect "code" 143 "$code"
    done
}

# snippet LANGUAGE N: the N-th code block of that language in the page about the store, which is called sweep.db there.
snippet() {
    awk -v "fence=\`\`\`$1" -v "wanted=$2" '$0 == fence { at++; on = 1; next } /^```/ { on = 0 } on && at == wanted' \
        "$root/resources/docs/results_store.md"
}

test_the_queries_of_the_page_about_the_store_give_what_it_says() {
    make_store && mv a.db sweep.db

    snippet sql 1 | sqlite3 sweep.db >means
    expect "a row a point, with its runs" "0|4 1|4 2|4 3|4 4|4 5|4" "$(awk -F '|' '{ print $1 "|" $3 }' means | paste -sd ' ')"
    snippet sql 2 | sqlite3 sweep.db >settings
    expect "a row a run, by tills" "8 3.0 8 4.0 8 5.0" "$(cut -d '|' -f 1 settings | uniq -c | xargs)"
    snippet sql 3 | sqlite3 sweep.db >profile
    expect "parts of the day" "0.0" "$(awk -F '|' '$1 == 5 { print $2; exit }' profile)"
    expect "the mean of a setting" "$(awk -F '|' '$1 < 2 { sum += $4 / 2 } END { printf "%.6f", sum }' means)" \
        "$(awk -F '|' '$1 == "3.0" { sum += $3 / 8 } END { printf "%.6f", sum }' settings)"
    snippet sh 1 >shell.sh
    expect "a row a run, below two of heads" 26 "$(sh shell.sh | wc -l)"
}

test_pandas_reads_a_store_as_the_page_about_it_says() {
    "$python" -c 'import pandas' 2>/dev/null || return 0
    make_store && mv a.db sweep.db

    snippet python 1 >snippet.py
    try "$python" snippet.py

    expect "code" 0 "$code"
    expect "points and runs" "6 4" "$(awk 'NR > 2 && $NF == 4 { points++ } END { print points, $NF }' stdout)"
}

test_r_reads_a_store_as_the_page_about_it_says() {
    Rscript -e 'library(RSQLite)' >/dev/null 2>&1 || return 0
    make_store && mv a.db sweep.db

    snippet r 1 >snippet.R
    try Rscript snippet.R

    expect "code" 0 "$code"
    expect "points" 6 "$(grep -c 'bank.tills=' stdout)"
}

test_the_mpi_job_starts_its_program_on_all_ranks() {
    fake srun <<'END'
printf '<%s>' "$@"
END

    try env TILLSIM_MPI="/opt/a b/tillsim-mpi" sh "$scripts/sweep.slurm" shop.toml "my store.db" --replications 7

    expect "code" 0 "$code"
    expect "stdout" "<--mpi=pmix></opt/a b/tillsim-mpi><sweep><shop.toml><--store><my store.db><--resume><--replications><7>" \
        "$output"

    try sh "$scripts/sweep.slurm" shop.toml
    expect "code" 2 "$code"
    expect_said "needs a FILE and a STORE"
}

test_a_store_becomes_a_table() {
    make_store

    try "$python" "$scripts/sweep_to_dataframe.py" a.db --measure utilisation --measure wait_s.mean --out a.csv
    expect "code" 0 "$code"
    expect "header" "point,bank.tills,bank.capacity,replication,seed,fingerprint,failure,utilisation,wait_s.mean" \
        "$(head -n 1 a.csv)"
    expect "rows" 25 "$(wc -l <a.csv)"
    wanted=$(sqlite3 a.db "SELECT sum(value) FROM results WHERE measure = 'wait_s.mean'")
    expect "sum" "same" "$(awk -F , -v wanted="$wanted" 'NR > 1 { sum += $9 }
        END { print (sum - wanted < 1e-6 && wanted - sum < 1e-6 ? "same" : sum) }' a.csv)"

    try "$python" "$scripts/sweep_to_dataframe.py" a.db --measure wait_s.maen
    expect "code of a wrong measure" 2 "$code"
    expect_said "sweep_to_dataframe.py: a.db: runs have no figure 'wait_s.maen'"

    try "$python" "$scripts/sweep_to_dataframe.py" nothere.db
    expect "code without a store" 2 "$code"
    expect_said "nothere.db: unable to open database file"
}

test_a_table_needs_no_pandas() {
    make_store
    without pandas

    try "$python" "$scripts/sweep_to_dataframe.py" a.db --measure wait_s.mean
    expect "code" 0 "$code"
    expect_said "pandas is not installed (Debian: python3-pandas); this is CSV"
    expect "rows" 25 "$(wc -l <stdout)"

    try "$python" "$scripts/sweep_to_dataframe.py" a.db --out a.pkl
    expect "code" 1 "$code"
    expect_said "so there can only be CSV"
}

test_a_table_is_a_dataframe_where_there_is_pandas() {
    "$python" -c 'import pandas' 2>/dev/null || return 0
    make_store

    try "$python" "$scripts/sweep_to_dataframe.py" a.db --out a.pkl

    expect "code" 0 "$code"
    expect "shape" "24 6" "$("$python" -c 'import pandas
frame = pandas.read_pickle("a.pkl")
print(len(frame), frame.groupby(["bank.tills", "bank.capacity"]).ngroups)')"
}

test_the_scripts_run_the_sweep_first() {
    make_shop

    try "$python" "$scripts/sweep_to_dataframe.py" new.db --sweep shop.toml --option=--replications=3 --out a.csv
    expect "code" 0 "$code"
    expect "rows" 4 "$(wc -l <a.csv)"

    try "$python" "$scripts/plot_sweep.py" new.db --sweep nothere.toml
    expect "code" 2 "$code"
    expect_said "nothere.toml: there is no such file"
}

test_a_chart_of_text_has_a_bar_for_each_point() {
    make_store

    try "$python" "$scripts/plot_sweep.py" a.db --measure utilisation

    expect "code" 0 "$code"
    expect "bars" "3 4 5 3 4 5" "$(awk '$2 ~ /^#/ { print $1 }' stdout | paste -sd ' ')"
    expect "lines" "bank.capacity=50 bank.capacity=60" "$(grep '^bank' stdout | paste -sd ' ')"
}

test_a_chart_needs_no_matplotlib() {
    make_store
    without matplotlib

    try "$python" "$scripts/plot_sweep.py" a.db --out a.svg
    expect "code" 0 "$code"
    expect_said "matplotlib is not installed"
    expect "points" 6 "$("$python" -c 'import xml.dom.minidom as dom
print(len(dom.parse("a.svg").getElementsByTagName("circle")))')"

    try "$python" "$scripts/plot_sweep.py" a.db --out a.png
    expect "code" 1 "$code"
    expect_said "so there can only be SVG"
    expect "leftovers" "" "$(find . -name 'a.png*')"
}

test_a_chart_is_drawn_by_matplotlib_where_there_is_one() {
    "$python" -c 'import matplotlib' 2>/dev/null || return 0
    make_store

    try "$python" "$scripts/plot_sweep.py" a.db --axis bank.capacity --out a.png

    expect "code" 0 "$code"
    expect "kind" "PNG" "$(head -c 4 a.png | tail -c 3)"
}

test_a_chart_refuses_what_is_not_there() {
    make_store

    try "$python" "$scripts/plot_sweep.py" a.db --axis tills
    expect "code" 2 "$code"
    expect_said "the sweep has no axis 'tills'; it has: bank.tills, bank.capacity"

    try "$python" "$scripts/plot_sweep.py" a.db --measure nothing
    expect "code" 2 "$code"
    expect_said "no point has a figure 'nothing'"
}
