// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player.hpp"

#include <algorithm>
#include <exception>
#include <stdexcept>
#include <utility>

namespace tillsim::ui {

namespace {

using namespace std::chrono_literals;

constexpr qint64 frameLength = 16;        // Milliseconds from one frame to the next.
constexpr qint64 sliceLength = 5;         // Milliseconds of work a tick; what draws takes its time, too.
constexpr double longestTick = 0.1;       // Seconds: what took longer is not caught up with.
constexpr std::size_t stepsAtOnce = 500;  // Between two looks at the clock: well under a millisecond.
constexpr Duration firstLeap = 1s;
constexpr Duration longestLeap = 24h;

/// As far as time goes: somebody may play on at the end of it.
Instant later(Instant from, Duration span)
{
    return span < endOfTime - from ? from + span : endOfTime;
}

}  // namespace

Player::Player(QObject* parent) : QObject{parent}, m_leap{firstLeap}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

/// What goes wrong stops the run and is told.
template <typename Action>
void Player::attempt(Action action)
try {
    action();
} catch (const std::exception& error) {
    stayTogether();
    giveUp(wordsOf(error));
}

/// One side has come no further; the other one goes where that is.
void Player::stayTogether()
{
    std::optional<Instant> reached;
    forEachSide([&reached](const Branch& side) {
        if (!side.playback().hasAim())
            reached = std::min(reached.value_or(endOfTime), side.playback().now());
    });
    if (!reached)
        return;
    m_position = *reached;
    forEachSide([&reached](Branch& side) {
        if (side.playback().now() != *reached || side.playback().hasAim())
            side.playback().seek(*reached);
    });
}

QString Player::wordsOf(const std::exception& error)
{
    if (dynamic_cast<const std::overflow_error*>(&error))
        return tr("The run goes on beyond the end of virtual time, 292 years after opening.");
    return QString::fromUtf8(error.what());
}

void Player::giveUp(const QString& why)
{
    rest();
    m_until.reset();
    m_stop.reset();
    emit failed(why);
}

template <typename Action>
void Player::forEachSide(Action action)
{
    for (const auto& side : m_sides) {
        if (side)
            action(*side);
    }
}

void Player::load(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication)
{
    rest();
    m_until.reset();
    m_stop.reset();
    ++m_jumps;
    attempt([&] {
        m_sides = {std::make_unique<Branch>(Playback{std::move(scenario), seed, replication}), nullptr};
        m_position = {};
    });
    changed();
    emit outlineChanged();
}

void Player::reload(std::shared_ptr<const Scenario> scenario, std::uint64_t seed)
{
    if (!isLoaded())
        return;
    ++m_jumps;
    const Playback& old = playback(activeSide());
    std::vector<Intervention> made = old.made();
    std::erase_if(made, [&scenario](const Intervention& each) {
        return each.bank >= scenario->banks.size() || each.till >= scenario->banks[each.bank].tills;
    });
    attempt([&] {
        Playback next{std::move(scenario), seed, old.replication()};
        next.remake(std::move(made));
        m_sides = {std::make_unique<Branch>(std::move(next)), nullptr};
    });
    goTo(m_position);
    findStop();
    changed();
    emit outlineChanged();
}

void Player::play()
{
    if (!isLoaded() || m_isPlaying)
        return;
    if (isAtEnd())
        seek(Instant{});
    m_isPlaying = true;
    m_meter.reset();
    m_meter.mark({}, m_position);
    m_sinceTick.start();
    changed();
}

void Player::pause()
{
    if (!m_isPlaying)
        return;
    m_until.reset();
    m_stop.reset();
    rest();
    changed();
}

/// Does not play any more.
void Player::rest()
{
    m_isPlaying = false;
    m_meter.reset();
}

bool Player::isAtEnd() const
{
    return isLoaded() && std::ranges::all_of(m_sides, [](const auto& side) {
               return !side || (side->playback().isAtEnd() && !side->playback().hasAim());
           });
}

bool Player::hasArrived() const
{
    return std::ranges::none_of(m_sides, [](const auto& side) { return side && side->playback().hasAim(); });
}

bool Player::isOutlineComplete() const
{
    return std::ranges::all_of(m_sides, [](const auto& side) { return !side || side->isAhead(); });
}

void Player::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    m_isAsFast = false;
    m_meter.reset();
    changed();
}

