// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_strip.hpp"

#include "ui/models/time_text.hpp"
#include "ui/views/day_columns.hpp"
#include "ui/views/day_overlay.hpp"
#include "ui/views/day_strip_painter.hpp"
#include "ui/views/intervention_words.hpp"

#include "core/scenario/till_count.hpp"

#include <QAccessible>
#include <QBackingStore>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int seekInterval = 33;           // Milliseconds.
constexpr int growInterval = 150;          // Milliseconds from one painting of a growing day to the next.
constexpr std::size_t mostCost = 100'000;  // Of what is painted at once: three milliseconds or so.
constexpr qreal noteReach = 7;             // Pixels.
constexpr Duration keyStep = std::chrono::minutes{1};

}  // namespace

DayStrip::DayStrip(QWidget* parent) : QWidget{parent}
{
    setObjectName("dayStrip");
    setAccessibleName(tr("The day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

DayStrip::~DayStrip() = default;

void DayStrip::setScenario(std::shared_ptr<const Scenario> scenario)
{
    const bool isSameShop = m_scenario && scenario && tillCount(*m_scenario) == tillCount(*scenario);
    m_scenario = std::move(scenario);
    if (!isSameShop)
        m_outline.reset();
    m_aim.reset();
    planAnew();
}

void DayStrip::setOutline(std::shared_ptr<const DayOutline> outline)
{
    const bool isGrowing = outline && !outline->isComplete && m_outline && !m_outline->isComplete;
    m_outline = std::move(outline);
    if (isGrowing && m_sinceDay.isValid() && m_sinceDay.elapsed() < growInterval) {
        if (!m_paintTimer.isActive())
            m_paintTimer.start(growInterval, this);
        return;
    }
    planAnew();
}

void DayStrip::setPosition(Instant at)
{
    if (at == m_position)
        return;
    m_position = at;
    update();
}

void DayStrip::planAnew()
{
    m_isOld = true;
    ++m_version;
    update();
    if (isEmpty())
        return;
    const QFontMetricsF metrics{font()};
    const Duration span = std::max(m_scenario->duration, m_outline->end.time_since_epoch());
    const auto tills = static_cast<std::size_t>(tillCount(*m_scenario));
    m_plan = planDayStrip(size(), tills, span, metrics.horizontalAdvance(QStringLiteral("888")), metrics.height());
}

void DayStrip::resizeEvent(QResizeEvent*)
{
    planAnew();
}

void DayStrip::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange: planAnew(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

/// A long day takes a while: it is painted elsewhere, and what was seen before stays until then. Pictures of the strip,
/// and what is on paper, are never behind.
void DayStrip::paintDay(QPainter& painter)
{
    const qreal ratio = std::max(painter.deviceTransform().m11(), 1.0);
    if (m_isOld || m_day.devicePixelRatio() != ratio) {
        const DayToPaint day{m_scenario, m_outline, m_plan, size(), palette(), font(), ratio};
        const bool isOnScreen = backingStore() && painter.paintEngine()->paintDevice() == backingStore()->paintDevice();
        if (isOnScreen && day.cost() > mostCost) {
            paintElsewhere(day);
        } else {
            m_day = day.image();
            m_isOld = false;
            m_sinceDay.start();
        }
    }
    if (m_day.isNull())
        painter.fillRect(rect(), palette().color(QPalette::Window));
    else if (m_day.deviceIndependentSize().toSize() == size())
        painter.drawImage(QPointF{}, m_day);
    else
        painter.drawImage(rect(), m_day);  // Of before it got another size.
}

void DayStrip::paintElsewhere(const DayToPaint& day)
{
    if (m_underWay == m_version)
        return;
    m_underWay = m_version;
    m_painting.start([day] { return day.image(); },
                     [this, version = m_version](const QImage& image) {
                         if (m_underWay == version)
                             m_underWay.reset();
                         m_day = image;
                         m_isOld = version != m_version;
                         m_sinceDay.start();
                         update();
                     });
}

void DayStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (isEmpty()) {
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The day appears here as it is simulated."));
        return;
    }
    paintDay(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const Instant shown = m_aim.value_or(m_position);
    paintPlayhead(painter, m_plan, palette(), m_plan.xOf(shown), clockText(shown, m_scenario->opens));
    if (m_mouse && !m_aim) {
        if (const QString words = wordsAt(*m_mouse); !words.isEmpty())
            paintReadout(painter, m_plan, palette(), *m_mouse, words);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{palette().color(QPalette::Highlight), 2});
        painter.drawRect(QRectF{rect()}.adjusted(1, 1, -1, -1));
    }
}

QString DayStrip::timeWords(Instant at) const
{
    const QString time = clockText(at, m_scenario->opens);
    const LineLevel* const level = levelAt(m_outline->levels, at);
    if (at > m_outline->known || !level)
        return time;
    const auto open = std::ranges::count_if(m_outline->tills, [at](const std::vector<TillSpell>& spells) {
        const TillSpell* const spell = spellAt(spells, at);
        return spell && spell->state != TillState::closed;
    });
    QString words = tr("%1: %2 in line").arg(time).arg(level->inLine);
    if (level->outside > 0)
        words += tr(", %1 outside").arg(level->outside);
    return words + (open == 1 ? tr(", 1 till open") : tr(", %1 tills open").arg(open));
}

QString DayStrip::rowWords(std::size_t row, Instant at) const
{
    if (row >= m_outline->tills.size() || at > m_outline->known)
        return {};
    const TillSpell* const spell = spellAt(m_outline->tills[row], at);
    if (!spell)
        return {};
    std::size_t till = row;
    std::size_t bank = 0;
    while (till >= static_cast<std::size_t>(m_scenario->banks[bank].tills))
        till -= static_cast<std::size_t>(m_scenario->banks[bank++].tills);
    const QString name = m_scenario->banks.size() == 1
        ? tr("till %1").arg(till + 1)
        : tr("till %1 of %2").arg(till + 1).arg(QString::fromStdString(m_scenario->banks[bank].name));
    return tr("%1 %2").arg(name, nameOf(lookOf(spell->state, spell->isCalled)));
}

QString DayStrip::wordsAt(QPointF point) const
{
    const bool isInside = !isEmpty() && point.x() >= m_plan.levels.left() && point.x() <= m_plan.levels.right();
    if (!isInside || point.y() > m_plan.tills.bottom())
        return {};
    if (m_plan.levels.contains(point)) {
        for (const Intervention& each : m_scenario->interventions) {
            if (std::abs(m_plan.xOf(Instant{each.at}) - point.x()) <= noteReach
                && point.y() >= m_plan.levels.bottom() - 3 * noteReach)
                return interventionWords(*m_scenario, each);
        }
    }
    const Instant at = m_plan.instantAt(point.x());
    const auto row = m_plan.rowAt(point);
    const QString words = row ? rowWords(*row, at) : QString{};
    return words.isEmpty() ? timeWords(at) : tr("%1; %2").arg(timeWords(at), words);
}

QString DayStrip::description() const
{
    if (isEmpty())
        return tr("No day is known yet.");
    const Instant end{m_plan.span};
    const auto longest = std::ranges::max_element(m_outline->levels, {}, &LineLevel::inLine);
    QString words = tr("The day from %1 to %2.")
                        .arg(minuteText(Instant{}, m_scenario->opens), minuteText(end, m_scenario->opens));
    if (longest != m_outline->levels.end() && longest->inLine > 0)
        words += tr(" The longest line: %1 at %2.")
                     .arg(longest->inLine)
                     .arg(minuteText(longest->since, m_scenario->opens));
    return words + tr(" Left and right go a minute back and on.");
}

QString DayStrip::spokenValue() const
{
    return isEmpty() ? QString{} : timeWords(m_aim.value_or(m_position));
}

void DayStrip::requestAim()
{
    m_isAimTold = true;
    emit seekRequested(*m_aim);
}

void DayStrip::aimAt(qreal x)
{
    const Instant at = m_plan.instantAt(x);
    if (m_aim == at)
        return;
    m_aim = at;
    m_isAimTold = false;
    update();
    if (m_seekTimer.isActive())
        return;
    requestAim();
    m_seekTimer.start(seekInterval, this);
}

void DayStrip::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_paintTimer.timerId()) {
        m_paintTimer.stop();
        planAnew();
    } else if (event->timerId() == m_seekTimer.timerId()) {
        if (m_isAimTold || !m_aim)
            m_seekTimer.stop();
        else
            requestAim();
    }
}

void DayStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isEmpty())
        aimAt(event->position().x());
}

void DayStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->position();
    if (m_aim)
        aimAt(event->position().x());
    update();
}

void DayStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_aim)
        return;
    if (!m_isAimTold)
        requestAim();
    m_position = *m_aim;  // Until the run is there.
    m_aim.reset();
    m_seekTimer.stop();
    update();
}

void DayStrip::leaveEvent(QEvent*)
{
    m_mouse.reset();
    update();
}

void DayStrip::seekTo(Instant at)
{
    const Instant last{m_plan.span};
    m_position = std::clamp(at, Instant{}, last);
    emit seekRequested(m_position);
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    update();
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty())
        return QWidget::keyPressEvent(event);
    const Duration page = m_plan.tickStep(QFontMetricsF{font()}.horizontalAdvance(QStringLiteral("88:88")));
    switch (event->key()) {
    case Qt::Key_Left: return seekTo(m_position - keyStep);
    case Qt::Key_Right: return seekTo(m_position + keyStep);
    case Qt::Key_PageUp: return seekTo(m_position - page);
    case Qt::Key_PageDown: return seekTo(m_position + page);
    case Qt::Key_Home: return seekTo(Instant{});
    case Qt::Key_End: return seekTo(Instant{m_plan.span});
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace tillsim::ui
