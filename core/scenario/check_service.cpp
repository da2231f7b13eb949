// SPDX-License-Identifier: MIT
// Looks at each class at each bank that it may use.
#include "core/scenario/check_service.hpp"

#include "core/scenario/every_row.hpp"
#include "core/scenario/service_of.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace tillsim {

namespace {

template <typename Predicate>
bool anyClassAtABank(const Scenario& scenario, Predicate predicate)
{
    for (std::uint32_t each = 0; each < scenario.classes.size(); ++each)
        for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank)
            if (mayUse(scenario.classes[each], bank) && predicate(each, bank))
                return true;
    return false;
}

bool hasOwnWork(const std::optional<OwnService>& service)
{
    return service && service->work;
}

bool lacksWork(const Scenario& scenario)
{
    return anyClassAtABank(scenario, [&](std::uint32_t each, std::uint32_t bank) {
        return !hasOwnWork(scenario.classes[each].service) && !hasOwnWork(scenario.banks[bank].service);
    });
}

bool isByProducts(const std::optional<OwnService>& service)
{
    return hasOwnWork(service) && std::holds_alternative<ProductScanning>(*service->work);
}

/// The table that says kind = "products"; empty if none does.
std::string_view whoScansProducts(const Scenario& scenario)
{
    const auto scans = [](const auto& one) { return isByProducts(one.service); };
    if (std::holds_alternative<ProductScanning>(scenario.service.work))
        return "service";
    if (std::any_of(scenario.banks.begin(), scenario.banks.end(), scans))
        return "bank";
    return std::any_of(scenario.classes.begin(), scenario.classes.end(), scans) ? "class" : "";
}

bool isOfItems(const Work* work, const TimeOfItems* gap)
{
    return (work && !std::holds_alternative<Distribution>(*work)) || (gap && std::holds_alternative<ItemFormula>(*gap));
}

/// The table whose service depends on items; "class" if neither the general one nor a bank's does.
std::string_view whoseServiceIsOfItems(const Scenario& scenario)
{
    const auto isOwn = [](const Bank& bank) {
        return bank.service
            && isOfItems(bank.service->work ? &*bank.service->work : nullptr,
                         bank.service->gap ? &*bank.service->gap : nullptr);
    };
    if (isOfItems(&scenario.service.work, scenario.service.gap ? &*scenario.service.gap : nullptr))
        return "service";
    return std::any_of(scenario.banks.begin(), scenario.banks.end(), isOwn) ? "bank" : "class";
}

/// What needs to know how many items there are, and the table that says so.
struct ItemsNeeded {
    std::string_view by;
    std::string_view table;
};

/// The first need of a customer of whom nothing says how many items there are; by nothing if there is none.
ItemsNeeded itemsMissing(const Scenario& scenario)
{
    const auto lacks = [&](auto needs) {
        return anyClassAtABank(scenario, [&](std::uint32_t each, std::uint32_t bank) {
            return !scenario.classes[each].items && needs(each, bank);
        });
    };
    const auto& banks = scenario.banks;
    const auto isPerItem = [](const HelperCall& call) { return call.per == CallPer::Item; };
    if (lacks([&](auto each, auto bank) {
            return isOfItems(&workOf(scenario, each, bank), gapOf(scenario, each, bank));
        }))
        return {"this service", whoseServiceIsOfItems(scenario)};
    if (lacks([&](auto, auto bank) { return banks[bank].maxItems.has_value(); }))
        return {"max_items", "bank"};
    if (lacks([&](auto, auto bank) { return banks[bank].choice == LineChoice::FewestItems; }))
        return {R"(choice = "fewest_items")", "bank"};
    const bool perItem = std::any_of(scenario.calls.begin(), scenario.calls.end(), isPerItem);
    return perItem && lacks([](auto, auto) { return true; }) ? ItemsNeeded{"per_item", "call"} : ItemsNeeded{};
}

}  // namespace

void checkService(const Reader& file, const Scenario& scenario)
{
    Problems& problems = file.context().problems;
    if (file.lacks("service") && lacksWork(scenario) && !everyRowHas(scenario, &TraceRow::service))
        problems.add(file.where(), "nothing says how long serving takes: add [service]");
    if (const auto scanner = whoScansProducts(scenario); !scanner.empty() && file.lacks("product"))
        problems.add(file.where(scanner), R"(kind = "products" needs at least one [[product]])");
    if (!file.lacks("basket") || everyRowHas(scenario, &TraceRow::items))
        return;
    if (const ItemsNeeded missing = itemsMissing(scenario); !missing.by.empty())
        problems.add(file.where(missing.table),
                     std::string{missing.by} + " depends on the items: add [basket] with items");
}

}  // namespace tillsim
