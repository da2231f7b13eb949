# SPDX-License-Identifier: MIT
# What tests/run and .ci/run promise. See runner.sh.

# make_tests: a tree whose tests are those of the CMake text on stdin.
make_tests() {
    make_tree
    echo 'exit 0' >"$tree/core/a.part"
    cat >"$tree/tests.cmake"
}

last_line() { tail -n 1 "$scratch/stdout"; }

test_sums_over_presets() {
    make_tests <<'END'
add_test(NAME one COMMAND true)
add_test(NAME two COMMAND true)
END

    try "$tree/tests/run" dev release headless

    expect "code" 0 "$code"
    expect "last line" "6 passed, 0 failed" "$(last_line)"
}

test_takes_both_compilers_when_it_is_told_nothing() {
    make_tests <<'END'
add_test(NAME one COMMAND true)
END

    try "$tree/tests/run"

    expect "last line" "2 passed, 0 failed" "$(last_line)"
    expect "folders" "clang dev " "$(cd "$tree/build" && echo */ | tr -d / | tr '\n' ' ')"
}

test_counts_a_test_that_cannot_start_as_failed_and_a_skipped_one_not_at_all() {
    make_tests <<'END'
add_test(NAME passes COMMAND true)
add_test(NAME fails COMMAND false)
add_test(NAME cannot_start COMMAND no-such-program)
add_test(NAME skipped COMMAND sh -c "exit 77")
set_tests_properties(skipped PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME disabled COMMAND true)
set_tests_properties(disabled PROPERTIES DISABLED ON)
END

    try "$tree/tests/run" dev

    expect "code" 1 "$code"
    expect "last line" "1 passed, 2 failed" "$(last_line)"
}

# make_suites: `add_suite(NAME CODE LINE...)` for tests.cmake: a test that says these lines, as a suite of GoogleTest does.
make_suites() {
    make_tests <<'END'
function(add_suite name code)
    list(JOIN ARGN "\n" lines)
    file(WRITE ${PROJECT_BINARY_DIR}/${name} "[==========] Running 9 tests from 1 test suite.\n${lines}\n")
    add_test(NAME ${name} COMMAND sh -c "cat ${name}; exit ${code}")
endfunction()
END
    cat >>"$tree/tests.cmake"
}

test_counts_each_test_of_a_suite() {
    make_suites <<'END'
add_suite(Till 0 "[       OK ] Till.Opens (1 ms)" "[  SKIPPED ] Till.Beeps (0 ms)" "[       OK ] Till.Closes (12 ms)")
add_suite(Line 1 "[       OK ] Line.Grows (0 ms)" "[  FAILED  ] Line.Shrinks (3 ms)" "[  FAILED  ] Line.Moves (0 ms)"
    "[  FAILED  ] 2 tests, listed below:" "[  FAILED  ] Line.Shrinks" "[  FAILED  ] Line.Moves")
add_test(NAME one COMMAND true)
END

    try "$tree/tests/run" dev

    expect "code" 1 "$code"
    expect "last line" "4 passed, 2 failed" "$(last_line)"
}

test_counts_a_suite_that_ends_in_the_midst_of_a_test_as_one_failure_more() {
    make_suites <<'END'
add_suite(Till 1 "[       OK ] Till.Opens (1 ms)" "[ RUN      ] Till.Beeps")
END

    try "$tree/tests/run" dev

    expect "code" 1 "$code"
    expect "last line" "1 passed, 1 failed" "$(last_line)"
}

test_counts_all_of_a_long_suite() {
    make_suites <<'END'
foreach(number RANGE 1 500)
    list(APPEND tests "[       OK ] Till.OpensInTheMorning/${number} (1 ms)")
endforeach()
add_suite(Till 0 ${tests})
END

    try "$tree/tests/run" dev

    expect "last line" "500 passed, 0 failed" "$(last_line)"
}

test_shows_what_a_failed_test_said() {
    make_tests <<'END'
add_test(NAME fails COMMAND sh -c "echo the till is on fire && false")
END

    try "$tree/tests/run" dev

    expect "lines" 1 "$(grep -cx 'the till is on fire' "$scratch/stdout")"
}

