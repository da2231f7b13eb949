// SPDX-License-Identifier: MIT
// From facts to a model: a day with intervals, or one of the special forms, or a plain line.
#include "core/theory/theory.hpp"

#include "core/theory/day.hpp"
#include "core/theory/special_forms.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace tillsim {

namespace {

using theory::LineForm;
using theory::ShopFacts;
using theory::SpecialForm;

constexpr double hour = 3600.0;

void addParameters(Theory& result, const ShopFacts& facts)
{
    const double mean = facts.service.mean() - facts.gap;
    result.parameters = {{"arrivals_per_hour", facts.arrivals.rate * hour},
                         {"service_s.mean", mean},
                         {"gap_s.mean", facts.gap},
                         {"service_s.scv", mean > 0.0 ? facts.service.moments.variance() / (mean * mean) : 0.0},
                         {"tills", static_cast<double>(facts.tills)},
                         {"load", facts.load()}};
}

void take(Theory& result, LineForm form)
{
    result.model = std::move(form.model);
    result.values = std::move(form.values);
    if (!form.approximation.empty())
        result.broken.push_back(std::move(form.approximation));
}

void takeOverload(Theory& result, const ShopFacts& facts)
{
    const double growth = (facts.arrivals.rate - static_cast<double>(facts.tills) / facts.service.mean()) * hour;
    const bool isRenewal = facts.arrivals.kind == theory::ArrivalLaw::Kind::Renewal;
    result.model = fmt::format("{}/{}/{}", isRenewal ? "GI" : "M", facts.service.symbol(), facts.tills);
    result.broken.push_back(
        growth >= 0.5 ? fmt::format(
            "the tills cannot keep up: there is no long run, the line grows by {:.0f} customers an hour", growth)
                      : "the tills have no time left: there is no long run, the line grows without end");
}

/// Everything that the formula leaves out, but for what `first` covers.
void leaveOut(Theory& result, const std::vector<SpecialForm>& forms, std::size_t first)
{
    for (std::size_t i = first; i < forms.size(); ++i)
        result.broken.push_back(fmt::format("{}, which is left out", forms[i].feature));
}

void complainAboutOutside(Theory& result, const ShopFacts& facts)
{
    const auto waitsOutside = [](const Bank& bank) { return bank.capacity > 0 && bank.whenFull == WhenFull::Wait; };
    if (std::ranges::any_of(facts.scenario->banks, waitsOutside))
        result.broken.emplace_back("customers wait outside a full line; theory counts that as waiting in line");
}

void takeSteady(Theory& result, const ShopFacts& facts)
{
    const std::vector<SpecialForm> forms = specialForms(facts);
    const bool overloaded = !theory::keepsUp(facts.load());
    if (!forms.empty() && (!overloaded || forms.front().alwaysStable)) {
        take(result, forms.front().compute(facts, result.broken));
        leaveOut(result, forms, 1);
    } else if (overloaded) {
        takeOverload(result, facts);
        leaveOut(result, forms, 0);
    } else {
        take(result, poissonLine(plainLine(facts)));
    }
    takeGapsOut(result.values, facts);
    if (result.values.empty())
        return;
    result.notes.emplace_back("long-run values: a run has them once it is long against the time that a line takes to "
                              "build up; opening empty and closing are not in them");
}

void takeDay(Theory& result, const ShopFacts& facts)
{
    result.model = fmt::format("hourly stationary approximation: M/{}/c in each interval", facts.service.symbol());
    result.intervals = theory::dayIntervals(facts);
    result.values = theory::dayValues(result.intervals);
    result.broken.emplace_back("rates or tills change over the day; each interval is taken as if it lasted for ever");
    leaveOut(result, specialForms(facts), 0);
    const auto overloaded = [](const TheoryInterval& each) { return !theory::keepsUp(each.load); };
    if (std::ranges::any_of(result.intervals, overloaded))
        result.notes.emplace_back("in some intervals the tills cannot keep up: there a line builds up that the next "
                                  "intervals inherit, and the day as a whole has no values");
}

}  // namespace

const double* findValue(const std::vector<TheoryValue>& values, std::string_view name)
{
    const auto found = std::ranges::find(values, name, &TheoryValue::name);
    return found == values.end() ? nullptr : &found->value;
}

Theory theoryOf(const Scenario& scenario)
{
    const ShopFacts facts = theory::shopFacts(scenario);
    Theory result{.broken = facts.broken};
    addParameters(result, facts);
    if (facts.arrivals.rate <= 0.0 || facts.service.mean() <= 0.0) {
        result.broken.emplace_back("nobody comes, or a service takes no time");
        return result;
    }
    complainAboutOutside(result, facts);
    if (facts.arrivals.kind == theory::ArrivalLaw::Kind::Day || facts.duty.size() > 1)
        takeDay(result, facts);
    else if (facts.tills == 0)
        result.broken.emplace_back("no till is ever on duty");
    else
        takeSteady(result, facts);
    result.exact = result.broken.empty() && !result.model.empty();
    return result;
}

}  // namespace tillsim
