// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of runs in the words of people: "wait_s.p95" is "95% wait at most", in seconds.
#pragma once

#include "core/statistics/confidence_interval.hpp"

#include <QString>

#include <string>
#include <vector>

namespace tillsim::ui {

/// What a figure is called, by the name that results give it, or "cost"; the name itself where nobody calls it anything
/// else.
[[nodiscard]] QString figureWord(const std::string& figure);

/// With its unit: "mean wait (s)".
[[nodiscard]] QString figureTitle(const std::string& figure);

/// Whether it is a share, which is shown in percent.
[[nodiscard]] bool isShare(const std::string& figure);

/// "12.34 ± 0.56", of shares "75.10% ± 0.92%": the half-width of the 95% interval to two digits and the mean to as many
/// decimals; the mean alone where there is no half-width, or none but 0; nothing without observations.
[[nodiscard]] QString estimateText(const MeanEstimate& estimate, const std::string& figure);

/// The mean alone, to about three digits.
[[nodiscard]] QString shortText(double mean, const std::string& figure);

/// Those of shops, then those of classes and banks; each group in the order of `figures`. What planners ask for first
/// is at the top.
[[nodiscard]] std::vector<std::string> sortedFigures(std::vector<std::string> figures);

}  // namespace tillsim::ui
