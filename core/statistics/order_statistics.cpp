// SPDX-License-Identifier: MIT
#include "core/statistics/order_statistics.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <iterator>
#include <numeric>

namespace tillsim {

namespace {

constexpr std::size_t few = 1000;  // So many are ranked at once.

/// Each power of two is divided into 32 sizes, so that those of one size differ by at most a thirty-second. Sizes rise
/// with values; all that are negative have the first one.
constexpr int sizeBits = 5;
constexpr std::uint64_t sizesOfAPower = std::uint64_t{1} << sizeBits;
constexpr std::size_t sizeCount = 1 + (64 - sizeBits) * sizesOfAPower;

constexpr std::size_t sizeOf(Duration value)
{
    if (value < Duration::zero())
        return 0;
    const auto whole = static_cast<std::uint64_t>(value.count());
    if (whole < sizesOfAPower)
        return 1 + whole;
    const int shift = static_cast<int>(std::bit_width(whole)) - 1 - sizeBits;
    return 1 + static_cast<std::size_t>(shift) * sizesOfAPower + (whole >> shift);
}

static_assert(sizeOf(Duration::max()) < sizeCount);

using Counts = std::array<std::size_t, sizeCount>;
using BlockSpan = std::span<const std::span<const Duration>>;

std::size_t countOf(BlockSpan blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), std::size_t{0},
                           [](std::size_t sum, std::span<const Duration> block) { return sum + block.size(); });
}

std::vector<Duration> joined(BlockSpan blocks)
{
    std::vector<Duration> all;
    all.reserve(countOf(blocks));
    for (const std::span<const Duration> block : blocks)
        all.insert(all.end(), block.begin(), block.end());
    return all;
}

Counts countsOf(BlockSpan blocks)
{
    Counts counts{};
    for (const std::span<const Duration> block : blocks) {
        for (const Duration value : block)
            ++counts[sizeOf(value)];
    }
    return counts;
}

/// What is asked for of one size.
struct Part {
    std::size_t size = 0;
    std::size_t below = 0;  // So many values of smaller sizes there are.
    std::span<const std::size_t> ranks{};
    std::vector<Duration> values{};
};

/// Orders `values` as far as it is needed; ranks are counted from `below`.
void appendRanked(std::vector<Duration>& values, std::size_t below, std::span<const std::size_t> ranks,
                  std::vector<Duration>& found)
{
    if (const auto [least, most] = std::ranges::minmax(values); least == most) {
        found.insert(found.end(), ranks.size(), least);
        return;
    }
    auto rest = values.begin();  // What is before is in its place.
    for (const std::size_t rank : ranks) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - below);
        if (place >= rest)
            std::nth_element(rest, place, values.end());
        found.push_back(*place);
        rest = std::max(rest, place + 1);
    }
}

std::vector<Part> partsOf(const Counts& counts, std::span<const std::size_t> ranks)
{
    std::vector<Part> parts;
    std::size_t size = 0;
    std::size_t below = 0;
    for (std::size_t begin = 0; begin < ranks.size();) {
        while (below + counts[size] <= ranks[begin])
            below += counts[size++];
        std::size_t end = begin + 1;
        while (end < ranks.size() && ranks[end] < below + counts[size])
            ++end;
        parts.push_back({.size = size, .below = below, .ranks = ranks.subspan(begin, end - begin)});
        begin = end;
    }
    return parts;
}

/// Gives each part its values.
void fill(std::vector<Part>& parts, const Counts& counts, BlockSpan blocks)
{
    std::array<Part*, sizeCount> partOf{};
    for (Part& part : parts) {
        partOf[part.size] = &part;
        part.values.reserve(counts[part.size]);
    }
    for (const std::span<const Duration> block : blocks) {
        for (const Duration value : block) {
            if (Part* const part = partOf[sizeOf(value)])
                part->values.push_back(value);
        }
    }
}

}  // namespace

std::vector<Duration> valuesAtRanks(BlockSpan blocks, std::span<const std::size_t> ranks)
{
    std::vector<Duration> found;
    if (ranks.empty())
        return found;
    if (countOf(blocks) <= few) {
        std::vector<Duration> all = joined(blocks);
        appendRanked(all, 0, ranks, found);
        return found;
    }
    const Counts counts = countsOf(blocks);
    std::vector<Part> parts = partsOf(counts, ranks);
    fill(parts, counts, blocks);
    for (Part& part : parts)
        appendRanked(part.values, part.below, part.ranks, found);
    return found;
}

}  // namespace tillsim
