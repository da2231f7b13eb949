// SPDX-License-Identifier: GPL-3.0-or-later
// Colours the parts of TOML, for light and dark palettes.
#pragma once

#include "ui/editor/toml_tokens.hpp"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace tillsim::ui {

/// At least 4.5:1 against the base of the palette.
[[nodiscard]] QColor tokenColour(TokenKind kind, const QPalette& palette);

class TomlHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit TomlHighlighter(QTextDocument* document);

    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    QPalette m_palette;
};

}  // namespace tillsim::ui
