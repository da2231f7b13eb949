// SPDX-License-Identifier: MIT
// The exponential distribution of mean 1, by the ziggurat method: about two nanoseconds a draw.
#pragma once

#include "core/random/generator.hpp"
#include "core/random/ziggurat.hpp"

namespace tillsim {

namespace ziggurat {

extern const Tables exponentialTables;

/// Goes on from a place that is not inside for sure.
[[nodiscard, gnu::noinline, gnu::cold]] Drawn rareExponential(Generator generator, Place place);

}  // namespace ziggurat

/// A draw from the density e^-x, x >= 0: mean 1, variance 1. May be exactly 0, with probability 2^-53 or so.
inline double standardExponential(Generator& generator)
{
    const ziggurat::Place place{generator()};
    if (place.isInside(ziggurat::exponentialTables)) [[likely]]
        return place.distance(ziggurat::exponentialTables);
    const ziggurat::Drawn drawn = ziggurat::rareExponential(generator, place);
    generator = drawn.after;
    return drawn.value;
}

}  // namespace tillsim
