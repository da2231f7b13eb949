# SPDX-License-Identifier: MIT
# sh format_test.sh ROOT: fails, and shows where, if a C++ source of ours is not as clang-format would write it.
cd "$1" || exit 1
find app core resources tests ui \( -name '*.cpp' -o -name '*.hpp' -o -name '*.h' \) -print0 |
    xargs -0 -r clang-format --dry-run -Werror
