// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of a run now and so far, beside what theory says: rows of text.
#pragma once

#include "core/results/run_result.hpp"
#include "core/store/shop_picture.hpp"

#include <QString>

#include <vector>

namespace tillsim::ui {

/// A measure as the table shows it. Where there is nothing to say, a text is empty.
struct MeasureRow {
    QString name{};
    QString now{};     ///< At this instant.
    QString soFar{};   ///< From opening to now.
    QString theory{};  ///< In the long run, or over the day; RunResult::theory says how exactly.
    QString tip{};     ///< The definition.

    bool operator==(const MeasureRow&) const = default;
};

/// In reading order: who waits, who waited how long, who came and went.
[[nodiscard]] std::vector<MeasureRow> measureRows(const ShopPicture& picture, const RunResult& result);

/// What the column of theory is: "theory" or "approximation"; empty where there is none.
[[nodiscard]] QString theoryTitle(const RunResult& result);

/// The model, and which of its assumptions the scenario does not meet; empty where there is none.
[[nodiscard]] QString theoryNote(const RunResult& result);

}  // namespace tillsim::ui
