// SPDX-License-Identifier: GPL-3.0-or-later
// The margin of the editor: numbers of lines, and a mark where something is wrong.
#pragma once

#include "ui/editor/toml_text_edit.hpp"

#include <QWidget>

namespace tillsim::ui {

class TomlTextEdit::Margin final : public QWidget {
public:
    explicit Margin(TomlTextEdit& editor) : QWidget{&editor}, m_editor{&editor}
    {
        setObjectName("scenarioTextMargin");
        setAccessibleName(TomlTextEdit::tr("Line numbers and problems"));
    }

    QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(*event); }
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int lineAt(const QPoint& place) const;

    TomlTextEdit* m_editor;
};

}  // namespace tillsim::ui
