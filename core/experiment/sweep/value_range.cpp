// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/value_range.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace tillsim {

namespace {

constexpr std::string_view dots = "..";
constexpr const char* examples = "1..8 or 60s..240s step 20s";

Amount amountIn(std::string_view text, std::string_view what)
{
    if (const auto amount = parseAmount(text))
        return *amount;
    throw BadRange{fmt::format("must be a range such as {}: {} is no {}", examples, inQuotes(trimmed(text)), what)};
}

bool isWhole(const Amount& amount)
{
    return amount.number.places == 0 && amount.unit != clockUnit;
}

/// The step, or 1 of the unit where there is none.
Amount stepOf(const ValueRange& range)
{
    if (range.step)
        return *range.step;
    if (isWhole(range.from) && isWhole(range.to) && range.from.unit == range.to.unit)
        return {{1, 0}, range.from.unit};
    throw BadRange{fmt::format("must have a step, as in {}..{} step {}", toString(range.from), toString(range.to),
                               range.from.unit == clockUnit  ? "15min"
                                   : range.from.unit.empty() ? "0.1"
                                                             : "10" + range.from.unit)};
}

/// Numbers from `from` on, each in turn as `spelled`.
std::vector<std::string> walk(std::int64_t from, std::int64_t to, std::int64_t step,
                              const std::function<std::string(std::int64_t)>& spelled)
{
    if (step == 0)
        throw BadRange{"must have a step other than 0"};
    if ((to > from && step < 0) || (to < from && step > 0))
        throw BadRange{fmt::format("must lead from {0} to {1}: {2}", spelled(from), spelled(to),
                                   step < 0 ? "with a step above 0" : "with a step below 0, such as step -1")};
    __extension__ using Wide = __int128;
    const Wide count = (Wide{to} - from) / step + 1;
    if (count > static_cast<Wide>(maxDesignPoints))
        throw BadRange{fmt::format("must have at most {} values", maxDesignPoints)};
    std::vector<std::string> values;
    values.reserve(static_cast<std::size_t>(count));
    for (Wide at = 0; at < count; ++at)
        values.push_back(spelled(static_cast<std::int64_t>(from + at * step)));
    return values;
}

std::vector<std::string> decimals(const ValueRange& range, const Amount& step)
{
    const int places = std::max({range.from.number.places, range.to.number.places, step.number.places});
    const auto from = range.from.number.unitsAt(places);
    const auto to = range.to.number.unitsAt(places);
    const auto by = step.number.unitsAt(places);
    if (!from || !to || !by)
        throw BadRange{"must have numbers of at most 18 digits together"};
    return walk(*from, *to, *by, [&](std::int64_t units) { return toString(Amount{{units, places}, step.unit}); });
}

/// Spans in several units, or moments of the day and a span between them.
std::vector<std::string> times(const ValueRange& range, const Amount& step)
try {
    const bool isClock = range.from.unit == clockUnit;
    const bool isBack = step.number.units < 0;
    const Amount by{{isBack ? -step.number.units : step.number.units, step.number.places}, step.unit};
    const std::int64_t nanoseconds = nanosecondsOf(by);
    return walk(nanosecondsOf(range.from), nanosecondsOf(range.to), isBack ? -nanoseconds : nanoseconds,
                [isClock](std::int64_t time) {
                    return isClock ? formatClockTime(Duration{time}) : formatDuration(Duration{time});
                });
} catch (const BadRange&) {
    throw;
} catch (const std::invalid_argument& problem) {
    throw BadRange{problem.what()};
}

}  // namespace

bool isRange(std::string_view text)
{
    text = trimmed(text);
    const bool isSigned = text.starts_with('-') || text.starts_with('+');
    text.remove_prefix(isSigned ? 1 : 0);
    const std::size_t at = text.find(dots);
    return at != std::string_view::npos && at > 0 && text[0] >= '0' && text[0] <= '9'
        && text.find_first_of("/\\[{\"'") == std::string_view::npos;
}

ValueRange parseRange(std::string_view text)
{
    const std::size_t between = text.find(dots);
    if (between == std::string_view::npos)
        throw BadRange{fmt::format("must be a range such as {}, not {}", examples, inQuotes(text))};
    std::string_view end = text.substr(between + dots.size());
    const std::size_t word = end.find("step");
    ValueRange range;
    range.from = amountIn(text.substr(0, between), "number or time");
    if (word != std::string_view::npos) {
        range.step = amountIn(end.substr(word + 4), "step");
        end = end.substr(0, word);
    }
    range.to = amountIn(end, "number or time");
    return range;
}

std::vector<std::string> valuesOf(const ValueRange& range)
{
    const Amount step = stepOf(range);
    const bool isClock = range.from.unit == clockUnit;
    if (isClock != (range.to.unit == clockUnit) || step.unit == clockUnit)
        throw BadRange{"must have clock times at both ends and a span as its step, as in 07:00..09:00 step 30min"};
    for (const Amount* each : {&range.from, &range.to, &step})
        if (each->unit.empty() != step.unit.empty() || (isClock && step.unit.empty()))
            throw BadRange{"must have a unit at each of its numbers or at none, as in 5s..30s step 5s"};
    if (range.from.unit == range.to.unit && range.from.unit == step.unit)
        return decimals(range, step);
    return times(range, step);
}

}  // namespace tillsim
