// SPDX-License-Identifier: MIT
#include "core/results/html/headline.hpp"

#include "core/results/html/correlation.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/point_words.hpp"
#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

/// A sentence with a capital, if it begins with a word of ours.
std::string sentence(std::string text)
{
    if (text.starts_with("the scenario"))
        text.front() = 'T';
    return text;
}

/// "18 an hour" or "15 till-hours a run": what one point costs more than another.
std::string differenceText(const Digest& digest, std::size_t dear, std::size_t cheap)
{
    const double more = digest.price(dear).mean - digest.price(cheap).mean;
    const double hours = digest.points[cheap].hours;
    if (digest.hasMoney() && hours > 0.0)
        return fmt::format("{} an hour", amountText(more / hours));
    return fmt::format("{} {}", amountText(more), digest.hasMoney() ? "a run" : "till-hours a run");
}

/// Whether one point costs more than another beyond what chance may do. Points see the same customers, so that
/// intervals that keep clear of each other are more than it takes; single runs have none.
bool isClearlyDearer(const Digest& digest, std::size_t dear, std::size_t cheap)
{
    const MeanEstimate& more = digest.price(dear);
    const MeanEstimate& less = digest.price(cheap);
    return more.mean - more.halfWidth.value_or(0.0) > less.mean + less.halfWidth.value_or(0.0);
}

/// ", and they cost 18 an hour less than 7"; nothing if nothing that is clearly dearer meets the targets too.
std::string savings(const Digest& digest, const Answer& answer, const Choice& choice)
{
    for (int step = 1; const auto dearer = neighbour(choice, step); ++step) {
        if (digest.table.rows[*dearer].verdict != Verdict::met || !isClearlyDearer(digest, *dearer, *choice.point))
            continue;
        const bool isPlural = answer.tillsAxis && !isOne(digest, answer, *choice.point);
        const char* const verb = digest.hasMoney() ? isPlural ? "they cost" : "it costs"
            : isPlural                             ? "they take"
                                                   : "it takes";
        const std::string other = answer.tillsAxis ? digest.table.rows[*dearer].axes[*answer.tillsAxis]
                                                   : wordsForPoint(digest, answer, *dearer);
        return fmt::format(", and {} {} less than {}", verb, differenceText(digest, *dearer, *choice.point), other);
    }
    return {};
}

std::string oneChoice(const Digest& digest, const Answer& answer, const Choice& choice)
{
    const std::size_t point = *choice.point;
    const std::string name = wordsForPoint(digest, answer, point);
    const std::string facts = evidence(digest, point);
    const char* const are = isOne(digest, answer, point) ? "is" : "are";
    switch (choice.standing) {
    case Standing::meets:
        return (answer.tillsAxis ? fmt::format("{} {} enough: {}", name, are, facts)
                                 : fmt::format("{} meets the targets: {}", name, facts))
            + savings(digest, answer, choice) + '.';
    case Standing::maybe:
        return fmt::format("{} may {}: {}, but not surely.", name, answer.tillsAxis ? "be enough" : "meet the targets",
                           facts);
    default: return fmt::format("No point meets the targets; the nearest is {}: {}.", name, facts);
    }
}

/// "95% wait at most 2 min 5 s, and tills are busy 45.0% of the time".
std::string plainFacts(const Digest& digest, std::size_t point)
{
    std::string text;
    if (const MeanEstimate* const wait = digest.figure(point, "wait_s.p95"))
        text = fmt::format("95% wait at most {}", readableTime(wait->mean));
    if (const MeanEstimate* const busy = digest.figure(point, "utilisation"))
        text += fmt::format("{}tills are busy {} of the time", text.empty() ? "" : ", and ", percent(busy->mean));
    if (const MeanEstimate* const main = digest.figure(point, digest.measure); main && text.empty())
        text = fmt::format("{} is {}", wordsFor(digest.measure), valueText(main->mean, quantityOf(digest.measure)));
    return text;
}

/// The main measure from the first point with runs to the last.
std::string fromFirstToLast(const Digest& digest)
{
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t point = 0; point < digest.points.size(); ++point)
        if (digest.figure(point, digest.measure)) {
            first = first.value_or(point);
            last = point;
        }
    if (!first)
        return "No run has come to its end: nothing is known yet.";
    const auto value = [&](std::size_t point) {
        return valueText(digest.figure(point, digest.measure)->mean, quantityOf(digest.measure));
    };
    return fmt::format("From {} to {}, the {} goes from {} to {}.", digest.table.rows[*first].name,
                       digest.table.rows[last].name, wordsFor(digest.measure), value(*first), value(last));
}

