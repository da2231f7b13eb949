// SPDX-License-Identifier: MIT
#include "core/experiment/load/load_text.hpp"

#include "core/experiment/load/offered_load.hpp"
#include "core/results/readable.hpp"
#include "core/scenario/note.hpp"
#include "core/scenario/priorities.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <variant>
#include <vector>

namespace tillsim {

namespace {

constexpr double hardlyAnySlack = 0.9;  // Of what there is.

/// A need that equals what there is but for rounding is no less.
bool isAllThereIs(double needed, double there)
{
    return needed > (1.0 - 1e-9) * there;
}

/// 6, or 5.5.
std::string count(double number)
{
    return fmt::format("{:.{}f}", number, std::abs(number - std::round(number)) < 0.05 ? 0 : 1);
}

/// Whether somebody may leave, or stay away, for whom there is no till in time.
bool isAnybodyImpatient(const Scenario& scenario)
{
    const auto losesPatience = [](const auto& each) { return each.patience.has_value(); };
    const auto sends = [&](const ArrivalSource& source) {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        return source.whenBlocked == WhenBlocked::Hold || (trace && std::ranges::any_of(trace->rows, losesPatience));
    };
    return std::ranges::any_of(scenario.classes, losesPatience) || std::ranges::any_of(scenario.arrivals, sends);
}

bool losesCustomers(const Bank& bank)
{
    return bank.balkInSystem || bank.balkLength || bank.balkPerWaiting > 0.0
        || (bank.capacity > 0 && bank.whenFull != WhenFull::Wait);
}

bool hasLines(const Bank& bank)
{
    return bank.lines == Lines::PerTill && bank.tills > 1;
}

/// Writes the lines of one scenario.
class LoadLines {
public:
    explicit LoadLines(const Scenario& scenario)
        : m_scenario{scenario},
          m_stretches{loadOverDay(scenario)},
          m_isImpatient{isAnybodyImpatient(scenario)},
          m_hasPriorities{hasPriorities(scenario)}
    {
        const auto isOdd
            = [](const LoadStretch& each) { return each.to % std::chrono::minutes{1} >= std::chrono::seconds{1}; };
        m_hasSeconds = std::ranges::any_of(m_stretches, isOdd);
    }

    [[nodiscard]] PreflightSection ofTills() const
    {
        PreflightSection section{.title = titleOfTills()};
        for (const LoadStretch& stretch : m_stretches) {
            const std::size_t before = section.notes.size();
            for (const TillLoad& load : stretch.tills) {
                if (load.tills > 0.0 || load.customers > 0.0)
                    section.notes.push_back(noteOf(stretch, load));
            }
            if (section.notes.size() == before)
                section.notes.push_back({"bank", when(stretch) + " has neither customers nor tills"});
        }
        return section;
    }

    [[nodiscard]] PreflightSection ofHelpers() const
    {
        PreflightSection section{.title = "Load of helpers, once they are at a till:"};
        for (const LoadStretch& stretch : m_stretches)
            for (const HelperLoad& load : stretch.helpers)
                section.notes.push_back(noteOf(stretch, load));
        return section;
    }

private:
    [[nodiscard]] std::string titleOfTills() const
    {
        const auto isCut = [](const Bank& bank) { return !bank.breaks.empty() || bank.breakdown.has_value(); };
        const auto isChosen = [](const LoadStretch& each) { return each.isChosen; };
        std::string title = m_scenario.banks.size() > 1 ? "Load of each bank" : "Load";
        title += ", gaps between customers included";
        title += withoutWhat();
        title += std::ranges::any_of(m_scenario.banks, isCut) ? ", breaks and repairs taken off the roster" : "";
        if (std::ranges::any_of(m_stretches, isChosen))
            title += "; who may choose goes where there is most room";
        return title + ':';
    }

    /// ", waiting for helpers not, interventions at tills not".
    [[nodiscard]] std::string withoutWhat() const
    {
        const auto isAtTill = [](const Intervention& each) { return each.kind != InterventionKind::Rush; };
        const auto restarts = [](const Bank& bank) { return bank.preemption == Preemption::Restart; };
        std::string text;
        text += m_scenario.helpers.empty() ? "" : ", waiting for helpers not";
        text += m_hasPriorities && std::ranges::any_of(m_scenario.banks, restarts) ? ", services that begin again not"
                                                                                   : "";
        text += std::ranges::any_of(m_scenario.interventions, isAtTill) ? ", interventions at tills not" : "";
        return text;
    }

    [[nodiscard]] std::string when(const LoadStretch& stretch) const
    {
        if (m_stretches.size() == 1)
            return "all day";
        const double from = toSeconds(m_scenario.opens + stretch.from);
        const double to = toSeconds(m_scenario.opens + stretch.to);
        if (m_scenario.duration > std::chrono::hours{24})
            return fmt::format("{} to {}", dayAndTime(from, m_hasSeconds), dayAndTime(to, m_hasSeconds));
        return fmt::format("{}-{}", clockTime(from, m_hasSeconds), clockTime(to, m_hasSeconds));
    }

