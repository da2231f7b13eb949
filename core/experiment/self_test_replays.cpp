// SPDX-License-Identifier: MIT
// Traces without chance, and what becomes of each customer: facts from the tests and tutorials of other simulators.
// Their times, which are numbers of 64-bit floating point there, are given to the nearest nanosecond.
#include "core/experiment/self_test_table.hpp"

#include <utility>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using SelfTestVisits = std::vector<SelfTestVisit>;

SelfTestVisit served(Duration started, Duration left)
{
    return {Outcome::served, Instant{started}, Instant{left}};
}

SelfTestVisit leaves(Outcome outcome, Duration left)
{
    return {outcome, std::nullopt, Instant{left}};
}

SelfTestReplay replay(std::string name, std::string source, std::vector<TraceRow> rows, const Bank& bank,
                      SelfTestVisits visits)
{
    SelfTestReplay made{.name = std::move(name), .source = std::move(source), .visits = std::move(visits)};
    made.scenario.name = made.name;
    made.scenario.duration = 1h;
    made.scenario.arrivals = {{.kind = TraceArrivals{.file = "", .rows = std::move(rows)}}};
    made.scenario.banks = {bank};
    return made;
}

// Totals, in seconds.

double totalOf(const Summary& summary)
{
    return summary.mean * static_cast<double>(summary.count);
}

SelfTestTotal totalWait(Duration expected)
{
    return {"total wait of the served, s", expected, [](const RunResult& result) { return totalOf(result.wait); }};
}

SelfTestTotal totalService(Duration expected)
{
    return {"total service, s", expected, [](const RunResult& result) { return totalOf(result.service); }};
}

/// All that is spent in line, by whoever: the line's length, added up over time.
SelfTestTotal totalInLine(Duration expected)
{
    return {"total time in line, s", expected,
            [](const RunResult& result) { return result.lineLength.mean * result.simulated; }};
}

// The replays.

SelfTestReplay bank07()
{
    const std::vector<TraceRow> rows{{.arrival = 0s, .service = 12s},
                                     {.arrival = 1'283'908'861ns, .service = 12s},
                                     {.arrival = 4'984'188'775ns, .service = 12s},
                                     {.arrival = 35'543'235'452ns, .service = 12s},
                                     {.arrival = 48'991'829'988ns, .service = 12s}};
    SelfTestReplay made = replay("five customers at one counter",
                                 "SimPyClassic/SimPyClassic@b59fb837, bankprograms/bank07", rows, Bank{},
                                 {served(0s, 12s), served(12s, 24s), served(24s, 36s), served(36s, 48s),
                                  served(48'991'829'988ns, 60'991'829'988ns)});
    made.totals = {totalWait(30'188'666'912ns), totalService(60s), totalInLine(30'188'666'912ns)};
    return made;
}

SelfTestReplay bank20()
{
    const std::vector<TraceRow> rows{{.arrival = 0s, .service = 12s, .priority = 1},
                                     {.arrival = 12'082'889'977ns, .service = 12s, .priority = 1},
                                     {.arrival = 20'209'507'910ns, .service = 12s, .priority = 1},
                                     {.arrival = 34'043'271'697ns, .service = 12s, .priority = 1},
                                     {.arrival = 60'661'059'188ns, .service = 12s, .priority = 1},
                                     {.arrival = 23s, .service = 12s, .priority = 0}};
    Bank bank;
    bank.discipline = Discipline::Priority;
    SelfTestReplay made
        = replay("a customer with priority", "SimPyClassic/SimPyClassic@b59fb837, bankprograms/bank20", rows, bank,
                 {served(0s, 12s), served(12'082'889'977ns, 24'082'889'977ns),
                  served(36'082'889'977ns, 48'082'889'977ns), served(48'082'889'977ns, 60'082'889'977ns),
                  served(60'661'059'188ns, 72'661'059'188ns), served(24'082'889'977ns, 36'082'889'977ns)});
    made.totals = {totalWait(30'995'890'324ns), totalService(72s), totalInLine(30'995'890'324ns)};
    return made;
}

/// Every second customer finds the till busy, and leaves.
SelfTestReplay simmerLoss()
{
    std::vector<TraceRow> rows;
    SelfTestVisits visits;
    for (int customer = 1; customer <= 100; ++customer) {
        const Duration arrival = customer * 1s;
        rows.push_back({.arrival = arrival, .service = 1'500ms});
        visits.push_back(customer % 2 == 1 ? served(arrival, arrival + 1'500ms) : leaves(Outcome::balked, arrival));
    }
    Bank bank;
    bank.balkInSystem = 1;
    SelfTestReplay made = replay("every second customer is lost",
                                 "r-simmer/simmer@48912245, tests/testthat/test-simulation-1.R", rows, bank, visits);
    made.totals = {totalWait(0s), totalService(75s), totalInLine(0s)};
    return made;
}

SelfTestReplay ciwRenege()
{
    const std::vector<TraceRow> rows{{.arrival = 7s, .service = 11s, .patience = 3s},
                                     {.arrival = 14s, .service = 11s, .patience = 3s},
                                     {.arrival = 21s, .service = 11s, .patience = 3s},
                                     {.arrival = 28s, .service = 11s, .patience = 3s}};
    SelfTestReplay made = replay(
        "every second customer gives up", "CiwPython/Ciw@05f17273, tests/test_node.py, test_reneging_records", rows,
        Bank{}, {served(7s, 18s), leaves(Outcome::reneged, 17s), served(21s, 32s), leaves(Outcome::reneged, 31s)});
    made.totals = {totalWait(0s), totalService(22s), totalInLine(6s)};
    return made;
}

}  // namespace

std::vector<SelfTestReplay> selfTestReplays()
{
    return {bank07(), bank20(), simmerLoss(), ciwRenege()};
}

}  // namespace tillsim
