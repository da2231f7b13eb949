// SPDX-License-Identifier: MIT
// A check a table: does anything look at what it says?
#include "core/scenario/idle_settings.hpp"

#include "core/scenario/idle_bank_settings.hpp"
#include "core/scenario/idle_customer_settings.hpp"
#include "core/scenario/idle_day_settings.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/service_of.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

class Search {
public:
    explicit Search(const Scenario& scenario) : m_scenario{scenario} { }

    std::vector<Note> notes()
    {
        addIdleSources(m_scenario, m_notes);
        addIdleCustomerSettings(m_scenario, m_notes);
        baskets();
        products();
        tenders();
        helpers();
        general();
        route();
        limits();
        for (std::uint32_t i = 0; i < m_scenario.banks.size(); ++i)
            bank(i);
        addIdleInterventions(m_scenario, m_notes);
        return std::move(m_notes);
    }

private:
    void add(std::string place, std::string text) { m_notes.push_back({std::move(place), std::move(text)}); }

    template <typename Predicate>
    [[nodiscard]] bool anyBank(Predicate predicate) const
    {
        return std::any_of(m_scenario.banks.begin(), m_scenario.banks.end(), predicate);
    }

    /// Whether a class that may use a bank works there in a way that `predicate` looks for.
    template <typename Predicate>
    [[nodiscard]] bool anyWork(Predicate predicate) const
    {
        for (std::uint32_t each = 0; each < m_scenario.classes.size(); ++each)
            for (std::uint32_t bank = 0; bank < m_scenario.banks.size(); ++bank)
                if (mayUse(m_scenario.classes[each], bank) && predicate(each, bank))
                    return true;
        return false;
    }

    [[nodiscard]] bool itemsMatter() const
    {
        const auto needsThem = [](const Bank& bank) { return bank.maxItems || bank.choice == LineChoice::FewestItems; };
        const auto isPerItem = [](const HelperCall& call) { return call.per == CallPer::Item; };
        const auto wantsHelp = [](const Product& product) { return product.helper.has_value(); };
        return anyBank(needsThem) || std::any_of(m_scenario.calls.begin(), m_scenario.calls.end(), isPerItem)
            || std::any_of(m_scenario.products.begin(), m_scenario.products.end(), wantsHelp)
            || anyWork([this](std::uint32_t each, std::uint32_t bank) {
                   const TimeOfItems* const gap = gapOf(m_scenario, each, bank);
                   return !std::holds_alternative<Distribution>(workOf(m_scenario, each, bank))
                       || (gap && std::holds_alternative<ItemFormula>(*gap));
               });
    }

    void baskets()
    {
        if (itemsMatter())
            return;
        constexpr const char* text = "changes no time: nothing depends on the number of items";
        if (m_scenario.basket != Basket{})
            add("basket.items", text);
        for (std::size_t i = 0; i < m_scenario.classes.size(); ++i)
            if (m_scenario.classes[i].items)
                add(placeOf("class", m_scenario.classes, i) + ".items", text);
    }

    void products()
    {
        const auto wantsHelp = [](const Product& product) { return product.helper.has_value(); };
        const bool areScanned = anyWork([this](std::uint32_t each, std::uint32_t bank) {
            return std::holds_alternative<ProductScanning>(workOf(m_scenario, each, bank));
        });
        const bool isUsed
            = areScanned || std::any_of(m_scenario.products.begin(), m_scenario.products.end(), wantsHelp);
        if (!isUsed && !m_scenario.products.empty())
            add("product", R"(changes nothing: no service has kind = "products", and none needs a helper)");
    }

    void tenders()
    {
        const auto* const formula = std::get_if<ItemFormula>(&m_scenario.service.work);
        // The published transaction of a staffed till, measured from the first item to the end of paying (Antczak,
        // Weron, Zabawa 2020).
        constexpr double published = 0.698402;
        if (formula && std::abs(formula->exponent - published) < 1e-3 && !m_scenario.tenders.empty())
            add("tender", "is added to a published formula that has paying in it already: it would count twice");
    }

    [[nodiscard]] bool isCalled(std::uint32_t helper) const
    {
        const auto calls = [helper](const HelperCall& call) { return call.helper == helper; };
        const auto needs
            = [helper](const Product& product) { return product.helper && product.helper->helper == helper; };
        const auto has
            = [helper](const Bank& bank) { return bank.selfCheckout && bank.selfCheckout->helper == helper; };
        return anyBank(has) || std::any_of(m_scenario.calls.begin(), m_scenario.calls.end(), calls)
            || std::any_of(m_scenario.products.begin(), m_scenario.products.end(), needs);
    }

    void helpers()
    {
        for (std::uint32_t i = 0; i < m_scenario.helpers.size(); ++i)
            if (!isCalled(i))
                add(placeOf("helper", m_scenario.helpers, i),
                    "is never called: no product, call or self_checkout has it");
    }

    void general()
    {
        const bool isUsed = anyWork([this](std::uint32_t each, std::uint32_t bank) {
            return &workOf(m_scenario, each, bank) == &m_scenario.service.work;
        });
        if (!isUsed && m_scenario.service != Service{})
            add("service", "is used by nobody: every class at every bank has a service of its own");
    }

    void route()
    {
        if (m_scenario.banks.size() == 1 && m_scenario.route != Route{})
            return add("route", "changes nothing: there is only one bank");
        const auto chooses = [this](const CustomerClass& each) {
            return each.banks.empty() ? m_scenario.banks.size() > 1 : each.banks.size() > 1;
        };
        if (m_scenario.route != Route{} && std::none_of(m_scenario.classes.begin(), m_scenario.classes.end(), chooses))
            return add("route", "changes nothing: no class may use more than one bank");
        if (m_scenario.route.rule != RouteRule::Share && !m_scenario.route.shares.empty())
            add("route.shares", R"(changes nothing: the rule is not "share")");
    }

    /// Limits that some baskets must be let through, since there is nowhere else to go.
    void limits()
    {
        for (const CustomerClass& each : m_scenario.classes) {
            bool isLimited = true;
            for (std::uint32_t i = 0; i < m_scenario.banks.size(); ++i)
                isLimited = isLimited && (!mayUse(each, i) || m_scenario.banks[i].maxItems);
            if (isLimited && !m_scenario.banks.empty())
                add("bank",
                    fmt::format("has max_items wherever class {} may go: larger baskets go where most are taken",
                                inQuotes(each.name)));
        }
    }

    void bank(std::uint32_t position)
    {
        const Bank& bank = m_scenario.banks[position];
        const std::string place = placeOf("bank", m_scenario.banks, position);
        const auto uses = [position](const CustomerClass& each) { return mayUse(each, position); };
        if (std::none_of(m_scenario.classes.begin(), m_scenario.classes.end(), uses))
            add(place, "is used by nobody: no class may");
        addIdleBankSettings(bank, place, m_scenario, m_notes);
    }

    const Scenario& m_scenario;
    std::vector<Note> m_notes;
};

}  // namespace

std::vector<Note> idleSettings(const Scenario& scenario)
{
    return Search{scenario}.notes();
}

}  // namespace tillsim
