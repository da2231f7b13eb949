// SPDX-License-Identifier: MIT
// The fingerprint of a run: equal runs have equal ones, and anybody can recompute it from the event log.
#pragma once

#include "core/events/shop_event.hpp"

#include <bit>
#include <cstdint>
#include <string>

namespace tillsim {

/// A hash that also takes in `word`: (rotl(hash, 5) ^ word) * 0x517cc1b727220a95. That is the FxHash of the Rust
/// compiler, with its constant.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    return (std::rotl(hash, 5) ^ word) * 0x517cc1b727220a95U;
}

/// Starts at 0, and takes in the four 64-bit words of each event: nanoseconds, number of the kind, customer, till.
class Fingerprint {
public:
    void add(const ShopEvent& event)
    {
        add(static_cast<std::uint64_t>(event.at.time_since_epoch().count()));
        add(static_cast<std::uint64_t>(event.kind));
        add(static_cast<std::uint64_t>(event.customer));
        add(static_cast<std::uint64_t>(event.till));
    }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    void add(std::uint64_t word) { m_hash = mixed(m_hash, word); }

    std::uint64_t m_hash = 0;
};

/// As 16 hexadecimal digits.
[[nodiscard]] std::string toHex(std::uint64_t fingerprint);

}  // namespace tillsim
