// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/customer_panel.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/models/story_text.hpp"
#include "ui/models/time_text.hpp"
#include "ui/panels/cause_bar.hpp"
#include "ui/panels/cause_table.hpp"
#include "ui/panels/story_timeline.hpp"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace tillsim::ui {

namespace {

constexpr int leastForHalves = 900;
constexpr int gapOfHalves = 24;

}  // namespace

CustomerPanel::CustomerPanel(QWidget* parent)
    : QScrollArea{parent},
      m_number{new QSpinBox{this}},
      m_longest{new QPushButton{tr("&Longest wait"), this}},
      m_watch{new QPushButton{tr("&Watch"), this}},
      m_events{new QPushButton{tr("Its &events"), this}},
      m_title{new QLabel{this}},
      m_place{new QLabel{this}},
      m_story{new QLabel{this}},
      m_timeline{new StoryTimeline{this}},
      m_ahead{new QLabel{this}},
      m_causeBar{new CauseBar{this}},
      m_causes{new CauseTable{"customerCauses", tr("What it waited for"), this}}
{
    createParts();
    layOut();
    connectParts();
    refresh();
}

void CustomerPanel::createParts()
{
    m_number->setObjectName("customerNumber");
    m_number->setAccessibleName(tr("Number of the customer"));
    m_number->setRange(-1, std::numeric_limits<int>::max());
    m_number->setSpecialValueText(tr("nobody"));
    m_number->setValue(-1);
    m_number->setKeyboardTracking(false);
    m_longest->setObjectName("longestWait");
    m_longest->setToolTip(tr("Show the customer who waited longest of the day"));
    m_watch->setObjectName("watchCustomer");
    m_watch->setToolTip(tr("Go to the time at which it arrives"));
    m_events->setObjectName("customerEvents");
    m_events->setToolTip(tr("Show the events of this customer in the log"));
    m_title->setObjectName("customerTitle");
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_place->setObjectName("customerPlace");
    m_story->setObjectName("customerStory");
    m_ahead->setObjectName("customersAhead");
    m_ahead->setTextFormat(Qt::RichText);
    m_ahead->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QLabel* const label : {m_title, m_place, m_story, m_ahead})
        label->setWordWrap(true);
    for (QLabel* const label : {m_title, m_place, m_story}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
}

void CustomerPanel::layOut()
{
    setObjectName("customerPanel");
    setAccessibleName(tr("Customer"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* const page = new QWidget{this};
    auto* const label = new QLabel{tr("C&ustomer")};
    label->setBuddy(m_number);
    auto* const choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_number);
    choice->addWidget(m_longest);
    choice->addStretch(1);
    auto* const actions = new QHBoxLayout;
    actions->addWidget(m_watch);
    actions->addWidget(m_events);
    actions->addStretch(1);
    auto* const visit = new QVBoxLayout;
    for (QWidget* const each : std::initializer_list<QWidget*>{m_title, m_place, m_timeline, m_story})
        visit->addWidget(each);
    visit->addStretch(1);
    auto* const causes = new QVBoxLayout;
    for (QWidget* const each : std::initializer_list<QWidget*>{m_causeBar, m_causes, m_ahead})
        causes->addWidget(each);
    causes->addLayout(actions);
    causes->addStretch(1);
    for (QBoxLayout* const half : {visit, causes})
        half->setSpacing(choice->spacing());  // And not that between the halves.
    m_halves = new QBoxLayout{QBoxLayout::TopToBottom};
    m_halves->addLayout(visit);
    m_halves->addLayout(causes);
    auto* const column = new QVBoxLayout{page};
    column->addLayout(choice);
    column->addLayout(m_halves, 1);
    setWidget(page);
    arrange();
}

/// In a wide panel, which is low as a rule, side by side.
void CustomerPanel::arrange()
{
    const bool isWide = width() >= leastForHalves;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(isWide ? gapOfHalves : -1);
    m_halves->setStretch(0, isWide ? 3 : 0);
    m_halves->setStretch(1, isWide ? 2 : 1);
}

void CustomerPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void CustomerPanel::connectParts()
{
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { choose(number); });
    connect(m_longest, &QPushButton::clicked, this, [this] {
        showLongestWait();
        if (m_customer >= 0)
            emit customerChosen(m_customer);
    });
    connect(m_watch, &QPushButton::clicked, this, [this] {
        if (const CustomerStory* const story = index().find(m_customer))
            emit seekRequested(story->record.arrived);
    });
    connect(m_events, &QPushButton::clicked, this, [this] { emit eventsRequested(m_customer); });
    connect(m_timeline, &StoryTimeline::seekRequested, this, &CustomerPanel::seekRequested);
    connect(m_ahead, &QLabel::linkActivated, this, [this](const QString& number) { choose(number.toLongLong()); });
}

