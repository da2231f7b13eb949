// SPDX-License-Identifier: MIT
// Several runs with a figure of its own everywhere.
#pragma once

#include "core/results/measures.hpp"
#include "core/results/replicated_result.hpp"
#include "tests/core/results/sample_result.hpp"

#include <utility>

namespace tillsim {

/// Their means are the figures of sampleResult().
inline ReplicatedResult sampleReplications()
{
    ReplicatedResult result;
    result.shape = sampleResult();
    result.replications = 20;
    result.fingerprint = 0x00000000deadbeef;
    result.lineProfile = result.shape.lineProfile;
    for (NamedFigure& figure : measuresOf(result.shape))
        result.figures.push_back(
            {.name = std::move(figure.name),
             .estimate
             = {.count = 20, .mean = figure.value, .sd = figure.value / 4.0, .halfWidth = figure.value / 8.0}});
    return result;
}

}  // namespace tillsim
