// SPDX-License-Identifier: MIT
// One pass over the text, a cell at a time.
#include "core/scenario/csv.hpp"

#include "core/scenario/utf8.hpp"

#include <utility>

namespace tillsim {

CsvReader::CsvReader(std::string_view text, std::string file) : m_text{text}, m_file{std::move(file)}
{
    const std::size_t valid = validUtf8Length(text);
    if (text.starts_with(byteOrderMark))
        m_next = byteOrderMark.size();
    if (valid == text.size())
        return;
    while (m_next < valid)
        advance();
    refuse(m_line, m_column, "this is not UTF-8 text");
}

void CsvReader::refuse(std::uint32_t line, std::uint32_t column, const std::string& text) const
{
    throw ScenarioError{{m_file, line, column}, text};
}

void CsvReader::advance()
{
    const char letter = m_text[m_next++];
    if (letter == '\n') {
        ++m_line;
        m_column = 1;
    } else if (m_next == m_text.size() || (static_cast<unsigned char>(m_text[m_next]) & 0xC0U) != 0x80U) {
        ++m_column;  // The last byte of a character.
    }
}

bool CsvReader::atEndOfRow() const
{
    const std::string_view rest = m_text.substr(m_next);
    return rest.empty() || rest == "\r" || rest.starts_with('\n') || rest.starts_with("\r\n");
}

bool CsvReader::takeEndOfLine()
{
    if (atEnd())
        return false;
    if (m_text[m_next] == '\r')
        advance();
    if (!atEnd())
        advance();
    return true;
}

void CsvReader::skipBlanks()
{
    while (!atEnd() && (m_text[m_next] == ' ' || m_text[m_next] == '\t'))
        advance();
}

bool CsvReader::next(std::vector<CsvCell>& row)
{
    skipBlanks();
    while (atEndOfRow()) {
        if (!takeEndOfLine())
            return false;
        skipBlanks();
    }
    std::size_t cells = 0;
    for (bool more = true; more; ++cells) {
        if (cells == row.size())
            row.emplace_back();
        readCell(row[cells]);
        more = !atEndOfRow();
        if (more)
            advance();  // The comma.
    }
    row.resize(cells);
    takeEndOfLine();
    return true;
}

void CsvReader::readCell(CsvCell& cell)
{
    skipBlanks();
    cell.text.clear();
    cell.line = m_line;
    cell.column = m_column;
    if (!atEnd() && m_text[m_next] == '"')
        return readQuoted(cell);
    const std::size_t start = m_next;
    while (!atEndOfRow() && m_text[m_next] != ',')
        advance();
    std::string_view text = m_text.substr(start, m_next - start);
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    cell.text.assign(text);
}

void CsvReader::readQuoted(CsvCell& cell)
{
    advance();
    for (bool closed = false; !closed;) {
        if (atEnd())
            refuse(cell.line, cell.column, "this quote is never closed");
        const char letter = m_text[m_next];
        advance();
        closed = letter == '"' && (atEnd() || m_text[m_next] != '"');
        if (!closed)
            cell.text += letter;
        if (!closed && letter == '"')
            advance();  // The second of a pair.
    }
    skipBlanks();
    if (!atEndOfRow() && m_text[m_next] != ',')
        refuse(m_line, m_column, "after a closing quote must come a comma or the end of the line");
}

}  // namespace tillsim
