# SPDX-License-Identifier: MIT
# What resources/scripts/setup.sh and packages.txt promise about packages. See runner.sh.

# install SECTION...: in a shell of its own, since it may end it.
install() {
    copy_scripts
    sh -c 'root=$1; shift; . "$root/resources/scripts/setup.sh"; install_packages "$@"' sh "$tree" "$@"
}

install_with_few_tools() { (PATH=$scratch/few && install "$@"); }

copy_scripts() { [ -d "$tree" ] || { mkdir -p "$tree/resources"; cp -r "$root/resources/scripts" "$tree/resources"; }; }

test_every_package_has_a_section_and_a_reason() {
    ill_formed=$(grep -v '^#' "$root/resources/scripts/packages.txt" |
        grep -vE '^(build|window|cluster|test) +[a-z0-9][a-z0-9+.-]+ +# .*[a-z]' || :)

    expect "ill-formed lines" "" "$ill_formed"
}

test_no_package_is_named_twice() {
    twice=$(grep -v '^#' "$root/resources/scripts/packages.txt" | awk '{ print $2 }' | sort | uniq -d)

    expect "named twice" "" "$twice"
}

test_installs_nothing_when_all_is_there() {
    fake_packages

    try install build window test

    expect "code" 0 "$code"
    expect "stderr" "" "$(cat "$scratch/stderr")"
    expect "calls" "" "$(cat "$calls")"
}

test_installs_and_names_just_what_is_missing() {
    fake_packages
    fake_missing cmake clang
    echo 'echo 0' | fake id

    try install build test

    expect "code" 0 "$code"
    expect_said "installing cmake clang"
    expect "calls" "apt-get update
apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 cmake clang" "$(cat "$calls")"
}

test_takes_sudo_when_it_asks_for_nothing() {
    fake_packages
    fake_missing cmake
    echo 'echo 1000' | fake id
    fake sudo <<END
echo "sudo \$1" >>"$calls"
shift
exec "\$@"
END

    try install build

    expect "code" 0 "$code"
    expect "calls" "sudo -n
sudo -n
apt-get update
sudo -n
apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 cmake" "$(cat "$calls")"
}

test_tells_who_is_not_root_what_to_type() {
    fake_packages
    fake_missing cmake g++
    echo 'echo 1000' | fake id
    echo 'exit 1' | fake sudo

    try install build

    expect "code" 1 "$code"
    expect_said "apt-get update && apt-get install -y --no-install-recommends g++ cmake"
    expect "calls" "" "$(cat "$calls")"
}

test_shows_why_apt_get_failed() {
    fake_packages
    fake_missing cmake
    echo 'echo 0' | fake id
    echo 'echo "E: no such mirror"; exit 100' | fake apt-get

    try install build

    expect "code" 1 "$code"
    expect_said "E: no such mirror"
    expect_said "apt-get could not install cmake"
}

test_lists_what_is_needed_where_there_is_no_apt() {
    copy_scripts
    mkdir "$scratch/few"
    for tool in sh mkdir tr; do ln -s "$(command -v $tool)" "$scratch/few/$tool"; done

    try install_with_few_tools build

    expect "code" 1 "$code"
    expect_said "not a Debian system"
    expect_said "g++ cmake ninja-build"
}

test_leaves_packages_alone_when_told_to() {
    fake_packages
    fake_missing cmake

    TILLSIM_SKIP_PACKAGES=1 try install build

    expect "code" 0 "$code"
    expect "calls" "" "$(cat "$calls")"
}

# jobs_from MEMINFO: how many files are compiled at a time on four processors.
jobs_from() {
    copy_scripts
    echo 'echo 4' | fake nproc
    sh -c 'root=$1; . "$root/resources/scripts/setup.sh"; jobs_at_once "$2"' sh "$tree" "$1"
}

# jobs_with KILOBYTES: the same with so much memory.
jobs_with() {
    printf 'MemTotal: 99000000 kB\nMemAvailable: %s kB\n' "$1" >"$scratch/meminfo"
    jobs_from "$scratch/meminfo"
}

test_compiles_one_file_a_processor_at_a_time() {
    use_fakes

    expect "jobs" 4 "$(jobs_with 64000000)"
}

test_compiles_as_many_files_at_a_time_as_there_is_memory_for() {
    use_fakes

    expect "jobs" 2 "$(jobs_with 4000000)"
    expect "jobs" 1 "$(jobs_with 900000)"
}

test_compiles_one_file_a_processor_where_nobody_knows_how_much_memory_there_is() {
    use_fakes

    expect "jobs" 4 "$(jobs_from "$scratch/no such file")"
}

test_compiles_as_many_files_at_a_time_as_the_user_says() {
    use_fakes
    copy_scripts
    echo 'echo "cmake $*" >&2' | fake cmake

    CMAKE_BUILD_PARALLEL_LEVEL=7 sh -c 'root=$1; . "$root/resources/scripts/setup.sh"; build "$1/build"' sh "$tree"

    expect "what cmake was told" "cmake --build $tree/build -j 7" "$(cat "$tree/build/build.log")"
}
