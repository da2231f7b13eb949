// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/latin_hypercube.hpp"

#include "core/random/stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tillsim {

namespace {

/// Whole numbers may be fewer than strata: they are drawn on a lattice that is as many times as fine, and then cut.
constexpr std::int64_t cuts = 1'000'000;

/// A range on a lattice: `count` multiples of 10^-places from `first` on.
struct Lattice {
    std::int64_t first = 0;
    std::int64_t count = 0;
    int places = 0;
};

[[noreturn]] void refuseDigits()
{
    throw BadRange{"must have numbers of fewer digits"};
}

/// As fine as the ends are written, and so fine that each stratum has at least a thousand places.
Lattice latticeOf(const HypercubeAxis& axis, std::size_t strata)
{
    const Decimal& low = axis.range.from.number;
    const Decimal& high = axis.range.to.number;
    Lattice lattice{.places = std::max(low.places, high.places)};
    for (;; ++lattice.places) {
        const auto first = low.unitsAt(lattice.places);
        const auto last = high.unitsAt(lattice.places);
        constexpr std::int64_t furthest = std::int64_t{1} << 61;  // So that differences fit.
        if (!first || !last || *first < -furthest || *last > furthest)
            refuseDigits();
        lattice.first = *first;
        lattice.count = *last - *first + (axis.whole ? 1 : 0);
        if (axis.whole || lattice.count / 1000 >= static_cast<std::int64_t>(strata))
            return lattice;
    }
}

void check(const HypercubeAxis& axis)
{
    const ValueRange& range = axis.range;
    if (range.step)
        throw BadRange{"must have no step: values are drawn from all of the range"};
    if (range.from.unit != range.to.unit || range.from.unit == clockUnit)
        throw BadRange{"must have the same unit at both ends, as in 5s..30s"};
    if (axis.whole && (range.from.number.places > 0 || range.to.number.places > 0))
        throw BadRange{"must have whole numbers at both ends"};
    const int places = std::max(range.from.number.places, range.to.number.places);
    const auto low = range.from.number.unitsAt(places);
    const auto high = range.to.number.unitsAt(places);
    if (!low || !high)
        refuseDigits();
    if (axis.whole && (*low < -cuts * cuts || *high > cuts * cuts))
        refuseDigits();
    if (*low > *high || (*low == *high && !axis.whole))
        throw BadRange{"must lead upwards"};
}

/// The value of a place on the lattice that is drawn from stratum `stratum` of `strata`.
std::int64_t drawn(const Lattice& lattice, std::size_t stratum, std::size_t strata, Generator& generator)
{
    __extension__ using Wide = __int128;
    const auto edge = [&](std::size_t at) {
        return static_cast<std::int64_t>(Wide{lattice.count} * static_cast<Wide>(at) / static_cast<Wide>(strata));
    };
    const std::int64_t low = edge(stratum);
    const std::int64_t width = edge(stratum + 1) - low;
    return low + static_cast<std::int64_t>(generator.below(static_cast<std::uint64_t>(width)));
}

/// The strata of the points of one axis, each once (Durstenfeld 1964, "Algorithm 235: Random permutation").
std::vector<std::size_t> shuffledStrata(std::size_t strata, Generator& generator)
{
    std::vector<std::size_t> order(strata);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = strata; left > 1; --left)
        std::swap(order[left - 1], order[generator.below(left)]);
    return order;
}

Axis sampledAxis(const HypercubeAxis& axis, std::size_t points, Generator generator)
{
    check(axis);
    const Lattice lattice = latticeOf(axis, points);
    Axis result{.name = axis.name, .paths = axis.paths};
    for (const std::size_t stratum : shuffledStrata(points, generator)) {
        const std::int64_t finer = axis.whole ? cuts : 1;
        const Lattice fine{lattice.first, lattice.count * finer, lattice.places};
        const std::int64_t place = lattice.first + drawn(fine, stratum, points, generator) / finer;
        result.values.push_back(toString(Amount{{place, lattice.places}, axis.range.from.unit}));
    }
    return result;
}

}  // namespace

AxisGroup sampled(const LatinHypercube& hypercube)
{
    const Stream stream{hypercube.seed, 0, Purpose::experiment};
    AxisGroup group;
    for (std::size_t axis = 0; axis < hypercube.axes.size(); ++axis)
        group.push_back(sampledAxis(hypercube.axes[axis], hypercube.points, stream.generatorFor(axis)));
    return group;
}

}  // namespace tillsim
