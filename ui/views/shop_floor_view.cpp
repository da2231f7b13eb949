// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shop_floor_view.hpp"

#include "ui/views/floor_painter.hpp"
#include "ui/views/floor_words.hpp"
#include "ui/views/till_painter.hpp"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int frame = 16;      // Milliseconds: 60 a second.
constexpr int lateFrame = 24;  // By then the frames of others have ceased to come.
/// After a longer pause, figures go on from where they were.
constexpr double longestStep = 0.1;

}  // namespace

ShopFloorView::ShopFloorView(QWidget* parent) : QWidget{parent}
{
    setObjectName("shopFloor");
    setAccessibleName(tr("Shop floor"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

ShopFloorView::~ShopFloorView() = default;

void ShopFloorView::setScenario(std::shared_ptr<const Scenario> scenario)
{
    m_scenario = std::move(scenario);
    const FloorShape shape = m_scenario ? floorShape(*m_scenario) : FloorShape{};
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_picture = {};
    m_focused.reset();
    planAnew();
}

void ShopFloorView::setPicture(ShopPicture picture, std::span<const CustomerRecord> left, Change change)
{
    Q_ASSERT(picture.banks.size() == m_shape.banks.size());
    const Duration apart = picture.at - m_picture.at;
    const bool isNext = !m_picture.banks.empty() && apart >= Duration::zero() && apart <= farApart;
    m_picture = std::move(picture);
    m_stage = stageOf(m_plan, m_picture);
    if (isNext && change == Change::Walk && !jumps())
        m_motion.follow(m_plan, m_stage, left);
    else
        m_motion.jump(m_stage);
    keepMoving(true);
    update();
}

void ShopFloorView::setChosenCustomer(std::optional<qint64> customer)
{
    m_chosen = customer;
    update();
}

void ShopFloorView::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    if (jumps())
        m_motion.jump(m_stage);
    update();
}

bool ShopFloorView::jumps() const
{
    return m_isReduced || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void ShopFloorView::advance(double seconds)
{
    keepMoving(m_motion.advance(m_plan, seconds));
    update();
}

void ShopFloorView::keepMoving(bool isMoving)
{
    if (!isMoving) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_sinceStep.start();
        m_timer.start(frame, Qt::PreciseTimer, this);
    }
}

void ShopFloorView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    moveOn(frame);
}

void ShopFloorView::keepPace()
{
    if (m_timer.isActive())
        moveOn(lateFrame);
}

/// As far as time has gone on; by itself again after so many milliseconds.
void ShopFloorView::moveOn(int nextFrame)
{
    const double seconds = static_cast<double>(m_sinceStep.nsecsElapsed()) / 1e9;
    m_sinceStep.start();
    m_timer.start(nextFrame, Qt::PreciseTimer, this);
    advance(std::min(seconds, longestStep));
}

void ShopFloorView::setLegendShown(bool isShown)
{
    if (isShown == m_hasLegend)
        return;
    m_hasLegend = isShown;
    planAnew();
}

void ShopFloorView::planAnew()
{
    if (!m_shape.banks.empty()) {
        m_legend = m_hasLegend ? layOutLegend(m_shape, width(), QFontMetricsF{font()}) : FloorLegend{};
        m_plan = planFloor(m_shape, size().expandedTo({1, 1}), m_legend.height);
        m_stage = m_picture.banks.empty() ? FloorStage{} : stageOf(m_plan, m_picture);
    } else {
        m_plan = {};
        m_stage = {};
    }
    m_motion.jump(m_stage);
    m_ground = {};
    update();
}

void ShopFloorView::resizeEvent(QResizeEvent*)
{
    if (m_plan.size != QSizeF{size()})
        planAnew();
}

void ShopFloorView::changeEvent(QEvent* event)
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

const QPixmap& ShopFloorView::ground(const FloorCanvas& canvas, qreal ratio)
{
    if (!m_ground.isNull() && m_ground.devicePixelRatio() == ratio)
        return m_ground;
    m_ground = QPixmap{(QSizeF{size()} * ratio).toSize()};
    m_ground.setDevicePixelRatio(ratio);
    QPainter painter{&m_ground};
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, canvas, m_legend);
    return m_ground;
}

void ShopFloorView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (m_shape.banks.empty())
        return paintEmpty(painter);
    const FloorCanvas canvas{m_shape, m_plan, palette(), font()};
    // Of what is painted on: not always the screen, as when a picture is exported.
    const qreal ratio = std::max(painter.deviceTransform().m11(), 1.0);
    painter.drawPixmap(0, 0, ground(canvas, ratio));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.banks.empty())
        return;
    m_sprites.prepare(m_plan.figure, ratio, palette().color(QPalette::Text));
    paintDoor(painter, canvas, m_picture.isShut);
    paintTills(painter, canvas);
    paintPeople(painter, canvas);
    paintMarks(painter);
}

void ShopFloorView::paintEmpty(QPainter& painter)
{
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Open a scenario to see its shop."));
}

