// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steady_label.hpp"

#include <QEvent>

#include <utility>

namespace tillsim::ui {

SteadyLabel::SteadyLabel(QString widest, QWidget* parent) : QLabel{parent}, m_widest{std::move(widest)}
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    makeRoom();
}

void SteadyLabel::showText(const QString& text)
{
    if (fontMetrics().horizontalAdvance(text) > width()) {
        m_widest = text;
        makeRoom();
    }
    setText(text);
}

void SteadyLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void SteadyLabel::makeRoom()
{
    setFixedSize(fontMetrics().horizontalAdvance(m_widest), fontMetrics().height());
}

}  // namespace tillsim::ui
