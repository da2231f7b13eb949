// SPDX-License-Identifier: MIT
// What figures are called among people, and how their values are written.
#pragma once

#include "core/results/readable_estimate.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace tillsim {

/// "mean wait", "share who wait at most 3 min"; the name itself where there are no words for it.
[[nodiscard]] std::string wordsFor(const std::string& figure);

/// What a figure counts, from its name.
[[nodiscard]] Quantity quantityOf(std::string_view figure);

/// A value of a figure: "2 min 5 s", "97.2%", "13.4".
[[nodiscard]] std::string valueText(double value, Quantity quantity);

/// The same with its interval, where that is known: "83.2 s, 95% interval 80.1 to 86.3 s".
[[nodiscard]] std::string estimateText(const MeanEstimate& estimate, Quantity quantity);

/// What an axis of a chart counts in: values are divided by `size`.
struct ChartUnit {
    double size = 1.0;
    const char* name = "";  ///< "min", "%".
};

/// The unit in which values up to `most` are easy to read.
[[nodiscard]] ChartUnit unitFor(Quantity quantity, double most);

/// An amount of money or of hours: "108", "4.35".
[[nodiscard]] std::string amountText(double amount);

/// "1 run", "2 runs".
[[nodiscard]] std::string counted(std::int64_t count, const char* what);

}  // namespace tillsim