void CustomerPanel::setScenario(const Scenario& scenario)
{
    m_names = ShopNames{scenario};
    refresh();
}

void CustomerPanel::setOutline(std::shared_ptr<const DayOutline> outline)
{
    if (outline == m_outline)
        return;
    m_outline = std::move(outline);
    m_index.reset();
    refresh();
}

void CustomerPanel::setPicture(const ShopPicture& picture)
{
    m_picture = picture;
    showPlace();
}

void CustomerPanel::showCustomer(qint64 customer)
{
    m_customer = std::max<qint64>(customer, -1);
    const QSignalBlocker quiet{m_number};
    m_number->setValue(static_cast<int>(std::min<qint64>(m_customer, m_number->maximum())));
    refresh();
}

void CustomerPanel::showLongestWait()
{
    const CustomerStory* const story = index().longestWait();
    showCustomer(story ? story->record.id : -1);
}

void CustomerPanel::choose(qint64 customer)
{
    showCustomer(customer);
    emit customerChosen(m_customer);
}

const StoryIndex& CustomerPanel::index()
{
    if (!m_index)
        m_index = std::make_unique<StoryIndex>(m_outline);
    return *m_index;
}

void CustomerPanel::refresh()
{
    const CustomerStory* const story = m_customer >= 0 ? index().find(m_customer) : nullptr;
    m_title->setText(m_customer >= 0 ? tr("Customer %1").arg(m_customer) : tr("Why did I wait?"));
    const bool waited = story && story->record.outcome == Outcome::served && story->record.wait() > Duration{};
    m_longest->setEnabled(m_outline && !m_outline->customers.empty());
    m_watch->setVisible(story);
    m_events->setVisible(m_customer >= 0);
    m_timeline->setVisible(story);
    m_ahead->setVisible(story && story->record.joined);
    m_causeBar->setVisible(waited);
    m_causes->setVisible(waited);
    if (story)
        showStory(*story);
    else if (m_customer < 0)
        m_story->setText(tr("Choose a customer by its number, click one on the shop floor, or look at the longest "
                            "wait: here is told what it waited for, to the second."));
    else
        m_story->setText(tr("This customer has not left yet, or there is none of this number."));
    showPlace();
}

void CustomerPanel::showStory(const CustomerStory& story)
{
    m_title->setText(tr("Customer %1: %2").arg(story.record.id).arg(customerText(story.record, m_names)));
    m_timeline->setStory(story, m_names.opens());
    m_story->setText(storyText(story, m_names));
    showAhead(story);
    m_causeBar->setTimes(story.causes);
    m_causes->setTimes(story.causes);
}

/// Rich text takes the colour of links from the application, not from the widget that shows it.
void CustomerPanel::showAhead(const CustomerStory& story)
{
    const QString style = QString{"<a style=\"color:%1\" "}.arg(linkColour(palette()).name());
    m_ahead->setText(aheadText(story, index().ahead(story)).replace("<a ", style));
}

void CustomerPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_customer >= 0) {
        if (const CustomerStory* const story = index().find(m_customer))
            showAhead(*story);
    }
    QScrollArea::changeEvent(event);
}

void CustomerPanel::showPlace()
{
    const QString place = m_customer >= 0 ? placeText(m_customer, m_picture, m_names) : QString{};
    m_place->setText(place.isEmpty() ? place
                                     : tr("Now (%1) it %2.").arg(clockText(m_picture.at, m_names.opens()), place));
    m_place->setVisible(!place.isEmpty());
}

}  // namespace tillsim::ui
