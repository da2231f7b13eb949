// SPDX-License-Identifier: MIT
// Which special forms apply.
#include "core/theory/special_forms.hpp"

#include <algorithm>
#include <cstddef>

namespace tillsim::theory {

namespace {

bool losesPatience(const ShopFacts& facts)
{
    return std::ranges::any_of(facts.classesThatCome(),
                               [](const CustomerClass* each) { return each->patience.has_value(); });
}

bool hasLimitedRoom(const Bank& bank)
{
    return (bank.capacity > 0 && bank.whenFull != WhenFull::Wait) || bank.balkInSystem || bank.balkLength
        || bank.balkPerWaiting > 0.0;
}

bool hasPriorities(const ShopFacts& facts)
{
    if (facts.bank().discipline != Discipline::Priority)
        return false;
    const auto& classes = facts.scenario->classes;
    return std::ranges::any_of(classes,
                               [&](const CustomerClass& each) { return each.priority != classes[0].priority; });
}

}  // namespace

std::vector<SpecialForm> specialForms(const ShopFacts& facts)
{
    std::vector<SpecialForm> forms;
    const Bank& bank = facts.bank();
    if (losesPatience(facts))
        forms.push_back({"customers lose patience", true, patienceForm});
    if (hasLimitedRoom(bank))
        forms.push_back({"some customers do not join the line", true, roomForm});
    if (hasPriorities(facts))
        forms.push_back({"classes have priorities", false, priorityForm});
    if (bank.lines == Lines::PerTill && facts.tills > 1 && !facts.nobodyWaits())
        forms.push_back({"each till has a line of its own", false, lanesForm});
    if (!facts.speeds.empty())
        forms.push_back({"tills work at different speeds", false, speedsForm});
    if (facts.arrivals.kind == ArrivalLaw::Kind::Batches)
        forms.push_back({"customers come in batches", false, batchesForm});
    if (facts.arrivals.kind == ArrivalLaw::Kind::Renewal)
        forms.push_back({"arrivals are not Poisson", false, gapsForm});
    return forms;
}

LineOfTills plainLine(const ShopFacts& facts)
{
    const Order order = facts.isLastFirst() ? Order::Lifo : Order::Fifo;
    return {.rate = facts.arrivals.rate, .tills = facts.tills, .service = facts.service, .order = order};
}

double exponentialRate(const ShopFacts& facts, std::vector<std::string>& broken)
{
    if (facts.service.kind != ServiceLaw::Kind::Exponential)
        broken.emplace_back("services are not exponential; an exponential one of the same mean is taken");
    return 1.0 / facts.service.mean();
}

}  // namespace tillsim::theory
