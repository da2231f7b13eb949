// SPDX-License-Identifier: MIT
#include "core/store/linear_profile.hpp"

#include "core/random/standard_exponential.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

LinearProfileGaps::Piece LinearProfileGaps::piece(std::size_t half) const
{
    const auto& rates = m_profile.perHour;
    const std::size_t at = half / 2;
    const bool isFirstHalf = half % 2 == 0;
    const std::size_t neighbour = isFirstHalf ? std::max<std::size_t>(at, 1) - 1 : std::min(at + 1, rates.size() - 1);
    const double joint = (rates[at] + rates[neighbour]) / 2.0 / 3600.0;
    const double middle = rates[at] / 3600.0;
    const Duration begin = m_profile.interval * static_cast<std::int64_t>(at);
    const Duration centre = begin + m_profile.interval / 2;
    if (isFirstHalf)
        return {begin, centre, joint, middle};
    return {centre, begin + m_profile.interval, middle, joint};
}

std::optional<Duration> LinearProfileGaps::next(Instant now)
{
    double needed = standardExponential(m_generator);  // Expected arrivals still to go by.
    Duration at = now.time_since_epoch();
    const Duration longest = fromSeconds(longestSeconds);
    const std::size_t halves = 2 * m_profile.perHour.size();
    for (auto half = 2 * static_cast<std::size_t>(at / m_profile.interval); half < halves && at < longest; ++half) {
        const Piece straight = piece(half);
        if (straight.end <= at)
            continue;
        const double slope = (straight.to - straight.from) / toSeconds(straight.end - straight.begin);
        const double rate = straight.from + slope * toSeconds(at - straight.begin);
        const double left = toSeconds(straight.end - at);
        const double available = left * (rate + straight.to) / 2.0;
        if (needed < available) {
            // The root of rate * x + slope * x * x / 2 = needed, in the form that loses no digits.
            const double root = std::sqrt(std::max(0.0, rate * rate + 2.0 * slope * needed));
            const double seconds = std::min(2.0 * needed / (rate + root), left);
            const Duration reached = std::min(at + fromSeconds(seconds), straight.end - Duration{1});
            return std::max(reached - now.time_since_epoch(), Duration::zero());
        }
        needed -= available;
        at = straight.end;
    }
    return std::nullopt;
}

}  // namespace tillsim
