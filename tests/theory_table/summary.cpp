// SPDX-License-Identifier: MIT
#include "tests/theory_table/summary.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace tillsim::theory_table {

Summary::Count& Summary::Count::operator+=(const Count& other)
{
    equal += other.equal;
    different += other.different;
    withoutForm += other.withoutForm;
    inside += other.inside;
    outside += other.outside;
    tooRare += other.tooRare;
    closedOnly += other.closedOnly;
    uncovered += other.uncovered;
    asWanted += other.asWanted;
    worst = std::max(worst, other.worst);
    widest = std::max(widest, other.widest);
    return *this;
}

void Summary::add(const SetPlan& set, const std::vector<RowOutcome>& outcomes)
{
    for (const RowOutcome& outcome : outcomes) {
        const Row& row = *outcome.plan.row;
        fmt::print("{:5} {} {} {} {:.15g} {}\n", row.line, row.model, row.parameters, row.metric, row.value,
                   describe(outcome));
        count(set, outcome);
    }
}

std::string Summary::describe(const RowOutcome& outcome) const
{
    const std::string closed = outcome.closed
        ? fmt::format("closed form {:.15g} {}", *outcome.closed, outcome.isEqual() ? "equal" : "DIFFERENT")
        : "no closed form";
    if (!outcome.simulated)
        return fmt::format("{}; {}{}", closed, outcome.closed ? "closed form only: " : "not simulated: ",
                           outcome.isCovered() ? outcome.plan.reason : "NOT COVERED");
    if (outcome.isTooRare)
        return fmt::format("{}; simulated {:.6g}, too rare in {:.0f} replications", closed, outcome.simulated->value,
                           outcome.simulated->replications);
    return fmt::format("{}; simulated {:.6g} +-{:.2f}% {}{}", closed, outcome.simulated->value,
                       100.0 * outcome.halfWidth(), outcome.isInside() ? "inside" : "OUTSIDE",
                       isAsWanted(outcome) ? "" : ", wider than wanted");
}

bool Summary::isAsWanted(const RowOutcome& outcome) const
{
    return outcome.halfWidth() <= m_precision * (isTail(outcome.plan.row->metric) ? widerForTails : 1.0);
}

void Summary::count(const SetPlan& set, const RowOutcome& outcome)
{
    Count& count = m_counts[outcome.plan.row->model];
    if (outcome.closed) {
        ++(outcome.isEqual() ? count.equal : count.different);
        count.worst = std::max(count.worst, outcome.difference());
    } else {
        ++count.withoutForm;
    }
    const bool hasReasonForNoForm = outcome.closed || (set.closedForm && !set.closedForm->leftOut.empty());
    if (!outcome.isCovered() || !hasReasonForNoForm)
        ++count.uncovered;
    if (!outcome.simulated) {
        ++count.closedOnly;
        ++m_reasons[std::string{outcome.plan.reason}];
        return;
    }
    if (outcome.isTooRare) {
        ++count.tooRare;
        return;
    }
    ++(outcome.isInside() ? count.inside : count.outside);
    count.asWanted += isAsWanted(outcome) ? 1 : 0;
    count.widest = std::max(count.widest, outcome.halfWidth());
    m_halfWidths.push_back(outcome.halfWidth());
}

void Summary::print(const std::string& name, const Count& count)
{
    fmt::print("{}: closed form equal {}, different {}, none {}, worst {:.1e}; simulated inside {}, outside {}, as "
               "narrow as wanted {}, widest +-{:.1f}%, too rare {}; not simulated {}; not covered {}\n",
               name, count.equal, count.different, count.withoutForm, count.worst, count.inside, count.outside,
               count.asWanted, 100.0 * count.widest, count.tooRare, count.closedOnly, count.uncovered);
}

void Summary::printHalfWidths() const
{
    for (const double limit : {0.01, 0.02, 0.05, 0.1, 0.2, 0.5})
        fmt::print("half-width at most +-{:.0f}%: {} rows\n", 100.0 * limit,
                   std::ranges::count_if(m_halfWidths, [limit](double each) { return each <= limit; }));
}

void Summary::print() const
{
    Count all;
    for (const auto& [model, count] : m_counts) {
        print(model, count);
        all += count;
    }
    for (const auto& [reason, rows] : m_reasons)
        fmt::print("not simulated, {} rows: {}\n", rows, reason);
    printHalfWidths();
    print("all models", all);
}

bool Summary::isGood() const
{
    return !m_counts.empty() && std::ranges::all_of(m_counts, [](const auto& each) {
        return each.second.different == 0 && each.second.outside == 0 && each.second.uncovered == 0;
    });
}

}  // namespace tillsim::theory_table
