// SPDX-License-Identifier: MIT
// What `cmake --install` gives to a desktop: that all of it is there, and that its parts name each other rightly.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace tillsim::cli {
namespace {

using testing::HasSubstr;
using testing::IsSubsetOf;

std::string textOf(const std::string& path)
{
    const std::ifstream file{path};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Installed : public Workplace { };
class ManualPage : public Workplace { };

const std::string resources = TILLSIM_SOURCE_DIR "/resources/";

TEST_F(Installed, HasAllThatADesktopLooksFor)
{
    const Outcome install = shell("cmake --install '" TILLSIM_BUILD_DIR "' --prefix \"$PWD/usr\" --component gui");
    const Outcome found = shell("cd usr && find . -type f | LC_ALL=C sort");

    EXPECT_EQ(install.code, 0) << install.err;
    EXPECT_EQ(found.out,
              "./bin/tillsim-gui\n"
              "./share/applications/org.tillsim.tillsim.desktop\n"
              "./share/icons/hicolor/scalable/apps/org.tillsim.tillsim.svg\n"
              "./share/man/man1/tillsim-gui.1\n"
              "./share/metainfo/org.tillsim.tillsim.metainfo.xml\n"
              "./share/mime/packages/org.tillsim.tillsim.xml\n");
}

TEST_F(Installed, NamesTheSameProgramIconAndFilesEverywhere)
{
    const std::string entry = textOf(resources + "desktop/org.tillsim.tillsim.desktop");
    const std::string metainfo = textOf(resources + "desktop/org.tillsim.tillsim.metainfo.xml");
    const std::string mime = textOf(resources + "desktop/org.tillsim.tillsim.mime.xml");

    EXPECT_THAT(entry, HasSubstr("\nExec=tillsim-gui %f\n"));
    EXPECT_THAT(entry, HasSubstr("\nIcon=org.tillsim.tillsim\n"));
    EXPECT_THAT(entry, HasSubstr("\nMimeType=application/x-tillsim-scenario+toml;\n"));
    EXPECT_THAT(mime, HasSubstr("<mime-type type=\"application/x-tillsim-scenario+toml\">"));
    EXPECT_THAT(metainfo, HasSubstr("<mediatype>application/x-tillsim-scenario+toml</mediatype>"));
    EXPECT_THAT(metainfo, HasSubstr("<launchable type=\"desktop-id\">org.tillsim.tillsim.desktop</launchable>"));
    EXPECT_THAT(metainfo, HasSubstr("<release version=\"" TILLSIM_VERSION "\""));
}

/// The long options in a text; in a manual page, hyphens are written "\-".
std::set<std::string> optionsIn(std::string text)
{
    text = std::regex_replace(text, std::regex{R"(\\-)"}, "-");
    std::set<std::string> options;
    const std::regex option{R"(--[a-z][a-z-]*)"};
    for (std::sregex_iterator it{text.begin(), text.end(), option}, end; it != end; ++it)
        options.insert(it->str());
    return options;
}

TEST_F(ManualPage, TellsOfEachOption)
{
    const Outcome help = shell("'" TILLSIM_GUI_PROGRAM "' --help");
    std::set<std::string> asked = optionsIn(help.out);
    asked.erase("--help-all");  // Qt's own, which shows options of Qt.
    asked.erase("--format");    // Of another command.

    EXPECT_GE(asked.size(), 6U);
    EXPECT_THAT(asked, IsSubsetOf(optionsIn(textOf(resources + "man/tillsim-gui.1"))));
}

}  // namespace
}  // namespace tillsim::cli
