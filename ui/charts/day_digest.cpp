// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_digest.hpp"

#include "ui/charts/steps.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

constexpr double mostIntervals = 60.0;
constexpr int digestColumns = 500;

double intervalFor(double day)
{
    for (const double width : {1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 1800.0, 3600.0, 7200.0, 21600.0, 86400.0}) {
        if (day / width <= mostIntervals)
            return width;
    }
    return 86400.0 * std::ceil(day / 86400.0 / mostIntervals);
}

}  // namespace

DayDigester::DayDigester(const DayOutline& outline, double dayEnd)
    : m_outline{outline}, m_columnWidth{dayEnd / digestColumns}, m_digest{.width = intervalFor(dayEnd)}
{
    const auto intervals = static_cast<std::size_t>(std::floor(dayEnd / m_digest.width)) + 1;
    m_digest.arrived.resize(intervals);
    m_digest.served.resize(intervals);
    m_interval.end = m_digest.width;
    if (!outline.levels.empty())
        m_digest.longestAt = outline.levels.front().since;
}

bool DayDigester::work(std::size_t items)
{
    std::size_t done = 0;
    for (; done < items && m_events < m_outline.events.size(); ++done, ++m_events) {
        const OutlineEvent& event = m_outline.events[m_events];
        if (event.kind == EventKind::arrived)
            count(event, m_digest.arrived);
        else if (event.kind == EventKind::served)
            count(event, m_digest.served);
    }
    for (; done < items && m_customers < m_outline.customers.size(); ++done, ++m_customers) {
        const CustomerRecord& record = m_outline.customers[m_customers].record;
        if (record.outcome == Outcome::served && record.left)
            m_digest.waits.push_back({*record.left, record.wait()});
    }
    while (done < items && m_levels < m_outline.levels.size())
        done += thinColumn();
    return m_events < m_outline.events.size() || m_customers < m_outline.customers.size()
        || m_levels < m_outline.levels.size();
}

void DayDigester::count(const OutlineEvent& event, std::vector<std::int64_t>& counts)
{
    for (const double seconds = toSeconds(event.at); seconds >= m_interval.end; m_interval.end += m_digest.width)
        ++m_interval.number;
    if (m_interval.number < counts.size())
        ++counts[m_interval.number];
}

/// The levels of the next column that has any; how many they are.
std::size_t DayDigester::thinColumn()
{
    const auto& levels = m_outline.levels;
    const double column = std::floor(toSeconds(levels[m_levels].since) / m_columnWidth);
    const double next = (column + 1.0) * m_columnWidth;
    std::size_t end = m_levels + 1;
    while (end < levels.size() && toSeconds(levels[end].since) < next)
        ++end;
    thin(end, &LineLevel::inLine, m_digest.inLine);
    thin(end, &LineLevel::outside, m_digest.outside);
    const std::size_t count = end - m_levels;
    for (; m_levels < end; ++m_levels) {
        if (levels[m_levels].inLine > m_digest.longest) {
            m_digest.longest = levels[m_levels].inLine;
            m_digest.longestAt = levels[m_levels].since;
        }
    }
    return count;
}

void DayDigester::thin(std::size_t end, std::int64_t LineLevel::*height, std::vector<ChartPoint>& thinned)
{
    const auto heightOf = [&](std::size_t i) { return m_outline.levels[i].*height; };
    const auto at = [&](std::size_t i) {
        return ChartPoint{toSeconds(m_outline.levels[i].since), static_cast<double>(heightOf(i))};
    };
    appendExtremes(m_levels, end, at, heightOf, thinned);
}

DayDigest digestOf(const DayOutline& outline, double dayEnd)
{
    DayDigester digester{outline, dayEnd};
    while (digester.work(outline.events.size() + outline.customers.size() + outline.levels.size())) { }
    return digester.take();
}

}  // namespace tillsim::ui
