// SPDX-License-Identifier: MIT
#include "tests/core/experiment/random_scenario.hpp"

#include <algorithm>
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

bool seldom()
{
    return upTo(3) == 0;
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
        if (seldom())
            row.bank = 0;
    }
    return rows;
}

ArrivalSource someSource()
{
    ArrivalSource source;
    switch (upTo(4)) {
    case 0: source.kind = PoissonArrivals{600.0 * (1 + upTo(9))}; break;
    case 1:
        source.kind = ProfileArrivals{.interval = seconds(1, 20),
                                      .perHour = {3'600.0 * upTo(1), 600.0 * upTo(12), 0.0, 1'800.0, 600.0},
                                      .shape = sometimes() ? ProfileShape::Linear : ProfileShape::Constant};
        break;
    case 3: source.kind = RenewalArrivals{Distribution::uniformInt(0, 1 + upTo(4))}; break;
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
        if (seldom())
            each.items = Distribution::uniformInt(0, 1);
        if (seldom())
            each.service = OwnService{.work = someTime(4)};
        if (seldom())
            each.tenderShares = {0.5, 0.5};
        if (seldom())
            each.productWeights = {1.0, 0.0};
        if (seldom())
            each.banks = {0};
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

std::vector<RosterRow> someRoster(std::int64_t tills)
{
    // At most half of the tills by count at a time, and one till by name.
    std::vector<RosterRow> rows;
    Duration from = seconds(0, 20);
    for (int row = upTo(3); row >= 0; --row) {
        const Duration to = from + seconds(1, 30);
        rows.push_back({.from = from, .to = to, .tills = upTo(static_cast<int>(tills) - 1)});
        from = to + seconds(0, 10);
    }
    const Duration begin = seconds(0, 40);
    rows.push_back({.from = begin,
                    .to = begin + seconds(1, 60),
                    .till = {static_cast<std::uint32_t>(upTo(static_cast<int>(tills) - 1))},
                    .speed = sometimes() ? 1.0 : 0.5});
    return rows;
}

void addLines(Bank& bank)
{
    if (sometimes())
        return;
    bank.lines = Lines::PerTill;
    bank.choice = *rc::gen::element(LineChoice::Shortest, LineChoice::ShortestOf, LineChoice::FewestItems,
                                    LineChoice::LeastWork, LineChoice::Random, LineChoice::RoundRobin);
    if (seldom())
        bank.choiceNoise = 0.5;
    if (sometimes())
        bank.jockeyThreshold = 2 + upTo(1);
    if (sometimes())
        bank.endOfShift = EndOfShift::ServeLine;
}

void addPriorities(Bank& bank)
{
    bank.discipline = *rc::gen::element(Discipline::Fifo, Discipline::Lifo, Discipline::Priority);
    if (bank.discipline != Discipline::Priority)
        return;
    bank.preemption = *rc::gen::element(Preemption::None, Preemption::Resume, Preemption::Restart);
    bank.preemptOrder = sometimes() ? PreemptOrder::Newest : PreemptOrder::Oldest;
    if (seldom())
        bank.whenFull = WhenFull::Displace;
}

void addAbsences(Bank& bank)
{
    const auto till = [&bank] { return static_cast<std::uint32_t>(upTo(static_cast<int>(bank.tills) - 1)); };
    if (seldom())
        bank.roster = someRoster(bank.tills);
    if (seldom())
        bank.breaks = {{till(), seconds(0, 40), seconds(1, 10)}, {till(), seconds(0, 40), seconds(1, 10)}};
    if (seldom())
        bank.breakdown = Breakdown{Distribution::uniformInt(1, 20), someTime(5)};
    if (seldom())
        bank.opening = OpeningPolicy{.perTill = 0.5 * upTo(4),
                                     .count = sometimes() ? CountedForOpening::Waiting : CountedForOpening::InSystem,
                                     .lag = seconds(0, 5),
                                     .minOpen = seconds(0, 10),
                                     .initially = upTo(static_cast<int>(bank.tills))};
}

Bank someBank(const std::string& name)
{
    Bank bank{.name = name, .tills = 1 + upTo(3)};
    bank.capacity = upTo(4);
    bank.whenFull = sometimes() ? WhenFull::Wait : WhenFull::TurnAway;
    addLines(bank);
    addPriorities(bank);
    addAbsences(bank);
    if (seldom())
        bank.balkInSystem = 1 + upTo(6);
    if (seldom())
        bank.balkLength = 1 + upTo(4);
    if (seldom())
        bank.balkPerWaiting = 0.1;
    bank.pick = *rc::gen::element(TillPick::First, TillPick::LongestIdle, TillPick::Fastest, TillPick::Slowest,
                                  TillPick::Random);
    if (seldom())
        bank.maxItems = 1 + upTo(2);
    if (seldom()) {
        for (std::int64_t till = 0; till < bank.tills; ++till)
            bank.speed.push_back(0.5 * (1 + upTo(3)));
    }
    if (seldom())
        bank.service = OwnService{.work = someTime(4), .gap = TimeOfItems{someTime(2)}};
    if (seldom())
        bank.selfCheckout = SelfCheckout{.intervention = 0.3, .clears = someTime(5), .helper = 1};
    return bank;
}

void addHelpers(Scenario& scenario)
{
    scenario.helpers = {{.name = "manager", .count = 1}, {.name = "attendant", .count = 2}};
    if (seldom())
        scenario.helpers.front().roster = {{seconds(0, 10), seconds(11, 60), 1}};
    if (sometimes())
        scenario.calls.push_back({"age", 0, CallPer::Basket, 0.2, someTime(4)});
    if (seldom())
        scenario.calls.push_back({"price", 1, CallPer::Item, 0.2, someTime(2)});
    if (seldom())
        scenario.products.front().helper = HelperNeed{0, 0.3, someTime(3)};
}

void addInterventions(Scenario& scenario)
{
    for (int each = upTo(3); each > 0; --each) {
        const auto bank = static_cast<std::uint32_t>(upTo(static_cast<int>(scenario.banks.size()) - 1));
        const auto till = static_cast<std::uint32_t>(upTo(static_cast<int>(scenario.banks[bank].tills) - 1));
        const auto kind = *rc::gen::element(InterventionKind::Open, InterventionKind::Close, InterventionKind::Break,
                                            InterventionKind::Rush);
        scenario.interventions.push_back({seconds(0, 60), kind, bank, till, seconds(1, 10), 1 + upTo(5)});
    }
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
    for (int bank = seldom() ? 2 : upTo(1); bank >= 0; --bank)
        scenario.banks.push_back(someBank("bank " + std::to_string(bank)));
    addHelpers(scenario);
    if (seldom())
        scenario.tenders = {{"cash", 0.5, someTime(3)}, {"card", 0.5, someTime(2)}};
    for (CustomerClass& each : scenario.classes) {
        if (scenario.tenders.empty())
            each.tenderShares.clear();
    }
    scenario.route.rule = *rc::gen::element(RouteRule::Shortest, RouteRule::Share, RouteRule::Fastest);
    if (scenario.route.rule == RouteRule::Share)
        scenario.route.shares.assign(scenario.banks.size(), 1.0 / static_cast<double>(scenario.banks.size()));
    addInterventions(scenario);
    return scenario;
}

}  // namespace

rc::Gen<Scenario> randomScenario()
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::exec([] { return someScenario(); }));
}

