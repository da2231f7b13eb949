# SPDX-License-Identifier: MIT
# What app/run promises. See runner.sh.

# Its program names itself, its arguments and the first line of its stdin, and ends with 7.
make_program() {
    make_tree
    cat >"$tree/core/a.part" <<'END'
printf '%s:' "${0##*/}"
printf ' [%s]' "$@"
IFS= read -r line && printf ' <%s' "$line"
exit 7
END
}

builds() { cat "$tree/build/app/built" | tr '\n' ' '; }

test_passes_arguments_and_stdin_and_keeps_the_exit_code() {
    make_program
    fake_missing cmake
    echo 'cat >&2' | fake apt-get

    echo "from stdin" | { try "$tree/app/run" 'a b' '' --c; echo "$code $output" >"$scratch/result"; }

    expect "code and stdout" "7 tillsim: [a b] [] [--c] <from stdin" "$(cat "$scratch/result")"
}

test_builds_nothing_and_says_nothing_the_second_time() {
    make_program
    try "$tree/app/run" x
    expect_said "building"

    try "$tree/app/run" x

    expect "stderr" "" "$(cat "$scratch/stderr")"
    expect "builds" "tillsim " "$(builds)"
    expect "installs" "" "$(cat "$calls")"
}

test_builds_again_after_a_change() {
    make_program
    try "$tree/app/run" x

    sed -i 's/exit 7/exit 8/' "$tree/core/a.part"
    try "$tree/app/run" x

    expect "code" 8 "$code"
}

test_builds_again_after_a_source_came_or_went() {
    make_program
    try "$tree/app/run" x
    mkdir -p "$scratch/elsewhere"
    echo 'echo new;' >"$scratch/elsewhere/0.part"
    touch -d '2001-01-01' "$scratch/elsewhere/0.part"

    mv "$scratch/elsewhere/0.part" "$tree/core"
    try "$tree/app/run" x </dev/null
    expect "with the source" "new
tillsim: [x]" "$output"

    rm "$tree/core/0.part"
    try "$tree/app/run" x </dev/null
    expect "without the source" "tillsim: [x]" "$output"
}

test_goes_on_after_a_killed_build() {
    make_program
    mkdir "$tree/build"
    # The parent of the step is a shell, and the parent of that is ninja.
    echo 'kill -KILL "$(awk "{ print \$4 }" /proc/$PPID/stat)" $PPID' >"$tree/build/step"
    try "$tree/app/run" x
    expect "code of the killed build" 1 "$code"
    expect "last word of ninja" "" "$(grep '^ninja:' "$tree/build/app/build.log")"

    rm "$tree/build/step"
    try "$tree/app/run" x

    expect "code" 7 "$code"
}

test_shows_why_a_build_failed_and_fails_again_until_it_is_mended() {
    make_program
    try "$tree/app/run" x
    echo 'echo "no such thing as a till"; exit 1' >"$tree/build/step"
    sed -i 's/exit 7/exit 8/' "$tree/core/a.part"

    for attempt in first second; do
        try "$tree/app/run" x
        expect "code of the $attempt" 1 "$code"
        expect "stdout of the $attempt" "" "$output"
        expect_said "no such thing as a till"
    done

    rm "$tree/build/step"
    try "$tree/app/run" x
    expect "code" 8 "$code"
}

test_lets_only_one_of_two_at_once_build() {
    make_program
    mkdir "$tree/build"
    echo 'sleep 1' >"$tree/build/step"

    "$tree/app/run" x >"$scratch/first" 2>&1 </dev/null &
    try "$tree/app/run" x
    wait $! || :

    expect "code" 7 "$code"
    expect "the other" "tillsim: [x]" "$(tail -n 1 "$scratch/first")"
    expect "builds" "tillsim " "$(builds)"
}

test_becomes_the_program() {
    make_program
    echo 'echo $$' >"$tree/core/a.part"
    try "$tree/app/run" x

    "$tree/app/run" x >"$scratch/stdout" &
    wait $!

    expect "process" "$!" "$(cat "$scratch/stdout")"
}

test_leaves_no_lock_to_the_program() {
    make_program
    echo 'if (: >&9) 2>/dev/null; then exit 1; else exit 0; fi' >"$tree/core/a.part"

    try "$tree/app/run" x

    expect "code" 0 "$code"
}

test_works_from_any_folder_and_through_a_link() {
    make_program
    ln -s "$tree/app/run" "$scratch/link"
    ln -s link "$scratch/link to link"

    for folder in / "$tree" "$tree/app" "$tree/resources"; do
        cd "$folder"
        try "$tree/app/run" x </dev/null
        expect "from $folder" "tillsim: [x]" "$output"
    done
    cd "$tree/app"
    try sh run x </dev/null
    expect "as sh run" "tillsim: [x]" "$output"
    cd "$tree"
    mkdir -p "$scratch/other/app"
    CDPATH=$scratch/other try sh app/run x </dev/null
    expect "as sh app/run, with a CDPATH" "tillsim: [x]" "$output"
    try "$scratch/link to link" x </dev/null
    expect "through a link to a link" "tillsim: [x]" "$output"
    expect "builds" "tillsim " "$(builds)"
}

test_stays_in_the_callers_folder() {
    make_program
    echo pwd >"$tree/core/a.part"
    mkdir "$scratch/mine"
    cd "$scratch/mine"

    try "$tree/app/run" x

    expect "folder" "$scratch/mine" "$output"
}

test_builds_anew_where_the_tree_was_moved_to() {
    make_program
    try "$tree/app/run" x
    mv "$tree" "$scratch/moved"

    try "$scratch/moved/app/run" x

    expect "code" 7 "$code"
    expect_said "building in $scratch/moved/build/app"
}

test_shows_the_day_without_a_display() {
    make_program

    try "$tree/app/run" </dev/null

    expect "program" "tillsim: [run] [$tree/resources/scenarios/supermarket_weekday.toml]" "$output"
    expect "builds" "tillsim " "$(builds)"
}

test_shows_the_window_with_a_display() {
    make_program

    DISPLAY=:7 try "$tree/app/run" </dev/null

    expect "program" "tillsim-gui: [$tree/resources/scenarios/supermarket_weekday.toml]" "$output"
}

test_shows_the_day_where_the_display_does_not_answer() {
    make_program
    echo 'case $0 in *-gui) exit 69 ;; esac' >"$tree/core/0.part"

    DISPLAY=:7 try "$tree/app/run" </dev/null

    expect "code" 7 "$code"
    expect "program" "tillsim: [run] [$tree/resources/scenarios/supermarket_weekday.toml]" "$output"
    expect "builds" "tillsim-gui tillsim " "$(builds)"
}

test_keeps_the_window_when_it_builds_the_command_line() {
    make_program
    echo 'file(APPEND ${PROJECT_BINARY_DIR}/configured_with "${TILLSIM_GUI} ")' >"$tree/tests.cmake"
    DISPLAY=:7 try "$tree/app/run"

    sed -i 's/exit 7/exit 8/' "$tree/core/a.part"
    try "$tree/app/run" x

    expect "code" 8 "$code"
    expect "configured" "ON " "$(cat "$tree/build/app/configured_with")"
}

test_installs_the_windows_packages_only_for_a_window() {
    make_program
    fake_missing qt6-base-dev ninja-build

    try "$tree/app/run" x
    expect "for the command line" "apt-get update
apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 ninja-build" "$(cat "$calls")"

    : >"$calls"
    DISPLAY=:7 try "$tree/app/run"
    expect "for the window" "apt-get update
apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 ninja-build qt6-base-dev" "$(cat "$calls")"
}
