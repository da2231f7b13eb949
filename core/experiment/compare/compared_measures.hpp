// SPDX-License-Identifier: MIT
// Which measures a comparison is about, and their values in a run.
#pragma once

#include "core/experiment/compare/compare.hpp"
#include "core/results/point_aims.hpp"
#include "core/results/run_record.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tillsim {

/// Those asked for, then the main ones that all candidates have: costs, waits, shares, lost customers, and the waits
/// of each class. Throws CompareError for one that is asked for and that a candidate does not have.
[[nodiscard]] std::vector<std::string> comparedMeasures(const std::vector<Candidate>& candidates,
                                                        const std::vector<std::string>& asked);

/// Finds values in the runs of one candidate.
class MeasureReader {
public:
    /// Throws CompareError for a measure that runs of it do not have.
    MeasureReader(const Candidate& candidate, const std::vector<std::string>& measures);

    /// In the order of the measures.
    [[nodiscard]] std::vector<double> valuesOf(const RunRecord& run) const;

    [[nodiscard]] const PointAims& aims() const { return m_aims; }

private:
    PointAims m_aims;
    std::vector<std::size_t> m_positions;  // In RunRecord::measures; of the cost, `costs`.
};

}  // namespace tillsim