void Player::setAsFastAsPossible(bool isWanted)
{
    m_isAsFast = isWanted;
    m_leap = firstLeap;
    m_meter.reset();
    changed();
}

void Player::stepEvent()
{
    if (!isLoaded() || !hasArrived())
        return;
    rest();
    attempt([this] {
        active().playback().stepEvent();
        goTo(playback(activeSide()).now());
    });
    changed();
}

void Player::stepCustomer()
{
    if (!isLoaded() || !hasArrived())
        return;
    rest();
    attempt([this] {
        active().playback().stepCustomer();
        goTo(playback(activeSide()).now());
    });
    changed();
}

void Player::seek(Instant instant)
{
    if (!isLoaded())
        return;
    ++m_jumps;
    goTo(std::max(instant, Instant{}));
    m_meter.reset();
    findStop();
    changed();
}

void Player::toEnd()
{
    seek(endOfTime);
}

/// As far as one slice reaches; the ticks do the rest.
void Player::goTo(Instant instant)
{
    m_position = instant;
    m_slice.start();
    attempt([&] {
        for (const auto& side : m_sides) {
            // Of a step, only the others are to get there: its own side may be in the midst of an instant.
            if (side && (side->playback().now() != instant || side->playback().hasAim()))
                side->playback().seek(instant);
        }
        workToAims();
    });
    stopIfThere();
}

void Player::runUntil(const Moment& moment)
{
    if (!isLoaded())
        return;
    m_until = moment;
    findStop();
    if (m_until)
        play();
}

/// When it is to stop, by what is known now.
void Player::findStop()
{
    m_stop = m_until ? nextInstantOf(*m_until, *active().outline(), m_position) : std::nullopt;
    if (!m_until || m_stop || !active().isAhead())
        return;
    const DayOutline& day = *active().outline();
    giveUp(day.isComplete && !day.isCut ? tr("That does not happen any more on this day.")
                                        : tr("That does not happen any more in the part of the day that is known."));
    changed();
}

void Player::intervene(InterventionKind kind, std::uint32_t bank, std::uint32_t till, Duration length,
                       std::int64_t customers)
{
    if (!isLoaded())
        return;
    attempt([&] {
        active().playback().intervene(kind, bank, till, length, customers);
        active().lookAgain();
    });
    changed();
}

void Player::undo()
{
    if (!canUndo())
        return;
    active().playback().undo();
    active().lookAgain();
    changed();
}

void Player::redo()
{
    if (!canRedo())
        return;
    active().playback().redo();
    active().lookAgain();
    changed();
}

void Player::settle()
{
    if (!isLoaded())
        return;
    active().playback().settle();
    changed();
}

bool Player::canUndo() const
{
    return isLoaded() && active().playback().canUndo();
}

bool Player::canRedo() const
{
    return isLoaded() && active().playback().canRedo();
}

void Player::fork()
{
    if (!isLoaded() || isForked())
        return;
    attempt([this] { m_sides[1] = branch(Side::a).fork(); });
    goTo(m_position);
    changed();
    emit outlineChanged();
}

void Player::keep(Side side)
{
    if (!isForked())
        return;
    if (side == Side::b)
        std::swap(m_sides[0], m_sides[1]);
    m_sides[1].reset();
    findStop();
    changed();
    emit outlineChanged();
}

/// Something is new: told now what it is that can be done, and at the next tick what there is to draw.
void Player::changed()
{
    m_isFrameDue = true;
    if (!m_timer.isActive()) {
        m_sinceTick.start();
        m_timer.start(0);
    }
    emit stateChanged();
}

