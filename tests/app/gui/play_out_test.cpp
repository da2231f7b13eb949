// SPDX-License-Identifier: MIT
// For scripts, the window's program plays a day without a display, and says byte for byte what `tillsim run` says.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class PlayOut : public Workplace {
protected:
    /// Runs the program with no display at hand.
    Outcome gui(const std::string& arguments) const
    {
        return shell("unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; '" TILLSIM_GUI_PROGRAM "' " + arguments);
    }
};

TEST_F(PlayOut, PrintsTheBytesOfTheHeadlessRun)
{
    const Outcome played = gui("busy.toml --seed 7 --to-end --json");

    EXPECT_EQ(played.code, 0);
    EXPECT_EQ(played.out, tillsim("run busy.toml --seed 7 --format json").out);
    EXPECT_EQ(played.err, "");
}

TEST_F(PlayOut, PrintsThemForAShippedDayToo)
{
    const std::string day = TILLSIM_SOURCE_DIR "/resources/scenarios/supermarket_saturday.toml";

    const Outcome played = gui(day + " --to-end --json");

    EXPECT_EQ(played.code, 0);
    EXPECT_EQ(played.out, tillsim("run " + day + " --format json").out);
}

TEST_F(PlayOut, RefusesABrokenFileWithThePlaceOfTheMistake)
{
    write("broken.toml", "duration = \"1h\"\nlanes = 3\n");

    const Outcome played = gui("broken.toml --to-end --json");

    EXPECT_EQ(played.code, 2);
    EXPECT_EQ(played.out, "");
    EXPECT_THAT(played.err, HasSubstr("broken.toml:2:1: unknown key 'lanes'"));
}

TEST_F(PlayOut, TellsThatARunFailsAndExitsWithOne)
{
    write("endless.toml",
          "duration = \"1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n"
          "[service]\nkind = \"time\"\ntime = { constant = \"20000d\" }\n[[bank]]\n");

    const Outcome played = gui("endless.toml --to-end --json");

    EXPECT_EQ(played.code, 1);
    EXPECT_EQ(played.out, "");
    EXPECT_EQ(played.err, "tillsim-gui: The run goes on beyond the end of virtual time, 292 years after opening.\n");
}

TEST_F(PlayOut, RefusesArgumentsThatMakeNoSense)
{
    const Outcome alone = gui("busy.toml --json");
    const Outcome seed = gui("busy.toml --seed -3 --to-end --json");
    const Outcome unknown = gui("busy.toml --to-end --json --jsn");

    EXPECT_EQ(alone.code, 2);
    EXPECT_EQ(alone.err, "tillsim-gui: --json needs --to-end\n");
    EXPECT_EQ(seed.code, 2);
    EXPECT_EQ(seed.err, "tillsim-gui: --seed must be a whole number from 0 to 9223372036854775807\n");
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, StartsWith("tillsim-gui: "));
}

TEST_F(PlayOut, SaysWhatIsWrongWithTheArgumentsBeforeItLooksForADisplay)
{
    const Outcome misspelt = gui("busy.toml --sed 7");
    const Outcome two = gui("busy.toml other.toml");
    const Outcome bare = gui("--paused");

    EXPECT_EQ(misspelt.code, 2);
    EXPECT_EQ(misspelt.err, "tillsim-gui: Unknown option 'sed'.\n");
    EXPECT_EQ(two.code, 2);
    EXPECT_EQ(two.err, "tillsim-gui: there may be one FILE only\n");
    EXPECT_EQ(bare.code, 2);
    EXPECT_EQ(bare.err, "tillsim-gui: --seed, --at, --paused and --to-end need a FILE\n");
}

TEST_F(PlayOut, TellsItsVersion)
{
    const Outcome version = gui("--version");

    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.out, "tillsim-gui " TILLSIM_VERSION "\n");
}

TEST_F(PlayOut, ExplainsItselfWithoutADisplay)
{
    const Outcome help = gui("--help");

    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, HasSubstr("--to-end"));
    EXPECT_EQ(gui("").code, 69);
}

}  // namespace
}  // namespace tillsim::cli
