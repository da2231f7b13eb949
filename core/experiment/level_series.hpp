// SPDX-License-Identifier: MIT
// How full the shop and how busy its tills were, part by part of a run.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/level_measures.hpp"
#include "core/experiment/till_measures.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <vector>

namespace tillsim {

/// Cuts a run into parts of equal length. The figures of a part are differences of what the collectors of a whole run
/// report at its end and at its beginning.
class LevelSeries final : public EventObserver {
public:
    /// Of a run that ends after `length`, in so many parts; nanoseconds that are left over at the end do not count.
    LevelSeries(const Scenario& scenario, Duration length, std::size_t parts);

    void on(const ShopEvent& event) override;

    /// What no event came after, up to the end of the run.
    void finish() { reportUntil(Instant{m_part * static_cast<std::int64_t>(m_parts)}); }

    /// A value a part, as RunResult has it of a run.
    struct Parts {
        std::vector<double> lineLength{};
        std::vector<double> inShop{};
        std::vector<double> utilisation{};
        std::vector<double> onePlusOne{};
    };

    [[nodiscard]] const Parts& parts() const { return m_series; }

    /// Seconds.
    [[nodiscard]] double partLength() const { return toSeconds(m_part); }

private:
    /// Areas since opening, in seconds.
    struct Areas {
        double line = 0.0;
        double inShop = 0.0;
        double busy = 0.0;
        double open = 0.0;
        double calm = 0.0;
    };

    void reportUntil(Instant at);
    [[nodiscard]] Areas areasAt(Instant at);

    Duration m_part;
    std::size_t m_parts;
    LevelMeasures m_levels;
    TillMeasures m_tills;
    RunResult m_scratch;
    Areas m_areas{};  // At the end of the last part that is there.
    Parts m_series{};
};

}  // namespace tillsim
