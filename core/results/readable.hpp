// SPDX-License-Identifier: MIT
// Numbers as people read them.
#pragma once

#include <string>
#include <vector>

namespace tillsim {

/// A time of so many seconds, to about three digits: "250 ms", "8.35 s", "59.9 s", "1 min 23 s", "2 h 5 min".
[[nodiscard]] std::string readableTime(double seconds);

/// A share as "97.2%". Only a share of 1 is "100.0%", only one of 0 is "0.0%".
[[nodiscard]] std::string percent(double share);

/// The parts of a whole, none of them negative, as "62.3%", rounded such that they add up to 100.0% (the largest
/// remainders are rounded up: A. Hamilton, 1792). As above, only a part that is all is "100.0%", only one that is
/// nothing "0.0%".
[[nodiscard]] std::vector<std::string> percentages(const std::vector<double>& parts);

/// A share as percent() writes it, with as many more decimals as it takes to see which side of `wanted` it is on.
[[nodiscard]] std::string percentBeside(double share, double wanted);

/// What a clock shows that many seconds after midnight: "07:00", or "07:00:30" with seconds.
[[nodiscard]] std::string clockTime(double sinceMidnight, bool withSeconds);

/// The same where there are several days: "day 2 07:00".
[[nodiscard]] std::string dayAndTime(double sinceMidnight, bool withSeconds);

}  // namespace tillsim
