// SPDX-License-Identifier: MIT
// What queueing theory says about the scenario of a run, as plain data. core/theory explains it in full.
#pragma once

#include "core/results/named_figure.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// A stretch of the day, as if its rate and its tills lasted for ever.
struct TheoryStretch {
    double from = 0.0;  ///< Seconds since opening.
    double to = 0.0;
    double perHour = 0.0;  ///< Customers expected.
    double tills = 0.0;
    double load = 0.0;           ///< Tills needed over tills on duty; infinite where none is.
    double growthPerHour = 0.0;  ///< By how many customers the line grows from load 1 on; below it 0.
    std::vector<NamedFigure> values{};

    bool operator==(const TheoryStretch&) const = default;
};

struct TheoryResult {
    std::string model{};
    bool exact = false;                 ///< The scenario meets every assumption of the model.
    std::vector<std::string> broken{};  ///< Otherwise what it breaks, a sentence each.
    std::vector<std::string> notes{};   ///< What to keep in mind when comparing, a sentence each.
    std::vector<NamedFigure> parameters{};
    std::vector<NamedFigure> values{};
    std::vector<TheoryStretch> stretches{};  ///< Of a day whose rates or rosters vary.

    bool operator==(const TheoryResult&) const = default;
};

}  // namespace tillsim
