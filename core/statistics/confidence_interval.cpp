// SPDX-License-Identifier: MIT
#include "core/statistics/confidence_interval.hpp"

#include "core/statistics/student.hpp"

#include <cmath>
#include <stdexcept>

namespace tillsim {

MeanEstimate estimateMean(const Tally& observations, double confidence)
{
    if (!(confidence > 0.0 && confidence < 1.0))
        throw std::logic_error{"the confidence of an interval is above 0 and below 1"};
    MeanEstimate estimate{
        .count = observations.count(), .mean = observations.mean(), .sd = observations.standardDeviation()};
    if (estimate.count < 2)
        return estimate;
    const double count = static_cast<double>(estimate.count);
    estimate.halfWidth = studentQuantile((1.0 + confidence) / 2.0, count - 1.0) * estimate.sd / std::sqrt(count);
    return estimate;
}

MeanEstimate estimateMean(std::span<const double> observations, double confidence)
{
    Tally tally;
    for (const double observation : observations)
        tally.add(observation);
    return estimateMean(tally, confidence);
}

}  // namespace tillsim
