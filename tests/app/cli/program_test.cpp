// SPDX-License-Identifier: MIT
// Failures and the exit codes that they become, and what a report warns of.
#include "app/cli/program.hpp"

#include "app/cli/usage_error.hpp"
#include "app/cli/warnings.hpp"
#include "app/gallery/options.hpp"
#include "core/results/output_file.hpp"
#include "core/results/store_error.hpp"
#include "core/scenario/scenario_error.hpp"

#include <gmock/gmock.h>

#include <new>
#include <sstream>
#include <stdexcept>

namespace tillsim::cli {

namespace {

using namespace std::chrono_literals;

/// "CODE: what was said".
template <typename Failure>
std::string explained(const Failure& failure)
{
    std::ostringstream out;
    const int code = explain(std::make_exception_ptr(failure), out);
    return std::to_string(code) + ": " + out.str();
}

RunResult resultWith(const CustomerCounts& counts, double simulated)
{
    RunResult result;
    result.customers = counts;
    result.simulated = simulated;
    return result;
}

using Warnings = std::vector<std::string>;

}  // namespace

TEST(Program, ExitsWithTwoForTheUsersMistakes)
{
    EXPECT_EQ(explained(UsageError{"no such option"}), "2: tillsim: no such option\n");
    EXPECT_EQ(explained(gallery::GalleryError{"no such journal"}), "2: tillsim: no such journal\n");
    EXPECT_EQ(explained(OutputError{"c.csv: cannot be written: x"}), "2: tillsim: c.csv: cannot be written: x\n");
    EXPECT_EQ(explained(StoreError{"s.db: exists already"}), "2: tillsim: s.db: exists already\n");
    EXPECT_EQ(explained(ScenarioError{{{{"b.toml", 2, 1}, "worse"}, {{"b.toml", 1, 1}, "bad"}}}),
              "2: b.toml:1:1: bad\nb.toml:2:1: worse\n");
}

TEST(Program, ExitsWithOneForARunThatFailed)
{
    EXPECT_EQ(explained(std::bad_alloc{}), "1: tillsim: there is not enough memory\n");
    EXPECT_EQ(explained(std::logic_error{"a till serves nobody"}), "1: tillsim: a till serves nobody\n");
    EXPECT_EQ(explained(7), "1: tillsim: failed for an unknown reason\n");
}

TEST(Program, SaysItOnOneLine)
{
    EXPECT_EQ(explained(std::runtime_error{"two\nlines"}), "1: tillsim: two?lines\n");
    EXPECT_EQ(explained(ScenarioError{{"a\nb\033[31m.toml", 2, 1}, "no \xFF"}), "2: a?b?[31m.toml:2:1: no ?\n");
}

TEST(Warnings, TellOfCustomersWhomNobodyCanServe)
{
    const RunResult result = resultWith({.arrived = 20, .served = 15, .inLine = 3, .outside = 2}, 3600.0);
    const Scenario drained{.duration = 1h};
    const Scenario stopped{.duration = 1h, .afterClosing = AfterClosing::Stop};

    const Warnings expected{"at the end 3 customers are left in line and 2 outside: no till will ever serve them"};
    EXPECT_EQ(warningsAbout(drained, result, std::nullopt), expected);
    EXPECT_EQ(warningsAbout(drained, result, 2h), expected);
    EXPECT_EQ(warningsAbout(drained, result, 1h), Warnings{});
    EXPECT_EQ(warningsAbout(stopped, result, std::nullopt), Warnings{});
}

TEST(Warnings, TellOfCustomersInServiceWhomNoHelperWillEverHelp)
{
    const RunResult one = resultWith({.arrived = 20, .served = 19, .inService = 1}, 3600.0);
    const RunResult two = resultWith({.arrived = 20, .served = 18, .inService = 2}, 3600.0);
    const Scenario drained{.duration = 1h};
    const Scenario stopped{.duration = 1h, .afterClosing = AfterClosing::Stop};

    EXPECT_EQ(warningsAbout(drained, one, std::nullopt),
              Warnings{"at the end 1 customer is still in service, waiting for a helper who will never come"});
    EXPECT_EQ(warningsAbout(drained, two, 2h),
              Warnings{"at the end 2 customers are still in service, waiting for a helper who will never come"});
    EXPECT_EQ(warningsAbout(drained, two, 1h), Warnings{});
    EXPECT_EQ(warningsAbout(stopped, two, std::nullopt), Warnings{});
}

TEST(Warnings, TellOfRowsOfATraceForWhichTheDoorsAreShut)
{
    const TraceArrivals trace{"log.csv", {{.arrival = 0s}, {.arrival = 1h}, {.arrival = 59min}, {.arrival = 2h}}};
    const Scenario scenario{.duration = 1h, .arrivals = {{PoissonArrivals{}}, {trace}}};
    const Scenario longer{.duration = 2h + 1ns, .arrivals = {{trace}}};
    const RunResult result = resultWith({.arrived = 2, .served = 2}, 3600.0);

    EXPECT_EQ(warningsAbout(scenario, result, std::nullopt),
              Warnings{"log.csv: 2 of 4 rows come when the doors are shut, 1h after opening or later, and are left "
                       "out"});
    EXPECT_EQ(warningsAbout(longer, result, std::nullopt), Warnings{});
}

TEST(Warnings, TellThatNobodyCame)
{
    EXPECT_EQ(warningsAbout({}, resultWith({}, 60.0), std::nullopt), Warnings{"nobody came"});
    EXPECT_EQ(warningsAbout({}, resultWith({.arrived = 1, .served = 1}, 60.0), std::nullopt), Warnings{});
}

}  // namespace tillsim::cli
