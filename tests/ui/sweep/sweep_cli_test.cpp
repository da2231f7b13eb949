// SPDX-License-Identifier: MIT
// The window and the command line share stores: each goes on with what the other has begun, and nobody can tell from a
// store who made it.
#include "tests/app/cli/workplace.hpp"
#include "tests/ui/sweep/sample_sweep.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gmock/gmock.h>

#include <QLabel>
#include <QTest>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

const std::string commandLine = "sweep busy.toml --vary bank.tills=1..3 --vary arrivals.per_hour=60,90 --quiet ";

class SharedStore : public cli::Workplace {
protected:
    SharedStore() : m_scenario{write("busy.toml", cli::busyHour)} { }

    /// As `tillsim --version` says it.
    [[nodiscard]] std::string version() const
    {
        const std::string line = tillsim("--version").out;
        return line.substr(0, line.find('\n'));
    }

    [[nodiscard]] std::string rowsOf(const std::string& table, const std::string& store) const
    {
        return shell("sqlite3 " + store + " .dump | grep '^INSERT INTO " + table + " '").out;
    }

    [[nodiscard]] QString pathOf(const std::string& store) const
    {
        return QString::fromStdString((m_scenario.parent_path() / store).string());
    }

    /// A panel that is to run the same sweep as the command line.
    [[nodiscard]] std::unique_ptr<SweepPanel> panelFor(const std::string& store, std::uint64_t replications) const
    {
        auto panel = std::make_unique<SweepPanel>(version());
        panel->setScenario({"busy.toml", m_scenario.parent_path(), cli::busyHour});
        panel->form().setSetup(
            {.axes = {{.path = "bank.tills", .values = "1..3"}, {.path = "arrivals.per_hour", .values = "60, 90"}},
             .replications = replications},
            false);
        panel->form().setStore(pathOf(store));
        return panel;
    }

    static void runToEnd(SweepPanel& panel)
    {
        panel.start();
        EXPECT_TRUE(QTest::qWaitFor([&panel] { return !panel.isRunning(); }, patience));
    }

    [[nodiscard]] std::string onlyByCommandLine(const std::string& replications) const
    {
        EXPECT_EQ(tillsim(commandLine + "--replications " + replications + " --store whole.db").code, 0);
        return checksum("whole.db");
    }

private:
    std::filesystem::path m_scenario;
};

TEST_F(SharedStore, IsTheSameWhoeverMakesIt)
{
    runToEnd(*panelFor("window.db", 8));

    EXPECT_THAT(rowsOf("point", "window.db"), HasSubstr("bank.tills=3, arrivals.per_hour=90"));
    EXPECT_EQ(checksum("window.db"), onlyByCommandLine("8"));
}

TEST_F(SharedStore, OfTheWindowIsGoneOnWithByTheCommandLine)
{
    runToEnd(*panelFor("mixed.db", 5));

    const cli::Outcome outcome = tillsim(commandLine + "--replications 12 --store mixed.db --resume");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(checksum("mixed.db"), onlyByCommandLine("12"));
}

TEST_F(SharedStore, IsTheSameWhoeverRunsUntilItIsPrecise)
{
    const auto panel = panelFor("window.db", 10);
    SweepSetup setup = panel->form().setup();
    setup.precision = 0.2;
    panel->form().setSetup(setup, false);

    runToEnd(*panel);

    EXPECT_THAT(rowsOf("run", "window.db"), HasSubstr("INSERT INTO run VALUES(0,11,"));  // More than the least.
    EXPECT_EQ(tillsim(commandLine + "--precision 0.2 --store whole.db").code, 0);
    EXPECT_EQ(checksum("window.db"), checksum("whole.db"));
}

TEST_F(SharedStore, OfASweepThatWasStoppedIsGoneOnWithByTheCommandLine)
{
    const auto panel = panelFor("mixed.db", 12);
    panel->start();
    panel->stop();
    ASSERT_TRUE(QTest::qWaitFor([&panel] { return !panel->isRunning(); }, patience));

    const cli::Outcome outcome = tillsim(commandLine + "--replications 12 --store mixed.db --resume");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(checksum("mixed.db"), onlyByCommandLine("12"));
}

TEST_F(SharedStore, OfTheCommandLineIsGoneOnWithByTheWindow)
{
    ASSERT_EQ(tillsim(commandLine + "--replications 5 --store mixed.db").code, 0);

    runToEnd(*panelFor("mixed.db", 12));

    EXPECT_EQ(checksum("mixed.db"), onlyByCommandLine("12"));
}

TEST_F(SharedStore, OfTheCommandLineIsOpenedAndGoneOnWithWithoutItsScenario)
{
    ASSERT_EQ(tillsim(commandLine + "--replications 5 --store mixed.db").code, 0);
    const std::string whole = onlyByCommandLine("12");
    std::filesystem::remove(pathOf("busy.toml").toStdString());
    SweepPanel panel{version()};

    panel.openStore(pathOf("mixed.db"));
    ASSERT_TRUE(QTest::qWaitFor([&panel] { return panel.form().setup().axes.size() == 2; }, patience));
    SweepSetup setup = panel.form().setup();
    EXPECT_EQ(setup.replications, 5U);
    setup.replications = 12;
    panel.form().setSetup(setup, true);
    runToEnd(panel);

    EXPECT_EQ(checksum("mixed.db"), whole);
}

TEST_F(SharedStore, OfANewerVersionIsToldAndLeftAsItIs)
{
    ASSERT_EQ(tillsim(commandLine + "--replications 2 --store new.db").code, 0);
    ASSERT_EQ(shell("sqlite3 new.db 'PRAGMA user_version = 99'").code, 0);
    const std::string before = read("new.db");

    const auto panel = panelFor("new.db", 5);
    runToEnd(*panel);

    EXPECT_THAT(panel->message().toStdString(), HasSubstr("new.db: was written by a newer tillsim"));
    EXPECT_EQ(read("new.db"), before);
}

TEST_F(SharedStore, OfAnotherBuildIsToldAndLeftAsItIs)
{
    const auto panel = panelFor("other.db", 2);
    runToEnd(*panel);
    SweepPanel other{"tillsim 0.0.1"};
    other.openStore(pathOf("other.db"));
    ASSERT_TRUE(QTest::qWaitFor([&other] { return other.form().setup().axes.size() == 2; }, patience));
    const std::string before = read("other.db");

    SweepSetup setup = other.form().setup();
    setup.replications = 5;
    other.form().setSetup(setup, true);
    runToEnd(other);

    EXPECT_THAT(other.message().toStdString(),
                HasSubstr("other.db: holds another experiment: this sweep was made by "));
    EXPECT_EQ(read("other.db"), before);
}

}  // namespace
}  // namespace tillsim::ui