void ShopFloorView::paintTills(QPainter& painter, const FloorCanvas& canvas)
{
    const Duration since = m_picture.at.time_since_epoch();
    for (std::size_t bank = 0; bank < m_picture.banks.size(); ++bank) {
        const std::vector<TillPicture>& tills = m_picture.banks[bank].tills;
        for (std::size_t till = 0; till < tills.size(); ++till) {
            paintTill(painter, canvas, m_plan.banks[bank].tills[till], tills[till],
                      tillLabel(m_scenario->banks[bank], till, since), m_picture.at);
        }
    }
    for (std::size_t helper = 0; helper < m_picture.helpers.size(); ++helper)
        paintDesk(painter, canvas, m_sprites, helper, m_picture.helpers[helper]);
}

void ShopFloorView::paintPeople(QPainter& painter, const FloorCanvas& canvas)
{
    for (const Crowd& crowd : m_stage.crowds)
        paintCrowd(painter, canvas, m_sprites, crowd);
    for (const auto& [id, walker] : m_motion.present())
        paintWalker(painter, m_sprites, walker);
    for (const Walker& walker : m_motion.leaving())
        paintWalker(painter, m_sprites, walker);
}

void ShopFloorView::paintMarks(QPainter& painter)
{
    if (!m_chosen && !(m_focused && hasFocus()))
        return;
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    painter.setBrush(Qt::NoBrush);
    const FloorSpot* const chosen = m_chosen ? findSpot(spots, {.customer = *m_chosen}) : nullptr;
    if (chosen) {
        painter.setPen(QPen{palette().color(QPalette::Highlight), 3});
        painter.drawEllipse(chosen->place.adjusted(-1, -1, 1, 1));
    }
    const FloorSpot* const focused = m_focused && hasFocus() ? findSpot(spots, *m_focused) : nullptr;
    if (focused) {
        m_focusedAt = focused->place.center();
        // Dashed in two colours, so that it shows on any ground.
        const QRectF ring = focused->place.adjusted(-3, -3, 3, 3);
        painter.setPen(QPen{palette().color(QPalette::Base), 2});
        painter.drawRoundedRect(ring, 5, 5);
        painter.setPen(QPen{palette().color(QPalette::Text), 2, Qt::DotLine});
        painter.drawRoundedRect(ring, 5, 5);
    }
}

QString ShopFloorView::wordsOf(const FloorSubject& subject) const
{
    if (m_picture.banks.empty())
        return {};
    return subject.customer ? customerWords(*m_scenario, m_picture, *subject.customer)
                            : tillWords(*m_scenario, m_picture, subject.bank, subject.till);
}

QString ShopFloorView::description() const
{
    return m_picture.banks.empty() ? tr("There is no shop to be seen.") : floorWords(*m_scenario, m_picture);
}

QString ShopFloorView::spokenValue() const
{
    return m_focused ? wordsOf(*m_focused) : QString{};
}

bool ShopFloorView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    if (const FloorSpot* const spot = spotAt(spots, help->pos()))
        QToolTip::showText(help->globalPos(), wordsOf(spot->subject), this);
    else
        QToolTip::hideText();
    return true;
}

void ShopFloorView::mouseMoveEvent(QMouseEvent* event)
{
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    setCursor(spotAt(spots, event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ShopFloorView::mousePressEvent(QMouseEvent* event)
{
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    const FloorSpot* const spot = spotAt(spots, event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return QWidget::mousePressEvent(event);
    m_focused = spot->subject;
    m_focusedAt = spot->place.center();
    choose(spot->subject);
    update();
}

void ShopFloorView::choose(const FloorSubject& subject)
{
    if (subject.customer)
        emit customerChosen(*subject.customer);
    else
        emit tillChosen(static_cast<int>(subject.bank), static_cast<int>(subject.till));
}

void ShopFloorView::moveFocus(Direction direction)
{
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    if (spots.empty())
        return;
    if (!m_focused)
        return focusOn(spots.front());
    if (const FloorSpot* const old = findSpot(spots, *m_focused))
        m_focusedAt = old->place.center();
    if (const FloorSpot* const next = spotTowards(spots, m_focusedAt, direction))
        focusOn(*next);
}

void ShopFloorView::focusOn(const FloorSpot& spot)
{
    m_focused = spot.subject;
    m_focusedAt = spot.place.center();
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(spot.place.bottomRight().toPoint()), wordsOf(spot.subject), this);
    update();
}

/// Who comes with the keys sees where they are.
void ShopFloorView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const std::vector<FloorSpot> spots = spotsOf(m_plan, m_motion);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && !spots.empty() && !(m_focused && findSpot(spots, *m_focused)))
        focusOn(spots.front());
}

void ShopFloorView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveFocus(Direction::Left);
    case Qt::Key_Right: return moveFocus(Direction::Right);
    case Qt::Key_Up: return moveFocus(Direction::Up);
    case Qt::Key_Down: return moveFocus(Direction::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused)
            return choose(*m_focused);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace tillsim::ui
