// SPDX-License-Identifier: GPL-3.0-or-later
// How the player goes on: in slices of real time, of which each goes as far in virtual time as it should, or as it can.
#include "ui/player.hpp"

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr qint64 frameLength = 16;        // Milliseconds from one frame to the next.
constexpr qint64 playingSlice = 3;        // Milliseconds of work a tick; what draws takes its time, too.
constexpr double longestTick = 0.1;       // Seconds: what took longer is not caught up with.
constexpr std::size_t stepsAtOnce = 500;  // Between two looks at the clock: well under a millisecond.
constexpr Duration longestLeap = std::chrono::hours{24};

/// As far as time goes: somebody may play on at the end of it.
Instant later(Instant from, Duration span)
{
    return span < endOfTime - from ? from + span : endOfTime;
}

}  // namespace

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
    return m_slice.elapsed() < playingSlice;
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
        if ((m_slice.nsecsElapsed() - before) * 4 < playingSlice * 1'000'000)
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