/// Frames come in time, and between them it works for as long as there is something to do. Whoever uses the window has
/// a word after every slice.
void Player::planTick()
{
    const bool hasWork = !hasArrived() || !isOutlineComplete() || (m_isPlaying && m_isAsFast);
    if (hasWork)
        m_timer.start(0);
    else if (m_isPlaying || m_isFrameDue)
        m_timer.start(static_cast<int>(std::max<qint64>(frameLength - m_sinceFrame.elapsed(), 0)));
}

/// At most 60 a second.
void Player::showFrame()
{
    if (!m_isFrameDue || (m_sinceFrame.isValid() && m_sinceFrame.elapsed() < frameLength))
        return;
    m_isFrameDue = false;
    m_sinceFrame.start();
    emit frame();
}

bool Player::hasTime() const
{
    return m_slice.elapsed() < sliceLength;
}

void Player::tick()
{
    const double elapsed = std::min(static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e9, longestTick);
    m_sinceTick.start();
    m_slice.start();
    const bool hadArrived = hasArrived();
    attempt([&] { workToAims(); });
    if (m_isPlaying && hasArrived())
        attempt([&] { advance(elapsed); });
    m_isFrameDue = m_isFrameDue || !hadArrived || m_isPlaying;
    if (m_isPlaying)
        m_meter.mark(SpeedMeter::Real{elapsed}, m_position);
    stopIfThere();
    workAhead();
    showFrame();
    planTick();
}

/// Goes on as far as it should in so many seconds, or as far as it can.
void Player::advance(double elapsed)
{
    if (!m_isAsFast) {
        moveTo(later(m_position, fromSeconds(elapsed * m_speed)));
        return;
    }
    while (hasTime() && !isAtEnd() && m_position != m_stop) {
        const qint64 before = m_slice.nsecsElapsed();
        if (!moveTo(later(m_position, m_leap))) {
            m_leap = std::max(m_leap / 2, firstLeap);
            return;
        }
        if ((m_slice.nsecsElapsed() - before) * 4 < sliceLength * 1'000'000)
            m_leap = std::min(m_leap * 2, longestLeap);
        if (limited(endOfTime) == m_position)
            return;  // No more is known.
    }
}

/// Whether it got there.
bool Player::moveTo(Instant target)
{
    m_position = std::max(limited(target), m_position);
    forEachSide([this](Branch& side) { side.playback().seek(m_position); });
    workToAims();
    return hasArrived();
}

/// Not beyond where it is to stop; nor, while that is not known, beyond what is known.
Instant Player::limited(Instant target) const
{
    if (m_stop)
        return std::min(target, *m_stop);
    if (m_until && !active().isAhead())
        return std::min(target, active().outline()->known);
    return target;
}

void Player::workToAims()
{
    forEachSide([this](Branch& side) {
        while (side.playback().work(stepsAtOnce)) {
            if (!hasTime())
                return;
        }
    });
}

void Player::stopIfThere()
{
    if (!hasArrived() || !isLoaded())
        return;
    if (isAtEnd())
        m_position = std::max(m_sides[0]->playback().now(), active().playback().now());
    if (m_isPlaying && (isAtEnd() || m_position == m_stop)) {
        pause();
        m_isFrameDue = true;
    }
}

void Player::workAhead()
{
    bool isNew = false;
    QString failure;
    forEachSide([&](Branch& side) {
        if (side.isAhead())
            return;
        bool hasMore = true;
        try {
            do
                hasMore = side.workAhead(stepsAtOnce);
            while (hasMore && hasTime());
        } catch (const std::exception& error) {
            hasMore = false;  // As far as it is known, the day can be played.
            failure = wordsOf(error);
        }
        isNew = isNew || !hasMore || side.publishOutline();
    });
    if (!isNew)
        return;
    if (!failure.isEmpty())
        emit failed(failure);
    findStop();
    emit outlineChanged();
}

}  // namespace tillsim::ui
