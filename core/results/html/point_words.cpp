// SPDX-License-Identifier: MIT
#include "core/results/html/point_words.hpp"

#include "core/results/point_places.hpp"
#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

constexpr const char* onlyPoint = "all";  // The name of the one point of a sweep over nothing.

}  // namespace

std::string evidence(const Digest& digest, std::size_t point)
{
    const RunTargets& targets = digest.aimsOf(point).targets;
    std::string text;
    const auto add = [&](const std::string& figure, const std::string& words, double wanted) {
        if (const MeanEstimate* const share = digest.figure(point, figure))
            text += fmt::format("{}{} {} (target {:.6g}%)", text.empty() ? "" : "; ",
                                percentBeside(share->mean, wanted), words, wanted * 100.0);
    };
    if (targets.within)
        add(fmt::format("within.{}", targets.within->seconds), "wait at most " + readableTime(targets.within->seconds),
            targets.within->share);
    if (targets.onePlusOne)
        add("one_plus_one", "of the time at most one waits behind each being served", *targets.onePlusOne);
    return text;
}

std::string wordsForPoint(const Digest& digest, const Answer& answer, std::size_t point)
{
    const SweepRow& row = digest.table.rows[point];
    if (answer.tillsAxis)
        return row.axes[*answer.tillsAxis] + (isOne(digest, answer, point) ? " till" : " tills");
    std::string name;
    for (std::size_t axis = 0; axis < digest.axes.size(); ++axis)
        if (std::ranges::find(answer.worldAxes, axis) == answer.worldAxes.end())
            name += (name.empty() ? "" : ", ") + placeName(digest.axes[axis], row.axes[axis]);
    if (name.empty())
        name = row.name;
    return digest.points.size() == 1 && name == onlyPoint ? "the scenario as it is" : name;
}

std::string worldOf(const Digest& digest, const Answer& answer, const Choice& choice)
{
    std::string text;
    if (choice.points.empty())
        return text;
    for (const std::size_t axis : answer.worldAxes)
        text += (text.empty() ? "" : ", ")
            + placeName(digest.axes[axis], digest.table.rows[choice.points.front()].axes[axis]);
    return text;
}

bool isOne(const Digest& digest, const Answer& answer, std::size_t point)
{
    return answer.tillsAxis && digest.table.rows[point].axes[*answer.tillsAxis] == "1";
}

}  // namespace tillsim
