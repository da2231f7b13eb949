# SPDX-License-Identifier: MIT
# What app/run and tests/run share: installing packages, configuring and building. POSIX sh, to be sourced.
#
# The caller sets `root`, the absolute path of the tree, and sees to it that nothing reads the user's stdin. All words
# go to stderr. A function that fails has said why. With TILLSIM_SKIP_PACKAGES=1 no package is looked for or installed,
# for those who bring their own.

# shellcheck disable=SC2154
package_list=$root/resources/scripts/packages.txt
mkdir -p "$root/build"

say() { printf 'tillsim: %s\n' "$*" >&2; }

# packages_of SECTION...: the packages of these sections, one a line.
packages_of() {
    while read -r section package _; do
        case " $* " in *" $section "*) printf '%s\n' "$package" ;; esac
    done <"$package_list"
}

# missing_packages SECTION...: those of them that dpkg does not have, one a line.
missing_packages() {
    # shellcheck disable=SC2046  # One word a package.
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(packages_of "$@") 2>/dev/null |
        sed -n 's/^installed //p' | tr '\n' ' ')"
    packages_of "$@" | while read -r package; do
        case $installed in *" $package "*) ;; *) printf '%s\n' "$package" ;; esac
    done
}

# install_packages SECTION...: installs what is missing of these sections.
install_packages() {
    [ -z "${TILLSIM_SKIP_PACKAGES-}" ] || return 0
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not a Debian system, so nothing can be installed here. What is needed, by its Debian name:"
        say "    $(packages_of "$@" | tr '\n' ' ')"
        say "Install it, then set TILLSIM_SKIP_PACKAGES=1 and try again."
        return 1
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        apt_install env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        apt_install sudo -n env
    else
        say "packages are missing, and only root can install them. Run this as root, then try again:"
        say "    apt-get update && apt-get install -y --no-install-recommends $missing"
        return 1
    fi
}

# apt_install PREFIX...: installs $missing, with apt-get run by PREFIX.
apt_install() {
    say "installing $missing"
    log=$root/build/install.log
    # A list that cannot be brought up to date is no reason to give up: the packages may be there all the same.
    if "$@" apt-get update >"$log" 2>&1
    then :; else say "apt-get update failed; trying with the package lists that are there"; fi
    # shellcheck disable=SC2086  # One word a package.
    "$@" DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 \
        $missing >>"$log" 2>&1 && return
    cat "$log" >&2
    say "apt-get could not install $missing"
    return 1
}

# lock NAME: waits until no other run holds NAME. There is one lock at a time; `unlock`, or the end, lets it go.
lock() {
    exec 9>"$root/build/$1.lock"
    command -v flock >/dev/null || return 0
    flock -n 9 || { say "waiting for another run to finish"; flock 9; }
}

unlock() { exec 9>&-; }

# configure FOLDER PRESET [-DNAME=VALUE...]: makes FOLDER ready to build, unless it already is for just these words.
configure() {
    where=$1
    preset=$2
    shift 2
    wanted="$root $preset $*"
    if [ "$(cat "$where/configured" 2>/dev/null)" = "$wanted" ] &&
        [ -z "$(find "$root/CMakePresets.json" -newer "$where/configured")" ]; then
        return 0
    fi
    mkdir -p "$where"
    log=$where/configure.log
    # --fresh: what is in the cache may be of another place, compiler or Qt.
    if cmake -S "$root" --preset "$preset" -B "$where" --fresh "$@" >"$log" 2>&1; then
        printf '%s\n' "$wanted" >"$where/configured"
        return 0
    fi
    cat "$log" >&2
    say "cmake could not configure $where"
    return 1
}

# jobs_at_once MEMINFO: how many files to compile at a time: as many as the user says, else one a processor, if there are 2 GB
# of memory for each.
jobs_at_once() {
    if [ -n "${CMAKE_BUILD_PARALLEL_LEVEL-}" ]; then
        echo "$CMAKE_BUILD_PARALLEL_LEVEL"
        return
    fi
    jobs=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 2000000) }' "$1" 2>/dev/null)
    [ "${memory:-$jobs}" -ge "$jobs" ] || jobs=$memory
    [ "$jobs" -gt 0 ] || jobs=1
    echo "$jobs"
}

# build FOLDER [TARGET]: builds TARGET, or everything, with words only if there is something to do.
build() {
    at_once=$(jobs_at_once /proc/meminfo)
    { NINJA_STATUS='[%f/%t] ' cmake --build "$1" -j "$at_once" ${2:+--target "$2"} 2>&1; echo "exit $?"; } |
        follow_build "$1" && return
    cat "$1/build.log" >&2
    say "the build in $1 failed"
    return 1
}

# follow_build FOLDER: logs what the build says, shows how far it is, and gives back its exit code.
follow_build() {
    announced=
    code=1
    while IFS= read -r line; do
        case $line in
        'exit '[0-9]*)
            code=${line#exit }
            continue
            ;;
        '['*/*'] Re-'*) ;;  # Ninja looks whether the build itself has changed.
        '['*/*'] '*)
            [ -n "$announced" ] || say "building in $1"
            announced=yes
            ! [ -t 2 ] || printf '\r%s ' "${line%%] *}]" >&2
            ;;
        esac
        printf '%s\n' "$line"
    done >"$1/build.log"
    if [ -n "$announced" ] && [ -t 2 ]; then echo >&2; fi
    return "$code"
}
