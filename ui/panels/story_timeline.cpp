// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story_timeline.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/models/time_text.hpp"
#include "ui/views/shades.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr qreal timelineMargin = 2.0;
constexpr qreal leader = 9.0;  // From the bar to the words.

QString wordOf(Milestone milestone, Outcome outcome)
{
    switch (milestone) {
    case Milestone::arrived: return StoryTimeline::tr("arrived");
    case Milestone::joined: return StoryTimeline::tr("joined");
    case Milestone::started: return StoryTimeline::tr("service began");
    case Milestone::left: return outcome == Outcome::served ? StoryTimeline::tr("served") : StoryTimeline::tr("left");
    }
    return {};
}

QString wordOf(VisitPart part)
{
    switch (part) {
    case VisitPart::outside: return StoryTimeline::tr("outside");
    case VisitPart::waiting: return StoryTimeline::tr("in line");
    case VisitPart::service: return StoryTimeline::tr("in service");
    }
    return {};
}

TillLook partLook(VisitPart part)
{
    switch (part) {
    case VisitPart::outside: return TillLook::Closed;
    case VisitPart::waiting: return TillLook::Called;
    case VisitPart::service: return TillLook::Scanning;
    }
    return {};
}

}  // namespace

StoryTimeline::StoryTimeline(QWidget* parent) : QWidget{parent}
{
    setObjectName("storyTimeline");
    setAccessibleName(tr("The visit"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Click to go to that time, or press Left and Right"));
}

void StoryTimeline::setStory(const CustomerStory& story, Duration opens)
{
    if (story.record.id != m_record.id)
        m_mark.reset();
    m_record = story.record;
    m_opens = opens;
    QStringList words;
    for (const TimelineMark& mark : timelineMarks(m_record, {}))
        words << tr("%1 at %2").arg(wordOf(mark.milestone, m_record.outcome), clockText(mark.at, m_opens));
    setAccessibleName(tr("The visit: %1").arg(words.join(tr(", "))));
    update();
}

QRectF StoryTimeline::bar() const
{
    return {timelineMargin, timelineMargin, width() - 2.0 * timelineMargin, fontMetrics().height() + 10.0};
}

QSize StoryTimeline::sizeHint() const
{
    return {320, static_cast<int>(bar().bottom() + leader) + 2 * fontMetrics().height() + 4};
}

QSize StoryTimeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void StoryTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintParts(painter);
    paintMarks(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{palette().color(QPalette::Highlight), 2.0});
    painter.drawRect(bar());
}

void StoryTimeline::paintParts(QPainter& painter) const
{
    const bool dark = isDark(palette());
    for (const TimelinePart& part : timelineParts(m_record, bar())) {
        const TillColours& colours = coloursOf(partLook(part.part), dark);
        painter.setPen(gridColour(palette()));
        painter.setBrush(colours.fill);
        painter.drawRect(part.place);
        QString text = tr("%1 %2").arg(wordOf(part.part), stopwatchText(part.length));
        if (fontMetrics().horizontalAdvance(text) + 8 > part.place.width())
            text = stopwatchText(part.length);
        painter.setPen(colours.ink);
        if (fontMetrics().horizontalAdvance(text) + 8 <= part.place.width())
            painter.drawText(part.place, Qt::AlignCenter, text);
    }
}

void StoryTimeline::paintMarks(QPainter& painter) const
{
    const std::vector<TimelineMark> marks = timelineMarks(m_record, bar());
    std::vector<qreal> places;
    std::vector<qreal> widths;
    for (const TimelineMark& mark : marks) {
        places.push_back(mark.x);
        const int word = fontMetrics().horizontalAdvance(wordOf(mark.milestone, m_record.outcome));
        widths.push_back(std::max(word, fontMetrics().horizontalAdvance(clockText(mark.at, m_opens))));
    }
    const std::vector<qreal> lefts = spreadWords(places, widths, QRectF{rect()}, 10.0);
    for (std::size_t at = 0; at < marks.size(); ++at) {
        const QRectF first{lefts[at], bar().bottom() + leader, widths[at], static_cast<qreal>(fontMetrics().height())};
        painter.setPen(quietText(palette()));
        painter.drawLine(QPointF{marks[at].x, bar().top()}, QPointF{marks[at].x, bar().bottom() + 3.0});
        painter.drawLine(QPointF{marks[at].x, bar().bottom() + 3.0}, QPointF{first.center().x(), first.top() - 1.0});
        painter.drawText(first, Qt::AlignCenter, wordOf(marks[at].milestone, m_record.outcome));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(first.translated(0.0, first.height()), Qt::AlignCenter, clockText(marks[at].at, m_opens));
        if (!hasFocus() || at != m_mark.value_or(marks.size()))
            continue;
        painter.setPen(QPen{palette().color(QPalette::Highlight), 2.0});
        painter.drawRect(first.united(first.translated(0.0, first.height())).adjusted(-3.0, 0.0, 3.0, 1.0));
    }
}

void StoryTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StoryTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Nowhere at first: Right then leads to the first instant, and Left to the last.
void StoryTimeline::keyPressEvent(QKeyEvent* event)
{
    const std::vector<TimelineMark> marks = timelineMarks(m_record, bar());
    const bool isForward = event->key() == Qt::Key_Right;
    if (marks.empty() || (!isForward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = marks.size() - 1;
    if (!m_mark)
        m_mark = isForward ? 0 : last;
    else
        m_mark = isForward ? std::min(*m_mark + 1, last) : *m_mark - std::min<std::size_t>(*m_mark, 1);
    update();
    emit seekRequested(marks[*m_mark].at);
}

void StoryTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_record.left)
        return;
    const double share = std::clamp((event->position().x() - bar().left()) / bar().width(), 0.0, 1.0);
    emit seekRequested(m_record.arrived + fromSeconds(share * toSeconds(*m_record.left - m_record.arrived)));
}

}  // namespace tillsim::ui
