// SPDX-License-Identifier: MIT
// A run that goes ahead of whoever watches, to know how the day goes.
#pragma once

#include "core/experiment/live_run.hpp"
#include "core/experiment/playback/outline_maker.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace tillsim {

/// Goes to the end of the day in slices, so that it never keeps anybody waiting.
class OutlineRun {
public:
    /// At the opening of the day.
    OutlineRun(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication = 0,
               const OutlineLimits& limits = {});

    /// Goes on by at most `steps` small parts of what happens. Whether there is more to do. An exception of the core
    /// leaves through here.
    bool work(std::size_t steps);

    [[nodiscard]] const DayOutline& outline() const { return m_maker.outline(); }
    [[nodiscard]] DayOutline take() { return m_maker.take(); }  ///< It is done with.

private:
    std::shared_ptr<const Scenario> m_scenario;
    OutlineMaker m_maker;
    LiveRun m_run;
};

}  // namespace tillsim
