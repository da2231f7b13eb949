// SPDX-License-Identifier: MIT
// Walks down a parsed file along the path of a setting.
#include "core/scenario/apply_settings.hpp"

#include "core/scenario/bank.hpp"
#include "core/scenario/key_depth.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/setting_path.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace tillsim {

namespace {

/// The lists of the format: their elements are not made by naming them.
constexpr std::array<std::string_view, 8> lists{"arrivals", "class", "product", "tender",
                                                "call",     "bank",  "helper",  "intervention"};

/// Of those that have no name in the file, banks have one all the same.
std::vector<std::string_view> namesIn(const toml::array& list, std::string_view key)
{
    static const Bank bank;
    const std::string_view unnamed = key == "bank" ? std::string_view{bank.name} : std::string_view{};
    std::vector<std::string_view> names;
    for (const toml::node& element : list) {
        const auto* const name = element.is_table() ? element.as_table()->get_as<std::string>("name") : nullptr;
        names.push_back(name ? std::string_view{**name} : unnamed);
    }
    return names;
}

/// Which element of a list a step means.
std::size_t elementOf(const toml::array& list, const PathStep& step)
{
    if (!step.selector) {
        if (list.size() == 1)
            return 0;
        throw BadSetting{fmt::format("{0} is a list of {1}: say which, as {0}[1] or {0}[NAME]", step.key, list.size())};
    }
    const auto names = namesIn(list, step.key);
    const auto named = std::find(names.begin(), names.end(), *step.selector);
    if (named != names.end())
        return static_cast<std::size_t>(named - names.begin());
    std::size_t position = 0;
    const char* const end = step.selector->data() + step.selector->size();
    const auto [rest, error] = std::from_chars(step.selector->data(), end, position);
    if (rest != end || error != std::errc{})
        throw BadSetting{fmt::format("there is no {} named {}{}", step.key, inQuotes(*step.selector),
                                     didYouMean(*step.selector, names))};
    if (position < 1 || position > list.size())
        throw BadSetting{fmt::format("{} is a list of {}, counted from 1", step.key, list.size())};
    return position - 1;
}

/// What a step leads to, if it is there.
toml::node* find(toml::table& table, const PathStep& step)
{
    toml::node* const node = table.get(step.key);
    if (!node && !step.selector)
        return nullptr;
    toml::array* const list = node ? node->as_array() : nullptr;
    if (!list && step.selector)
        throw BadSetting{fmt::format("there is no list {}", inQuotes(step.key))};
    return list ? list->get(elementOf(*list, step)) : node;
}

/// The table that a step leads to, made where it is missing.
toml::table& enter(toml::table& table, const PathStep& step, const std::string& label)
{
    if (!table.contains(step.key) && !step.selector) {
        if (std::find(lists.begin(), lists.end(), step.key) != lists.end())
            throw BadSetting{fmt::format("there is no [[{}]] in the file", step.key)};
        table.insert(step.key, std::move(*parseSetValue("{}", label).get_as<toml::table>("v")));
    }
    toml::node* const node = find(table, step);
    if (!node || !node->is_table())
        throw BadSetting{fmt::format("there is no table {}", inQuotes(step.key))};
    return *node->as_table();
}

void assign(toml::table& table, const PathStep& step, toml::node& value)
{
    value.visit([&](auto& concrete) {
        if (!step.selector) {
            table.insert_or_assign(step.key, std::move(concrete));
        } else if (find(table, step)) {
            toml::array& list = *table.get_as<toml::array>(step.key);
            list.replace(list.cbegin() + static_cast<std::ptrdiff_t>(elementOf(list, step)), std::move(concrete));
        }
    });
}

void apply(toml::table& root, const Setting& setting, const std::string& label)
{
    const std::vector<PathStep> steps = parsePath(setting.path);
    if (steps.empty())
        throw BadSetting{"a path must be keys with dots between, such as bank.tills or class[vip].share"};
    if (steps.size() > maxKeyParts)
        throw BadSetting{deepKeyProblem()};
    toml::table* table = &root;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
        table = &enter(*table, steps[i], label);
    toml::table value = parseSetValue(setting.value, label);
    assign(*table, steps.back(), *value.get("v"));
}

}  // namespace

void applySettings(toml::table& root, std::span<const Setting> settings, Problems& problems)
{
    for (const Setting& setting : settings) {
        const std::string label = labelOf(setting);
        try {
            apply(root, setting, label);
        } catch (const BadSetting& problem) {
            problems.add({label}, problem.what());
        }
    }
}

}  // namespace tillsim
