// SPDX-License-Identifier: MIT
// From names to positions, with a suggestion where there is no such name.
#include "core/scenario/read_names.hpp"

#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

void readOwnName(Reader& reader, std::set<std::string>& taken, std::string& target)
{
    if (!reader.require("name", "\"" + target + "\""))
        return;
    std::string name;
    reader.name("name", name);
    if (name.empty())
        return;
    if (!taken.insert(name).second)
        reader.refuse("name", fmt::format("must differ from all others: {} is there twice", inQuotes(name)));
    target = name;
}

std::optional<std::uint32_t> Names::find(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional{static_cast<std::uint32_t>(found - names.begin())};
}

std::string Names::refusal(std::string_view name) const
{
    return fmt::format("must name a [[{}]]: there is no {}{}", list, inQuotes(name), didYouMean(name, names));
}

std::optional<std::uint32_t> readNameOf(Reader& reader, std::string_view key, const Names& names)
{
    const toml::node* const node = reader.take(key);
    if (!node)
        return std::nullopt;
    const auto name = node->value_exact<std::string>();
    const auto position = name ? names.find(*name) : std::nullopt;
    if (!position)
        reader.refuse(key, name ? names.refusal(*name) : "must be text in quotes");
    return position;
}

std::vector<std::uint32_t> readNamesOf(Reader& reader, std::string_view key, const Names& names)
{
    const toml::node* const node = reader.take(key);
    if (!node)
        return {};
    const toml::array* const list = node->as_array();
    if (!list || list->empty() || !list->is_homogeneous(toml::node_type::string)) {
        reader.refuse(key, fmt::format("must be a list of names, such as [\"{}\"]", names.list));
        return {};
    }
    std::vector<std::uint32_t> positions;
    for (const toml::node& element : *list) {
        const std::string name = element.value_exact<std::string>().value_or("");
        if (const auto position = names.find(name))
            positions.push_back(*position);
        else
            reader.refuse(key, names.refusal(name));
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

std::vector<std::optional<double>> readByName(Reader& reader, std::string_view key, const Names& names,
                                              const Range& range)
{
    auto table = reader.table(key, names.list == "tender" ? "{ cash = 0.8, card = 0.2 }" : "{ beer = 3, bananas = 0 }");
    if (!table)
        return {};
    std::vector<std::optional<double>> values(names.names.size());
    for (const auto& [name, value] : table->content()) {
        const auto position = names.find(name.str());
        if (name.str() == "source")
            continue;
        if (position) {
            table->number(name.str(), values[*position], range);
        } else {
            table->take(name.str());
            table->refuse(name.str(), names.refusal(name.str()));
        }
    }
    table->finish();
    return values;
}

}  // namespace tillsim
