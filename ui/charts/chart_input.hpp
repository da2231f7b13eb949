// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of a run are drawn from.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/results/run_result.hpp"
#include "ui/charts/day_digest.hpp"
#include "ui/models/shop_names.hpp"

#include <algorithm>
#include <memory>

namespace tillsim::ui {

struct ChartInput {
    ShopNames names{};
    Duration duration{};                          ///< How long the doors are open.
    std::shared_ptr<const DayOutline> outline{};  ///< Null: nothing is known of the day.
    RunResult result{};                           ///< So far.
    Instant now{};
    std::shared_ptr<const DayDigest> digest{};  ///< Of the outline; null: made whenever it is needed.

    /// Where the day ends on a chart, in seconds since opening.
    [[nodiscard]] double dayEnd() const
    {
        const double known = outline ? toSeconds(outline->end) : 0.0;
        return std::max({known, toSeconds(duration), 1.0});
    }

    /// Up to where the outline knows the day, in seconds since opening; nothing is drawn of what comes after.
    [[nodiscard]] double knownEnd() const { return outline ? toSeconds(outline->known) : 0.0; }

    [[nodiscard]] std::shared_ptr<const DayDigest> wholeDay() const
    {
        return digest ? digest : std::make_shared<DayDigest>(digestOf(outline ? *outline : DayOutline{}, dayEnd()));
    }
};

}  // namespace tillsim::ui
