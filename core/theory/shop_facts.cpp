// SPDX-License-Identifier: MIT
// Facts, and a sentence for everything that is taken for something simpler.
#include "core/theory/shop_facts.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace tillsim::theory {

namespace {

double meanSpeed(const Bank& bank)
{
    if (bank.speed.empty())
        return 1.0;
    return std::accumulate(bank.speed.begin(), bank.speed.end(), 0.0) / static_cast<double>(bank.speed.size());
}

/// Services of a class over all banks, by their tills.
ServiceLaw serviceOfClass(const Scenario& scenario, std::uint32_t customerClass, CountLaws& counts)
{
    std::vector<ServiceLaw> laws;
    std::vector<double> weights;
    for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank) {
        laws.push_back(serviceLaw(scenario, customerClass, bank, meanSpeed(scenario.banks[bank]), counts));
        weights.push_back(static_cast<double>(scenario.banks[bank].tills));
    }
    return mixed(laws, weights);
}

/// A gap is taken as part of every service.
void addGaps(ShopFacts& facts, CountLaws& counts)
{
    bool any = false;
    for (std::uint32_t i = 0; i < facts.byClass.size(); ++i) {
        const double gap = meanGap(*facts.scenario, i, 0, counts);
        if (gap <= 0.0)
            continue;
        any = true;
        if (facts.arrivals.rate > 0.0)
            facts.gap += gap * facts.arrivals.rateOfClass[i] / facts.arrivals.rate;
        facts.byClass[i].moments = sumOf(facts.byClass[i].moments, scaled({1.0, 1.0, 1.0}, gap));
        facts.byClass[i].kind = ServiceLaw::Kind::General;
    }
    if (any)
        facts.broken.emplace_back(
            "a gap follows a service if somebody waits; its mean is taken as part of every service");
}

void findDuty(ShopFacts& facts)
{
    for (const Bank& bank : facts.scenario->banks)
        facts.tills += bank.tills;
    facts.duty = {{Duration{}, facts.tills}};
    if (facts.scenario->banks.size() == 1)
        facts.duty = dutyOf(facts.bank());
    const bool anyRoster
        = std::ranges::any_of(facts.scenario->banks, [](const Bank& each) { return !each.roster.empty(); });
    if (facts.scenario->banks.size() > 1 && anyRoster)
        facts.broken.emplace_back("banks have rosters; all tills are taken as on duty");
    if (facts.duty.size() == 1)
        facts.tills = facts.duty.front().count;
}

void complainAboutHelp(const Scenario& scenario, std::vector<std::string>& broken)
{
    const bool products
        = std::ranges::any_of(scenario.products, [](const Product& each) { return each.helper.has_value(); });
    const bool selfCheckout
        = std::ranges::any_of(scenario.banks, [](const Bank& each) { return each.selfCheckout.has_value(); });
    if (products || selfCheckout || !scenario.calls.empty())
        broken.emplace_back("tills share helpers; the time that a till waits for one is left out");
}

void complainAboutTills(const Bank& bank, std::vector<std::string>& broken)
{
    if (bank.opening)
        broken.emplace_back("tills open and close with the line; all tills on duty are taken as open");
    if (!bank.breaks.empty())
        broken.emplace_back("tills have breaks, which are left out");
    if (bank.breakdown)
        broken.emplace_back("tills break down, which is left out");
    if (std::ranges::any_of(bank.roster, [](const RosterRow& row) { return row.speed != 1.0; }))
        broken.emplace_back("cashiers work at different speeds; they are taken as equal");
}

void complainAboutShop(const Scenario& scenario, std::vector<std::string>& broken)
{
    if (scenario.banks.size() > 1)
        broken.emplace_back("there are several banks; they are taken as one with all their tills and one line");
    if (std::ranges::any_of(scenario.banks, [](const Bank& bank) { return bank.maxItems.has_value(); }))
        broken.emplace_back("tills take small baskets only; they are taken to take all");
    if (!scenario.interventions.empty())
        broken.emplace_back("somebody intervenes during the day, which is left out");
    if (std::ranges::any_of(scenario.arrivals,
                            [](const ArrivalSource& each) { return each.whenBlocked == WhenBlocked::Hold; })
        && std::ranges::any_of(scenario.banks, [](const Bank& bank) { return bank.capacity > 0; }))
        broken.emplace_back("a full shop holds back its sources; arrivals are taken to come all the same");
    complainAboutHelp(scenario, broken);
    for (const Bank& bank : scenario.banks)
        complainAboutTills(bank, broken);
}

/// Speeds matter to theory only where all services are exponential and one bank has them.
void findSpeeds(ShopFacts& facts)
{
    const auto differ = [](const Bank& bank) {
        return std::ranges::any_of(bank.speed, [&bank](double speed) { return speed != bank.speed.front(); });
    };
    if (std::ranges::none_of(facts.scenario->banks, differ))
        return;
    if (facts.scenario->banks.size() == 1 && facts.service.kind == ServiceLaw::Kind::Exponential)
        facts.speeds = facts.bank().speed;
    else
        facts.broken.emplace_back("tills work at different speeds; their mean is taken");
}

}  // namespace

ShopFacts shopFacts(const Scenario& scenario)
{
    ShopFacts facts{.scenario = &scenario, .arrivals = arrivalLaw(scenario), .tills = 0};
    facts.broken = facts.arrivals.broken;
    CountLaws counts;
    for (std::uint32_t i = 0; i < scenario.classes.size(); ++i)
        facts.byClass.push_back(serviceOfClass(scenario, i, counts));
    complainAboutShop(scenario, facts.broken);
    addGaps(facts, counts);
    findDuty(facts);
    std::vector<ServiceLaw> laws;
    std::vector<double> rates;
    for (std::size_t i = 0; i < facts.byClass.size(); ++i) {
        if (facts.arrivals.rateOfClass[i] > 0.0) {
            laws.push_back(facts.byClass[i]);
            rates.push_back(facts.arrivals.rateOfClass[i]);
        }
    }
    facts.service = laws.empty() ? facts.byClass.front() : mixed(laws, rates);
    findSpeeds(facts);
    return facts;
}

void takeGapsOut(std::vector<TheoryValue>& values, const ShopFacts& facts)
{
    static constexpr double hour = 3600.0;
    if (facts.gap <= 0.0)
        return;
    const double* throughput = findValue(values, "throughput_per_hour");
    const double inGap = throughput ? *throughput / hour * facts.gap : 0.0;
    for (TheoryValue& value : values) {
        if (value.name.ends_with("sojourn_s.mean"))
            value.value -= facts.gap;
        else if (value.name == "in_shop.mean")
            value.value -= inGap;
        else if (value.name == "utilisation")
            value.value *= 1.0 - facts.gap / facts.service.mean();
    }
}

}  // namespace tillsim::theory
