// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a sweep, and which figure of it is to be shown: what the table, the chart and the heat map draw.
#pragma once

#include "core/results/experiment_record.hpp"
#include "core/results/sweep_table.hpp"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tillsim::ui {

struct SweepPicture {
    SweepTable table{};
    std::vector<AxisRecord> axes{};    ///< Those of the table.
    std::string figure{};              ///< Of the table, or "cost".
    std::optional<double> target{};    ///< What the figure is to be at least.
    std::vector<std::string> slice{};  ///< Where to look on the third axis and those after it; no value: everywhere.
};

/// The estimate of the figure at a row; nothing where there are no runs that have it.
[[nodiscard]] std::optional<MeanEstimate> estimateAt(const SweepPicture& picture, std::size_t row);

/// Whether the row lies in the slice.
[[nodiscard]] bool isInSlice(const SweepPicture& picture, const SweepRow& row);

/// The position of the row on an axis; 0 where there is no such axis, nothing where the row has no place on it.
[[nodiscard]] std::optional<std::size_t> positionOn(const SweepPicture& picture, const SweepRow& row, std::size_t axis);

/// The places on the third axis and those after it that there are, in order; none with fewer axes.
[[nodiscard]] std::vector<std::vector<std::string>> slicesOf(const SweepTable& table);

/// The values of an axis as numbers, spans in seconds; nothing where some value is neither, or none differs.
[[nodiscard]] std::optional<std::vector<double>> numbersOn(const AxisRecord& axis);

/// A value of an axis, short enough for a label.
[[nodiscard]] QString valueText(const std::string& value);

/// The rows that surely meet the targets at the lowest cost, in order: one, or where axes are about the customers one
/// for each of the places on those axes that has such a row. None where targets or costs are not known.
[[nodiscard]] std::vector<std::size_t> cheapestRows(const SweepPicture& picture);

/// What it all comes to, where targets are known: the cheapest points that meet them; empty where they are not.
[[nodiscard]] QString conclusionOf(const SweepPicture& picture);

/// "met", "unsure", "missed".
[[nodiscard]] QString verdictWord(Verdict verdict);

/// The same as one sign.
[[nodiscard]] QString verdictSign(Verdict verdict);

}  // namespace tillsim::ui
