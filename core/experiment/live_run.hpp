// SPDX-License-Identifier: MIT
// A run that is going on: it goes as far as it is told to, and can be looked at on the way.
#pragma once

#include "core/experiment/run_options.hpp"
#include "core/experiment/taken_measures.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <functional>
#include <memory>

namespace tillsim {

inline constexpr Instant endOfTime{Duration::max() - Duration{1}};  ///< The last one at which something can be due.

/// The only way to run a shop: simulate() is one that goes straight to its end. In what steps it gets there changes
/// nothing.
///
///     LiveRun run{scenario, {.seed = 7}};
///     run.runUntil(Instant{3h});
///     draw(run.picture());
///
/// An exception of the core leaves through what makes it go on.
class LiveRun {
public:
    /// Opens the shop; nothing has happened yet but what belongs to that. Refers to `scenario` and to the observers,
    /// which must outlive it. RunOptions::onCustomer is not called.
    LiveRun(const Scenario& scenario, const RunOptions& options);
    LiveRun(const LiveRun&) = delete;
    LiveRun& operator=(const LiveRun&) = delete;
    ~LiveRun();

    [[nodiscard]] Instant now() const;

    /// The run has ended, and said so by its last event.
    [[nodiscard]] bool isOver() const;

    // Going on. After the end they do nothing.

    /// The next thing that is due at or before `until` happens: a small part of what happens at an instant. False if
    /// there is none, or if the run ends.
    bool step(Instant until);

    /// All that is due at or before `until`, which must not have passed, happens; the clock is left there, or at the
    /// end.
    void runUntil(Instant until);

    void runToEnd();

    // Looking at it changes nothing.

    /// The measures from opening to now. Takes a time that grows with the customers who were served.
    [[nodiscard]] RunResult result() const { return takeMeasures().result(); }
    /// The same, to be worked out later, or on another thread: this never takes long.
    [[nodiscard]] TakenMeasures takeMeasures() const;

    [[nodiscard]] ShopPicture picture() const;

    /// Calls `visit(record)` for every customer who is in the shop or in front of it, in order of id.
    void forEachPresent(const std::function<void(const CustomerRecord&)>& visit) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace tillsim
