// SPDX-License-Identifier: MIT
// Puts what the scanner finds into its place in the tree.
#include "core/scenario/toml_outline.hpp"

#include "core/scenario/toml_scanner.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace tillsim {

namespace {

class Builder {
public:
    explicit Builder(std::string_view text) : m_text{text}, m_scanner{text} { }

    TomlOutline build()
    {
        m_current = &m_outline.root;
        while (m_scanner.findStatement()) {
            try {
                m_scanner.isHeader() ? takeHeader() : takeEntry(*m_current, false);
                m_scanner.finishLine();
            } catch (const NotToml&) {
                m_outline.isWhole = false;
                m_scanner.passLine();
            }
        }
        return std::move(m_outline);
    }

private:
    /// `[a.b]` or `[[a.b]]`: what comes next belongs to it.
    void takeHeader()
    {
        const TomlHeader header = m_scanner.takeHeader();
        TomlNode* table = &m_outline.root;
        for (const TomlKeyPart& part : std::span{header.key}.first(header.key.size() - 1))
            table = &enter(*table, part);
        TomlNode& node = memberOf(*table, header.key.back(), header.isList ? TomlKind::List : TomlKind::Table);
        if (node.kind != (header.isList ? TomlKind::List : TomlKind::Table))
            throw NotToml{};
        if (node.value.empty())
            node.value = node.whole = header.range;
        if (header.isList)
            node.children.push_back({.name = header.key.back().range, .value = header.range, .whole = header.range});
        m_current = header.isList ? &node.children.back() : &node;
        node.whole.end = std::max(node.whole.end, header.range.end);
    }

    /// A table on the way to another; of a list its last element.
    static TomlNode& enter(TomlNode& table, const TomlKeyPart& part)
    {
        TomlNode& node = memberOf(table, part, TomlKind::Table);
        if (node.kind == TomlKind::List)
            return node.children.back();
        if (node.kind != TomlKind::Table)
            throw NotToml{};
        return node;
    }

    static TomlNode& memberOf(TomlNode& table, const TomlKeyPart& part, TomlKind kind)
    {
        if (TomlNode* const known = table.child(part.name))
            return *known;
        table.children.push_back({.kind = kind, .key = part.name, .name = part.range});
        return table.children.back();
    }

    /// `a.b = value`, of a table with a header or between braces.
    void takeEntry(TomlNode& owner, bool isInside)
    {
        const std::vector<TomlKeyPart> key = m_scanner.takeKey();
        m_scanner.take('=');
        TomlNode value = takeValue();
        const TextRange whole{key.front().range.begin, value.value.end};
        TomlNode* table = &owner;
        table->whole.end = std::max(table->whole.end, whole.end);
        for (const TomlKeyPart& part : std::span{key}.first(key.size() - 1)) {
            table = &enter(*table, part);
            if (table->dotted.empty())
                table->dotted = std::string{TextRange{key.front().range.begin, part.range.end}.of(m_text)} + '.';
            table->isInside = isInside;
            table->whole = {table->whole.empty() ? whole.begin : table->whole.begin, whole.end};
        }
        value.key = key.back().name;
        value.name = key.back().range;
        value.whole = whole;
        if (!table->child(value.key))
            table->children.push_back(std::move(value));
    }

    TomlNode takeValue()
    {
        constexpr int deepest = 64;
        if (m_depth == deepest)
            throw NotToml{};
        const std::size_t begin = m_scanner.at();
        TomlNode node{.kind = TomlKind::Scalar};
        ++m_depth;
        if (m_scanner.isNext('['))
            takeArray(node);
        else if (m_scanner.isNext('{'))
            takeInline(node);
        else
            m_scanner.takeScalar();
        --m_depth;
        std::size_t end = m_scanner.at();
        while (end > begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\t'))
            --end;  // Blanks before a comment, which the scanner is beyond.
        node.value = node.whole = {begin, end};
        return node;
    }

    void takeArray(TomlNode& node)
    {
        node.kind = TomlKind::Array;
        m_scanner.take('[');
        while (!m_scanner.isNextBeyondLines(']')) {
            node.children.push_back(takeValue());
            if (!m_scanner.isNextBeyondLines(']'))
                m_scanner.take(',');
        }
        m_scanner.take(']');
    }

    void takeInline(TomlNode& node)
    {
        node.kind = TomlKind::Inline;
        m_scanner.take('{');
        while (!m_scanner.isNextBeyondLines('}')) {
            takeEntry(node, true);
            if (!m_scanner.isNextBeyondLines('}'))
                m_scanner.take(',');
            m_scanner.isNextBeyondLines('}');
        }
        m_scanner.take('}');
    }

    std::string_view m_text;
    TomlScanner m_scanner;
    TomlOutline m_outline;
    TomlNode* m_current = nullptr;
    int m_depth = 0;
};

}  // namespace

const TomlNode* TomlNode::child(std::string_view wanted) const
{
    const auto found = std::ranges::find(children, wanted, &TomlNode::key);
    return found == children.end() ? nullptr : &*found;
}

TomlNode* TomlNode::child(std::string_view wanted)
{
    return const_cast<TomlNode*>(std::as_const(*this).child(wanted));
}

TomlOutline outlineOf(std::string_view text)
{
    return Builder{text}.build();
}

}  // namespace tillsim
