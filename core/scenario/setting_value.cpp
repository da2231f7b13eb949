// SPDX-License-Identifier: MIT
// What needs no quotes on a command line gets them here.
#include "core/scenario/setting_value.hpp"

#include "core/scenario/key_depth.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/syntax_problem.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

constexpr std::string_view labelStart = "--set ";

}  // namespace

std::string asTomlText(std::string_view value)
{
    std::string text = "\"";
    for (const char letter : value) {
        if (static_cast<unsigned char>(letter) < 0x20U || letter == 0x7F)
            text += fmt::format("\\u{:04X}", static_cast<unsigned>(letter));
        else
            text += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
    }
    return text + '"';
}

std::string labelOf(const Setting& setting)
{
    return std::string{labelStart} + onOneLine(setting.path + '=' + setting.value);
}

bool isSettingLabel(std::string_view sourcePath)
{
    return sourcePath.starts_with(labelStart);
}

std::string_view withoutOption(std::string_view label)
{
    return isSettingLabel(label) ? label.substr(labelStart.size()) : label;
}

toml::table parseSetValue(const std::string& value, const std::string& label)
{
    const auto parse = [&label](const std::string& text) {
        return toml::parse(std::string_view{"v = " + text}, std::string_view{label});
    };
    const bool mustBeToml = value.find_first_of("[{\"'") == 0;
    const bool isDeep = findDeepKey(value).has_value();
    if (isDeep && mustBeToml)
        throw BadSetting{deepKeyProblem()};
    try {
        toml::table table = isDeep ? toml::table{} : parse(value);
        const toml::node* const node = table.get("v");
        if (table.size() == 1 && !node->is_date() && !node->is_time() && !node->is_date_time())
            return table;
    } catch (const toml::parse_error& error) {
        if (mustBeToml)
            throw BadSetting{syntaxProblem(error.description())};
    }
    try {
        return parse(asTomlText(value));
    } catch (const toml::parse_error&) {
        throw BadSetting{"the value is not UTF-8"};
    }
}

}  // namespace tillsim
