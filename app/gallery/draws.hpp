// SPDX-License-Identifier: MIT
// What is random in the gallery: one stream of whole numbers and of times in milliseconds, from the seed alone.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/stream.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace tillsim::gallery {

class Draws {
public:
    /// Different drawers of one system have different numbers, whatever the order in which they draw.
    explicit Draws(std::uint64_t seed, std::uint64_t drawer = 0)
        : m_generator{streamFor({.seed = seed, .purpose = Purpose::gallery, .entity = drawer})}
    {
    }

    /// One of 0, 1, ..., count - 1; `count` must be positive.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_generator.below(count)); }

    /// From `shortest` to `longest`, both included, in whole milliseconds.
    Duration between(std::chrono::milliseconds shortest, std::chrono::milliseconds longest)
    {
        const auto choices = static_cast<std::uint64_t>((longest - shortest).count()) + 1;
        return shortest + std::chrono::milliseconds{static_cast<std::int64_t>(m_generator.below(choices))};
    }

private:
    Generator m_generator;
};

}  // namespace tillsim::gallery
