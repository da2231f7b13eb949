// SPDX-License-Identifier: MIT
#include "core/statistics/duration_sample.hpp"

#include "core/statistics/order_statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tillsim {

namespace {

constexpr double nanosecondsPerSecond = 1e9;

using Blocks = std::vector<std::span<const Duration>>;

/// In nanoseconds.
double meanOf(const Blocks& blocks, std::size_t count)
{
    __extension__ using Sum = __int128;
    Sum sum = 0;
    for (const std::span<const Duration> block : blocks) {
        for (const Duration value : block)
            sum += value.count();
    }
    return static_cast<double>(sum) / static_cast<double>(count);
}

/// With divisor count - 1; 0 for one value.
double standardDeviationOf(const Blocks& blocks, std::size_t count, double mean)
{
    double squares = 0.0;
    for (const std::span<const Duration> block : blocks) {
        for (const Duration value : block) {
            const double deviation = static_cast<double>(value.count()) - mean;
            squares += deviation * deviation;
        }
    }
    return count < 2 ? 0.0 : std::sqrt(squares / static_cast<double>(count - 1));
}

/// The position, counted from 0, of the smallest value that so many percent of all do not exceed. The rank is taken in
/// whole numbers, so that 95% of 20 is 19 and not a little more.
std::size_t rankOf(std::size_t percent, std::size_t count)
{
    return std::max<std::size_t>((count * percent + 99) / 100, 1) - 1;
}

}  // namespace

void DurationSample::closeBlock()
{
    m_full.push_back(std::make_shared<const Block>(std::move(m_last)));
    m_last = {};
    m_last.reserve(blockSize);
}

Blocks DurationSample::blocks() const
{
    Blocks blocks;
    blocks.reserve(m_full.size() + 1);
    for (const std::shared_ptr<const Block>& block : m_full)
        blocks.emplace_back(*block);
    blocks.emplace_back(m_last);
    return blocks;
}

Summary DurationSample::summary() const
{
    const auto all = static_cast<std::size_t>(count());
    if (all == 0)
        return {};
    const Blocks values = blocks();
    const double mean = meanOf(values, all);
    std::array<std::size_t, 5> ranks{50, 90, 95, 99, 100};
    for (std::size_t& each : ranks)
        each = rankOf(each, all);
    const std::vector<Duration> ranked = valuesAtRanks(values, ranks);
    return {
        .count = count(),
        .mean = mean / nanosecondsPerSecond,
        .sd = standardDeviationOf(values, all, mean) / nanosecondsPerSecond,
        .p50 = toSeconds(ranked[0]),
        .p90 = toSeconds(ranked[1]),
        .p95 = toSeconds(ranked[2]),
        .p99 = toSeconds(ranked[3]),
        .max = toSeconds(ranked[4]),
    };
}

double DurationSample::shareWithin(Duration limit) const
{
    if (count() == 0)
        return 0.0;
    std::ptrdiff_t within = 0;
    for (const std::span<const Duration> block : blocks())
        within += std::ranges::count_if(block, [limit](Duration value) { return value <= limit; });
    return static_cast<double>(within) / static_cast<double>(count());
}

}  // namespace tillsim