test_counts_a_failed_build_as_one_failure_and_goes_on_with_the_next_preset() {
    make_tests <<'END'
add_test(NAME one COMMAND true)
if(PROJECT_BINARY_DIR MATCHES "dev$")
    add_custom_target(broken ALL COMMAND sh -c "echo out of tills; false" VERBATIM)
endif()
END

    try "$tree/tests/run" dev clang

    expect "code" 1 "$code"
    expect "last line" "1 passed, 1 failed" "$(last_line)"
    expect_said "out of tills"
}

test_fails_when_there_is_no_test() {
    make_tests </dev/null

    try "$tree/tests/run" dev

    expect "code" 1 "$code"
    expect "last line" "0 passed, 1 failed" "$(last_line)"
}

test_fails_when_there_is_no_such_preset() {
    make_tests </dev/null

    try "$tree/tests/run" nonesuch

    expect "code" 1 "$code"
    expect "last line" "0 passed, 1 failed" "$(last_line)"
    expect_said "nonesuch"
}

test_fails_when_packages_cannot_be_installed() {
    make_tests </dev/null
    fake_missing clang
    echo 'exit 100' | fake apt-get

    try "$tree/tests/run" dev

    expect "code" 1 "$code"
    expect "last line" "0 passed, 1 failed" "$(last_line)"
}

test_configures_again_when_presets_change_and_only_then() {
    make_tests <<'END'
file(APPEND ${PROJECT_BINARY_DIR}/configured_with "${CMAKE_BUILD_TYPE} ")
add_test(NAME one COMMAND true)
END

    try "$tree/tests/run" dev
    try "$tree/tests/run" dev
    expect "configured" "Debug " "$(cat "$tree/build/dev/configured_with")"

    sed -i 's/"Debug"/"MinSizeRel"/' "$tree/CMakePresets.json"
    try "$tree/tests/run" dev
    expect "configured" "Debug MinSizeRel " "$(cat "$tree/build/dev/configured_with")"
    expect "builds" "tillsim" "$(cat "$tree/build/dev/built")"
}

# fake_readme CODE: the commands of README.md end with this code.
fake_readme() {
    printf '#!/bin/sh\nexit %s\n' "$1" >"$tree/.ci/readme"
    chmod +x "$tree/.ci/readme"
}

test_ci_run_adds_the_commands_of_the_readme_to_the_tests() {
    make_tests <<'END'
add_test(NAME one COMMAND sh -c "echo the till is open && true")
add_test(NAME two COMMAND true)
END
    fake_readme 0

    try "$tree/.ci/run" dev

    expect "code" 0 "$code"
    expect "last line" "3 passed, 0 failed" "$(last_line)"
    expect "sums" 1 "$(grep -cE '^[0-9]+ passed' "$scratch/stdout")"
}

test_ci_run_counts_failed_commands_of_the_readme() {
    make_tests <<'END'
add_test(NAME one COMMAND true)
END
    fake_readme 1

    try "$tree/.ci/run" dev

    expect "code" 1 "$code"
    expect "last line" "1 passed, 1 failed" "$(last_line)"
}

test_ci_run_takes_both_compilers_and_keeps_the_exit_code() {
    make_tests <<'END'
add_test(NAME passes COMMAND true)
add_test(NAME fails COMMAND false)
END
    fake_readme 0

    try "$tree/.ci/run"

    expect "code" 1 "$code"
    expect "last line" "3 passed, 2 failed" "$(last_line)"
}

test_ci_run_counts_tests_that_give_no_sums_as_one_failure() {
    make_tests </dev/null
    fake_readme 0
    echo 'echo broken; exit 1' >"$tree/tests/run"

    try "$tree/.ci/run"

    expect "code" 1 "$code"
    expect "last lines" "broken 1 passed, 1 failed " "$(tail -n 2 "$scratch/stdout" | tr '\n' ' ')"
}
