// SPDX-License-Identifier: MIT
#include "core/results/html/till_uses.hpp"

#include "core/results/seconds.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace tillsim {

namespace {

struct StateName {
    std::string_view bank;
    std::string_view till;
    std::string_view state;
};

std::optional<StateName> stateName(std::string_view figure)
{
    constexpr std::string_view front{"banks["};
    constexpr std::string_view middle{"].tills["};
    constexpr std::string_view end{"].states_s."};
    const std::size_t tills = figure.find(middle);
    const std::size_t states = figure.rfind(end);
    if (!figure.starts_with(front) || tills == figure.npos || states == figure.npos || states < tills)
        return std::nullopt;
    const std::size_t till = tills + middle.size();
    return StateName{figure.substr(front.size(), tills - front.size()), figure.substr(till, states - till),
                     figure.substr(states + end.size())};
}

}  // namespace

TillUses::Till& TillUses::tillOf(std::string_view bank, std::string_view name)
{
    const auto isIt = [&](const Till& till) { return till.bank == bank && till.name == name; };
    if (m_next < m_tills.size() && isIt(m_tills[m_next]))
        return m_tills[m_next];
    const auto found = std::ranges::find_if(m_tills, isIt);
    m_next = static_cast<std::size_t>(found - m_tills.begin());
    if (found == m_tills.end())
        m_tills.push_back({std::string{bank}, std::string{name}});
    return m_tills[m_next];
}

void TillUses::add(const RunRecord& run)
{
    ++m_runs;
    for (const NamedFigure& figure : run.measures) {
        const auto name = stateName(figure.name);
        if (!name)
            continue;
        Till& till = tillOf(name->bank, name->till);
        if (name->state == "scanning" || name->state == "tender" || name->state == "helper")
            till.busy += figure.value;
        else if (name->state == "gap")
            till.gap += figure.value;
        else if (name->state == "idle")
            till.idle += figure.value;
        else if (name->state != "closed")
            till.away += figure.value;
    }
}

std::vector<TillUse> TillUses::uses() const
{
    std::vector<TillUse> uses;
    for (const Till& till : m_tills) {
        const double open = till.busy + till.gap + till.idle + till.away;
        const auto share = [open](double seconds) { return open > 0.0 ? seconds / open : 0.0; };
        uses.push_back({.bank = till.bank,
                        .till = till.name,
                        .openHours = open / secondsPerHour / static_cast<double>(m_runs),
                        .busy = share(till.busy),
                        .gap = share(till.gap),
                        .idle = share(till.idle),
                        .away = share(till.away)});
    }
    return uses;
}

}  // namespace tillsim
