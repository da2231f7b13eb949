// SPDX-License-Identifier: MIT
// Licences, guards, silence and repeatability. The rules are tested on planted texts first, and then hold the tree.
#include "tests/house/house_rules.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string mit = "// SPDX-License-Identifier: MIT\n";
const std::string gpl = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

TEST(WrongLicence, WantsMitOutsideTheWindow)
{
    EXPECT_THAT(wrongLicence(makeSource("core/kernel/a.hpp", mit)), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("tests/ui/a.cpp", mit)), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("app/cli/a.cpp", gpl)),
                ElementsAre("app/cli/a.cpp:1: the first line must be: // SPDX-License-Identifier: MIT"));
}

TEST(WrongLicence, WantsGplInTheWindow)
{
    EXPECT_THAT(wrongLicence(makeSource("ui/a.hpp", gpl)), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("app/gui/a.cpp", gpl)), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("ui/a.hpp", mit)),
                ElementsAre("ui/a.hpp:1: the first line must be: // SPDX-License-Identifier: GPL-3.0-or-later"));
}

TEST(WrongLicence, WantsTheLineFirst)
{
    EXPECT_THAT(wrongLicence(makeSource("core/kernel/a.hpp", "#pragma once\n" + mit)), SizeIs(1));
    EXPECT_THAT(wrongLicence(makeSource("core/kernel/a.hpp", "")), SizeIs(1));
    EXPECT_THAT(wrongLicence(makeSource("core/kernel/a.hpp", "// SPDX-License-Identifier: MIT OR Apache-2.0\n")),
                SizeIs(1));
}

TEST(WrongLicence, KnowsScriptsAndCMake)
{
    EXPECT_THAT(wrongLicence(makeSource("app/run", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n")), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("CMakeLists.txt", "# SPDX-License-Identifier: MIT\n")), IsEmpty());
    EXPECT_THAT(wrongLicence(makeSource("app/run", "#!/bin/sh\nset -u\n")),
                ElementsAre("app/run:2: the first line must be: # SPDX-License-Identifier: MIT"));
    EXPECT_THAT(wrongLicence(makeSource("app/run", "#!/bin/sh")), SizeIs(1));
}

TEST(UnguardedHeader, WantsPragmaOnce)
{
    EXPECT_THAT(unguardedHeader(makeSource("core/kernel/a.hpp", mit + "#pragma once\n")), IsEmpty());
    EXPECT_THAT(unguardedHeader(makeSource("core/kernel/a.cpp", mit)), IsEmpty());
    EXPECT_THAT(unguardedHeader(makeSource("core/kernel/a.hpp", mit + "// #pragma once\n")),
                ElementsAre("core/kernel/a.hpp:1: a header without #pragma once"));
}

TEST(Printing, FindsEveryWayToPrint)
{
    const SourceFile source = makeSource("core/store/a.cpp",
                                         "#include <iostream>\n"
                                         "#include <cstdio>\n"
                                         "void f() { std::cout << 1; }\n"
                                         "void g() { printf(text); }\n"
                                         "void h() { fmt::print(text); }\n"
                                         "void i() { std::fputs(text, stderr); }\n");

    EXPECT_THAT(
        printing(source),
        ElementsAre(
            "core/store/a.cpp:1: <iostream>: core prints nothing", "core/store/a.cpp:2: <cstdio>: core prints nothing",
            "core/store/a.cpp:3: std::cout: core prints nothing", "core/store/a.cpp:4: printf: core prints nothing",
            "core/store/a.cpp:5: fmt::print: core prints nothing",
            "core/store/a.cpp:6: std::fputs: core prints nothing", "core/store/a.cpp:6: stderr: core prints nothing"));
}

TEST(Printing, MindsNoCommentsStringsOrOtherRooms)
{
    EXPECT_THAT(printing(makeSource("core/store/a.cpp", "// std::cout\nf(\"printf\"); printfile(); fmt::format(x);\n")),
                IsEmpty());
    EXPECT_THAT(printing(makeSource("app/cli/a.cpp", "#include <iostream>\nvoid f() { std::cout << 1; }\n")),
                IsEmpty());
}

TEST(Chance, FindsRealClocks)
{
    const SourceFile source = makeSource("core/kernel/a.cpp",
                                         "#include <ctime>\n"
                                         "auto a = std::chrono::system_clock::now();\n"
                                         "using Clock = chrono::steady_clock;\n"
                                         "auto b = std::time(nullptr);\n"
                                         "auto c = time(NULL);\n");

    EXPECT_THAT(chance(source),
                ElementsAre("core/kernel/a.cpp:1: <ctime>: not the same on every machine at any time",
                            "core/kernel/a.cpp:2: std::chrono::system_clock::now: "
                            "not the same on every machine at any time",
                            "core/kernel/a.cpp:3: chrono::steady_clock: not the same on every machine at any time",
                            "core/kernel/a.cpp:4: std::time: not the same on every machine at any time",
                            "core/kernel/a.cpp:5: time: not the same on every machine at any time"));
}

TEST(Chance, FindsRandomnessThatDiffersBetweenSystems)
{
    const SourceFile source = makeSource("core/random/a.cpp",
                                         "std::random_device device;\n"
                                         "std::normal_distribution<double> normal;\n"
                                         "std::shuffle(a, b, c);\n");

    EXPECT_THAT(chance(source),
                ElementsAre("core/random/a.cpp:1: std::random_device: not the same on every machine at any time",
                            "core/random/a.cpp:2: std::normal_distribution: not the same on every machine at any time",
                            "core/random/a.cpp:3: std::shuffle: not the same on every machine at any time"));
}

TEST(Chance, LeavesVirtualTimeAlone)
{
    EXPECT_THAT(chance(makeSource("core/kernel/a.cpp",
                                  "Instant time() const; x.time(); runtime(nullptr); "
                                  "#include \"core/kernel/time.hpp\"\n"
                                  "Distribution d; // std::time(nullptr)\n")),
                IsEmpty());
    EXPECT_THAT(chance(makeSource("ui/a.cpp", "std::chrono::steady_clock::now();\n")), IsEmpty());
}

TEST(UnheardChecks, FindsThoseOfQtTest)
{
    EXPECT_THAT(unheardChecks(makeSource("tests/ui/a.cpp", "QTRY_COMPARE(a, b);\nQVERIFY(a); // QFAIL\n")),
                ElementsAre("tests/ui/a.cpp:1: QTRY_COMPARE: nobody hears it fail",
                            "tests/ui/a.cpp:2: QVERIFY: nobody hears it fail"));
    EXPECT_THAT(unheardChecks(makeSource("tests/ui/a.cpp", "ASSERT_TRUE(QTest::qWaitFor(isDone));\n")), IsEmpty());
}

TEST(Tree, HoldsTheHouseRules)
{
    Complaints complaints;
    for (const SourceFile& source : readTree(TILLSIM_SOURCE_DIR)) {
        for (const auto rule : {wrongLicence, unguardedHeader, printing, chance, unheardChecks})
            std::ranges::copy(rule(source), std::back_inserter(complaints));
    }

    EXPECT_THAT(complaints, IsEmpty());
}

}  // namespace
}  // namespace tillsim
