// SPDX-License-Identifier: MIT
#include "core/results/store_summary.hpp"

#include <algorithm>
#include <map>

namespace tillsim {

namespace {

/// Measures of one point as they come in, run by run.
class Tallies {
public:
    void add(const NamedFigure& figure)
    {
        const auto [place, isNew] = m_positions.try_emplace(figure.name, m_tallies.size());
        if (isNew) {
            m_names.push_back(figure.name);
            m_tallies.emplace_back();
        }
        m_tallies[place->second].add(figure.value);
    }

    [[nodiscard]] std::vector<MeasureSummary> all() const { return of(m_names); }

    /// Those of `names` that there are.
    [[nodiscard]] std::vector<MeasureSummary> of(std::span<const std::string> names) const
    {
        std::vector<MeasureSummary> measures;
        for (const std::string& name : names) {
            if (const auto place = m_positions.find(name); place != m_positions.end())
                measures.push_back({name, estimateMean(m_tallies[place->second])});
        }
        return measures;
    }

private:
    std::vector<std::string> m_names{};
    std::vector<Tally> m_tallies{};
    std::map<std::string, std::size_t> m_positions{};
};

}  // namespace

const MeasureSummary* PointSummary::find(const std::string& name) const
{
    const auto place = std::ranges::find(measures, name, &MeasureSummary::name);
    return place == measures.end() ? nullptr : &*place;
}

StoreSummary summarise(const ResultsStore& store, std::span<const std::string> only)
{
    StoreSummary summary{.experiment = store.experiment()};
    for (const PointRecord& point : summary.experiment.points)
        summary.points.push_back({.point = point});
    std::uint64_t current = 0;
    Tallies tallies;
    const auto finish = [&] {
        if (current < summary.points.size())
            summary.points[current].measures = only.empty() ? tallies.all() : tallies.of(only);
        tallies = {};
    };
    store.visit([&](const RunRecord& run) {
        if (run.point != current)
            finish();
        current = run.point;
        PointSummary& point = summary.points.at(current);
        ++(run.failed() ? point.failed : point.runs);
        if (!run.failed())
            std::ranges::for_each(run.measures, [&](const NamedFigure& figure) { tallies.add(figure); });
    });
    finish();
    return summary;
}

}  // namespace tillsim
