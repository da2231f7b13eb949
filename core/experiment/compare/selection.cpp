// SPDX-License-Identifier: MIT
#include "core/experiment/compare/selection.hpp"

#include "core/statistics/kim_nelson.hpp"

#include <algorithm>
#include <limits>
#include <span>

namespace tillsim {

namespace {

/// Runs are asked for in lots, so that threads have something to do: a tenth more than there are. Whoever is dropped
/// amid a lot has run in vain to its end, but those runs are not looked at.
std::int64_t lotAfter(const KimNelson& search, std::int64_t most)
{
    constexpr std::int64_t least = 10;
    const std::int64_t wanted = std::max(least, search.rows() / 10);
    return std::min({wanted, most - search.rows(), search.rowsAtMost() - search.rows()});
}

/// Feeds rows of values of these candidates, of which the search looks for the largest.
void feed(KimNelson& search, const SelectionTask& task, const std::vector<double>& values,
          const std::vector<std::size_t>& of, std::size_t candidates)
{
    const double sign = task.goal == Goal::less ? -1.0 : 1.0;
    std::vector<double> row(candidates);
    for (std::size_t begin = 0; begin < values.size(); begin += of.size()) {
        for (std::size_t at = 0; at < of.size(); ++at)
            row[of[at]] = sign * values[begin + at];
        search.add(row);
    }
}

Ranking rankingOf(const SelectionTask& task, const KimNelson& search, std::size_t candidates)
{
    Ranking ranking{.measure = task.measure,
                    .goal = task.goal,
                    .confidence = task.confidence,
                    .delta = task.delta,
                    .most = task.most};
    const double sign = task.goal == Goal::less ? -1.0 : 1.0;
    for (std::size_t each = 0; each < candidates; ++each) {
        const Tally& seen = search.observations(each);
        ranking.order.push_back({each, seen.count(), search.droppedAt(each), sign * seen.mean()});
    }
    const auto stayed
        = [](const RankedCandidate& each) { return each.droppedAt.value_or(std::numeric_limits<std::int64_t>::max()); };
    std::ranges::stable_sort(ranking.order, [&](const RankedCandidate& one, const RankedCandidate& other) {
        return stayed(one) != stayed(other) ? stayed(one) > stayed(other) : sign * one.mean > sign * other.mean;
    });
    return ranking;
}

}  // namespace

Ranking selectBest(const SelectionTask& task, const std::vector<double>& values, std::size_t candidates,
                   const MoreValues& more)
{
    const std::int64_t firstStage = static_cast<std::int64_t>(values.size() / candidates);
    KimNelson search{{candidates, task.confidence, task.delta, firstStage}};
    const std::vector<std::size_t> all = search.left();
    feed(search, task, values, all, candidates);
    while (!search.isDecided() && search.rows() < task.most) {
        const std::vector<std::size_t> left = search.left();
        feed(search, task, more(search.rows(), lotAfter(search, task.most), left), left, candidates);
    }
    Ranking ranking = rankingOf(task, search, candidates);
    ranking.firstStage = firstStage;
    return ranking;
}

}  // namespace tillsim
