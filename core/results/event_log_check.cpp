// SPDX-License-Identifier: MIT
#include "core/results/event_log_check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

LoggedEvent valuesOf(const ShopEvent& event)
{
    return {event.at.time_since_epoch().count(), static_cast<std::int64_t>(event.kind), event.customer, event.till};
}

/// To the nanosecond, without zeros at its end.
std::string secondsText(std::int64_t nanoseconds)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    std::string text = fmt::format("{}.{:09}", nanoseconds / perSecond, nanoseconds % perSecond);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string kindText(std::int64_t kind)
{
    const bool fits = kind >= 0 && kind <= std::numeric_limits<std::uint16_t>::max();
    const auto name = fits ? nameOf(static_cast<EventKind>(kind)) : std::string_view{"unknown"};
    return name == "unknown" ? fmt::format("kind {}", kind) : std::string{name};
}

}  // namespace

std::string toText(const LoggedEvent& event)
{
    std::string text = fmt::format("{} s {}", secondsText(event.nanoseconds), kindText(event.kind));
    if (event.customer != nobody)
        text += fmt::format(", customer {}", event.customer);
    if (event.till != nobody)
        text += fmt::format(", till {}", event.till);
    return text;
}

std::optional<LoggedEvent> EventLogCheck::next()
{
    if (!std::getline(m_log, m_text))
        return std::nullopt;
    ++m_line;
    try {
        const Json line = Json::parse(m_text);
        return LoggedEvent{line.at("t_ns").get<std::int64_t>(), line.at("kind").get<std::int64_t>(),
                           line.at("customer").get<std::int64_t>(), line.at("till").get<std::int64_t>()};
    } catch (const Json::exception&) {
        throw EventLogError{fmt::format("line {} is not an event as tillsim run --events writes it", m_line)};
    }
}

void EventLogCheck::on(const ShopEvent& event)
{
    if (m_difference || m_problem)
        return;
    const LoggedEvent is = valuesOf(event);
    try {
        const std::optional<LoggedEvent> was = next();
        if (was == is)
            ++m_same;
        else
            m_difference = EventDifference{was ? m_line : m_line + 1, was, is};
    } catch (const EventLogError& problem) {
        m_problem = problem;
    }
}

std::optional<EventDifference> EventLogCheck::finish()
{
    if (m_problem)
        throw EventLogError{*m_problem};
    if (!m_difference)
        if (const std::optional<LoggedEvent> more = next())
            m_difference = EventDifference{m_line, more, std::nullopt};
    return m_difference;
}

}  // namespace tillsim
