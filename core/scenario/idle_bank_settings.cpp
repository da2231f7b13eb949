// SPDX-License-Identifier: MIT
// Line, tills and duty of a bank, in this order.
#include "core/scenario/idle_bank_settings.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/duty.hpp"
#include "core/scenario/priorities.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace tillsim {

namespace {

/// Whether all tills have the same speed, whoever sits there.
bool areEquallyFast(const Bank& bank)
{
    const auto differs = [&bank](double speed) { return speed != bank.speed.front(); };
    const auto isOwn = [](const RosterRow& row) { return row.speed != 1.0; };
    return std::none_of(bank.speed.begin(), bank.speed.end(), differs)
        && std::none_of(bank.roster.begin(), bank.roster.end(), isOwn);
}

class BankSearch {
public:
    BankSearch(const Bank& bank, const std::string& place, const Scenario& scenario, std::vector<Note>& notes)
        : m_bank{bank},
          m_place{place},
          m_duration{scenario.duration},
          m_stops{scenario.afterClosing == AfterClosing::Stop},
          m_hasPriorities{hasPriorities(scenario)},
          m_interventions{scenario.interventions},
          m_position{&bank - scenario.banks.data()},
          m_notes{notes}
    {
    }

    /// What goes with other words of lines, choice or discipline than those that are given.
    void choices()
    {
        if (m_bank.lines == Lines::Shared) {
            constexpr const char* text = "changes nothing: there is one line for all tills";
            if (m_bank.choice != LineChoice::Shortest)
                add("choice", text);
            if (m_bank.jockeyThreshold)
                add("jockey", text);
            if (m_bank.endOfShift == EndOfShift::ServeLine)
                add("end_of_shift", text);
        } else if (m_bank.pick != TillPick::LongestIdle) {
            add("pick", "changes nothing: each till has a line of its own");
        }
        if (m_bank.sample != Bank{}.sample && m_bank.choice != LineChoice::ShortestOf)
            add("sample", R"(changes nothing: the choice is not "shortest_of")");
        if (m_bank.choice == LineChoice::ShortestOf && m_bank.lines == Lines::PerTill && m_bank.tills > 1
            && m_bank.sample >= m_bank.tills)
            add("sample", fmt::format(R"(looks at all {} lines, as the choice "shortest" does)", m_bank.tills));
        if (m_bank.preemptOrder != PreemptOrder::Newest && m_bank.preemption == Preemption::None)
            add("preempt_order", "changes nothing: this discipline cuts nobody's service");
    }

    void lines()
    {
        if (m_bank.capacity == 0 && m_bank.whenFull != WhenFull::Wait)
            add("when_full", "changes nothing: without capacity no line is ever full");
        const bool judges = m_bank.choice != LineChoice::Random && m_bank.choice != LineChoice::RoundRobin;
        if (m_bank.choiceNoise > 0.0 && (!judges || m_bank.lines == Lines::Shared))
            add("choice_noise", "changes nothing: nobody judges how long lines are");
        if (m_bank.tills > 1)
            return;
        if (m_bank.lines == Lines::PerTill)
            add("lines", "changes nothing: one till has one line");
        if (m_bank.pick != TillPick::LongestIdle && m_bank.lines == Lines::Shared)
            add("pick", "changes nothing: there is only one till");
    }

    void tills()
    {
        const bool bySpeed = m_bank.pick == TillPick::Fastest || m_bank.pick == TillPick::Slowest;
        if (bySpeed && m_bank.tills > 1 && m_bank.lines == Lines::Shared && areEquallyFast(m_bank))
            add("pick", "changes nothing: all tills are equally fast");
        if (m_bank.selfCheckout && m_bank.selfCheckout->intervention == 0.0)
            add("self_checkout", "changes nothing: no transaction needs help");
    }

