// SPDX-License-Identifier: MIT
#include "core/statistics/paired_difference.hpp"

#include "core/statistics/student.hpp"

#include <cmath>

namespace tillsim {

std::optional<std::int64_t> independentRunsFor(double halfWidth, double sdOfOne, double sdOfOther, double confidence)
{
    constexpr std::int64_t least = 2;
    constexpr std::int64_t most = 1'000'000'000'000'000;
    const double one = sdOfOne * sdOfOne;
    const double other = sdOfOther * sdOfOther;
    if (!(halfWidth > 0.0))
        return std::nullopt;
    if (one + other == 0.0)
        return least;
    const double freedom = (one + other) * (one + other) / (one * one + other * other);
    const auto isEnough = [&](std::int64_t runs) {
        const double count = static_cast<double>(runs);
        const double t = studentQuantile((1.0 + confidence) / 2.0, (count - 1.0) * freedom);
        return t * std::sqrt((one + other) / count) <= halfWidth;
    };
    std::int64_t enough = least;
    while (!isEnough(enough)) {
        if (enough > most)
            return std::nullopt;
        enough *= 2;
    }
    std::int64_t tooFew = enough / 2;
    while (enough - tooFew > 1 && enough > least) {
        const std::int64_t middle = tooFew + (enough - tooFew) / 2;
        (isEnough(middle) ? enough : tooFew) = middle;
    }
    return enough;
}

}  // namespace tillsim
