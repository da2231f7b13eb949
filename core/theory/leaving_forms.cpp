// SPDX-License-Identifier: MIT
// Customers who leave without service: because their patience ends, or because they do not join at all.
#include "core/theory/birth_death.hpp"
#include "core/theory/erlang.hpp"
#include "core/theory/erlang_a.hpp"
#include "core/theory/special_forms.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <variant>

namespace tillsim::theory {

namespace {

const Distribution& patienceOf(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const std::vector<const CustomerClass*> classes = facts.classesThatCome();
    const auto first
        = std::ranges::find_if(classes, [](const CustomerClass* each) { return each->patience.has_value(); });
    const auto differs = [&](const CustomerClass* each) { return each->patience != (*first)->patience; };
    if (std::ranges::any_of(classes, differs))
        broken.emplace_back(fmt::format("classes differ in patience; that of {} is taken for all", (*first)->name));
    return *(*first)->patience;
}

/// Constant, or uniform from 0.
std::optional<BoundedPatience> boundedPatience(const Distribution& patience)
{
    if (patience.variance() == 0.0)
        return constantPatience(patience.mean());
    if (const auto* uniform = std::get_if<laws::Uniform>(&patience.law()); uniform && uniform->minimum() == 0.0)
        return uniformPatience(uniform->maximum());
    return {};
}

bool isExponential(const Distribution& distribution)
{
    const auto* erlang = std::get_if<laws::Erlang>(&distribution.law());
    return std::holds_alternative<laws::Exponential>(distribution.law()) || (erlang && erlang->k() == 1);
}

/// Whether so many wait at most times that adding up over their number takes too long.
bool waitsInMultitudes(const ShopFacts& facts, double impatience)
{
    static constexpr double most = 1e6;
    const double surplus = std::max(0.0, facts.arrivals.rate - static_cast<double>(facts.tills) / facts.service.mean());
    const double spread = facts.load() > 0.999 ? 10.0 * std::sqrt(facts.arrivals.rate / impatience) : 0.0;
    return surplus / impatience + spread > most;
}

/// Waits are those of the served, as in results; lines hold everybody.
LineForm formOf(const Abandonment& shop, const ShopFacts& facts)
{
    const double rate = facts.arrivals.rate;
    const double served = rate * (1.0 - shop.abandoned);
    const double mean = facts.service.mean();
    LineForm form;
    addAverages(form.values,
                {.inLine = rate * shop.waitOfAll,
                 .inShop = rate * shop.waitOfAll + served * mean,
                 .wait = shop.waitOfServed,
                 .sojourn = shop.waitOfServed + mean},
                served, served * mean / static_cast<double>(facts.tills));
    form.values.push_back({"share.served", 1.0 - shop.abandoned});
    form.values.push_back({"share.reneged", shop.abandoned});
    form.values.push_back({"share.waiting", shop.waitProbability});
    return form;
}

/// From so many in the shop on nobody joins, and under which name results count those who do not.
struct Room {
    std::int64_t places = std::numeric_limits<std::int64_t>::max();
    const char* share = "share.balked";
};

Room roomOf(const Bank& bank, std::int64_t tills)
{
    Room room;
    if (bank.capacity > 0 && bank.whenFull != WhenFull::Wait)
        room = {tills + bank.capacity, "share.turned_away"};
    if (bank.balkLength)
        room = tills + *bank.balkLength <= room.places ? Room{tills + *bank.balkLength} : room;
    if (bank.balkInSystem)
        room = *bank.balkInSystem <= room.places ? Room{*bank.balkInSystem} : room;
    return room;
}

void addShares(LineForm& form, const char* name, double leaving, double waiting)
{
    form.values.push_back({"share.served", 1.0 - leaving});
    form.values.push_back({name, leaving});
    form.values.push_back({"share.waiting", waiting});
}

LineForm lossForm(const ShopFacts& facts, const Room& room)
{
    const double rate = facts.arrivals.rate;
    const double mean = facts.service.mean();
    const LossSystem shop = lossSystem(room.places, rate * mean);
    LineForm form{.model = fmt::format("M/{}/{} without waiting (Erlang B)", facts.service.symbol(), room.places)};
    addAverages(form.values, averagesFromWait(rate * (1.0 - shop.blocked), 0.0, mean), rate * (1.0 - shop.blocked),
                shop.inShop / static_cast<double>(facts.tills));
    addShares(form, room.share, shop.blocked, 0.0);
    return form;
}

/// Patience that ends at a certain time at the latest.
LineForm boundedForm(const ShopFacts& facts, const BoundedPatience& bounded, bool isConstant,
                     std::vector<std::string>& broken)
{
    LineForm form;
    if (facts.isLastFirst())
        broken.emplace_back("the last to come is served first, and with such patience it depends on the order who "
                            "gives up; there is no form for that, and no values are computed");
    else
        form = formOf(abandonment(facts.tills, facts.arrivals.rate, exponentialRate(facts, broken), bounded), facts);
    form.model
        = fmt::format("M/{}/{}+{} patience){}", facts.isLastFirst() ? facts.service.symbol() : "M", facts.tills,
                      isConstant ? "D (constant" : "U (uniform", facts.isLastFirst() ? ", last come first served" : "");
    return form;
}

LineForm exponentialPatience(const ShopFacts& facts, double mean, std::vector<std::string>& broken)
{
    const double impatience = 1.0 / std::max(mean, 1e-6);
    const double serviceRate = exponentialRate(facts, broken);
    LineForm form;
    if (waitsInMultitudes(facts, impatience))
        broken.emplace_back("more than a million would wait; no values are computed");
    else if (facts.isLastFirst())
        form = formOf(erlangALastFirst(facts.tills, facts.arrivals.rate, serviceRate, impatience), facts);
    else
        form = formOf(erlangA(facts.tills, facts.arrivals.rate, serviceRate, impatience), facts);
    form.model
        = fmt::format("M/M/{}+M (Erlang A){}", facts.tills, facts.isLastFirst() ? ", last come first served" : "");
    return form;
}

}  // namespace

LineForm patienceForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const Distribution& patience = patienceOf(facts, broken);
    if (patience.mean() <= 0.0)
        return lossForm(facts, {facts.tills, "share.reneged"});
    if (const std::optional<BoundedPatience> bounded = boundedPatience(patience))
        return boundedForm(facts, *bounded, patience.variance() == 0.0, broken);
    if (!isExponential(patience))
        broken.emplace_back("patience is not exponential; an exponential one of the same mean is taken");
    return exponentialPatience(facts, patience.mean(), broken);
}

