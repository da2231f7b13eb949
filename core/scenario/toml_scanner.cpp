// SPDX-License-Identifier: MIT
#include "core/scenario/toml_scanner.hpp"

#include "core/scenario/limits.hpp"
#include "core/scenario/toml_value.hpp"
#include "core/scenario/utf8.hpp"

#include <algorithm>

namespace tillsim {

namespace {

constexpr std::string_view blanks = " \t";

}  // namespace

bool TomlScanner::findStatement()
{
    if (m_at == 0 && isAt(byteOrderMark))
        m_at = byteOrderMark.size();
    passLines();
    return m_at < m_text.size();
}

TomlHeader TomlScanner::takeHeader()
{
    TomlHeader header{.range = {m_at, m_at}};
    take('[');
    header.isList = m_text[m_at - 1] == '[' && isAt('[');
    if (header.isList)
        take('[');
    header.key = takeKey();
    const std::string_view end = header.isList ? "]]" : "]";
    if (!isAt(end))
        throw NotToml{};
    m_at += end.size();
    header.range.end = m_at;
    return header;
}

std::vector<TomlKeyPart> TomlScanner::takeKey()
{
    std::vector<TomlKeyPart> key{takeKeyPart()};
    for (passBlanks(); isAt('.'); passBlanks()) {
        take('.');
        key.push_back(takeKeyPart());
        if (key.size() > maxKeyParts)
            throw NotToml{};
    }
    return key;
}

TomlKeyPart TomlScanner::takeKeyPart()
{
    const std::size_t begin = m_at;
    if (isAt('"') || isAt('\'')) {
        takeString();
        const auto name = textOfToml(m_text.substr(begin, m_at - begin));
        if (!name)
            throw NotToml{};
        return {*name, {begin, m_at}};
    }
    while (m_at < m_text.size() && isBareKey(m_text.substr(m_at, 1)))
        ++m_at;
    if (m_at == begin)
        throw NotToml{};
    return {std::string{m_text.substr(begin, m_at - begin)}, {begin, m_at}};
}

void TomlScanner::takeScalar()
{
    if (isAt('"') || isAt('\''))
        return takeString();
    const std::size_t begin = m_at;
    m_at = std::min(m_text.find_first_of(",]}#\r\n", m_at), m_text.size());
    while (m_at > begin && blanks.find(m_text[m_at - 1]) != blanks.npos)
        --m_at;
    if (m_at == begin || m_text.substr(begin, m_at - begin).find('=') != m_text.npos)
        throw NotToml{};
}

/// A string of one line ends on it; one in three quotes may have up to two more before its end.
void TomlScanner::takeString()
{
    const char quote = m_text[m_at];
    const bool isLong = isAt(std::string(3, quote));
    const std::string end(isLong ? 3 : 1, quote);
    for (m_at += end.size(); m_at < m_text.size(); ++m_at) {
        if (isAt(end))
            break;
        if (!isLong && isAt('\n'))
            throw NotToml{};
        if (quote == '"' && isAt('\\'))
            ++m_at;
    }
    if (m_at >= m_text.size())
        throw NotToml{};
    m_at += end.size();
    for (int more = 0; isLong && more < 2 && isAt(quote); ++more)
        ++m_at;
}

void TomlScanner::take(char mark)
{
    passBlanks();
    if (!isAt(mark))
        throw NotToml{};
    ++m_at;
    if (mark != '[' || !isAt('['))
        passBlanks();
}

void TomlScanner::finishLine()
{
    passBlanks();
    if (m_at < m_text.size() && !isAt('#') && !isAt('\n') && !isAt("\r\n"))
        throw NotToml{};
    passLine();
}

void TomlScanner::passLine()
{
    const std::size_t end = m_text.find('\n', m_at);
    m_at = end == m_text.npos ? m_text.size() : end + 1;
}

bool TomlScanner::isNextBeyondLines(char mark)
{
    passLines();
    return isAt(mark);
}

void TomlScanner::passBlanks()
{
    m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
}

void TomlScanner::passLines()
{
    for (m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); isAt('#');
         m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()))
        passLine();
}

}  // namespace tillsim
