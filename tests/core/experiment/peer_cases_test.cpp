// SPDX-License-Identifier: MIT
// Customers from the test-suites and tutorials of other simulators, replayed: the same outcomes at the same times.
//
// The customers are in peer_cases/NAME.csv. They and what becomes of them are facts from
//   bank07, bank09, bank20    SimPyClassic/SimPyClassic@b59fb837, docs/source/Tutorials/bankprograms
//   simmer-loss               r-simmer/simmer@48912245, tests/testthat/test-simulation-1.R
//   simmer-schedule-*         r-simmer/simmer@48912245, tests/testthat/test-simmer-resource-schedule.R
//   ciw-renege-1              CiwPython/Ciw@05f17273, tests/test_node.py, test_reneging_records
//   ciw-renege-schedule       CiwPython/Ciw@05f17273, tests/test_node.py, test_reneging_with_schedules
//   ciw-priority-nonpreempt   CiwPython/Ciw@05f17273, tests/test_node.py, test_preemptive_priorities (first half)
//   ciw-priority-preempt-restart   the same test, second half
//   ciw-baulk-threshold       CiwPython/Ciw@05f17273, tests/test_simulation.py, test_baulking
//   ciw-batch                 CiwPython/Ciw@05f17273, docs/Guides/Arrivals/batching.rst
#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace tillsim {
namespace {

/// How a visit went; times in seconds since opening.
struct Visit {
    Outcome outcome = Outcome::served;
    std::optional<double> started{};
    std::optional<double> left{};
};

struct PeerCase {
    std::string name;
    std::string bank;  ///< Keys of [[bank]].
    std::string day;   ///< Keys at the top of the file.
    std::vector<Visit> visits;
};

void PrintTo(const PeerCase& peer, std::ostream* out)
{
    *out << peer.name;
}

Visit served(double started, double left)
{
    return {Outcome::served, started, left};
}

/// Every second customer finds the till busy.
std::vector<Visit> simmerLoss()
{
    std::vector<Visit> visits;
    for (int customer = 1; customer <= 100; ++customer) {
        const bool isServed = customer % 2 == 1;
        visits.push_back(isServed ? served(customer, customer + 1.5) : Visit{Outcome::balked, {}, customer});
    }
    return visits;
}

std::vector<PeerCase> allCases()
{
    const std::string wholeDay = "duration = \"1h\"";
    return {
        {"bank07",
         "tills = 1",
         wholeDay,
         {served(0, 12), served(12, 24), served(24, 36), served(36, 48), served(48.99182998832322, 60.99182998832322)}},
        {"bank09",
         "tills = 2",
         wholeDay,
         {served(0, 4.440335896445495), served(1.283908861111336, 17.42222230424925),
          served(31.842955538670378, 34.55939157460681), served(36.23079645366028, 67.13147233933216),
          served(41.43133308196632, 62.22393174042361)}},
        {"bank20",
         "discipline = \"priority\"",
         wholeDay,
         {served(0, 12), served(12.08288997671228, 24.08288997671228), served(36.08288997671228, 48.08288997671228),
          served(48.08288997671228, 60.08288997671228), served(60.661059187534796, 72.66105918753479),
          served(24.08288997671228, 36.08288997671228)}},
        {"simmer-loss", "balk = { in_system = 1 }", wholeDay, simmerLoss()},
        {"ciw-renege-1",
         "tills = 1",
         wholeDay,
         {served(7, 18), {Outcome::reneged, {}, 17}, served(21, 32), {Outcome::reneged, {}, 31}}},
        {"ciw-renege-schedule",
         "roster = [ { from = \"0s\", to = \"16s\", tills = 1 } ]",
         wholeDay,
         {served(7, 18), {Outcome::reneged, {}, 17}, {Outcome::reneged, {}, 24}}},
        {"ciw-priority-preempt-restart",
         "discipline = \"preemptive_restart\"",
         wholeDay,
         {served(1.5, 6.5), served(11.5, 16.5), served(7.5, 11.5)}},
        {"simmer-schedule-nonpreempt",
         "tills = 3\nroster = [ { from = \"0s\", to = \"1h\", tills = 1 }, { from = \"1s\", to = \"2s\", tills = 2 } ]",
         wholeDay,
         {served(0, 2), served(1, 3), served(1, 3)}},
        {"simmer-schedule-closed-gap",
         "roster = [ { from = \"5s\", to = \"10s\", tills = 1 }, { from = \"15s\", to = \"1h\", tills = 1 } ]",
         wholeDay,
         {served(5, 10), served(15, 20), served(20, 25)}},
        {"ciw-batch", "tills = 1", wholeDay, {served(18.5, 21.5), served(21.5, 24.5), served(24.5, 27.5)}},
        {"ciw-priority-nonpreempt",
         "discipline = \"priority\"",
         wholeDay,
         {served(1.5, 6.5), served(6.5, 11.5), served(11.5, 15.5)}},
        {"ciw-baulk-threshold",
         "balk = { in_system = 3 }",
         "duration = \"51s\"\nafter_closing = \"stop\"",
         {served(5, 26),
          served(26, 47),
          {Outcome::inService, 47, {}},
          {Outcome::balked, {}, 20},
          {Outcome::balked, {}, 25},
          {Outcome::inLine, {}, {}},
          {Outcome::balked, {}, 35},
          {Outcome::balked, {}, 40},
          {Outcome::balked, {}, 45},
          {Outcome::inLine, {}, {}}}},
    };
}

Scenario scenarioOf(const PeerCase& peer)
{
    const std::string text = peer.day + "\n[[arrivals]]\nkind = \"trace\"\nfile = \"" + peer.name + ".csv\"\n[[bank]]\n"
        + peer.bank + "\n";
    return parseScenario(text, peer.name + ".toml", TILLSIM_SOURCE_DIR "/tests/core/experiment/peer_cases");
}

void expectNear(const std::optional<Instant>& actual, const std::optional<double>& expected, const char* what)
{
    ASSERT_EQ(actual.has_value(), expected.has_value()) << what;
    if (actual) {
        EXPECT_NEAR(toSeconds(*actual), *expected, 1e-6) << what;
    }
}

class PeerCases : public testing::TestWithParam<PeerCase> { };

TEST_P(PeerCases, EndAsTheyDidThere)
{
    std::vector<CustomerRecord> customers;

    (void)simulate(scenarioOf(GetParam()),
                   {.onCustomer = [&customers](const CustomerRecord& record) { customers.push_back(record); }});

    ASSERT_EQ(customers.size(), GetParam().visits.size());
    for (std::size_t row = 0; row < customers.size(); ++row) {
        SCOPED_TRACE("row " + std::to_string(row));
        EXPECT_EQ(customers[row].id, static_cast<std::int64_t>(row));
        EXPECT_EQ(nameOf(customers[row].outcome), nameOf(GetParam().visits[row].outcome));
        expectNear(customers[row].started, GetParam().visits[row].started, "started");
        expectNear(customers[row].left, GetParam().visits[row].left, "left");
    }
}

INSTANTIATE_TEST_SUITE_P(Of, PeerCases, testing::ValuesIn(allCases()), [](const auto& test) {
    std::string name = test.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace tillsim
