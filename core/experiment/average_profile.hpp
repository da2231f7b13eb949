// SPDX-License-Identifier: MIT
// How a level went on average over several runs.
#pragma once

#include "core/results/run_result.hpp"

#include <cstdint>

namespace tillsim {

/// A shop that has closed for good has an empty line: runs that end early count as 0 from there on. Where runs have
/// parts of different lengths, twice or four times those of others, the average has the longest.
class AverageProfile {
public:
    void add(LevelProfile profile);

    [[nodiscard]] LevelProfile average() const;

private:
    LevelProfile m_sums{};
    std::int64_t m_count = 0;
};

}  // namespace tillsim
