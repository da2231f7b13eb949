// SPDX-License-Identifier: GPL-3.0-or-later
// What the sweep panel says: how much there is to do, how far it is, how it ended.
#pragma once

#include "ui/sweep/sweep_bench.hpp"

#include <QString>

namespace tillsim::ui {

/// "60 points with 100 runs each are 6,000 runs, 3,420 of them to be run: about 4 s on 2 threads (1.2 ms a run)".
[[nodiscard]] QString checkText(const SweepCheck& check);

/// "3,420 of 6,000 runs, 812 a second, 3 s left".
[[nodiscard]] QString progressText(const SweepNews& news);

[[nodiscard]] QString endText(const SweepEnd& end);

/// What some of the runs that failed said.
[[nodiscard]] QString failuresText(const SweepEnd& end);

/// "bank.tills=6: the median run (replication 17)".
[[nodiscard]] QString titleOf(const PickedRun& run);

}  // namespace tillsim::ui
