// SPDX-License-Identifier: GPL-3.0-or-later
// A chart for a file or for paper: dark on light, of the same size wherever it is seen.
#pragma once

#include "ui/charts/chart.hpp"
#include "ui/export/picture.hpp"

namespace tillsim::ui {

[[nodiscard]] Picture chartPicture(const Chart& chart, QSize size = {800, 420});

}  // namespace tillsim::ui
