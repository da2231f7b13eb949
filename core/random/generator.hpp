// SPDX-License-Identifier: MIT
// The source of all randomness: xoshiro256++, and uniform numbers made from its bits.
//
// xoshiro256++ 1.0 by D. Blackman and S. Vigna ("Scrambled linear pseudorandom number generators", ACM Transactions on
// Mathematical Software 47(4), 2021; https://prng.di.unimi.it/). Period 2^256 - 1; it passes BigCrush.
#pragma once

#include <bit>
#include <cassert>
#include <cstdint>

namespace tillsim {

/// A generator with a state of 256 bits; a value: copies continue independently with the same numbers. It is a
/// std::uniform_random_bit_generator. Most users get theirs from a Stream, which gives each purpose its own.
class Generator {
public:
    using result_type = std::uint64_t;

    /// Starts with these four words of state, of which at least one must not be zero.
    constexpr Generator(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d)
        : m_a{a}, m_b{b}, m_c{c}, m_d{d}
    {
        assert((a | b | c | d) != 0);
    }

    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return ~std::uint64_t{0}; }

    /// The next 64 random bits.
    constexpr std::uint64_t operator()()
    {
        const std::uint64_t output = std::rotl(m_a + m_d, 23) + m_a;
        const std::uint64_t shifted = m_b << 17;
        m_c ^= m_a;
        m_d ^= m_b;
        m_b ^= m_c;
        m_a ^= m_d;
        m_c ^= shifted;
        m_d = std::rotl(m_d, 45);
        return output;
    }

    /// Uniform in [0, 1): one of the 2^53 multiples of 2^-53, all equally likely.
    constexpr double uniform() { return static_cast<double>(static_cast<std::int64_t>((*this)() >> 11)) * 0x1p-53; }

    /// Uniform in (0, 1): one of the 2^52 odd multiples of 2^-53. For what must be neither 0 nor 1.
    constexpr double uniformOpen()
    {
        return (static_cast<double>(static_cast<std::int64_t>((*this)() >> 12)) + 0.5) * 0x1p-52;
    }

    /// Uniform in 0, 1, ..., count - 1, without bias. `count` must be positive.
    constexpr std::uint64_t below(std::uint64_t count);

    constexpr bool operator==(const Generator&) const = default;

private:
    // Four scalars, not an array: g++ 12 at -O3 packs an array into vector registers, which doubles the cost.
    std::uint64_t m_a;
    std::uint64_t m_b;
    std::uint64_t m_c;
    std::uint64_t m_d;
};

// The upper word of bits * count is the answer; the lower words of one answer are `count` apart, so that refusing the
// first 2^64 mod count of them leaves each answer equally many (D. Lemire, "Fast random integer generation in an
// interval", ACM Transactions on Modeling and Computer Simulation 29(1), 2019, algorithm 5).
constexpr std::uint64_t Generator::below(std::uint64_t count)
{
    assert(count > 0);
    __extension__ using Wide = unsigned __int128;
    Wide product = Wide{(*this)()} * count;
    if (static_cast<std::uint64_t>(product) < count) [[unlikely]] {
        const std::uint64_t refused = (0 - count) % count;
        while (static_cast<std::uint64_t>(product) < refused)
            product = Wide{(*this)()} * count;
    }
    return static_cast<std::uint64_t>(product >> 64);
}

}  // namespace tillsim