    /// "'express' and 'tills' together "; nothing where there is only one bank.
    [[nodiscard]] std::string subject(const BankSet& banks) const
    {
        constexpr std::size_t most = 3;
        if (m_scenario.banks.size() == 1)
            return {};
        std::string names = inQuotes(m_scenario.banks[banks[0]].name);
        for (std::size_t i = 1; i < std::min(banks.size(), most); ++i)
            names += (i + 1 == banks.size() ? " and " : ", ") + inQuotes(m_scenario.banks[banks[i]].name);
        if (banks.size() > most)
            names += fmt::format(" and {} more", banks.size() - most);
        return names + (banks.size() > 1 ? " together " : " ");
    }

    /// "17:00-18:00 needs 7.9 tills, the roster has 6: the line grows by 84 customers an hour".
    [[nodiscard]] PreflightNote noteOf(const LoadStretch& stretch, const TillLoad& load) const
    {
        const bool areSeveral = load.banks.size() > 1;
        const std::string who = fmt::format("{} {}", when(stretch), subject(load.banks));
        const std::string path = placeOf("bank", m_scenario.banks, load.banks[0]);
        if (load.tills == 0.0)
            return {path, fmt::format("{}{} no till on duty: {}", who, areSeveral ? "have" : "has", growthOf(load)),
                    true};
        const std::string lack = lackOf(load);
        return {path,
                fmt::format("{}{} {:.1f} tills, the roster has {}{}", who, areSeveral ? "need" : "needs", load.needed,
                            count(load.tills), lack),
                !lack.empty()};
    }

    /// Nothing where there is enough.
    [[nodiscard]] std::string lackOf(const TillLoad& load) const
    {
        if (load.growthPerHour >= 0.5)
            return ": " + waitOf(load) + growthOf(load);
        if (isAllThereIs(load.needed, load.tills))
            return ": no slack at all, the line grows without end";
        return load.needed > hardlyAnySlack * load.tills ? ": hardly any slack, expect long lines" : "";
    }

    [[nodiscard]] std::string waitOf(const TillLoad& load) const
    {
        return load.heldUpBy ? fmt::format("tills wait for {}, ", inQuotes(m_scenario.helpers[*load.heldUpBy].name))
                             : std::string{};
    }

    [[nodiscard]] std::string growthOf(const TillLoad& load) const
    {
        const auto number = static_cast<std::int64_t>(std::llround(load.growthPerHour));
        const char* const customers = number == 1 ? "customer" : "customers";
        const auto is = [&](auto predicate) {
            return std::ranges::any_of(load.banks, [&](auto bank) { return predicate(m_scenario.banks[bank]); });
        };
        if (m_isImpatient || is(losesCustomers))
            return fmt::format("{} {} an hour {} too many", number, customers, number == 1 ? "is" : "are");
        const bool areSeveral = load.banks.size() > 1 || is([](const Bank& bank) { return hasLines(bank); });
        const char* const grow = areSeveral ? "the lines grow" : "the line grows";
        // Where the last in line are not those who take about as long as the others, nobody can say how many they are.
        if (m_hasPriorities && is([](const Bank& bank) { return bank.discipline == Discipline::Priority; }))
            return fmt::format("{} by those who go last", grow);
        return fmt::format("{} by {} {} an hour", grow, number, customers);
    }

    /// "all day 'manager' is needed 1.3 times, the roster has 1: tills wait ever longer".
    [[nodiscard]] PreflightNote noteOf(const LoadStretch& stretch, const HelperLoad& load) const
    {
        const std::string lack = lackOf(load);
        return {placeOf("helper", m_scenario.helpers, load.helper),
                fmt::format("{} {} is needed {:.1f} times, the roster has {}{}", when(stretch),
                            inQuotes(m_scenario.helpers[load.helper].name), load.needed, count(load.onDuty), lack),
                !lack.empty()};
    }

    [[nodiscard]] static std::string lackOf(const HelperLoad& load)
    {
        if (load.needed <= 0.0)
            return {};
        if (load.onDuty == 0.0)
            return ": tills wait until somebody comes";
        if (isAllThereIs(load.needed, load.onDuty))
            return ": tills wait ever longer";
        return load.needed > hardlyAnySlack * load.onDuty ? ": hardly any slack, expect tills to wait" : "";
    }

    const Scenario& m_scenario;
    std::vector<LoadStretch> m_stretches;
    bool m_isImpatient;
    bool m_hasPriorities;
    bool m_hasSeconds = false;  // A cut is not at a full minute.
};

}  // namespace

std::vector<PreflightSection> loadText(const Scenario& scenario)
{
    const LoadLines lines{scenario};
    return {lines.ofTills(), lines.ofHelpers()};
}

}  // namespace tillsim
