// SPDX-License-Identifier: MIT
#include "core/scenario/toml_path.hpp"

#include "core/scenario/bad_setting.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/setting_path.hpp"
#include "core/scenario/toml_value.hpp"

#include <fmt/format.h>

#include <charconv>
#include <utility>

namespace tillsim {

namespace {

bool isList(const TomlNode& node)
{
    return node.kind == TomlKind::Array || node.kind == TomlKind::List;
}

const TomlNode* step(const TomlNode& table, const TomlStep& step)
{
    const TomlNode* const node = isList(table) ? nullptr : table.child(step.key);
    if (!node || !step.element)
        return node;
    return isList(*node) && *step.element < node->children.size() ? &node->children[*step.element] : nullptr;
}

std::optional<std::size_t> positionNamed(std::string_view text, const TomlNode& list, std::string_view name)
{
    for (std::size_t i = 0; i < list.children.size(); ++i)
        if (const TomlNode* const own = list.children[i].child("name"); own && textOfToml(own->value.of(text)) == name)
            return i;
    return std::nullopt;
}

/// Which element of a list a step means: the one of that name, the one at that position, or the only one.
std::size_t elementOf(std::string_view text, const TomlNode& list, const PathStep& step)
{
    if (!step.selector && list.children.size() != 1)
        throw BadSetting{
            fmt::format("{0} is a list of {1}: say which, as {0}[1] or {0}[NAME]", step.key, list.children.size())};
    if (!step.selector)
        return 0;
    if (const auto named = positionNamed(text, list, *step.selector))
        return *named;
    std::size_t position = 0;
    const char* const end = step.selector->data() + step.selector->size();
    const auto [rest, error] = std::from_chars(step.selector->data(), end, position);
    if (rest != end || error != std::errc{} || position < 1 || position > list.children.size())
        throw BadSetting{fmt::format("there is no {} {}", step.key, inQuotes(*step.selector))};
    return position - 1;
}

}  // namespace

TomlPath operator/(TomlPath path, std::string_view key)
{
    path.push_back({std::string{key}, std::nullopt});
    return path;
}

TomlPath elementOf(TomlPath path, std::size_t element)
{
    path.back().element = element;
    return path;
}

std::string toString(const TomlPath& path)
{
    std::string text;
    for (const TomlStep& each : path) {
        text += (text.empty() ? "" : ".") + each.key;
        if (each.element)
            text += fmt::format("[{}]", *each.element + 1);
    }
    return text;
}

TomlFound follow(const TomlNode& root, const TomlPath& path)
{
    TomlFound found{&root, path.size()};
    for (const TomlStep& each : path) {
        const TomlNode* const next = step(*found.node, each);
        if (!next)
            break;
        found = {next, found.missing - 1};
    }
    return found;
}

const TomlNode* find(const TomlNode& root, const TomlPath& path)
{
    const TomlFound found = follow(root, path);
    return found.missing == 0 ? found.node : nullptr;
}

std::optional<std::string_view> valueAt(std::string_view text, const TomlNode& root, const TomlPath& path)
{
    const TomlNode* const node = find(root, path);
    if (!node || node->kind == TomlKind::Table || node->kind == TomlKind::List)
        return std::nullopt;
    return node->value.of(text);
}

TomlPath resolvePath(std::string_view text, const TomlNode& root, std::string_view path)
{
    const std::vector<PathStep> steps = parsePath(path);
    if (steps.empty())
        throw BadSetting{"a path must be keys with dots between, such as bank.tills or class[vip].share"};
    TomlPath result;
    const TomlNode* table = &root;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const TomlNode* const node = table ? table->child(steps[i].key) : nullptr;
        result.push_back({steps[i].key, std::nullopt});
        const bool isWanted = steps[i].selector || i + 1 < steps.size();  // A list at the end is meant as a whole.
        if (steps[i].selector && !(node && isList(*node)))
            throw BadSetting{fmt::format("there is no list {}", inQuotes(steps[i].key))};
        if (node && isList(*node) && isWanted)
            result.back().element = elementOf(text, *node, steps[i]);
        table = node && result.back().element ? &node->children[*result.back().element] : node;
    }
    return result;
}

}  // namespace tillsim