LineForm roomForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    static constexpr std::int64_t mostPlaces = 100'000;
    const Room room = roomOf(facts.bank(), facts.tills);
    const double perWaiting = facts.bank().balkPerWaiting;
    if (room.places <= facts.tills)
        return lossForm(facts, room);
    const double rate = facts.arrivals.rate;
    const auto tills = static_cast<std::size_t>(facts.tills);
    const std::int64_t places = std::min(room.places, mostPlaces);
    const auto up = [=](std::size_t n) {
        const double waiting = n > tills ? static_cast<double>(n - tills) : 0.0;
        return static_cast<std::int64_t>(n) < places ? rate * std::max(0.0, 1.0 - perWaiting * waiting) : 0.0;
    };
    const BirthDeathShop shop = birthDeathShop(facts.tills, up, exponentialRate(facts, broken));
    if (places < room.places && shop.most == places && shop.lastState > 1e-12)
        broken.emplace_back("the line has room for more than 100,000; so much room is taken");
    const double leaving = 1.0 - shop.throughput / rate;
    LineForm form{.model = fmt::format("M/M/{}/{}", facts.tills, places)};
    if (perWaiting > 0.0)
        form.model = fmt::format("M/M/{} with balking", facts.tills);
    if (perWaiting > 0.0 && room.share == std::string{"share.turned_away"})
        broken.emplace_back("customers balk and are turned away; both are counted as turned away");
    if (facts.bank().whenFull == WhenFull::Displace && facts.bank().capacity > 0)
        broken.emplace_back("a full line displaces customers; newcomers are taken to be turned away instead");
    addAverages(form.values, shop.averages, shop.throughput, shop.utilisation);
    addShares(form, room.share, leaving, shop.waitProbabilityOfEntry * (1.0 - leaving));
    return form;
}

}  // namespace tillsim::theory
