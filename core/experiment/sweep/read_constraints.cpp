// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/read_constraints.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace tillsim {

namespace {

/// What a constraint may name.
std::vector<std::string_view> namesIn(const SweepDesign& design)
{
    std::vector<std::string_view> names;
    for (const AxisGroup& group : design.groups) {
        for (const Axis& axis : group) {
            names.push_back(nameOf(axis));
            names.insert(names.end(), axis.paths.begin(), axis.paths.end());
        }
    }
    for (const Variant& variant : design.variants)
        for (const PointSetting& setting : variant.settings)
            names.push_back(setting.path);
    if (!design.variants.empty())
        names.push_back("variant");
    for (const PointSetting& setting : design.settings)
        names.push_back(setting.path);
    return names;
}

/// Where an offset of a text in quotes stands; the text itself where escapes or lines make that unclear.
SourcePosition positionIn(const toml::node& text, std::size_t offset, const Reader& file)
{
    SourcePosition where = positionOf(text.source(), file.where("constraints"));
    const toml::source_region& region = text.source();
    const std::size_t length = text.value_exact<std::string>().value_or("").size();
    if (region.begin.line == region.end.line && region.end.column - region.begin.column == length + 2)
        where.column += static_cast<std::uint32_t>(offset) + 1;
    return where;
}

class ConstraintReader {
public:
    ConstraintReader(Reader& file, const SweepDesign& design)
        : m_file{file}, m_knowsAll{file.context().problems.empty()}, m_names{namesIn(design)}
    {
    }

    void read(const toml::node& node)
    {
        const auto text = node.value_exact<std::string>();
        if (!text) {
            m_file.refuse("constraints", R"(must be a list of texts, such as ["tills * 60 > rate"])");
            return;
        }
        try {
            Constraint constraint{*text};
            for (const ConstraintWord& name : constraint.names())
                check(name, node);
            m_constraints.push_back(std::move(constraint));
        } catch (const BadConstraint& problem) {
            note(node, problem.offset(), problem.what());
        }
    }

    std::vector<Constraint> take() { return std::move(m_constraints); }

private:
    void check(const ConstraintWord& name, const toml::node& node)
    {
        if (m_knowsAll && std::find(m_names.begin(), m_names.end(), name.text) == m_names.end())
            note(node, name.offset,
                 fmt::format("no axis, and nothing that the sweep sets, is called {}{}", inQuotes(name.text),
                             didYouMean(name.text, m_names)));
    }

    void note(const toml::node& node, std::size_t offset, const std::string& text)
    {
        m_file.context().problems.add(positionIn(node, offset, m_file), "constraints: " + text);
    }

    Reader& m_file;
    bool m_knowsAll;  // Else, what is named may be what could not be read.
    std::vector<std::string_view> m_names;
    std::vector<Constraint> m_constraints;
};

}  // namespace

std::vector<Constraint> readConstraints(Reader& file, const SweepDesign& design)
{
    const toml::node* const node = file.take("constraints");
    if (!node)
        return {};
    ConstraintReader reader{file, design};
    if (const auto* const list = node->as_array())
        list->for_each([&reader](const toml::node& each) { reader.read(each); });
    else
        file.refuse("constraints", R"(must be a list of texts, such as ["tills * 60 > rate"])");
    return reader.take();
}

}  // namespace tillsim
