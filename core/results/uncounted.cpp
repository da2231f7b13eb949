// SPDX-License-Identifier: MIT
#include "core/results/uncounted.hpp"

#include "core/results/readable.hpp"
#include "core/results/sweep_tally.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr double leastShare = 0.0005;  // Less reads as 0.0%.
constexpr double leastSeconds = 1.0;

/// 0 where a run does not have the figure.
double valueOf(const RunRecord& run, const char* figure)
{
    const double* const value = findMeasure(run, figure);
    return value ? *value : 0.0;
}

}  // namespace

Uncounted worst(const Uncounted& a, const Uncounted& b)
{
    return {std::max(a.lost, b.lost), std::max(a.waiting, b.waiting), std::max(a.outside, b.outside)};
}

std::vector<std::string> remarksOn(const Uncounted& uncounted, std::string_view where)
{
    std::vector<std::string> remarks;
    if (uncounted.lost >= leastShare)
        remarks.push_back(fmt::format("{} {} of the customers leave without being served, which no target counts.",
                                      where, percent(uncounted.lost)));
    if (uncounted.waiting >= leastShare)
        remarks.push_back(fmt::format("{} {} of the customers still wait when the run is over, which no target counts.",
                                      where, percent(uncounted.waiting)));
    if (uncounted.outside >= leastSeconds)
        remarks.push_back(
            fmt::format("{} customers wait outside a full shop for {} on average before they join a line, which no "
                        "target counts.",
                        where, readableTime(uncounted.outside)));
    return remarks;
}

std::string linesOn(const Uncounted& uncounted, std::string_view where)
{
    std::string lines;
    for (const std::string& remark : remarksOn(uncounted, where))
        lines += remark + '\n';
    return lines;
}

void UncountedTally::add(const RunRecord& run)
{
    m_came += valueOf(run, "customers.arrived");
    m_lost
        += valueOf(run, "customers.balked") + valueOf(run, "customers.reneged") + valueOf(run, "customers.turned_away");
    m_waiting += valueOf(run, "customers.in_line") + valueOf(run, "customers.outside");
    m_outside.add(valueOf(run, "outside_s.mean"));
}

Uncounted UncountedTally::result() const
{
    const auto share = [this](double customers) { return m_came > 0.0 ? customers / m_came : 0.0; };
    return {.lost = share(m_lost), .waiting = share(m_waiting), .outside = m_outside.mean()};
}

}  // namespace tillsim
