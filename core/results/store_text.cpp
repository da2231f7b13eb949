// SPDX-License-Identifier: MIT
#include "core/results/store_text.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/readable_estimate.hpp"
#include "core/results/text_hash.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t longestPointName = 48;  // In the table; the rest of the name becomes "...".
constexpr std::array<std::string_view, 5> mainMeasures{"wait_s.mean", "wait_s.p95", "within.180", "line_length.mean",
                                                       "utilisation"};

bool anyHas(const StoreSummary& summary, const std::string& measure)
{
    return std::ranges::any_of(summary.points,
                               [&measure](const PointSummary& point) { return point.find(measure) != nullptr; });
}

/// The main ones that there are, or else the first of all.
std::vector<std::string> measuresToShow(const StoreSummary& summary)
{
    std::vector<std::string> shown;
    for (const std::string_view name : mainMeasures) {
        if (anyHas(summary, std::string{name}))
            shown.emplace_back(name);
    }
    for (const PointSummary& point : summary.points) {
        for (std::size_t at = 0; shown.empty() && at < point.measures.size(); ++at)
            shown.push_back(point.measures[at].name);
    }
    return shown;
}

std::string head(const StoreSummary& summary, std::int64_t runs, std::int64_t failed)
{
    std::string text
        = fmt::format("{}: {} {}, {} {}", shortened(summary.experiment.scenario.name, 100), summary.points.size(),
                      summary.points.size() == 1 ? "point" : "points", runs, runs == 1 ? "run" : "runs");
    return text + (failed > 0 ? fmt::format(", and {} that failed\n\n", failed) : "\n\n");
}

std::vector<std::string> rowOf(const PointSummary& point, std::span<const std::string> measures, bool withFailed)
{
    std::vector<std::string> row{shortened(point.point.name, longestPointName), fmt::format("{}", point.runs)};
    if (withFailed)
        row.push_back(fmt::format("{}", point.failed));
    for (const std::string& measure : measures) {
        const MeasureSummary* const found = point.find(measure);
        row.push_back(found ? readableEstimate(found->estimate, Quantity::number) : "");
    }
    return row;
}

std::string table(const StoreSummary& summary, std::span<const std::string> measures, bool withFailed)
{
    std::vector<std::string> heads{"Point", "runs"};
    if (withFailed)
        heads.emplace_back("failed");
    heads.insert(heads.end(), measures.begin(), measures.end());
    TextTable table;
    table.add(std::move(heads));
    for (const PointSummary& point : summary.points)
        table.add(rowOf(point, measures, withFailed));
    return table.text();
}

std::string foot(const ExperimentRecord& experiment)
{
    return fmt::format("Means over the runs of a point, +- half the width of their 95% intervals (Student's t); ? "
                       "after a single run.\n"
                       "seed {}, scenario {}, {}\n",
                       experiment.seed, toHex(textHash(experiment.scenario.text)), experiment.version);
}

}  // namespace

std::string toText(const StoreSummary& summary, std::span<const std::string> measures)
{
    std::int64_t runs = 0;
    std::int64_t failed = 0;
    for (const PointSummary& point : summary.points) {
        runs += point.runs;
        failed += point.failed;
    }
    const std::vector<std::string> main = measures.empty() ? measuresToShow(summary) : std::vector<std::string>{};
    return head(summary, runs, failed) + table(summary, measures.empty() ? main : measures, failed > 0) + '\n'
        + foot(summary.experiment);
}

}  // namespace tillsim