/// Without targets there is only what one gets for what one pays.
std::string tradeOff(const Digest& digest, const Answer& answer)
{
    const Choice* widest = nullptr;
    for (const Choice& choice : answer.choices)
        if (!choice.points.empty() && (!widest || choice.points.size() > widest->points.size()))
            widest = &choice;
    if (!widest)
        return "No run has come to its end: nothing is known yet.";
    const std::size_t first = widest->points.front();
    const std::size_t last = widest->points.back();
    const std::string name = wordsForPoint(digest, answer, first);
    if (first == last && answer.choices.size() > 1)
        return fromFirstToLast(digest);
    if (first == last)
        return fmt::format("With {}, {}.", name, plainFacts(digest, first));
    const std::string world = worldOf(digest, answer, *widest);
    const std::string figure = digest.figure(first, "wait_s.p95") ? "wait_s.p95" : digest.measure;
    const auto value = [&](std::size_t point) {
        const MeanEstimate* const estimate = digest.figure(point, figure);
        return estimate ? valueText(estimate->mean, quantityOf(figure)) : std::string{"unknown"};
    };
    const double more = digest.price(last).mean - digest.price(first).mean;
    const std::string price = more > 0.0 ? fmt::format(", for {} more", differenceText(digest, last, first)) : "";
    return fmt::format("{}From {} to {}, the {} goes from {} to {}{}.", world.empty() ? "" : "At " + world + ": ", name,
                       wordsForPoint(digest, answer, last), wordsFor(figure), value(first), value(last), price);
}

/// "From 3 to 8 tills are enough, depending on rate: 3 at rate=60, ...".
std::string manyChoices(const Digest& digest, const Answer& answer)
{
    constexpr std::size_t mostNamed = 3;
    std::vector<const Choice*> good;
    for (const Choice& choice : answer.choices)
        if (choice.standing == Standing::meets)
            good.push_back(&choice);
    std::string axes;
    for (const std::size_t axis : answer.worldAxes)
        axes += (axes.empty() ? "" : " and ") + digest.axes[axis].name;
    if (good.empty())
        return fmt::format("No point surely meets the targets, whatever {} is.", axes);
    std::string text = answer.tillsAxis ? fmt::format("How many tills are enough depends on {}", axes)
                                        : fmt::format("What meets the targets at the lowest price depends on {}", axes);
    for (std::size_t at = 0; at < good.size(); ++at) {
        // The first, the last, and if there are few all between them.
        if (good.size() > mostNamed && at > 0 && at + 1 < good.size())
            continue;
        text += fmt::format("{} {} at {}", at == 0 ? ":" : ",", wordsForPoint(digest, answer, *good[at]->point),
                            worldOf(digest, answer, *good[at]));
    }
    if (good.size() < answer.choices.size())
        text += fmt::format("; in {} of {} cases no point surely meets the targets",
                            answer.choices.size() - good.size(), answer.choices.size());
    return text + '.';
}

/// Where all is given, one can only count.
std::string howOften(const Digest& digest, const Answer& answer)
{
    std::vector<std::size_t> met;
    std::size_t known = 0;
    for (const Choice& choice : answer.choices) {
        known += choice.point ? 1U : 0U;
        if (choice.standing == Standing::meets)
            met.push_back(*choice.point);
    }
    if (met.size() == 1)
        return fmt::format("The targets are met at {} only, of {} points: {}.", digest.table.rows[met[0]].name, known,
                           evidence(digest, met[0]));
    if (met.empty())
        return fmt::format("The targets are surely met at none of {} points.", known);
    const std::string list
        = fmt::format("from {} to {}", digest.table.rows[met.front()].name, digest.table.rows[met.back()].name);
    const bool isStretch = met.back() - met.front() + 1 == met.size();
    return fmt::format("The targets are met at {} of {} points{}.", met.size(), known,
                       isStretch ? ", " + list : std::string{});
}

/// "The targets are met at 25 of 40 points; the mean wait follows rate most (rank correlation 0.85)."
std::string survey(const Digest& digest)
{
    std::size_t known = 0;
    std::size_t met = 0;
    bool hasTargets = false;
    for (const SweepRow& row : digest.table.rows) {
        known += row.runs > 0 ? 1U : 0U;
        hasTargets = hasTargets || row.verdict.has_value();
        met += row.verdict == Verdict::met ? 1U : 0U;
    }
    std::string text = hasTargets ? fmt::format("The targets are surely met at {} of {} points; the ", met, known)
                                  : std::string{"Over these points, the "};
    std::optional<std::size_t> strongest;
    for (std::size_t axis = 0; axis < digest.axes.size(); ++axis) {
        const auto here = rankCorrelation(digest, axis);
        if (here && (!strongest || std::abs(*here) > std::abs(*rankCorrelation(digest, *strongest))))
            strongest = axis;
    }
    if (!strongest)
        return text + wordsFor(digest.measure) + " follows none of the axes.";
    return text
        + fmt::format("{} follows {} most (rank correlation {:.2f}).", wordsFor(digest.measure),
                      digest.axes[*strongest].name, *rankCorrelation(digest, *strongest));
}

}  // namespace

std::string headline(const Digest& digest, const Answer& answer)
{
    if (answer.isSurvey)
        return survey(digest);
    const bool isTold
        = std::ranges::any_of(answer.choices, [](const Choice& choice) { return choice.point.has_value(); });
    if (!isTold)
        return tradeOff(digest, answer);
    if (answer.choices.size() == 1)
        return sentence(oneChoice(digest, answer, answer.choices.front()));
    const bool isAllGiven
        = std::ranges::all_of(answer.choices, [](const Choice& choice) { return choice.points.size() <= 1; });
    return isAllGiven ? howOften(digest, answer) : manyChoices(digest, answer);
}

}  // namespace tillsim
