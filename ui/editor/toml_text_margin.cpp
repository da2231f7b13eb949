// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/toml_text_margin.hpp"

#include "ui/editor/severity_mark.hpp"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int space = 6;  // Around the mark and the number.
constexpr int fewestDigits = 2;

int digitsOf(int number)
{
    return std::max(fewestDigits, static_cast<int>(QString::number(number).size()));
}

/// Half way between the text and what is behind it: quiet, and still 4.5:1 against the window.
QColor quiet(const QPalette& palette)
{
    return isDark(palette) ? QColor{0xa8b0ac} : QColor{0x5c6460};
}

}  // namespace

int TomlTextEdit::marginWidth() const
{
    const int mark = fontMetrics().ascent();
    return space + mark + space + fontMetrics().horizontalAdvance(u'0') * digitsOf(blockCount()) + space;
}

void TomlTextEdit::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void TomlTextEdit::paintMargin(QPaintEvent& event)
{
    QPainter painter{m_margin};
    painter.fillRect(event.rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event.rect().bottom())
            return;
        if (block.isVisible())
            paintLine(painter, block, {0.0, place.top(), qreal(m_margin->width()), place.height()});
    }
}

void TomlTextEdit::paintLine(QPainter& painter, const QTextBlock& block, const QRectF& place)
{
    const bool isCurrent = block == textCursor().block();
    painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : quiet(palette()));
    painter.drawText(place.adjusted(0, 0, -space, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(block.blockNumber() + 1));
    const ProblemRow* const problem = worstIn(block.blockNumber() + 1);
    if (!problem)
        return;
    const qreal size = fontMetrics().ascent();
    paintSeverity(painter, {qreal(space), place.center().y() - size / 2, size, size}, problem->severity, palette());
}

int TomlTextEdit::Margin::lineAt(const QPoint& place) const
{
    return m_editor->cursorForPosition({0, place.y()}).blockNumber() + 1;
}

bool TomlTextEdit::Margin::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), m_editor->problemsIn(lineAt(help->pos())), this);
    return true;
}

void TomlTextEdit::Margin::mousePressEvent(QMouseEvent* event)
{
    m_editor->goTo(lineAt(event->pos()), 1);
    m_editor->setFocus();
}

}  // namespace tillsim::ui
