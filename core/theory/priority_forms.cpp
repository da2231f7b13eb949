// SPDX-License-Identifier: MIT
// Classes of which the first goes first.
#include "core/theory/priority.hpp"
#include "core/theory/special_forms.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace tillsim::theory {

namespace {

/// Classes that share a priority, which theory treats as one.
struct Group {
    std::vector<std::size_t> classes{};
    double rate = 0.0;
    ServiceLaw service{};
};

std::vector<Group> groupsOf(const ShopFacts& facts)
{
    std::map<std::int64_t, Group> byPriority;
    for (std::size_t i = 0; i < facts.byClass.size(); ++i) {
        if (facts.arrivals.rateOfClass[i] > 0.0)
            byPriority[facts.scenario->classes[i].priority].classes.push_back(i);
    }
    std::vector<Group> groups;
    for (auto& [priority, group] : byPriority) {
        std::vector<ServiceLaw> laws;
        std::vector<double> rates;
        for (const std::size_t i : group.classes) {
            laws.push_back(facts.byClass[i]);
            rates.push_back(facts.arrivals.rateOfClass[i]);
            group.rate += rates.back();
        }
        group.service = mixed(laws, rates);
        groups.push_back(group);
    }
    return groups;
}

/// The mean wait of each group, and a sentence for each assumption.
std::vector<double> waitsOf(const ShopFacts& facts, const std::vector<Group>& groups, std::vector<std::string>& broken)
{
    std::vector<double> rates;
    std::vector<PriorityClass> classes;
    for (const Group& group : groups) {
        rates.push_back(group.rate);
        classes.push_back({.rate = group.rate, .service = group.service.moments});
    }
    const bool isCut = facts.bank().preemption != Preemption::None;
    if (facts.bank().preemption == Preemption::Restart)
        broken.emplace_back("services that were cut begin again; they are taken to resume");
    std::vector<double> waits;
    if (facts.tills == 1)
        waits = isCut ? preemptiveResumeSojourns(classes) : nonPreemptiveWaits(classes);
    else if (isCut)
        waits = preemptiveSojourns(facts.tills, rates, exponentialRate(facts, broken));
    else
        waits = nonPreemptiveWaits(facts.tills, rates, exponentialRate(facts, broken));
    for (std::size_t i = 0; isCut && i < waits.size(); ++i)
        waits[i] -= facts.tills == 1 ? groups[i].service.mean() : facts.service.mean();
    return waits;
}

}  // namespace

LineForm priorityForm(const ShopFacts& facts, std::vector<std::string>& broken)
{
    const std::vector<Group> groups = groupsOf(facts);
    const std::vector<double> waits = waitsOf(facts, groups, broken);
    const bool isCut = facts.bank().preemption != Preemption::None;
    LineForm form{.model = fmt::format("M/{}/{} with {}priorities", facts.tills == 1 ? facts.service.symbol() : "M",
                                       facts.tills, isCut ? "preemptive " : "")};
    std::vector<double> rates;
    for (const Group& group : groups)
        rates.push_back(group.rate);
    addAverages(form.values, averagesFromWait(facts.arrivals.rate, meanOverClasses(rates, waits), facts.service.mean()),
                facts.arrivals.rate, facts.load());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const std::size_t place : groups[i].classes) {
            const std::string& name = facts.scenario->classes[place].name;
            form.values.push_back({fmt::format("classes[{}].wait_s.mean", name), waits[i]});
            form.values.push_back(
                {fmt::format("classes[{}].sojourn_s.mean", name), waits[i] + facts.byClass[place].mean()});
        }
    }
    const auto mixes = [](const Group& group) { return group.classes.size() > 1; };
    if (isCut && std::ranges::any_of(groups, mixes))
        broken.emplace_back("several classes have the same priority; they are taken to wait alike");
    return form;
}

}  // namespace tillsim::theory
