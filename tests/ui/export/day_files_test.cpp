// SPDX-License-Identifier: MIT
// What the window writes of a day is what the command line writes of it.
#include "ui/export/day_files.hpp"

#include "core/events/customer_table.hpp"
#include "core/events/event_log.hpp"
#include "core/experiment/playback/outline_run.hpp"
#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"

#include <gtest/gtest.h>

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <memory>

namespace tillsim::ui {
namespace {

std::shared_ptr<const Scenario> shop()
{
    return std::make_shared<const Scenario>(loadScenario(TILLSIM_SOURCE_DIR "/resources/scenarios/express_lanes.toml"));
}

/// The customers and the events of a run as the command line has them written.
struct Headless {
    explicit Headless(const Scenario& scenario)
    {
        CustomerTableNames names;
        std::int64_t tills = 0;
        for (const CustomerClass& each : scenario.classes)
            names.classes.push_back(each.name);
        for (const Bank& bank : scenario.banks) {
            names.banks.push_back({bank.name, tills});
            tills += bank.tills;
        }
        CustomerTable table{[this](std::string_view text) { customers += text; }, names};
        EventLog log{[this](std::string_view text) { events += text; }};
        RunOptions options{.seed = 3};
        options.onCustomer = [&table](const CustomerRecord& customer) { table.add(customer); };
        options.observers.push_back(&log);
        result = simulate(scenario, options);
        table.finish();
    }

    std::string customers;
    std::string events;
    RunResult result;
};

TEST(DayFiles, HaveTheBytesOfTheCommandLine)
{
    const auto scenario = shop();
    const Headless expected{*scenario};
    OutlineRun run{scenario, 3};
    while (run.work(100'000)) { }

    const DayOutline day = run.take();

    EXPECT_GT(expected.events.size(), 100'000U);
    EXPECT_EQ(customersCsv(*scenario, day), expected.customers);
    EXPECT_EQ(eventLines(day), expected.events);
}

TEST(MeasuresFile, HasARowForEachFigureInWhateverLanguage)
{
    const Headless run{*shop()};
    QLocale::setDefault(QLocale::German);

    const QStringList rows = QString::fromStdString(measuresCsv(run.result)).split('\n');

    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    EXPECT_EQ(rows.front(), "measure,value");
    const QStringList means = rows.filter(QRegularExpression{"^wait_s\\.mean,"});
    ASSERT_EQ(means.size(), 1);
    EXPECT_EQ(means.front().section(',', 1).toDouble(), run.result.wait.mean);
    EXPECT_EQ(rows.back(), "");
}

TEST(ChartFile, QuotesWhatHasToBeQuoted)
{
    const ChartTable table{{"till", "busy_s"}, {{"till 1, \"express\"", "12.5"}}};

    EXPECT_EQ(toCsv(table), "till,busy_s\n\"till 1, \"\"express\"\"\",12.5\n");
}

}  // namespace
}  // namespace tillsim::ui
