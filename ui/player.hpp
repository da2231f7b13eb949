// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a day as a film is played: play and pause, speed, steps, going anywhere, "what if", and two courses side by
// side.
#pragma once

#include "core/experiment/playback/moment.hpp"
#include "ui/branch.hpp"
#include "ui/speed_meter.hpp"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>

namespace tillsim::ui {

/// The present course of the day, and the one that it is compared with.
enum class Side : std::uint8_t { a, b };

/// Works in slices of some milliseconds, so that it never keeps the window waiting, and sends a signal at most 60 times
/// a second. Those who draw then ask for what they want to draw. What goes wrong in a run stops it and becomes
/// failed().
class Player final : public QObject {
    Q_OBJECT

public:
    static constexpr double slowest = 1.0;
    static constexpr double fastest = 10'000.0;

    explicit Player(QObject* parent = nullptr);
    ~Player() override;

    /// A new day, at its opening, which does not play yet.
    void load(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication = 0);
    /// The same day of a scenario that was edited: it stays where it is, and what was done by hand is done again as far
    /// as that is possible. A fork goes on with the side that can be changed.
    void reload(std::shared_ptr<const Scenario> scenario, std::uint64_t seed);
    [[nodiscard]] bool isLoaded() const { return m_sides[0] != nullptr; }

    // Transport.

    /// At the end it starts again.
    void play();
    void pause();
    void toggle() { m_isPlaying ? pause() : play(); }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] bool isAtEnd() const;  ///< All sides have ended.

    /// Virtual over real time, within slowest and fastest.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }
    /// In place of the speed.
    void setAsFastAsPossible(bool isWanted);
    [[nodiscard]] bool isAsFastAsPossible() const { return m_isAsFast; }
    /// Virtual over real time, lately; 0 while it does not play.
    [[nodiscard]] double achievedSpeed() const { return m_isPlaying ? m_meter.value() : 0.0; }

    void stepEvent();
    void stepCustomer();

    /// Goes to any instant, also before now. It goes on playing if it plays.
    void seek(Instant instant);
    void toStart() { seek(Instant{}); }
    void toEnd();

    /// Plays until `moment` comes next, and stops there. If it does not come any more, it says so by failed().
    void runUntil(const Moment& moment);
    [[nodiscard]] const std::optional<Moment>& until() const { return m_until; }

    // What if: on the side that is compared, if there is one.

    void intervene(InterventionKind kind, std::uint32_t bank, std::uint32_t till, Duration length = {},
                   std::int64_t customers = 0);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What was done by hand has been saved with the scenario: it is not to be undone any more.
    void settle();

    /// Keeps the present course as side a, and lets side b be changed.
    void fork();
    /// Goes on with that side only.
    void keep(Side side);
    [[nodiscard]] bool isForked() const { return m_sides[1] != nullptr; }
    /// The one that can be changed.
    [[nodiscard]] Side activeSide() const { return isForked() ? Side::b : Side::a; }

    // What is to be seen. Something must be loaded.

    /// Where it is, or is to be as soon as it is there.
    [[nodiscard]] Instant position() const { return m_position == endOfTime ? playback().now() : m_position; }
    /// Grows each time that it goes somewhere, or another day is loaded, instead of going on.
    [[nodiscard]] std::uint64_t jumps() const { return m_jumps; }
    /// It is there.
    [[nodiscard]] bool hasArrived() const;
    [[nodiscard]] const Playback& playback(Side side = Side::a) const { return branch(side).playback(); }
    [[nodiscard]] ShopPicture picture(Side side = Side::a) const { return playback(side).picture(); }
    [[nodiscard]] RunResult result(Side side = Side::a) const { return takeMeasures(side).result(); }
    /// The result, to be worked out on another thread: of a long day that takes a while.
    [[nodiscard]] TakenMeasures takeMeasures(Side side = Side::a) const { return branch(side).takeMeasures(); }
    [[nodiscard]] std::shared_ptr<const DayOutline> outline(Side side = Side::a) const
    {
        return branch(side).outline();
    }
    /// The whole of what is played is known.
    [[nodiscard]] bool isOutlineComplete() const;

signals:
    void frame();           ///< There is something new to draw. At most 60 times a second.
    void stateChanged();    ///< It plays or not, at another speed; what can be done has changed.
    void outlineChanged();  ///< More is known of the day, or another day.
    void failed(const QString& message);

private:
    static constexpr Duration firstLeap = std::chrono::seconds{1};

    // Going on (player_clock.cpp).
    void tick();
    void advance(double elapsed);
    bool moveTo(Instant target);
    [[nodiscard]] Instant limited(Instant target) const;
    void workToAims();
    void workAhead();
    void stopIfThere();
    void changed();
    void planTick();
    void showFrame();
    [[nodiscard]] bool hasTime() const;

    void findStop();
    void goTo(Instant instant);
    void rest();
    [[nodiscard]] Branch& active() { return *m_sides[static_cast<std::size_t>(activeSide())]; }
    [[nodiscard]] const Branch& active() const { return *m_sides[static_cast<std::size_t>(activeSide())]; }
    [[nodiscard]] const Branch& branch(Side side) const { return *m_sides[static_cast<std::size_t>(side)]; }
    /// What goes wrong stops the run and is told.
    template <typename Action>
    void attempt(Action action)
    try {
        action();
    } catch (const std::exception& error) {
        stayTogether();
        giveUp(wordsOf(error));
    }
    void stayTogether();
    void giveUp(const QString& why);
    [[nodiscard]] static QString wordsOf(const std::exception& error);
    template <typename Action>
    void forEachSide(Action action)
    {
        for (const auto& side : m_sides) {
            if (side)
                action(*side);
        }
    }

    std::array<std::unique_ptr<Branch>, 2> m_sides{};  // The second one only while there is a fork.
    Instant m_position{};
    bool m_isPlaying = false;
    bool m_isAsFast = false;
    double m_speed = 60.0;
    Duration m_leap = firstLeap;      // How far it goes at once when it goes as fast as possible.
    std::optional<Moment> m_until{};  // It stops when this comes,
    std::optional<Instant> m_stop{};  // which is then, as far as is known.
    bool m_isFrameDue = false;
    std::uint64_t m_jumps = 0;
    SpeedMeter m_meter;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceFrame;  // Invalid before the first one.
    QElapsedTimer m_slice;       // Since it began to work.
};

}  // namespace tillsim::ui
