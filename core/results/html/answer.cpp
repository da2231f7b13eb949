// SPDX-License-Identifier: MIT
#include "core/results/html/answer.hpp"

#include "core/results/world_axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

namespace tillsim {

namespace {

constexpr std::size_t mostShown = 3;

/// Of one bank: where there are several, "6 tills" would not say which.
bool isTills(const AxisRecord& axis)
{
    return axis.paths.size() == 1 && axis.paths.front().ends_with(".tills");
}

/// By how much a point misses its targets; negative if it does not.
double shortfall(const Digest& digest, std::size_t point)
{
    double most = -std::numeric_limits<double>::infinity();
    const RunTargets& targets = digest.aimsOf(point).targets;
    const auto consider = [&](const std::string& figure, double wanted) {
        if (const MeanEstimate* const share = digest.figure(point, figure))
            most = std::max(most, wanted - share->mean);
    };
    if (targets.within)
        consider(fmt::format("within.{}", targets.within->seconds), targets.within->share);
    if (targets.onePlusOne)
        consider("one_plus_one", *targets.onePlusOne);
    return most;
}

void choose(const Digest& digest, Choice& choice)
{
    const auto verdict = [&](std::size_t point) { return digest.table.rows[point].verdict; };
    for (const auto& [wanted, standing] :
         {std::pair{Verdict::met, Standing::meets}, {Verdict::unsure, Standing::maybe}}) {
        const auto found = std::ranges::find_if(
            choice.points, [&, which = wanted](std::size_t point) { return verdict(point) == which; });
        if (found != choice.points.end()) {
            choice.standing = standing;
            choice.point = *found;
            return;
        }
    }
    const auto nearest
        = std::ranges::min_element(choice.points, {}, [&](std::size_t point) { return shortfall(digest, point); });
    if (nearest == choice.points.end() || !verdict(*nearest))
        return;
    choice.standing = Standing::nearest;
    choice.point = *nearest;
}

std::vector<Choice> choicesOf(const Digest& digest, const std::vector<std::size_t>& worldAxes)
{
    std::map<std::vector<std::size_t>, std::size_t> known;
    std::vector<Choice> choices;
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        std::vector<std::size_t> state;
        for (const std::size_t axis : worldAxes)
            state.push_back(digest.points[point].place[axis]);
        const auto [place, isNew] = known.try_emplace(state, choices.size());
        if (isNew)
            choices.emplace_back();
        if (digest.hasRuns(point))
            choices[place->second].points.push_back(point);
    }
    for (Choice& choice : choices) {
        std::ranges::stable_sort(choice.points, {}, [&](std::size_t point) { return digest.price(point).mean; });
        choose(digest, choice);
    }
    return choices;
}

/// Of the choice that costs most: there things are hardest.
const Choice* hardest(const Digest& digest, const std::vector<Choice>& choices)
{
    const Choice* found = nullptr;
    for (const Choice& choice : choices)
        if (choice.point && (!found || digest.price(*choice.point).mean > digest.price(*found->point).mean))
            found = &choice;
    return found;
}

std::vector<std::size_t> pointsToShow(const Digest& digest, const std::vector<Choice>& choices)
{
    std::vector<std::size_t> shown;
    if (const Choice* const choice = hardest(digest, choices)) {
        for (const int step : {-1, 0, 1})
            if (const auto point = step == 0 ? choice->point : neighbour(*choice, step))
                shown.push_back(*point);
        return shown;
    }
    for (const Choice& choice : choices)
        for (const std::size_t point : choice.points)
            if (shown.size() < mostShown)
                shown.push_back(point);
    return shown;
}

}  // namespace

std::optional<std::size_t> neighbour(const Choice& choice, int step)
{
    if (!choice.point)
        return std::nullopt;
    const auto at = std::ranges::find(choice.points, *choice.point) - choice.points.begin() + step;
    if (at < 0 || at >= std::ssize(choice.points))
        return std::nullopt;
    return choice.points[static_cast<std::size_t>(at)];
}

bool isChosen(const Answer& answer, std::size_t point)
{
    return std::ranges::any_of(answer.choices, [point](const Choice& choice) {
        return choice.point == point && (choice.standing == Standing::meets || choice.standing == Standing::maybe);
    });
}

Answer answerOf(const Digest& digest)
{
    Answer answer;
    for (std::size_t axis = 0; axis < digest.axes.size(); ++axis)
        if (isOfTheWorld(digest.axes[axis]))
            answer.worldAxes.push_back(axis);
    for (std::size_t axis = 0; axis < digest.axes.size(); ++axis)
        if (isTills(digest.axes[axis]) && answer.worldAxes.size() + 1 == digest.axes.size())
            answer.tillsAxis = axis;
    if (digest.isScattered() && !answer.worldAxes.empty())
        return {.isSurvey = true};
    answer.choices = choicesOf(digest, answer.worldAxes);
    answer.shown = pointsToShow(digest, answer.choices);
    return answer;
}

}  // namespace tillsim
