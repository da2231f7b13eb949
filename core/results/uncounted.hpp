// SPDX-License-Identifier: MIT
// What no target counts. Targets are about those who are served, from when they have joined a line: what happens to the
// others, and before, could make any plan look good.
#pragma once

#include "core/results/run_record.hpp"
#include "core/statistics/tally.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct Uncounted {
    double lost = 0.0;     ///< Share of those who came that left without being served.
    double waiting = 0.0;  ///< Share of those who came that still waited, in line or outside, when the run was over.
    double outside = 0.0;  ///< Seconds that those who were served had waited outside a full shop; a mean.

    bool operator==(const Uncounted&) const = default;
};

/// The larger of each.
[[nodiscard]] Uncounted worst(const Uncounted& a, const Uncounted& b);

/// A sentence for each that is worth one, about a place: "There,". None where all is well.
[[nodiscard]] std::vector<std::string> remarksOn(const Uncounted& uncounted, std::string_view where);

/// The same as lines of text.
[[nodiscard]] std::string linesOn(const Uncounted& uncounted, std::string_view where);

/// Takes the runs of a point in, in order.
class UncountedTally {
public:
    void add(const RunRecord& run);
    [[nodiscard]] Uncounted result() const;

private:
    double m_came = 0.0;
    double m_lost = 0.0;
    double m_waiting = 0.0;
    Tally m_outside;
};

}  // namespace tillsim
