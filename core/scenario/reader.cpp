// SPDX-License-Identifier: MIT
// Taking keys out of a table: what is there, what is missing, what nobody asked for.
#include "core/scenario/reader.hpp"

#include "core/scenario/setting_value.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

SourcePosition positionOf(const toml::source_region& region, const SourcePosition& otherwise)
{
    if (!region.path || region.begin.line == 0)
        return otherwise;
    if (isSettingLabel(*region.path))
        return {*region.path};
    return {*region.path, region.begin.line, region.begin.column};
}

Reader::Reader(const toml::table& root, ReadContext& context)
    : m_table{&root}, m_context{&context}, m_where{context.file, 1, 1}
{
}

Reader::Reader(const toml::table& table, const Reader& parent, std::string_view key, const std::string& selector)
    : m_table{&table},
      m_context{parent.m_context},
      m_place{parent.m_place + (parent.m_place.empty() ? "" : ".") + std::string{key} + selector},
      m_prefix{parent.m_place.empty() ? std::string{} : parent.m_prefix + std::string{key} + '.'},
      m_where{positionOf(table.source(), parent.where(key))}
{
}

const toml::node* Reader::take(std::string_view key)
{
    m_known.push_back(key);
    return m_table->get(key);
}

SourcePosition Reader::where(std::string_view key) const
{
    const toml::node* const node = m_table->get(key);
    return node ? positionOf(node->source(), m_where) : m_where;
}

void Reader::note(const SourcePosition& where, std::string_view key, const std::string& text)
{
    m_context->problems.add(where, fmt::format("{}{} {}", m_prefix, key, text));
}

void Reader::refuse(std::string_view key, const std::string& text)
{
    note(where(key), key, text);
}

bool Reader::require(std::string_view key, std::string_view example)
{
    m_known.push_back(key);
    if (m_table->contains(key))
        return true;
    note(m_where, key, fmt::format("is missing, such as {} = {}", key, example));
    return false;
}

bool Reader::lacks(std::string_view key) const
{
    const toml::node* const node = m_table->get(key);
    return !node || (node->is_array() && node->as_array()->empty());
}

void Reader::reserve(std::initializer_list<std::string_view> keys, bool apply, std::string_view what)
{
    for (const std::string_view key : keys)
        if (take(key) && !apply)
            refuse(key, fmt::format("goes only with {}", what));
}

void Reader::reserveFor(std::string_view decider, std::initializer_list<std::string_view> keys, bool apply,
                        std::string_view what)
{
    reserve(keys, apply || m_table->contains(decider), what);
}

std::optional<Reader> Reader::table(std::string_view key, std::string_view example)
{
    const toml::node* const node = take(key);
    if (!node)
        return std::nullopt;
    if (!node->is_table()) {
        refuse(key, fmt::format("must be a table, such as {}", example));
        return std::nullopt;
    }
    return Reader{*node->as_table(), *this, key, {}};
}

std::vector<Reader> Reader::tables(std::string_view key, std::size_t most, std::string_view example)
{
    std::vector<Reader> readers;
    const toml::node* const node = take(key);
    if (!node)
        return readers;
    const toml::array* const list = node->as_array();
    if (!list
        || !std::all_of(list->begin(), list->end(), [](const toml::node& element) { return element.is_table(); })) {
        refuse(key,
               example.empty() ? fmt::format("must be a list of tables, each under [[{}]]", key)
                               : fmt::format("must be a list of tables, such as [ {} ]", example));
        return readers;
    }
    if (list->size() > most)
        refuse(key,
               example.empty() ? fmt::format("may be there at most {} times", most)
                               : fmt::format("may have at most {} tables", most));
    for (const toml::node& element : *list) {
        const auto* const name = element.as_table()->get_as<std::string>("name");
        const std::string selector = name ? **name : std::to_string(readers.size() + 1);
        if (readers.size() < most)
            readers.push_back(
                Reader{*element.as_table(), *this, key, list->size() > 1 || name ? '[' + selector + ']' : ""});
    }
    return readers;
}

void Reader::finish()
{
    std::string source;
    text("source", source);
    if (!source.empty())
        m_context->sources.push_back({where("source"), {m_place, source}});
    for (const auto& [key, value] : *m_table)
        if (std::find(m_known.begin(), m_known.end(), key.str()) == m_known.end())
            refuseUnknown(key, value);
}

void Reader::refuseUnknown(const toml::key& key, const toml::node& value)
{
    const SourcePosition ofValue = positionOf(value.source(), m_where);
    const SourcePosition where = isSettingLabel(ofValue.file) ? ofValue : positionOf(key.source(), ofValue);
    m_context->problems.add(
        where, "unknown key " + inQuotes(m_prefix + std::string{key.str()}) + didYouMean(key.str(), m_known));
}

}  // namespace tillsim
