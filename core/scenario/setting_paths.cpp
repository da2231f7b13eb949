// SPDX-License-Identifier: MIT
#include "core/scenario/setting_paths.hpp"

#include "core/scenario/toml_outline.hpp"
#include "core/scenario/toml_value.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tillsim {

namespace {

/// Keys whose values name, explain or shape something.
constexpr std::array<std::string_view, 8> leftOut{"name", "source", "kind",         "seed",
                                                  "file", "path",   "intervention", "description"};

bool isLeftOut(const TomlNode& node)
{
    return std::ranges::find(leftOut, node.key) != leftOut.end() || !isBareKey(node.key);
}

bool hasTables(const TomlNode& node)
{
    return node.kind == TomlKind::List
        || (node.kind == TomlKind::Array && !node.children.empty() && node.children.front().kind == TomlKind::Inline);
}

std::string plainText(std::string_view toml)
{
    return textOfToml(toml).value_or(std::string{toml});
}

class Collector {
public:
    explicit Collector(std::string_view text) : m_text{text} { }

    void visit(const TomlNode& table, const std::string& path)
    {
        for (const TomlNode& child : table.children) {
            if (isLeftOut(child))
                continue;
            const std::string below = path.empty() ? child.key : path + '.' + child.key;
            if (child.kind == TomlKind::Scalar)
                m_found.push_back({below, plainText(child.value.of(m_text))});
            else if (hasTables(child))
                visitElements(child, below);
            else if (child.kind != TomlKind::Array)
                visit(child, below);
        }
    }

    std::vector<Setting> take()
    {
        const auto isTills
            = [](const Setting& each) { return each.path.starts_with("bank") && each.path.ends_with(".tills"); };
        std::stable_partition(m_found.begin(), m_found.end(), isTills);
        return std::move(m_found);
    }

private:
    void visitElements(const TomlNode& list, const std::string& path)
    {
        for (std::size_t at = 0; at < list.children.size(); ++at) {
            const TomlNode& element = list.children[at];
            const std::string here = list.children.size() > 1 ? path + '[' + selectorOf(element, at) + ']' : path;
            if (path == "bank" && !element.child("tills"))
                m_found.push_back({here + ".tills", "1"});
            visit(element, here);
        }
    }

    /// The name of the element where it has one that a path can have, else its number.
    [[nodiscard]] std::string selectorOf(const TomlNode& element, std::size_t at) const
    {
        const TomlNode* const name = element.child("name");
        const std::string text = name ? plainText(name->value.of(m_text)) : std::string{};
        const bool isNumber = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        const bool fits = !text.empty() && !isNumber && text.find_first_of("[]=\n") == std::string::npos;
        return fits ? text : std::to_string(at + 1);
    }

    std::string_view m_text;
    std::vector<Setting> m_found;
};

}  // namespace

std::vector<Setting> settingPaths(std::string_view text)
{
    const TomlOutline outline = outlineOf(text);
    Collector collector{text};
    collector.visit(outline.root, {});
    return collector.take();
}

}  // namespace tillsim
