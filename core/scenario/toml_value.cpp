// SPDX-License-Identifier: MIT
#include "core/scenario/toml_value.hpp"

#include "core/scenario/key_depth.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/syntax_problem.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

/// The value in a table of its own; empty if it is none, or is followed by more.
toml::table parsed(std::string_view value)
try {
    if (findDeepKey(value))
        return {};
    toml::table table = toml::parse(std::string_view{fmt::format("v = {}", value)});
    return table.size() == 1 ? std::move(table) : toml::table{};
} catch (const toml::parse_error&) {
    return {};
}

}  // namespace

std::optional<std::string> textOfToml(std::string_view value)
{
    if (value.find_first_of("\"'") != 0)
        return std::nullopt;
    return parsed(value)["v"].value_exact<std::string>();
}

std::optional<double> numberOfToml(std::string_view value)
{
    if (value.find_first_of("+-0123456789in") != 0)
        return std::nullopt;
    const toml::table table = parsed(value);
    const toml::node* const node = table.get("v");
    return node && node->is_number() ? node->value<double>() : std::nullopt;
}

std::string whyNotToml(std::string_view value)
try {
    if (findDeepKey(value))
        return deepKeyProblem();
    const toml::table table = toml::parse(std::string_view{fmt::format("v = {}", value)});
    return table.size() == 1 && value.find_first_not_of(" \t") != value.npos ? "" : "this is more than one value";
} catch (const toml::parse_error& error) {
    return syntaxProblem(error.description());
}

std::string asTomlNumber(double number)
{
    return fmt::format("{}", number);
}

bool isBareKey(std::string_view key)
{
    const auto isBare = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || letter == '_' || letter == '-';
    };
    return !key.empty() && std::ranges::all_of(key, isBare);
}

std::string asTomlKey(std::string_view key)
{
    return isBareKey(key) ? std::string{key} : asTomlText(key);
}

}  // namespace tillsim
