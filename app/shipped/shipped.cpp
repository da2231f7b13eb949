// SPDX-License-Identifier: MIT
#include "app/shipped/shipped.hpp"

#include <algorithm>
#include <string>

namespace tillsim::shipped {

namespace {

constexpr std::string_view extension = ".toml";

std::string_view withoutExtension(std::string_view name)
{
    return name.ends_with(extension) ? name.substr(0, name.size() - extension.size()) : name;
}

/// The second line, without its "# ": the first is about the licence.
std::string_view firstLineOfHead(std::string_view text)
{
    constexpr std::string_view mark = "# ";
    text.remove_prefix(text.find('\n') + 1 + mark.size());
    return text.substr(0, text.find('\n'));
}

std::vector<File> filesNamedIn(std::string_view text)
{
    std::vector<File> named;
    for (const File& file : files()) {
        if (text.find('"' + std::string{file.name} + '"') != text.npos)
            named.push_back(file);
    }
    return named;
}

std::vector<ShippedScenario> readScenarios()
{
    std::vector<ShippedScenario> scenarios;
    for (const File& file : files()) {
        if (file.name.ends_with(extension))
            scenarios.push_back(
                {withoutExtension(file.name), firstLineOfHead(file.text), file, filesNamedIn(file.text)});
    }
    return scenarios;
}

}  // namespace

const std::vector<ShippedScenario>& scenarios()
{
    static const std::vector<ShippedScenario> all = readScenarios();
    return all;
}

const ShippedScenario* findScenario(std::string_view name)
{
    const auto found = std::ranges::find(scenarios(), withoutExtension(name), &ShippedScenario::name);
    return found == scenarios().end() ? nullptr : &*found;
}

}  // namespace tillsim::shipped
