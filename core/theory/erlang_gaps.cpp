// SPDX-License-Identifier: MIT
// E_k/E_m/1 in levels.
#include "core/theory/erlang_gaps.hpp"

#include "core/theory/qbd.hpp"

#include <cstddef>

namespace tillsim::theory {

Averages erlangGapsAndServices(std::int64_t k, double arrivalRate, std::int64_t m, double serviceRate)
{
    requireStable(arrivalRate / serviceRate);
    const auto gapPhases = static_cast<std::size_t>(k);
    const auto servicePhases = static_cast<std::size_t>(m);
    const double gapStep = static_cast<double>(k) * arrivalRate;
    const double serviceStep = static_cast<double>(m) * serviceRate;
    const std::size_t size = gapPhases * servicePhases;  // Phase of the gap times m, plus that of the service.
    const auto place = [servicePhases](std::size_t gap, std::size_t service) { return gap * servicePhases + service; };

    LevelRates empty{.up = Matrix{gapPhases, size}, .local = Matrix{gapPhases, gapPhases}, .down = {}};
    LevelRates busy{.up = Matrix{size, size}, .local = Matrix{size, size}, .down = Matrix{size, size}};
    Matrix lastLeaves{size, gapPhases};
    empty.up(gapPhases - 1, 0) = gapStep;
    for (std::size_t gap = 0; gap < gapPhases; ++gap) {
        const bool arrives = gap + 1 == gapPhases;
        if (!arrives)
            empty.local(gap, gap + 1) = gapStep;
        for (std::size_t service = 0; service < servicePhases; ++service) {
            const std::size_t here = place(gap, service);
            (arrives ? busy.up(here, place(0, service)) : busy.local(here, place(gap + 1, service))) += gapStep;
            if (service + 1 < servicePhases) {
                busy.local(here, place(gap, service + 1)) += serviceStep;
                continue;
            }
            busy.down(here, place(gap, 0)) = serviceStep;
            lastLeaves(here, gap) = serviceStep;
        }
    }
    const LevelProbabilities result = solve(LevelChain{{empty}, busy, lastLeaves});
    return averagesFromLine(arrivalRate, result.repeatedMean(), 1.0 / serviceRate);
}

}  // namespace tillsim::theory
