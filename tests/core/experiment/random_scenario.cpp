// SPDX-License-Identifier: MIT
#include "tests/core/experiment/random_scenario.hpp"

#include <ostream>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

Duration seconds(int least, int most)
{
    return std::chrono::seconds{*rc::gen::inRange(least, most + 1)};
}

bool sometimes()
{
    return *rc::gen::arbitrary<bool>();
}

Distribution someTime(int most)
{
    switch (upTo(3)) {
    case 0: return Distribution::constant(upTo(most));
    case 1: return Distribution::uniformInt(0, upTo(most));
    case 2: return Distribution::constant(0.0);
    default: return Distribution::exponential(0.1 + upTo(most));
    }
}

std::vector<TraceRow> someRows()
{
    std::vector<TraceRow> rows(static_cast<std::size_t>(1 + upTo(30)));
    for (TraceRow& row : rows) {
        row.arrival = seconds(0, 40);
        if (sometimes())
            row.service = seconds(0, 6);
        if (sometimes())
            row.items = upTo(3);
    }
    return rows;
}

ArrivalSource someSource()
{
    ArrivalSource source;
    switch (upTo(3)) {
    case 0: source.kind = PoissonArrivals{600.0 * (1 + upTo(9))}; break;
    case 1:
        source.kind = ProfileArrivals{.interval = seconds(1, 20),
                                      .perHour = {3'600.0 * upTo(1), 600.0 * upTo(12), 0.0, 1'800.0, 600.0}};
        break;
    case 2:
        source.kind = BatchArrivals{Distribution::uniformInt(sometimes() ? 0 : 1, 1 + upTo(8)),
                                    Distribution::uniformInt(0, upTo(3)),
                                    sometimes() ? FirstBatch::Opening : FirstBatch::AfterGap};
        break;
    default: source.kind = TraceArrivals{"trace.csv", someRows()};
    }
    source.whenBlocked = sometimes() ? WhenBlocked::Hold : WhenBlocked::Queue;
    // Batches with neither gaps nor customers would go on for ever.
    source.limit = 1 + upTo(60);
    return source;
}

std::vector<CustomerClass> someClasses()
{
    std::vector<CustomerClass> classes{{.name = "a", .share = 0.5, .priority = upTo(2)},
                                       {.name = "b", .share = 0.25, .priority = upTo(2)},
                                       {.name = "c", .share = 0.25, .priority = upTo(2)}};
    for (CustomerClass& each : classes) {
        if (sometimes())
            each.patience = someTime(10);
    }
    return classes;
}

Service someService()
{
    Service service;
    switch (upTo(2)) {
    case 0: service.work = someTime(5); break;
    case 1: service.work = ItemFormula{.scale = 1s, .exponent = 0.5 * upTo(2)}; break;
    default: service.work = ProductScanning{};
    }
    switch (upTo(2)) {
    case 0: service.gap = TimeOfItems{someTime(3)}; break;
    case 1: service.gap = TimeOfItems{ItemFormula{.scale = 1s, .exponent = 1.0}}; break;
    default: break;
    }
    return service;
}

Bank someBank()
{
    Bank bank{.tills = 1 + upTo(3)};
    bank.discipline = *rc::gen::element(Discipline::Fifo, Discipline::Lifo, Discipline::Priority);
    bank.capacity = upTo(4);
    bank.whenFull = sometimes() ? WhenFull::Wait : WhenFull::TurnAway;
    if (upTo(3) == 0)
        bank.balkInSystem = 1 + upTo(6);
    return bank;
}

Scenario someScenario()
{
    Scenario scenario{.name = "random", .duration = seconds(1, 60)};
    scenario.afterClosing = sometimes() ? AfterClosing::Drain : AfterClosing::Stop;
    scenario.arrivals.resize(static_cast<std::size_t>(1 + upTo(2)));
    for (ArrivalSource& source : scenario.arrivals)
        source = someSource();
    scenario.classes = someClasses();
    if (sometimes())
        scenario.arrivals.front().customerClass = 1;
    scenario.basket.items = Distribution::uniformInt(0, upTo(4));
    scenario.products = {{.name = "p", .scan = Distribution::constant(1.0)},
                         {.name = "q", .scan = Distribution::exponential(1.0), .weight = 2.0}};
    scenario.service = someService();
    scenario.banks = {someBank()};
    return scenario;
}

}  // namespace

rc::Gen<Scenario> randomScenario()
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::exec([] { return someScenario(); }));
}

void showValue(const Scenario& scenario, std::ostream& out)
{
    const Bank& bank = scenario.banks.front();
    out << scenario.arrivals.size() << " sources for " << toSeconds(scenario.duration) << " s, " << bank.tills
        << " tills, " << bank.capacity << " places";
}

}  // namespace tillsim
