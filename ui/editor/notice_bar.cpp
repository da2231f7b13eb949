// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/notice_bar.hpp"

#include "ui/editor/problems_model.hpp"
#include "ui/editor/severity_mark.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillsim::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame{parent}, m_row{new QHBoxLayout{this}}, m_mark{new QLabel{this}}, m_text{new QLabel{this}}
{
    setObjectName("noticeBar");
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName("notice");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->addWidget(m_mark);
    m_row->addWidget(m_text, 1);
    hide();
}

void NoticeBar::showNotice(Severity severity, const QString& text, QList<NoticeAnswer> answers)
{
    for (QWidget* const button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();  // It may be the one that was pressed.
    }
    m_buttons.clear();
    m_severity = severity;
    showMark();
    m_text->setText(text);
    setAccessibleName(severityName(severity));
    setAccessibleDescription(text);
    answers.push_back({"noticeClose", tr("Close"), {}});
    for (const NoticeAnswer& answer : std::as_const(answers))
        addButton(answer);
    show();
}

void NoticeBar::addButton(const NoticeAnswer& answer)
{
    auto* const button = new QPushButton{answer.text, this};
    button->setObjectName(answer.objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
        hide();
        if (act)
            act();
    });
    m_row->addWidget(button);
    m_buttons.push_back(button);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString{} : m_text->text();
}

void NoticeBar::showMark()
{
    const int size = fontMetrics().height();
    m_mark->setPixmap(severityIcon(m_severity, palette()).pixmap(QSize{size, size}, devicePixelRatio()));
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

}  // namespace tillsim::ui
