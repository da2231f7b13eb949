// SPDX-License-Identifier: MIT
// Random numbers keyed by what they are for.
//
// A draw is a function of (seed, replication, purpose, entity) and of nothing else: not of the order of events, not of
// what else is drawn. So customer 4,711 has the same basket whatever the number of tills, and scenarios are compared on
// the same customers. Making a generator for a key takes a few nanoseconds.
//
//     const Stream patience{seed, replication, Purpose::patience};
//     Generator generator = patience.generatorFor(entityOf(source, ordinal));
//     const double limit = mean * standardExponential(generator);
#pragma once

#include "core/random/generator.hpp"
#include "core/random/purpose.hpp"

#include <cstdint>
#include <stdexcept>

namespace tillsim {

/// What a sequence of random numbers is for.
struct StreamKey {
    std::uint64_t seed = 1;
    std::uint64_t replication = 0;
    Purpose purpose = Purpose::experiment;
    std::uint64_t entity = 0;  ///< Whom it concerns within the purpose; entityOf makes one.

    bool operator==(const StreamKey&) const = default;
};

inline constexpr std::uint64_t entityGroups = std::uint64_t{1} << 20;   ///< Sources or banks in one scenario, at most.
inline constexpr std::uint64_t entityMembers = std::uint64_t{1} << 44;  ///< Members of one of them, at most.

/// The entity of a customer (position of its source in the file, ordinal within it) or of a till (position of its bank,
/// position within it): no two pairs have the same. Throws std::out_of_range unless group < entityGroups and
/// member < entityMembers.
[[nodiscard]] constexpr std::uint64_t entityOf(std::uint64_t group, std::uint64_t member)
{
    if (group >= entityGroups || member >= entityMembers)
        throw std::out_of_range{"an entity must be one of 2^44 members of one of 2^20 groups"};
    return group * entityMembers + member;
}

/// The key without its entity, already mixed: what to keep where many entities draw for one purpose.
class Stream {
public:
    constexpr Stream(std::uint64_t seed, std::uint64_t replication, Purpose purpose)
    {
        absorb(seed);
        absorb(replication);
        absorb(static_cast<std::uint64_t>(purpose));
    }

    /// The generator of one entity. Equal arguments give equal generators; all others are unrelated.
    [[nodiscard]] constexpr Generator generatorFor(std::uint64_t entity) const
    {
        const std::uint64_t left = m_left + entity * golden;
        const std::uint64_t right = m_right + entity * other;
        return Generator{mix(left), mix(right), mix(left + apart), mix(right + apart)};
    }

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;  // 2^64 over the golden ratio, as SplitMix64 steps.
    static constexpr std::uint64_t other = 0xd1342543de82ef95;   // Steele and Vigna 2021; unrelated to `golden`.
    // Not 0, so that two words of the state differ and are not both 0: mix is one to one.
    static constexpr std::uint64_t apart = 0xa4093822299f31d0;

    // The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
    // OOPSLA 2014; constants by D. Stafford, variant 13). One to one, and each bit in changes half of the bits out.
    static constexpr std::uint64_t mix(std::uint64_t word)
    {
        word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
        word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
        return word ^ (word >> 31);
    }

    constexpr void absorb(std::uint64_t word)
    {
        m_left = mix(m_left + word * golden);
        m_right = mix(m_right + word * other);
    }

    // Two lanes that each see every word of the key, so that keys share a state only where 128 bits happen to agree.
    // They start with the digits of pi, and so does `apart`.
    std::uint64_t m_left = 0x243f6a8885a308d3;
    std::uint64_t m_right = 0x13198a2e03707344;
};

/// The generator of a whole key; the same as through a Stream.
[[nodiscard]] constexpr Generator streamFor(const StreamKey& key)
{
    return Stream{key.seed, key.replication, key.purpose}.generatorFor(key.entity);
}

}  // namespace tillsim
