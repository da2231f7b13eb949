// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player.hpp"

#include <algorithm>
#include <exception>
#include <stdexcept>
#include <utility>

namespace tillsim::ui {

Player::Player(QObject* parent) : QObject{parent}, m_timer{this}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

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

}  // namespace tillsim::ui
