// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/constraint_words.hpp"

#include "core/experiment/sweep/amount.hpp"
#include "core/scenario/digits.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

constexpr std::array<std::string_view, 12> signs{"<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "(", ")"};

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

class WordReader {
public:
    explicit WordReader(std::string_view text) : m_text{text} { }

    std::vector<ConstraintWord> read()
    {
        std::vector<ConstraintWord> words;
        for (passBlanks(); m_at < m_text.size(); passBlanks())
            words.push_back(readWord());
        words.push_back({.offset = m_at});
        return words;
    }

private:
    void passBlanks()
    {
        while (m_at < m_text.size() && std::string_view{" \t\r\n"}.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    ConstraintWord readWord()
    {
        const char first = m_text[m_at];
        if (isDigit(first))
            return readNumber();
        if (isLetter(first))
            return readName();
        if (first == '"' || first == '\'')
            return readText();
        for (const std::string_view sign : signs)
            if (m_text.substr(m_at).starts_with(sign))
                return take(WordKind::sign, sign.size());
        throw BadConstraint{m_at,
                            first == '=' ? "two numbers are compared with =="
                                         : fmt::format("{} is nothing that a constraint can have",
                                                       inQuotes(m_text.substr(m_at, characterAt())))};
    }

    /// Bytes of the character here, so that a message shows all of it.
    std::size_t characterAt() const
    {
        std::size_t length = 1;
        while (m_at + length < m_text.size() && (static_cast<unsigned char>(m_text[m_at + length]) & 0xC0U) == 0x80U)
            ++length;
        return length;
    }

    ConstraintWord take(WordKind kind, std::size_t length)
    {
        ConstraintWord word{.kind = kind, .text = std::string{m_text.substr(m_at, length)}, .offset = m_at};
        m_at += length;
        return word;
    }

    ConstraintWord readNumber()
    {
        std::size_t end = m_at;
        while (end < m_text.size()
               && (isDigit(m_text[end]) || isLetter(m_text[end]) || m_text[end] == '.' || m_text[end] == ':'))
            ++end;
        ConstraintWord word = take(WordKind::number, end - m_at);
        const auto amount = parseAmount(word.text);
        if (!amount)
            throw BadConstraint{
                word.offset,
                fmt::format("{} is no number, span such as 90s, or clock time such as 07:30", inQuotes(word.text))};
        try {
            word.number = valueOf(*amount);
        } catch (const std::invalid_argument& problem) {
            throw BadConstraint{word.offset, fmt::format("{} {}", inQuotes(word.text), problem.what())};
        }
        return word;
    }

    /// A path's selector may hold anything but the bracket that ends it.
    ConstraintWord readName()
    {
        std::size_t end = m_at;
        while (end < m_text.size()) {
            if (m_text[end] == '[')
                end = std::min(m_text.find(']', end), m_text.size());
            else if (!isLetter(m_text[end]) && !isDigit(m_text[end]) && m_text[end] != '.')
                break;
            end = std::min(end + 1, m_text.size());
        }
        ConstraintWord word = take(WordKind::name, end - m_at);
        if (word.text == "and" || word.text == "or" || word.text == "not")
            word.kind = WordKind::sign;
        return word;
    }

    ConstraintWord readText()
    {
        const std::size_t end = m_text.find(m_text[m_at], m_at + 1);
        if (end == std::string_view::npos)
            throw BadConstraint{m_at, "the text that begins here has no quote at its end"};
        ConstraintWord word = take(WordKind::text, end + 1 - m_at);
        word.text = word.text.substr(1, word.text.size() - 2);
        return word;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

std::vector<ConstraintWord> wordsOf(std::string_view constraint)
{
    return WordReader{constraint}.read();
}

}  // namespace tillsim
