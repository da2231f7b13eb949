// SPDX-License-Identifier: MIT
// From the lines of single days to the band in which they lie.
#pragma once

#include "core/results/html/digest.hpp"
#include "core/results/run_record.hpp"

#include <vector>

namespace tillsim {

struct LineProfile {
    double part = 0.0;  ///< Seconds.
    std::vector<double> means{};
};

/// Profiles with shorter parts than others are averaged to those, whose length is a multiple of theirs; where a run was
/// over, its line is empty.
[[nodiscard]] LineBand bandOf(const std::vector<LineProfile>& profiles);

/// The value below which that share of `sorted` lies, with linear interpolation (R. J. Hyndman and Y. Fan 1996, type
/// 7). There is a value.
[[nodiscard]] double quantileOf(const std::vector<double>& sorted, double share);

}  // namespace tillsim