void showValue(const Scenario& scenario, std::ostream& out)
{
    out << scenario.arrivals.size() << " sources for " << toSeconds(scenario.duration) << " s, "
        << scenario.interventions.size() << " interventions, " << scenario.calls.size() << " calls, "
        << scenario.tenders.size() << " tenders";
    for (const Bank& bank : scenario.banks) {
        out << "; " << bank.tills << " tills, " << bank.capacity << " places";
        const auto say = [&out](bool holds, const char* what) {
            if (holds)
                out << ", " << what;
        };
        say(bank.lines == Lines::PerTill, "lines per till");
        say(bank.discipline == Discipline::Lifo, "lifo");
        say(bank.discipline == Discipline::Priority, "priority");
        say(bank.preemption == Preemption::Resume, "resume");
        say(bank.preemption == Preemption::Restart, "restart");
        say(bank.whenFull == WhenFull::Wait, "wait outside");
        say(bank.whenFull == WhenFull::Displace, "displace");
        say(bank.endOfShift == EndOfShift::ServeLine, "serve the line");
        say(bank.jockeyThreshold.has_value(), "jockey");
        say(!bank.roster.empty(), "roster");
        say(!bank.breaks.empty(), "breaks");
        say(!bank.speed.empty(), "speeds");
        say(bank.breakdown.has_value(), "breakdowns");
        say(bank.opening.has_value(), "opening");
        say(bank.selfCheckout.has_value(), "self-checkout");
    }
}

}  // namespace tillsim