    void duty()
    {
        // Those who are still there when the doors have shut may need a late shift.
        for (std::size_t i = 0; i < m_bank.roster.size() && m_stops; ++i)
            if (m_bank.roster[i].from >= m_duration)
                late(fmt::format("roster[{}]", i + 1), m_bank.roster[i].from);
        for (std::size_t i = 0; i < m_bank.breaks.size() && m_stops; ++i)
            if (m_bank.breaks[i].at >= m_duration)
                late(fmt::format("breaks[{}]", i + 1), m_bank.breaks[i].at);
        const bool servesLine = m_bank.endOfShift == EndOfShift::ServeLine && m_bank.lines == Lines::PerTill;
        if (servesLine && m_bank.roster.empty() && !m_bank.opening)
            add("end_of_shift", "changes nothing: without roster or opening no shift ends");
        if (m_bank.opening && m_bank.opening->initially == m_bank.tills)
            add("opening", "opens nothing: all tills are open from the start");
        else if (m_bank.opening && m_bank.opening->initially >= mostOnDuty(dutyOf(m_bank)).count && !isOpenedByHand())
            add("opening", "opens nothing: all tills on duty are open from the start");
    }

    /// Of tills that are not there, and are not called by hand.
    void breaks()
    {
        if (m_bank.breaks.empty() || isOpenedByHand())
            return;
        const std::vector<TillCrew> crews = crewsOf(m_bank, Duration::max());
        for (std::size_t i = 0; i < m_bank.breaks.size(); ++i) {
            const TillBreak& each = m_bank.breaks[i];
            const TillCrew& crew = *std::prev(std::ranges::upper_bound(crews, each.at, {}, &TillCrew::from));
            const bool isThere = std::ranges::find(crew.tills, each.till, &TillOnDuty::till) != crew.tills.end();
            if (!isThere && each.at < m_duration)  // Later, who was there at closing may be there still.
                add(fmt::format("breaks[{}]", i + 1),
                    fmt::format("changes nothing: its till is not on duty {} after opening", formatDuration(each.at)));
        }
    }

    /// What no line is ever long enough for. A line may have more than its places where a till closes or a service is
    /// cut.
    void balking()
    {
        if (m_bank.capacity == 0 || m_bank.lines == Lines::PerTill || m_bank.preemption != Preemption::None)
            return;
        const std::int64_t most = m_bank.capacity + m_bank.tills;
        if (m_bank.balkLength && *m_bank.balkLength > m_bank.capacity)
            add("balk", fmt::format("changes nothing: no more than {} ever wait in the line", m_bank.capacity));
        if (m_bank.balkInSystem && *m_bank.balkInSystem > most)
            add("balk", fmt::format("changes nothing: no more than {} are ever in line or in service", most));
    }

    void discipline()
    {
        if (m_bank.discipline == Discipline::Priority && !m_hasPriorities)
            add("discipline", "changes nothing: all customers have the same priority");
    }

private:
    [[nodiscard]] bool isOpenedByHand() const
    {
        return std::ranges::any_of(m_interventions, [this](const Intervention& each) {
            return each.kind == InterventionKind::Open && each.bank == m_position;
        });
    }

    void add(const std::string& key, const std::string& text) { m_notes.push_back({m_place + '.' + key, text}); }

    void late(const std::string& key, Duration at)
    {
        add(key,
            fmt::format("begins {} after opening, when the run is over (after {})", formatDuration(at),
                        formatDuration(m_duration)));
    }

    const Bank& m_bank;
    const std::string& m_place;
    Duration m_duration;
    bool m_stops;  // The run ends when the doors shut.
    bool m_hasPriorities;
    const std::vector<Intervention>& m_interventions;
    std::ptrdiff_t m_position;
    std::vector<Note>& m_notes;
};

}  // namespace

void addIdleBankSettings(const Bank& bank, const std::string& place, const Scenario& scenario, std::vector<Note>& notes)
{
    BankSearch search{bank, place, scenario, notes};
    search.discipline();
    search.choices();
    search.lines();
    search.balking();
    search.tills();
    search.duty();
    search.breaks();
}

}  // namespace tillsim
