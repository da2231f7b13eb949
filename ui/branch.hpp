// SPDX-License-Identifier: GPL-3.0-or-later
// One course of a day: where it is, and how it goes on to the end.
#pragma once

#include "core/experiment/playback/outline_run.hpp"
#include "core/experiment/playback/playback.hpp"

#include <cstddef>
#include <memory>
#include <optional>

namespace tillsim::ui {

/// Never takes long, as Playback; work() and workAhead() do what may be long. Exceptions of the core leave through
/// them.
class Branch {
public:
    explicit Branch(Playback playback);
    ~Branch();
    Branch(const Branch&) = delete;
    Branch& operator=(const Branch&) = delete;

    /// Another one that goes on from here.
    [[nodiscard]] std::unique_ptr<Branch> fork() const;

    [[nodiscard]] Playback& playback() { return m_playback; }
    [[nodiscard]] const Playback& playback() const { return m_playback; }

    /// What is known of the whole day. Never null; of no tills at first. A new one each time that more is known.
    [[nodiscard]] std::shared_ptr<const DayOutline> outline() const { return m_outline; }

    /// As Playback::takeMeasures, with what theory says.
    [[nodiscard]] TakenMeasures takeMeasures() const;

    /// The scenario has changed: the day is looked at again. The old outline stays until more is known of the new day.
    void lookAgain();

    /// Goes on to know the day. Whether there is more to do.
    bool workAhead(std::size_t steps);
    [[nodiscard]] bool isAhead() const { return m_ahead == nullptr; }  ///< The whole day is known.

    /// Makes outline() say what is known by now, if that is twice as much as before, so that it costs little. Whether
    /// it does.
    bool publishOutline();

private:
    void stopLooking();

    Playback m_playback;
    std::unique_ptr<OutlineRun> m_ahead;  // Null: it has come to the end, or failed.
    std::shared_ptr<const DayOutline> m_outline;
    std::size_t m_published = 0;                         // Events of this day that m_outline has.
    mutable std::shared_ptr<const Scenario> m_theoryOf;  // Whose theory it is.
    mutable std::optional<TheoryResult> m_theory;
};

}  // namespace tillsim::ui
