// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/start_page.hpp"

#include "ui/editor/file_drop.hpp"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int mostRecent = 5;
constexpr int widestText = 680;  // Longer lines are hard to read.
constexpr int itemSpace = 14;    // Above and below the name of a scenario.

QLabel* label(QWidget* parent, const char* objectName, double size)
{
    auto* const made = new QLabel{parent};
    made->setObjectName(objectName);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(size > 1.2);
    made->setFont(font);
    return made;
}

}  // namespace

StartPage::StartPage(std::vector<ScenarioTemplate> templates, QWidget* parent)
    : QWidget{parent},
      m_templates{std::move(templates)},
      m_list{new QListWidget{this}},
      m_title{label(this, "teachingTitle", 1.5)},
      m_question{label(this, "teachingQuestion", 1.2)},
      m_text{label(this, "teachingText", 1.15)},
      m_start{new QPushButton{tr("&Start from this scenario"), this}},
      m_recentTitle{label(this, "recentTitle", 1.0)},
      m_recent{new QVBoxLayout}
{
    setObjectName("startPage");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &StartPage::showTeaching);
    connect(m_list, &QListWidget::itemActivated, this, &StartPage::choose);
    connect(m_start, &QPushButton::clicked, this, &StartPage::choose);
    connect(new FileDrop{*this}, &FileDrop::filesDropped, this, &StartPage::filesDropped);
    m_list->setCurrentRow(0);
    setRecentFiles({});
    showTeaching();  // Also where there is nothing to start from.
}

void StartPage::layOut()
{
    QLabel* const heading = label(this, "startHeading", 1.8);
    heading->setText(tr("How many tills should be open, and when?"));
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(buildGallery(), 2);
    middle->addWidget(buildTeaching(), 3);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addLayout(middle, 1);
}

QWidget* StartPage::buildGallery()
{
    auto* const part = new QWidget{this};
    m_list->setObjectName("gallery");
    m_list->setAccessibleName(tr("Scenarios to start from"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const open = new QPushButton{tr("&Open a file..."), part};
    open->setObjectName("startOpen");
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    m_recentTitle->setText(tr("Opened last"));
    m_recent->setSpacing(0);
    auto* const column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addSpacing(itemSpace);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch();
    return part;
}

QWidget* StartPage::buildTeaching()
{
    auto* const area = new QScrollArea{this};
    area->setObjectName("teaching");
    area->setAccessibleName(tr("What the scenario teaches"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const part = new QWidget{area};
    part->setBackgroundRole(QPalette::Base);
    part->setAutoFillBackground(true);
    m_start->setObjectName("startFromThis");
    m_start->setDefault(true);
    auto* const column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, itemSpace, 0);  // A scroll bar does not touch the text.
    column->setSpacing(10);
    for (QLabel* const each : {m_title, m_question, m_text}) {
        each->setMaximumWidth(widestText);
        column->addWidget(each);
    }
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addStretch(1);
    area->setWidget(part);
    return area;
}

void StartPage::fillList()
{
    for (const ScenarioTemplate& each : m_templates) {
        const Teaching teaching = teachingOf(each.text);
        auto* const item = new QListWidgetItem{teaching.title.isEmpty() ? each.name : teaching.title, m_list};
        item->setToolTip(QStringLiteral("%1\n%2").arg(item->text(), teaching.question));  // A name may be cut.
        item->setData(Qt::AccessibleDescriptionRole, teaching.question);
        item->setSizeHint({0, m_list->fontMetrics().height() + itemSpace});
    }
    // No higher than what is in it, so that what stands below is near.
    m_list->setMaximumHeight((m_list->fontMetrics().height() + itemSpace) * std::max(m_list->count(), 1)
                             + 2 * m_list->frameWidth());
}

void StartPage::showTeaching()
{
    const int row = m_list->currentRow();
    m_start->setEnabled(row >= 0);
    if (row < 0)
        return;
    const Teaching teaching = teachingOf(m_templates[static_cast<std::size_t>(row)].text);
    m_title->setText(m_list->item(row)->text());
    m_question->setText(teaching.question);
    m_question->setVisible(!teaching.question.isEmpty());
    m_text->setText(teaching.text);
}

void StartPage::choose()
{
    if (m_list->currentRow() >= 0)
        emit templateChosen(m_list->currentRow());
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* const item = m_recent->takeAt(0)) {
        if (QWidget* const old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    int number = 0;
    for (const QString& path : paths.mid(0, mostRecent)) {
        auto* const link = new QPushButton{QFileInfo{path}.fileName().replace('&', "&&"), this};
        link->setObjectName(QString{"startRecent%1"}.arg(++number));
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setFlat(true);
        link->setStyleSheet("text-align: left; padding: 3px;");
        connect(link, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(link);
    }
}

}  // namespace tillsim::ui
