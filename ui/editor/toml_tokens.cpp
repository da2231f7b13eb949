// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/toml_tokens.hpp"

namespace tillsim::ui {

namespace {

constexpr int tripled = 3;

class Tokenizer {
public:
    Tokenizer(const QString& line, LineState begin) : m_line{line}, m_state{begin} { }

    TokenLine take()
    {
        if (m_state != LineState::Plain)
            takeLongText(0);
        while (m_at < size())
            takeOne();
        return {std::move(m_tokens), m_state};
    }

private:
    void takeOne()
    {
        const QChar letter = m_line[m_at];
        if (letter == u'#')
            add(TokenKind::Comment, size());
        else if (letter == u'"' || letter == u'\'')
            takeQuoted(letter);
        else if (letter == u'[' && QStringView{m_line}.left(m_at).trimmed().isEmpty())
            takeHeader();
        else if (isWord(letter))
            takeWord();
        else
            ++m_at;
    }

    void takeQuoted(QChar quote)
    {
        if (m_line.mid(m_at, tripled) == QString{tripled, quote}) {
            m_state = quote == u'"' ? LineState::InText : LineState::InLiteral;
            return takeLongText(tripled);
        }
        int end = m_at + 1;
        while (end < size() && m_line[end] != quote)
            end += quote == u'"' && m_line[end] == u'\\' ? 2 : 1;
        end = std::min(end + 1, size());
        add(isKeyAt(end) ? TokenKind::Key : TokenKind::Text, end);
    }

    /// To the quotes that end it, or the end of the line.
    void takeLongText(int skipped)
    {
        const QString end{tripled, m_state == LineState::InText ? u'"' : u'\''};
        const auto found = static_cast<int>(m_line.indexOf(end, m_at + skipped));
        add(TokenKind::Text, found < 0 ? size() : found + tripled);
        m_state = found < 0 ? m_state : LineState::Plain;
    }

    /// `[name]` at the beginning of a line; an array inside a longer one has other things in it.
    void takeHeader()
    {
        const auto close = static_cast<int>(m_line.indexOf(u']', m_at));
        int end = close < 0 ? size() : close + 1;
        end += end < size() && m_line[end] == u']' ? 1 : 0;
        const QStringView inside = QStringView{m_line}.mid(m_at, end - m_at);
        if (close < 0 || inside.contains(u',') || inside.contains(u'='))
            ++m_at;
        else
            add(TokenKind::Header, end);
    }

    void takeWord()
    {
        int end = m_at;
        while (end < size() && isWord(m_line[end]))
            ++end;
        const QChar first = m_line[m_at];
        const bool isNumber = first.isDigit() || first == u'+' || first == u'-';
        add(isKeyAt(end) ? TokenKind::Key : isNumber ? TokenKind::Number : TokenKind::Word, end);
    }

    [[nodiscard]] bool isKeyAt(int end) const
    {
        const QStringView rest = QStringView{m_line}.mid(end).trimmed();
        return rest.startsWith(u'=') || (rest.startsWith(u'.') && rest.contains(u'='));
    }

    static bool isWord(QChar letter)
    {
        return letter.isLetterOrNumber() || letter == u'_' || letter == u'-' || letter == u'+' || letter == u'.'
            || letter == u':';
    }

    void add(TokenKind kind, int end)
    {
        if (end > m_at)
            m_tokens.push_back({kind, m_at, end - m_at});
        m_at = end;
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_line.size()); }

    const QString& m_line;
    LineState m_state;
    int m_at = 0;
    std::vector<Token> m_tokens;
};

}  // namespace

TokenLine tokensOf(const QString& line, LineState begin)
{
    return Tokenizer{line, begin}.take();
}

}  // namespace tillsim::ui
