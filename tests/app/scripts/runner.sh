# SPDX-License-Identifier: MIT
# Runs one test of a script: sh runner.sh ROOT SCRATCH FILE TEST calls the function TEST of FILE in the empty folder
# SCRATCH. Tests work on a small tree with our scripts in it, and on a machine whose dpkg, apt and root are made up.
set -eu
root=$1
scratch=$2
test_file=$3
test=$4
unset DISPLAY WAYLAND_DISPLAY TILLSIM_SKIP_PACKAGES
tree="$scratch/a tree"
calls=$scratch/calls

# expect WHAT WANTED GOT
expect() {
    [ "$2" = "$3" ] || { printf '%s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"; exit 1; }
}

# expect_said WORDS: the last `try` said them on stderr.
expect_said() {
    grep -qF -- "$1" "$scratch/stderr" || { printf 'wanted on stderr: %s\ngot:\n' "$1"; cat "$scratch/stderr"; exit 1; }
}

# try COMMAND...: runs it, for what it says and its exit code.
try() {
    code=0
    "$@" >"$scratch/stdout" 2>"$scratch/stderr" || code=$?
    output=$(cat "$scratch/stdout")
}

# use_fakes: programs that are made up from now on come before the real ones, wherever `fake` is called.
use_fakes() { case $PATH in "$scratch/fakes:"*) ;; *) PATH=$scratch/fakes:$PATH ;; esac; }

# fake NAME: makes up a program of this name, from stdin.
fake() {
    mkdir -p "$scratch/fakes"
    { echo '#!/bin/sh'; cat; } >"$scratch/fakes/$1"
    chmod +x "$scratch/fakes/$1"
    use_fakes
}

# Every package is there and apt-get only notes that it was called.
fake_packages() {
    : >"$calls"
    fake dpkg-query <<'END'
while [ $# -gt 3 ]; do echo "installed $4"; shift; done
END
    fake apt-get <<END
echo "apt-get \$*" >>"$calls"
END
}

# The named packages are not installed.
fake_missing() {
    fake dpkg-query <<END
while [ \$# -gt 3 ]; do
    case " $* " in *" \$4 "*) echo "not-installed \$4" ;; *) echo "installed \$4" ;; esac
    shift
done
exit 1
END
}

make_tree() {
    fake_packages
    mkdir -p "$tree/app" "$tree/core" "$tree/ui" "$tree/tests" "$tree/resources/scripts" "$tree/.ci"
    cp "$root/app/run" "$tree/app"
    cp "$root/tests/run" "$tree/tests"
    cp "$root/.ci/run" "$tree/.ci"
    cp "$root/resources/scripts/setup.sh" "$root/resources/scripts/packages.txt" "$tree/resources/scripts"
    cp "$root/CMakePresets.json" "$tree"
    cp "$root/tests/app/scripts/tree.cmake" "$tree/CMakeLists.txt"
}

rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"
. "$test_file"
"$test"
rm -rf "$scratch"
