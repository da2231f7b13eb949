// SPDX-License-Identifier: MIT
// Of a class that nobody is, nothing else is said.
#include "core/scenario/idle_customer_settings.hpp"

#include "core/scenario/every_row.hpp"
#include "core/scenario/priorities.hpp"
#include "core/scenario/service_of.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

/// The classes that somebody may be, by position.
class ClassesThatCome {
public:
    explicit ClassesThatCome(const Scenario& scenario) : m_scenario{scenario}, m_come(scenario.classes.size())
    {
        for (const ArrivalSource& source : scenario.arrivals)
            addSource(source);
        if (std::ranges::any_of(scenario.interventions,
                                [](const Intervention& one) { return one.kind == InterventionKind::Rush; }))
            add({});
    }

    [[nodiscard]] bool has(std::size_t position) const { return m_come[position]; }

    /// Whether no customer's class is left to the shares.
    [[nodiscard]] bool areAllNamed() const { return !m_isByShare; }

private:
    void addSource(const ArrivalSource& source)
    {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        if (!trace)
            return add(source.customerClass);
        for (const TraceRow& row : trace->rows)
            add(row.customerClass ? row.customerClass : source.customerClass);
    }

    void add(const std::optional<std::uint32_t>& known)
    {
        if (known) {
            m_come[*known] = true;
            return;
        }
        if (std::exchange(m_isByShare, true))
            return;
        for (std::size_t i = 0; i < m_come.size(); ++i)
            m_come[i] = m_come[i] || m_scenario.classes[i].share > 0.0;
    }

    const Scenario& m_scenario;
    std::vector<bool> m_come;
    bool m_isByShare = false;
};

class CustomerSearch {
public:
    CustomerSearch(const Scenario& scenario, std::vector<Note>& notes)
        : m_scenario{scenario}, m_come{scenario}, m_notes{notes}
    {
    }

    void priorities()
    {
        constexpr const char* text = "has priorities, and no bank has a discipline that looks at them";
        const auto looks = [](const Bank& bank) { return bank.discipline == Discipline::Priority; };
        if (std::ranges::any_of(m_scenario.banks, looks))
            return;
        if (haveClassesPriorities(m_scenario))
            add("class", text);
        for (std::size_t i = 0; i < m_scenario.arrivals.size(); ++i)
            if (hasPriorities(m_scenario.arrivals[i]))
                add(placeOf("arrivals", m_scenario.arrivals.size(), i), text);
    }

    void classes()
    {
        for (std::uint32_t i = 0; i < m_scenario.classes.size(); ++i) {
            const std::string place = placeOf("class", m_scenario.classes, i);
            if (!m_come.has(i))
                add(place,
                    m_come.areAllNamed() ? "is nobody: every source has a class of its own"
                                         : "is nobody: its share is 0, and no source has it");
            else if (m_scenario.classes[i].service && m_scenario.classes[i].service->work && !worksAsItSays(i))
                add(place + ".service", "changes nothing: every bank has a service of its own");
        }
    }

    /// The service of a row is the whole of it.
    void rowsWithServices()
    {
        if (!everyRowHas(m_scenario, &TraceRow::service))
            return;
        constexpr const char* text = "changes nothing: each row of the trace has its whole service";
        if (m_scenario.service.work != Service{}.work)
            add("service.kind", text);
        if (!m_scenario.tenders.empty())
            add("tender", text);
        if (!m_scenario.calls.empty())
            add("call", text);
        for (std::size_t i = 0; i < m_scenario.banks.size(); ++i)
            if (m_scenario.banks[i].selfCheckout)
                add(placeOf("bank", m_scenario.banks, i) + ".self_checkout", text);
    }

    void tenders()
    {
        if (everyRowHas(m_scenario, &TraceRow::service))
            return;
        for (std::size_t i = 0; i < m_scenario.tenders.size(); ++i)
            if (!isUsed(i))
                add(placeOf("tender", m_scenario.tenders, i), "is used by nobody: its share is 0");
    }

    void calls()
    {
        constexpr const char* text = "changes nothing: its probability is 0";
        for (std::size_t i = 0; i < m_scenario.calls.size(); ++i)
            if (m_scenario.calls[i].probability == 0.0)
                add(placeOf("call", m_scenario.calls, i), text);
        for (std::size_t i = 0; i < m_scenario.products.size(); ++i)
            if (const auto& need = m_scenario.products[i].helper; need && need->probability == 0.0)
                add(placeOf("product", m_scenario.products, i) + ".helper", text);
    }

private:
    void add(std::string place, std::string text) { m_notes.push_back({std::move(place), std::move(text)}); }

    /// Whether the class works as it says at some bank.
    [[nodiscard]] bool worksAsItSays(std::uint32_t customerClass) const
    {
        const CustomerClass& each = m_scenario.classes[customerClass];
        for (std::uint32_t bank = 0; bank < m_scenario.banks.size(); ++bank)
            if (mayUse(each, bank) && &workOf(m_scenario, customerClass, bank) == &*each.service->work)
                return true;
        return false;
    }

    [[nodiscard]] bool isUsed(std::size_t tender) const
    {
        for (std::size_t i = 0; i < m_scenario.classes.size(); ++i) {
            const std::vector<double>& shares = m_scenario.classes[i].tenderShares;
            if (m_come.has(i) && (shares.empty() ? m_scenario.tenders[tender].share : shares[tender]) > 0.0)
                return true;
        }
        const auto pays = [tender](const TraceRow& row) { return row.tender == tender; };
        return std::ranges::any_of(m_scenario.arrivals, [&](const ArrivalSource& source) {
            const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
            return trace && std::ranges::any_of(trace->rows, pays);
        });
    }

    const Scenario& m_scenario;
    ClassesThatCome m_come;
    std::vector<Note>& m_notes;
};

}  // namespace

void addIdleCustomerSettings(const Scenario& scenario, std::vector<Note>& notes)
{
    CustomerSearch search{scenario, notes};
    search.priorities();
    search.classes();
    search.rowsWithServices();
    search.tenders();
    search.calls();
}

}  // namespace tillsim
