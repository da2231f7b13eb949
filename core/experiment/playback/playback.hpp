// SPDX-License-Identifier: MIT
// A run that can be watched, stopped, asked "what if" and taken back. Going back is running again: a run repeats.
#pragma once

#include "core/experiment/live_run.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace tillsim {

/// A run of a scenario with a position in time. It never takes long: what may be long is done in slices by work().
///
///     Playback play{scenario, scenario.seed};
///     play.seek(Instant{3h});
///     while (play.work(10'000)) { }
///     draw(play.picture());
///
/// While it goes back, or runs again because something was changed, it still shows where it was.
///
/// An exception of the core leaves through work() or a step. Then there is no aim any more, and it shows how far it
/// got.
class Playback {
public:
    /// At the opening of the day.
    Playback(Scenario scenario, std::uint64_t seed, std::uint64_t replication = 0);
    Playback(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication = 0);
    ~Playback();
    Playback(Playback&&) noexcept;
    Playback& operator=(Playback&&) noexcept;

    /// One of its own that aims at the same position, with the same interventions.
    [[nodiscard]] Playback fork() const;

    /// With the interventions that were made.
    [[nodiscard]] const Scenario& scenario() const;
    [[nodiscard]] std::shared_ptr<const Scenario> sharedScenario() const;
    [[nodiscard]] std::uint64_t seed() const;
    [[nodiscard]] std::uint64_t replication() const;

    // Where it is.

    [[nodiscard]] Instant now() const;
    [[nodiscard]] bool isAtEnd() const;  ///< The run has ended; nothing more happens.
    [[nodiscard]] bool hasAim() const;   ///< work() has something to do.

    // Where it is to go. A new aim replaces the one before.

    /// Aims at the end of `instant`: all that happens then will have happened. May lie before now; what is before the
    /// opening is the opening, what is after the end is the end.
    void seek(Instant instant);
    void seekEnd();
    /// Goes on by at most `steps` small parts of what happens. Whether there is more to do.
    bool work(std::size_t steps);

    // Steps. Where there is an aim, they first get there.

    /// The next event that is published happens, and what belongs to it.
    void stepEvent();
    /// Goes on until the next customer arrives, leaves or changes place.
    void stepCustomer();

    // What if. Each is made just after now, at the next instant at which nobody intervenes yet, and can be undone.

    /// As the members of Intervention say. Throws std::runtime_error if the scenario has as many as it may have or no
    /// such till, or the run has ended.
    void intervene(InterventionKind kind, std::uint32_t bank, std::uint32_t till, Duration length,
                   std::int64_t customers);
    /// Those that were made and not undone, in the order in which they were made.
    [[nodiscard]] const std::vector<Intervention>& made() const;
    /// Has made these, in place of what was made and undone before.
    void remake(std::vector<Intervention> made);
    /// What was made is part of the scenario from now on, and cannot be undone.
    void settle();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

    // What is to be seen.

    [[nodiscard]] ShopPicture picture() const;
    /// The measures from opening to now; at the end exactly those of simulate(). Takes a time that grows with the
    /// customers served: not for every frame.
    [[nodiscard]] RunResult result() const { return takeMeasures().result(); }
    /// The same, to be worked out later, or on another thread: this never takes long.
    [[nodiscard]] TakenMeasures takeMeasures() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace tillsim
