// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a scenario with line numbers, colours, and what is wrong where it is wrong.
#pragma once

#include "ui/editor/check_text.hpp"

#include <QPlainTextEdit>

#include <vector>

namespace tillsim::ui {

class TomlHighlighter;

class TomlTextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// The document has a QPlainTextDocumentLayout and outlives the editor.
    explicit TomlTextEdit(QTextDocument& document, QWidget* parent = nullptr);

    /// Marks lines, and shows the texts as tooltips there and in the margin.
    void setProblems(std::vector<ProblemRow> rows);

    /// Puts the cursor there, counted from 1, and shows it. Lines beyond the end are the last one.
    void goTo(int line, int column);

    /// What is wrong in a line, from 1: one text a line; empty if nothing is.
    [[nodiscard]] QString problemsIn(int line) const;

    // For the margin.

    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent& event);

public slots:
    void toggleCommentOfSelection();

signals:
    /// A scenario file was dropped, or several.
    void filesDropped(const QStringList& paths);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    class Margin;

    void layOutMargin();
    void markLines();
    void applyPalette();
    [[nodiscard]] QTextEdit::ExtraSelection currentLine() const;
    [[nodiscard]] QTextEdit::ExtraSelection underline(const ProblemRow& row) const;
    [[nodiscard]] const ProblemRow* worstIn(int line) const;
    void paintLine(QPainter& painter, const QTextBlock& block, const QRectF& place);

    Margin* m_margin;
    TomlHighlighter* m_highlighter;
    std::vector<ProblemRow> m_problems;  // Those with a line of this text; errors first.
};

}  // namespace tillsim::ui
