// SPDX-License-Identifier: MIT
// Lines beside each other, and tills of different speeds.
#include "core/theory/lanes.hpp"
#include "core/theory/mm_c.hpp"
#include "core/theory/special_forms.hpp"
#include "core/theory/unequal_tills.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace tillsim::theory {

namespace {

/// Each lane is a line of its own with its part of the arrivals.
LineForm randomLanes(const ShopFacts& facts)
{
    LineOfTills one = plainLine(facts);
    one.tills = 1;
    one.rate = facts.arrivals.rate / static_cast<double>(facts.tills);
    LineForm form = poissonLine(one);
    form.model = fmt::format("{} lines chosen at random, each {}", facts.tills, form.model);
    for (TheoryValue& value : form.values) {
        if (value.name == "line_length.mean" || value.name == "in_shop.mean" || value.name == "throughput_per_hour")
            value.value *= static_cast<double>(facts.tills);
    }
    return form;
}

LineForm meansOnly(const ShopFacts& facts, const Averages& averages, std::string model)
{
    LineForm form{.model = std::move(model)};
    addAverages(form.values, averages, facts.arrivals.rate, facts.load());
    return form;
}

LineForm shortestForm(const ShopFacts& facts)
{
    const std::int64_t farthest = facts.tills == 2 ? 40 : 12;  // Further is rarer than one in a million.
    const LanesShop shop = shortestLane(facts.tills, facts.arrivals.rate, 1.0 / facts.service.mean(), farthest);
    LineForm form = meansOnly(facts, shop.averages, fmt::format("M/M/1 times {}, shortest line", facts.tills));
    form.values.push_back({"share.waiting", shop.waitProbability});
    return form;
}

/// Of several idle tills, which one is taken, in the words of theory.
IdleTill idleTill(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const TillPick pick = facts.bank().pick;
    const bool isFalling = std::ranges::is_sorted(facts.speeds, std::greater{});
    const bool isRising = std::ranges::is_sorted(facts.speeds);
    if (pick == TillPick::Fastest || (pick == TillPick::First && isFalling))
        return IdleTill::Fastest;
    if (pick == TillPick::Slowest || (pick == TillPick::First && isRising))
        return IdleTill::Slowest;
    if (pick != TillPick::Random)
        broken.emplace_back("of several idle tills the next is not taken at random, as the model has it");
    return IdleTill::Random;
}

}  // namespace

LineForm lanesForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const Bank& bank = facts.bank();
    const bool isExponential = facts.service.kind == ServiceLaw::Kind::Exponential;
    if (bank.choice == LineChoice::Random && !bank.jockeyThreshold)
        return randomLanes(facts);
    if (bank.choice == LineChoice::RoundRobin && !bank.jockeyThreshold && isExponential)
        return meansOnly(facts, lanesInTurn(facts.tills, facts.arrivals.rate, 1.0 / facts.service.mean()),
                         fmt::format("lines in turn, each E{}/M/1", facts.tills));
    if (choosesShortest(bank) && bank.jockeyThreshold == 2 && isExponential)
        return meansOnly(facts, MMc{facts.tills, facts.arrivals.rate, 1.0 / facts.service.mean()}.averages(),
                         fmt::format("M/M/{}, which jockeying makes of the lines", facts.tills));
    if (choosesShortest(bank) && !bank.jockeyThreshold && isExponential && facts.tills <= 3)
        return shortestForm(facts);
    broken.emplace_back("each till has a line of its own; one line for all is taken, in which waits are shorter");
    return poissonLine(plainLine(facts));
}

LineForm speedsForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    static constexpr std::size_t mostTills = 8;
    if (facts.speeds.size() > mostTills) {
        broken.emplace_back("tills work at different speeds; their mean is taken");
        return poissonLine(plainLine(facts));
    }
    double sum = 0.0;
    for (const double speed : facts.speeds)
        sum += speed;
    std::vector<double> rates;  // The service is that of a till of mean speed.
    for (const double speed : facts.speeds)
        rates.push_back(speed * static_cast<double>(facts.tills) / (sum * facts.service.mean()));
    const UnequalShop shop = unequalTills(facts.arrivals.rate, rates, idleTill(facts, broken));
    double busy = 0.0;
    for (const double each : shop.utilisation)
        busy += each;
    LineForm form{.model = fmt::format("M/M/{} with tills of different speeds", facts.tills)};
    addAverages(form.values, shop.averages, facts.arrivals.rate, busy / static_cast<double>(facts.tills));
    form.values.push_back({"share.waiting", shop.waitProbability});
    return form;
}

}  // namespace tillsim::theory
