// SPDX-License-Identifier: MIT
// The tables of the ziggurats, and the rare places that they do not decide: edges of layers, and tails.
#include "core/random/ziggurat.hpp"

#include "core/random/standard_exponential.hpp"
#include "core/random/standard_normal.hpp"
#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"
#include "tests/core/random/ziggurat_tails.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {
namespace {

using RareDraw = ziggurat::Drawn (*)(Generator, ziggurat::Place);

/// The bits of a place in `layer`, as far along it as `share` of its width.
std::uint64_t bitsOf(std::size_t layer, double share)
{
    return static_cast<std::uint64_t>(share * 0x1p53) << 11 | layer;
}

/// How far beyond `start` draws from the end of the lowest layer lie.
std::vector<double> tailOf(RareDraw rareDraw, double start)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 6});
    std::vector<double> distances(100'000);
    for (double& distance : distances) {
        const ziggurat::Drawn drawn = rareDraw(generator, ziggurat::Place{bitsOf(0, 0.9999)});
        distance = drawn.value - start;
        generator = drawn.after;
    }
    return distances;
}

/// At the edge of each layer, where only a part of its height is under the curve, a place must be taken just as often.
void expectExactEdges(RareDraw rareDraw, const ziggurat::Tables& tables, double (*curve)(double))
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 7});
    double expected = 0.0;
    double variance = 0.0;
    int taken = 0;
    for (int n = 0; n < 500'000; ++n) {
        const std::size_t layer = 1 + static_cast<std::size_t>(n) % (ziggurat::layerCount - 1);
        const double inside = static_cast<double>(tables.layers[layer].inside) * 0x1p-53;
        const ziggurat::Place place{bitsOf(layer, inside + (1.0 - inside) * generator.uniform())};
        const double height = curve(place.distance(tables)) - tables.heights[layer];
        const double share = height / (tables.heights[layer + 1] - tables.heights[layer]);
        expected += share;
        variance += share * (1.0 - share);

        const ziggurat::Drawn drawn = rareDraw(generator, place);

        taken += drawn.value == place.distance(tables);
        generator = drawn.after;
    }
    EXPECT_LT(std::fabs(taken - expected) / std::sqrt(variance), fit::surprise);
}

/// All layers have the same area, the lowest one with its tail.
void expectEqualAreas(const ziggurat::Tables& tables, double area)
{
    for (std::size_t layer = 1; layer < ziggurat::layerCount; ++layer) {
        const double width = tables.layers[layer].step * 0x1p53;
        EXPECT_NEAR(width * (tables.heights[layer + 1] - tables.heights[layer]), area, 1e-14) << "layer " << layer;
    }
    EXPECT_NEAR(tables.layers[0].step * 0x1p53 * tables.heights[1], area, 1e-14);
}

TEST(Ziggurat, HasLayersOfEqualArea)
{
    expectEqualAreas(ziggurat::exponentialTables, (exponentialTail + 1.0) * std::exp(-exponentialTail));
    expectEqualAreas(ziggurat::normalTables,
                     normalTail * std::exp(-0.5 * normalTail * normalTail)
                         + std::sqrt(std::acos(-1.0) / 2.0) * std::erfc(normalTail * std::sqrt(0.5)));
}

TEST(Ziggurat, HasTheTailOfAnExponential)
{
    const auto tail = tailOf(ziggurat::rareExponential, exponentialTail);

    EXPECT_GT(fit::kolmogorovSmirnovPValue(tail, [](double x) { return -std::expm1(-x); }), fit::significance);
}

TEST(Ziggurat, TakesAPlaceAtTheEdgeOfAnExponentialLayerAsOftenAsTheCurveCoversIt)
{
    expectExactEdges(ziggurat::rareExponential, ziggurat::exponentialTables, [](double x) { return std::exp(-x); });
}

TEST(Ziggurat, HasTheTailsOfABellCurve)
{
    const auto tail = tailOf(ziggurat::rareNormal, normalTail);
    const double weight = std::erfc(normalTail * std::sqrt(0.5));

    EXPECT_GT(fit::kolmogorovSmirnovPValue(
                  tail, [=](double x) { return 1.0 - std::erfc((normalTail + x) * std::sqrt(0.5)) / weight; }),
              fit::significance);
}

TEST(Ziggurat, TakesAPlaceAtTheEdgeOfANormalLayerAsOftenAsTheCurveCoversIt)
{
    expectExactEdges(ziggurat::rareNormal, ziggurat::normalTables, [](double x) { return std::exp(-0.5 * x * x); });
}

}  // namespace
}  // namespace tillsim
