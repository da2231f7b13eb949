// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/setting_text.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/experiment/sweep/value_range.hpp"
#include "core/scenario/setting_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace tillsim {

namespace {

constexpr const char* valuesLabel = "values";  // Where settings that are parsed only to look at them come from.

bool isBareKey(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || letter == '_' || letter == '-';
    });
}

std::optional<std::string> tomlText(const toml::node& value);

std::optional<std::string> listText(const toml::array& list)
{
    std::string text;
    for (const toml::node& element : list) {
        const auto inside = tomlText(element);
        if (!inside)
            return std::nullopt;
        text += (text.empty() ? "" : ", ") + *inside;
    }
    return '[' + text + ']';
}

std::optional<std::string> tableText(const toml::table& table)
{
    std::string text;
    for (const auto& [key, value] : table) {
        const auto inside = tomlText(value);
        if (!inside)
            return std::nullopt;
        const std::string name = isBareKey(key.str()) ? std::string{key.str()} : asTomlText(key.str());
        text += fmt::format("{}{} = {}", text.empty() ? "" : ", ", name, *inside);
    }
    return "{ " + text + " }";
}

std::optional<std::string> tomlText(const toml::node& value)
{
    if (const auto* const list = value.as_array())
        return listText(*list);
    if (const auto* const table = value.as_table())
        return tableText(*table);
    if (const auto text = value.value_exact<std::string>())
        return asTomlText(*text);
    if (const auto whole = value.value_exact<std::int64_t>())
        return std::to_string(*whole);
    if (const auto number = value.value_exact<double>())
        return fmt::format("{}", *number);
    if (const auto truth = value.value_exact<bool>())
        return *truth ? "true" : "false";
    return std::nullopt;
}

/// Whether a setting with this text as it is puts that text there, and not a number or a table.
bool needsNoQuotes(const std::string& text)
try {
    const toml::table parsed = parseSetValue(text, valuesLabel);
    return parsed.get("v")->value_exact<std::string>() == text;
} catch (const BadSetting&) {
    return false;
}

void collect(const toml::table& table, const std::string& prefix, std::vector<PointSetting>& settings,
             const toml::node*& misfit)
{
    for (const auto& [key, value] : table) {
        const std::string path = prefix + std::string{key.str()};
        if (const auto* const inside = value.as_table(); inside && !inside->is_inline())
            collect(*inside, path + '.', settings, misfit);
        else if (const auto text = settingText(value))
            settings.push_back({path, *text});
        else
            misfit = &value;
    }
}

void append(std::vector<std::string>& values, const std::string& text)
{
    if (!isRange(text)) {
        values.push_back(text);
    } else {
        const std::vector<std::string> range = valuesOf(parseRange(text));
        values.insert(values.end(), range.begin(), range.end());
    }
    if (values.size() > maxDesignPoints)
        throw std::invalid_argument{fmt::format("must have at most {} values", maxDesignPoints)};
}

/// The parts between commas, outside of brackets and quotes.
std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    char quote = 0;
    for (const char letter : text) {
        if (quote != 0)
            quote = letter == quote ? '\0' : quote;
        else if (letter == '"' || letter == '\'')
            quote = letter;
        depth += quote == 0 && (letter == '[' || letter == '{') ? 1 : 0;
        depth -= quote == 0 && (letter == ']' || letter == '}') ? 1 : 0;
        if (letter == ',' && depth == 0 && quote == 0)
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    return parts;
}

}  // namespace

std::optional<std::string> settingText(const toml::node& value)
{
    const auto text = value.value_exact<std::string>();
    return text && needsNoQuotes(*text) ? text : tomlText(value);
}

std::vector<PointSetting> settingsIn(const toml::table& table, const toml::node*& misfit)
{
    std::vector<PointSetting> settings;
    collect(table, "", settings, misfit);
    return settings;
}

std::vector<std::string> axisValues(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('[')) {
        try {
            const toml::table parsed = parseSetValue(std::string{text}, valuesLabel);
            return axisValues(*parsed.get_as<toml::array>("v"));
        } catch (const BadSetting& problem) {
            throw std::invalid_argument{fmt::format("must be values such as 1..8 or [1, 2, 5]: {}", problem.what())};
        }
    }
    std::vector<std::string> values;
    for (const std::string& part : partsOf(text)) {
        if (trimmed(part).empty())
            throw std::invalid_argument{"must be values such as 1..8 or 1, 2, 5"};
        append(values, std::string{trimmed(part)});
    }
    return values;
}

std::vector<std::string> axisValues(const toml::array& list)
{
    std::vector<std::string> values;
    for (const toml::node& element : list) {
        const auto text = element.value_exact<std::string>();
        const auto value = text && isRange(*text) ? text : settingText(element);
        if (!value)
            throw std::invalid_argument{R"(must have dates and times in quotes, such as "07:30")"};
        append(values, *value);
    }
    if (values.empty())
        throw std::invalid_argument{"must be a list of at least one value"};
    return values;
}

}  // namespace tillsim
