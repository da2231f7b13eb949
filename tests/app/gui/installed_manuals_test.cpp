// SPDX-License-Identifier: MIT
// The manual pages that are installed name only pages that are installed as well.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {
namespace {

class InstalledManuals : public Workplace { };

TEST_F(InstalledManuals, NameEachOther)
{
    const Outcome install = shell("for part in cli gui; do cmake --install '" TILLSIM_BUILD_DIR
                                  "' --prefix \"$PWD/usr\" --component $part || exit 1; done");
    const Outcome pages = shell("cd usr/share/man/man1 && ls");
    const Outcome named = shell("cd usr/share/man/man1 && sed -n 's/^\\.BR \\([a-z\\\\-]*\\) (1).*/\\1.1/p' *.1 | "
                                "sed 's/\\\\-/-/' | sort -u");

    EXPECT_EQ(install.code, 0) << install.err;
    EXPECT_EQ(pages.out, "tillsim-gui.1\ntillsim.1\n");
    EXPECT_EQ(named.out, pages.out);
}

}  // namespace
}  // namespace tillsim::cli
