// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/toml_highlighter.hpp"

#include "ui/editor/severity_mark.hpp"

#include <algorithm>

namespace tillsim::ui {

QColor tokenColour(TokenKind kind, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (kind) {
    case TokenKind::Comment: return dark ? QColor{0x9aa8a0} : QColor{0x5a665f};
    case TokenKind::Header: return dark ? QColor{0xe3b6ff} : QColor{0x7a1fa2};
    case TokenKind::Key: return dark ? QColor{0x8ab4f8} : QColor{0x0b57a4};
    case TokenKind::Text: return dark ? QColor{0x9fd88a} : QColor{0x1d6b1f};
    case TokenKind::Number: return dark ? QColor{0xffb787} : QColor{0xa03d00};
    case TokenKind::Word: return dark ? QColor{0xf2a0c0} : QColor{0x9c1f58};
    }
    return palette.color(QPalette::Text);
}

TomlHighlighter::TomlHighlighter(QTextDocument* document) : QSyntaxHighlighter{document} { }

void TomlHighlighter::setPalette(const QPalette& palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    rehighlight();
}

void TomlHighlighter::highlightBlock(const QString& text)
{
    const TokenLine line = tokensOf(text, static_cast<LineState>(std::max(previousBlockState(), 0)));
    for (const Token& token : line.tokens) {
        QTextCharFormat format;
        format.setForeground(tokenColour(token.kind, m_palette));
        format.setFontItalic(token.kind == TokenKind::Comment);
        if (token.kind == TokenKind::Header)
            format.setFontWeight(QFont::Bold);
        setFormat(token.start, token.length, format);
    }
    setCurrentBlockState(static_cast<int>(line.end));
}

}  // namespace tillsim::ui
