// SPDX-License-Identifier: MIT
// Facts, and a sentence for everything that is taken for something simpler.
#include "core/theory/shop_facts.hpp"

#include "core/scenario/service_of.hpp"
#include "core/theory/bank_duty.hpp"
#include "core/theory/left_out.hpp"
#include "core/theory/row_services.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

namespace tillsim::theory {

namespace {

/// Services of a class over the banks that it may use, by the time that tills are on duty there.
ServiceLaw serviceOfClass(const Scenario& scenario, std::uint32_t customerClass, const std::vector<BankDuty>& duties,
                          const RowServices& rows, CountLaws& counts)
{
    std::vector<ServiceLaw> laws;
    std::vector<double> weights;
    for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank) {
        if (!mayUse(scenario.classes[customerClass], bank))
            continue;
        const double speed = duties[bank].meanSpeed;
        const auto measured = rows.lawOf(customerClass, speed);
        laws.push_back(measured ? *measured : serviceLaw(scenario, customerClass, bank, speed, counts));
        weights.push_back(duties[bank].tillTime);
    }
    return mixedService(laws, weights);
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

/// Adds up the tills of all banks over the day.
void findDuty(ShopFacts& facts, const std::vector<BankDuty>& duties)
{
    facts.tills = 0;
    for (const Bank& bank : facts.scenario->banks)
        facts.tills += bank.tills;
    std::map<Duration, std::int64_t> changes;
    bool takeTurns = false;
    for (const BankDuty& duty : duties) {
        std::int64_t before = 0;
        for (const TillCrew& crew : duty.crews) {
            const std::int64_t count = std::ssize(crew.tills);
            takeTurns = takeTurns || (&crew != &duty.crews.front() && count == before);
            changes[crew.from] += count - std::exchange(before, count);
        }
    }
    std::int64_t count = 0;
    for (const auto& [at, change] : changes) {
        count += change;
        if (facts.duty.empty() || change != 0)
            facts.duty.push_back({at, count});
    }
    if (facts.duty.size() > 1)
        return;
    facts.tills = count;
    if (takeTurns)
        facts.broken.emplace_back("the tills on duty take turns; they are taken to stay");
}

/// Speeds matter to theory only where all services are exponential and one bank has the same tills all day.
void findSpeeds(ShopFacts& facts, const std::vector<BankDuty>& duties)
{
    const auto isOther = [](const BankDuty& duty, const TillOnDuty& till) {
        return std::abs(till.speed - duty.meanSpeed) > 1e-12 * duty.meanSpeed;
    };
    bool differ = false;
    for (const BankDuty& duty : duties)
        for (const TillCrew& crew : duty.crews)
            for (const TillOnDuty& till : crew.tills)
                differ = differ || isOther(duty, till);
    if (!differ)
        return;
    if (duties.size() > 1 || duties[0].crews.size() > 1 || facts.service.kind != ServiceLaw::Kind::Exponential) {
        facts.broken.emplace_back("tills work at different speeds; their mean is taken");
        return;
    }
    for (const TillOnDuty& till : duties[0].crews[0].tills)
        facts.speeds.push_back(till.speed);
}

}  // namespace

std::vector<const CustomerClass*> ShopFacts::classesThatCome() const
{
    std::vector<const CustomerClass*> classes;
    for (std::size_t i = 0; i < scenario->classes.size(); ++i) {
        if (arrivals.rateOfClass[i] > 0.0)
            classes.push_back(&scenario->classes[i]);
    }
    return classes;
}

bool ShopFacts::nobodyWaits() const
{
    if (scenario->banks.size() > 1 || duty.size() > 1 || bank().opening || !bank().breaks.empty() || bank().breakdown)
        return false;
    if (bank().lines == Lines::PerTill && !choosesShortest(bank()))
        return false;
    if (bank().balkInSystem && *bank().balkInSystem <= tills)
        return true;
    const auto leavesAtOnce = [](const CustomerClass* each) { return each->patience && each->patience->mean() <= 0.0; };
    return std::ranges::all_of(classesThatCome(), leavesAtOnce);
}

bool choosesShortest(const Bank& bank)
{
    return bank.choice == LineChoice::Shortest && bank.choiceNoise == 0.0;
}

ServiceLaw mixedService(const std::vector<ServiceLaw>& byClass, const std::vector<double>& rateOfClass)
{
    std::vector<ServiceLaw> laws;
    std::vector<double> rates;
    for (std::size_t i = 0; i < byClass.size(); ++i) {
        if (rateOfClass[i] > 0.0) {
            laws.push_back(byClass[i]);
            rates.push_back(rateOfClass[i]);
        }
    }
    return laws.empty() ? mixed(byClass, std::vector(byClass.size(), 1.0)) : mixed(laws, rates);
}

ShopFacts shopFacts(const Scenario& scenario)
{
    ShopFacts facts{.scenario = &scenario, .arrivals = arrivalLaw(scenario), .tills = 0};
    facts.broken = facts.arrivals.broken;
    const std::vector<BankDuty> duties = dutiesOf(scenario);
    const RowServices rows{scenario};
    CountLaws counts;
    for (std::uint32_t i = 0; i < scenario.classes.size(); ++i)
        facts.byClass.push_back(serviceOfClass(scenario, i, duties, rows, counts));
    complainAboutShop(scenario, facts.broken);
    findDuty(facts, duties);
    if (!facts.nobodyWaits())
        addGaps(facts, counts);
    facts.service = mixedService(facts.byClass, facts.arrivals.rateOfClass);
    findSpeeds(facts, duties);
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
