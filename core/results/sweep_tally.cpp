// SPDX-License-Identifier: MIT
#include "core/results/sweep_tally.hpp"

#include "core/results/seconds.hpp"

#include <algorithm>
#include <utility>

namespace tillsim {

namespace {

constexpr double usualLimit = 180.0;  // Of waiting, in seconds, where no target names one.

/// The figure that matters most, then what planners ask for, then what the targets are about.
std::vector<std::string> figuresFor(const std::vector<PointAims>& aims, const std::string& measure)
{
    std::vector<std::string> figures{measure};
    const auto add = [&figures](const std::string& name) {
        if (std::find(figures.begin(), figures.end(), name) == figures.end())
            figures.push_back(name);
    };
    add("wait_s.mean");
    add("wait_s.p95");
    const std::vector<WantedShare> wanted = aims.empty() ? std::vector<WantedShare>{} : wantedBy(aims.front());
    const bool hasLimit = !wanted.empty() && wanted.front().measure.starts_with("within.");
    add(hasLimit ? wanted.front().measure : withinName(usualLimit));
    for (const WantedShare& each : wanted)
        add(each.measure);
    add("utilisation");
    return figures;
}

bool isOpenState(std::string_view measure)
{
    return measure.starts_with("banks[") && measure.find("].states_s.") != std::string_view::npos
        && !measure.ends_with(".closed");
}

}  // namespace

const double* findMeasure(const RunRecord& run, std::string_view name)
{
    const auto found = std::find_if(run.measures.begin(), run.measures.end(),
                                    [name](const NamedFigure& figure) { return figure.name == name; });
    return found == run.measures.end() ? nullptr : &found->value;
}

double costOf(const RunRecord& run, const PointAims& aims)
{
    double open = 0.0;
    for (const NamedFigure& figure : run.measures)
        open += isOpenState(figure.name) ? figure.value : 0.0;
    const double* const count = findMeasure(run, "wait_s.count");
    const double* const mean = findMeasure(run, "wait_s.mean");
    const double waiting = count && mean ? *count * *mean : 0.0;
    return (open * aims.tillHour.value_or(0.0) + waiting * aims.waitingHour.value_or(0.0)) / secondsPerHour;
}

SweepTally::SweepTally(SweepTable table, std::vector<PointAims> aims, const std::string& measure)
    : m_table{std::move(table)}, m_aims{std::move(aims)}, m_sums(m_table.rows.size())
{
    m_table.figures = figuresFor(m_aims, measure);
    for (std::size_t row = 0; row < m_sums.size(); ++row)
        m_sums[row].figures.resize(m_table.figures.size() + wantedBy(m_aims[row]).size());
}

void SweepTally::add(std::size_t row, const RunRecord& run)
{
    SweepRow& place = m_table.rows[row];
    if (run.failed()) {
        ++place.failed;
        return;
    }
    ++place.runs;
    Sums& sums = m_sums[row];
    std::size_t at = 0;
    const auto take = [&](const std::string& name) {
        if (const double* const value = findMeasure(run, name))
            sums.figures[at].add(*value);
        ++at;
    };
    for (const std::string& figure : m_table.figures)
        take(figure);
    for (const WantedShare& each : wantedBy(m_aims[row]))
        take(each.measure);
    sums.uncounted.add(run);
    if (m_aims[row].haveCosts())
        sums.cost.add(costOf(run, m_aims[row]));
}

SweepTable SweepTally::table() const
{
    SweepTable table = m_table;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        SweepRow& place = table.rows[row];
        const Sums& sums = m_sums[row];
        for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
            place.figures.push_back(estimateMean(sums.figures[figure]));
        place.uncounted = sums.uncounted.result();
        if (sums.cost.count() > 0)
            place.cost = estimateMean(sums.cost);
        const std::vector<WantedShare> wanted = wantedBy(m_aims[row]);
        for (std::size_t at = 0; at < wanted.size() && place.runs > 0; ++at) {
            const MeanEstimate share = estimateMean(sums.figures[table.figures.size() + at]);
            place.verdict = std::max(place.verdict.value_or(Verdict::met), verdictOn(share, wanted[at].least));
        }
    }
    return table;
}

Verdict verdictOn(const MeanEstimate& estimate, double least)
{
    const Interval interval = estimate.interval().value_or(Interval{estimate.mean, estimate.mean});
    if (interval.low >= least)
        return Verdict::met;
    return interval.high < least ? Verdict::missed : Verdict::unsure;
}

std::string_view nameOf(Verdict verdict)
{
    return verdict == Verdict::met ? "met" : verdict == Verdict::missed ? "missed" : "unsure";
}

std::optional<std::size_t> cheapestThatMeets(const SweepTable& table)
{
    std::optional<std::size_t> cheapest;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const SweepRow& each = table.rows[row];
        if (each.verdict == Verdict::met && each.cost
            && (!cheapest || each.cost->mean < table.rows[*cheapest].cost->mean))
            cheapest = row;
    }
    return cheapest;
}

}  // namespace tillsim
