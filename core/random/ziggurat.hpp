// SPDX-License-Identifier: MIT
// The tables behind the fast exponential and normal draws.
//
// The ziggurat method (G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables", Journal of
// Statistical Software 5(8), 2000): the area under a falling curve is covered by 256 layers of equal area, and a point
// of a random layer is almost always under the curve for sure. One 64-bit word gives both the layer (its lowest 8 bits)
// and the place within it (its highest 53): disjoint bits, since shared ones leave a pattern (J. Doornik, "An improved
// ziggurat method to generate normal random samples", 2005). Tables are made at compile time with our own exp and log.
#pragma once

#include "core/random/generator.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace tillsim::ziggurat {

inline constexpr std::size_t layerCount = 256;

/// One layer: it reaches from 0 to 2^53 steps, and is under the curve for sure below `inside` steps.
struct Layer {
    double step;
    std::uint64_t inside;
};

/// Layer 0 is the lowest and has the tail beyond its right end; heights[i] and heights[i + 1] bound layer i > 0.
struct Tables {
    std::array<Layer, layerCount> layers;
    std::array<double, layerCount + 1> heights;
};

/// A random place: in which layer, and how many steps from 0.
struct Place {
    explicit constexpr Place(std::uint64_t bits) : layer{bits % layerCount}, steps{bits >> 11} { }

    std::size_t layer;
    std::uint64_t steps;

    /// Under the curve for sure, as 99 of 100 are.
    [[nodiscard]] constexpr bool isInside(const Tables& tables) const { return steps < tables.layers[layer].inside; }

    [[nodiscard]] constexpr double distance(const Tables& tables) const
    {
        return static_cast<double>(static_cast<std::int64_t>(steps)) * tables.layers[layer].step;
    }
};

/// What a rare draw gives: it takes and returns the generator by value, so that the caller's can stay in registers.
struct Drawn {
    double value;
    Generator after;
};

/// Tables for a density `curve` that falls from 1 at 0, with its inverse. `tailStart` is the right end of layer 0 and
/// `area` that of each layer, layer 0 with its tail; both follow from the curve and the number of layers.
consteval Tables makeTables(double (*curve)(double), double (*inverse)(double), double tailStart, double area)
{
    Tables tables{};
    const double widthOfBase = area / curve(tailStart);  // As if the tail were part of the rectangle.
    tables.layers[0] = {widthOfBase * 0x1p-53, static_cast<std::uint64_t>(tailStart / widthOfBase * 0x1p53)};
    tables.heights[0] = 0.0;
    double end = tailStart;
    for (std::size_t i = 1; i < layerCount; ++i) {
        tables.heights[i] = curve(end);
        const bool top = i == layerCount - 1;
        const double nextEnd = top ? 0.0 : inverse(tables.heights[i] + area / end);
        tables.layers[i] = {end * 0x1p-53, static_cast<std::uint64_t>(nextEnd / end * 0x1p53)};
        end = nextEnd;
    }
    tables.heights[layerCount] = 1.0;
    return tables;
}

}  // namespace tillsim::ziggurat
