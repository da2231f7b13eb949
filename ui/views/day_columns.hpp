// SPDX-License-Identifier: GPL-3.0-or-later
// A day cut into columns of equal time, as many as there are pixels: what happened more often than that cannot be seen
// one by one, and is told as shares.
#pragma once

#include "ui/views/till_look.hpp"

#include "core/experiment/playback/day_outline.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim::ui {

/// How a till spent a column, by TillLook: shares of its time. They add up to 1, or to less where the run was not yet.
using TillColumn = std::array<float, tillLookCount>;

/// How full the shop was in a column.
struct LevelColumn {
    double meanInLine = 0.0;  ///< Over the time for which the run was there.
    std::int64_t mostInLine = 0;
    std::int64_t mostOutside = 0;
    float share = 0.0F;  ///< Of the column for which the run was there.
};

/// `count` columns from opening to `span`; the run is known up to `end`. Takes a time that grows with spells and
/// columns, added and not multiplied.
[[nodiscard]] std::vector<TillColumn> tillColumns(const std::vector<TillSpell>& spells, Instant end, Duration span,
                                                  std::size_t count);
[[nodiscard]] std::vector<LevelColumn> levelColumns(const std::vector<LineLevel>& levels, Instant end, Duration span,
                                                    std::size_t count);

/// What a till did for most of the column; Closed where the run was not yet.
[[nodiscard]] TillLook mainLook(const TillColumn& column);

/// How much of the column a till was open.
[[nodiscard]] float openShare(const TillColumn& column);

/// What a till was at, at an instant; null before the first spell.
[[nodiscard]] const TillSpell* spellAt(const std::vector<TillSpell>& spells, Instant at);
[[nodiscard]] const LineLevel* levelAt(const std::vector<LineLevel>& levels, Instant at);

}  // namespace tillsim::ui
