// SPDX-License-Identifier: MIT
// The arrows between the rooms. The rules are tested on planted texts first, and then hold the tree.
#include "tests/house/layering.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Complaints arrowsOf(const char* path, const char* text)
{
    return brokenArrows(makeSource(path, text));
}

Complaints librariesOf(const char* path, const char* text)
{
    return strayLibraries(makeSource(path, text));
}

TEST(BrokenArrows, FindsARoomOfCoreThatIncludesWhatItsRowDoesNotName)
{
    EXPECT_THAT(arrowsOf("core/random/a.cpp", "#include \"core/kernel/time.hpp\"\n#include \"core/store/shop.hpp\"\n"),
                ElementsAre("core/random/a.cpp:2: core/random may not include \"core/store/shop.hpp\""));
    EXPECT_THAT(arrowsOf("core/kernel/a.hpp", "#include \"core/random/stream.hpp\"\n"),
                ElementsAre("core/kernel/a.hpp:1: core/kernel may not include \"core/random/stream.hpp\""));
    EXPECT_THAT(arrowsOf("core/results/a.hpp", "#include \"core/store/shop.hpp\"\n"),
                ElementsAre("core/results/a.hpp:1: core/results may not include \"core/store/shop.hpp\""));
    EXPECT_THAT(arrowsOf("core/store/a.hpp", "#include \"core/loose.hpp\"\n"),
                ElementsAre("core/store/a.hpp:1: core/store may not include \"core/loose.hpp\""));
}

TEST(BrokenArrows, LetsARoomIncludeItselfAndItsRow)
{
    EXPECT_THAT(arrowsOf("core/store/deep/a.hpp",
                         "#include \"core/store/shop.hpp\"\n"
                         "#include \"core/scenario/shop.hpp\"\n"
                         "#include <vector>\n"),
                IsEmpty());
}

TEST(BrokenArrows, WantsARuleForEachRoomOfCore)
{
    EXPECT_THAT(arrowsOf("core/attic/a.cpp", ""),
                ElementsAre("core/attic/a.cpp:1: this room of core has no rule in tests/house/layering.cpp"));
    EXPECT_THAT(arrowsOf("core/loose.hpp", ""),
                ElementsAre("core/loose.hpp:1: this room of core has no rule in tests/house/layering.cpp"));
}

TEST(BrokenArrows, FindsCoreThatKnowsTheWindow)
{
    EXPECT_THAT(arrowsOf("core/store/a.cpp", "#include \"ui/window.hpp\"\n"),
                ElementsAre("core/store/a.cpp:1: against the arrows: \"ui/window.hpp\""));
    EXPECT_THAT(arrowsOf("core/store/a.cpp", "#include \"app/cli/main.hpp\"\n"),
                ElementsAre("core/store/a.cpp:1: against the arrows: \"app/cli/main.hpp\""));
    EXPECT_THAT(arrowsOf("core/store/a.cpp", "#include \"tests/core/a.hpp\"\n"),
                ElementsAre("core/store/a.cpp:1: against the arrows: \"tests/core/a.hpp\""));
}

TEST(BrokenArrows, LetsTheWindowIncludeCoreButNoApplication)
{
    EXPECT_THAT(arrowsOf("ui/views/a.cpp",
                         "#include \"core/store/a.hpp\"\n"
                         "#include \"ui/models/a.hpp\"\n"
                         "#include \"app/gui/main.hpp\"\n"
                         "#include \"a.moc\"\n"),
                ElementsAre("ui/views/a.cpp:3: against the arrows: \"app/gui/main.hpp\""));
}

TEST(BrokenArrows, KeepsTheWindowOutOfProgramsThatRunWithoutOne)
{
    const char* text = "#include \"core/store/a.hpp\"\n#include \"ui/window.hpp\"\n";

    EXPECT_THAT(arrowsOf("app/cli/a.cpp", text), ElementsAre("app/cli/a.cpp:2: against the arrows: \"ui/window.hpp\""));
    EXPECT_THAT(arrowsOf("app/gallery/a.cpp", text),
                ElementsAre("app/gallery/a.cpp:2: against the arrows: \"ui/window.hpp\""));
    EXPECT_THAT(arrowsOf("app/mpi/a.cpp", text), ElementsAre("app/mpi/a.cpp:2: against the arrows: \"ui/window.hpp\""));
    EXPECT_THAT(arrowsOf("tests/core/a.cpp", text),
                ElementsAre("tests/core/a.cpp:2: against the arrows: \"ui/window.hpp\""));
    EXPECT_THAT(arrowsOf("app/gui/a.cpp", text), IsEmpty());
}

TEST(BrokenArrows, WantsIncludesOfOursInQuotesAndFromTheRoot)
{
    EXPECT_THAT(arrowsOf("ui/a.cpp", "#include \"window.hpp\"\n#include <core/kernel/time.hpp>\n"),
                ElementsAre("ui/a.cpp:1: not written from the root of the tree: \"window.hpp\"",
                            "ui/a.cpp:2: files of ours are included with quotes: <core/kernel/time.hpp>"));
}

