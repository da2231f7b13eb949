// SPDX-License-Identifier: MIT
// Looks for dots outside of strings and comments. Nothing but a key has more than one of them in a row.
#include "core/scenario/key_depth.hpp"

#include "core/scenario/limits.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

namespace {

class KeyScanner {
public:
    explicit KeyScanner(std::string_view text) : m_text{text} { }

    std::optional<TextPosition> find()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '.' && ++m_dots >= maxKeyParts)
                return m_start;
            step();
        }
        return std::nullopt;
    }

private:
    void step()
    {
        const char letter = m_text[m_at];
        const bool isQuote = letter == '"' || letter == '\'';
        if (letter == '#')
            passUntil('\n');
        else if (isQuote && m_text.substr(m_at, 3) == std::string(3, letter))
            passString(std::string(3, letter));
        else if (isQuote)
            passString(std::string(1, letter));
        else
            passLetter(letter);
    }

    /// A key ends at each of these; the next one begins after it.
    void passLetter(char letter)
    {
        const bool isBlankBefore = (letter == ' ' || letter == '\t') && m_present == m_start;
        const bool isBetween = std::string_view{"\n=,[]{}"}.find(letter) != std::string_view::npos;
        pass(1);
        if (!isBlankBefore && !isBetween)
            return;
        m_dots = 0;
        m_start = m_present;
    }

    void passUntil(char end) { pass(std::min(m_text.find(end, m_at), m_text.size()) - m_at); }

    /// A string that has not ended on its line, or at all, is a mistake in the syntax.
    void passString(const std::string& quotes)
    {
        const bool hasEscapes = quotes.front() == '"';
        pass(quotes.size());
        while (m_at < m_text.size() && !m_text.substr(m_at).starts_with(quotes)) {
            if (quotes.size() == 1 && m_text[m_at] == '\n')
                return;
            pass(hasEscapes && m_text[m_at] == '\\' ? 2 : 1);
        }
        pass(quotes.size());
        while (quotes.size() > 1 && m_at < m_text.size() && m_text[m_at] == quotes.front())
            pass(1);  // Up to two quotes may stand right before the end.
    }

    void pass(std::size_t count)
    {
        for (const std::size_t end = std::min(m_at + count, m_text.size()); m_at < end; ++m_at) {
            const auto letter = static_cast<unsigned char>(m_text[m_at]);
            if (letter == '\n')
                m_present = {m_present.line + 1, 1};
            else if ((letter & 0xC0U) != 0x80U)
                ++m_present.column;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    TextPosition m_present;  // Of m_at.
    TextPosition m_start;    // Of the key.
    std::size_t m_dots = 0;  // In it.
};

}  // namespace

std::optional<TextPosition> findDeepKey(std::string_view text)
{
    return KeyScanner{text}.find();
}

std::string deepKeyProblem()
{
    return fmt::format("a key may have at most {} parts with dots between", maxKeyParts);
}

}  // namespace tillsim
