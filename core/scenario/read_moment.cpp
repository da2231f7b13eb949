// SPDX-License-Identifier: MIT
// What a clock time means depends on when the shop opens.
#include "core/scenario/read_moment.hpp"

#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <string>

namespace tillsim {

namespace {

/// What the clock shows where `key` is a clock time.
std::optional<Duration> clockTimeOf(const Reader& reader, std::string_view key)
{
    return parseClockTime(reader.content()[key].value_or(std::string{}));
}

}  // namespace

std::optional<Duration> readMoment(Reader& reader, std::string_view key, Duration opens)
try {
    if (!reader.require(key, "\"10:30\""))
        return std::nullopt;
    return parseMoment(reader.take(key)->value_exact<std::string>().value_or(""), opens);
} catch (const std::invalid_argument& problem) {
    reader.refuse(key, problem.what());
    return std::nullopt;
}

void refuseEmpty(Reader& reader, std::string_view key)
{
    if (reader.content().contains(key) && reader.lacks(key))
        reader.refuse(key, "must have at least one row");
}

std::optional<TimeWindow> readWindow(Reader& reader, Duration opens)
{
    auto from = readMoment(reader, "from", opens);
    auto to = readMoment(reader, "to", opens);
    if (!from || !to)
        return std::nullopt;
    const auto start = clockTimeOf(reader, "from");
    if (clockTimeOf(reader, "to") == opens && to == Duration::zero())
        to = dayLength;
    if (start && *start < opens && *from >= *to)
        from = Duration::zero();
    if (*from < *to)
        return TimeWindow{*from, *to};
    reader.refuse("to",
                  fmt::format("must be after from: it is {} after opening, and from {}", formatDuration(*to),
                              formatDuration(*from)));
    return std::nullopt;
}

}  // namespace tillsim