TEST(StrayLibraries, KeepsQtInTheWindow)
{
    EXPECT_THAT(librariesOf("core/store/a.cpp", "#include <QString>\n#include <QtCore/QList>\n#include <queue>\n"),
                ElementsAre("core/store/a.cpp:1: Qt stays in ui and app/gui: <QString>",
                            "core/store/a.cpp:2: Qt stays in ui and app/gui: <QtCore/QList>"));
    EXPECT_THAT(librariesOf("app/cli/a.cpp", "#include <qglobal.h>\n"),
                ElementsAre("app/cli/a.cpp:1: Qt stays in ui and app/gui: <qglobal.h>"));
    EXPECT_THAT(librariesOf("app/gui/a.cpp", "#include <QApplication>\n"), IsEmpty());
    EXPECT_THAT(librariesOf("tests/ui/a.cpp", "#include <QTest>\n"), IsEmpty());
}

TEST(StrayLibraries, KeepsQtChartsInItsRoom)
{
    const char* text = "#include <QtCharts/QChart>\n#include <QLineSeries>\n#include <QValueAxis>\n#include <QLabel>\n";

    EXPECT_THAT(librariesOf("ui/views/a.cpp", text),
                ElementsAre("ui/views/a.cpp:1: Qt Charts stays in ui/charts: <QtCharts/QChart>",
                            "ui/views/a.cpp:2: Qt Charts stays in ui/charts: <QLineSeries>",
                            "ui/views/a.cpp:3: Qt Charts stays in ui/charts: <QValueAxis>"));
    EXPECT_THAT(librariesOf("ui/charts/a.cpp", text), IsEmpty());
}

TEST(StrayLibraries, KeepsJsonOutOfHeaders)
{
    const char* text = "#include <nlohmann/json.hpp>\n";

    EXPECT_THAT(librariesOf("core/results/a.hpp", text),
                ElementsAre("core/results/a.hpp:1: slow to compile, so it stays in .cpp files: <nlohmann/json.hpp>"));
    EXPECT_THAT(librariesOf("tests/app/a.hpp", text),
                ElementsAre("tests/app/a.hpp:1: slow to compile, so it stays in .cpp files: <nlohmann/json.hpp>"));
    EXPECT_THAT(librariesOf("core/results/a.cpp", text), IsEmpty());
}

TEST(StrayLibraries, KeepsSqliteInSourcesOfTheStore)
{
    const char* text = "#include <sqlite3.h>\n";

    EXPECT_THAT(librariesOf("core/results/a.cpp", text), IsEmpty());
    EXPECT_THAT(librariesOf("tests/core/results/a.cpp", text), IsEmpty());
    EXPECT_THAT(librariesOf("core/results/a.hpp", text),
                ElementsAre("core/results/a.hpp:1: SQLite stays in .cpp files of core/results: <sqlite3.h>"));
    EXPECT_THAT(librariesOf("core/experiment/a.cpp", text),
                ElementsAre("core/experiment/a.cpp:1: SQLite stays in .cpp files of core/results: <sqlite3.h>"));
    EXPECT_THAT(librariesOf("app/cli/a.cpp", text),
                ElementsAre("app/cli/a.cpp:1: SQLite stays in .cpp files of core/results: <sqlite3.h>"));
}

TEST(StrayLibraries, KeepsALibraryInTheRoomsThatUseIt)
{
    const char* text = "#include <toml++/toml.h>\n";

    EXPECT_THAT(librariesOf("core/scenario/a.cpp", text), IsEmpty());
    EXPECT_THAT(librariesOf("core/experiment/a.cpp", text), IsEmpty());
    EXPECT_THAT(librariesOf("core/store/a.cpp", text),
                ElementsAre("core/store/a.cpp:1: core/store makes do without <toml++/toml.h>"));
    EXPECT_THAT(librariesOf("ui/a.cpp", text), ElementsAre("ui/a.cpp:1: only core reads scenarios: <toml++/toml.h>"));
    EXPECT_THAT(librariesOf("core/random/a.cpp", "#include <x86intrin.h>\n#include <nlohmann/json.hpp>\n"),
                ElementsAre("core/random/a.cpp:1: core/random makes do without <x86intrin.h>",
                            "core/random/a.cpp:2: core/random makes do without <nlohmann/json.hpp>"));
}

TEST(BrokenLinks, FindsARoomThatLinksOtherThanWhatItMayInclude)
{
    const SourceFile cmake = makeSource("core/CMakeLists.txt",
                                        "tillsim_room(kernel)\n# tillsim_room(NAME)\n"
                                        "tillsim_room(random kernel store)\n"
                                        "tillsim_room(attic)\n"
                                        "tillsim_room(scenario kernel)\n");

    EXPECT_THAT(brokenLinks(cmake),
                ElementsAre("core/CMakeLists.txt:3: random may not link store",
                            "core/CMakeLists.txt:4: attic has no rule in tests/house/layering.cpp",
                            "core/CMakeLists.txt:5: scenario does not link random"));
}

TEST(Tree, HoldsTheArrows)
{
    Complaints complaints;
    for (const SourceFile& source : readTree(TILLSIM_SOURCE_DIR)) {
        std::ranges::copy(brokenArrows(source), std::back_inserter(complaints));
        std::ranges::copy(strayLibraries(source), std::back_inserter(complaints));
        if (source.path == "core/CMakeLists.txt")
            std::ranges::copy(brokenLinks(source), std::back_inserter(complaints));
    }

    EXPECT_THAT(complaints, IsEmpty());
}

}  // namespace
}  // namespace tillsim
