// SPDX-License-Identifier: MIT
// The fingerprint of a run: equal runs have equal ones, and anybody can recompute it from the event log.
#pragma once

#include "core/events/shop_event.hpp"

#include <bit>
#include <cstdint>
#include <string>

namespace tillsim {

/// Starts at 0; for each of the four 64-bit words of an event (nanoseconds, number of the kind, customer, till):
/// h = (rotl(h, 5) ^ word) * 0x517cc1b727220a95. That is the FxHash of the Rust compiler, with its constant.
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
    void add(std::uint64_t word) { m_hash = (std::rotl(m_hash, 5) ^ word) * 0x517cc1b727220a95U; }

    std::uint64_t m_hash = 0;
};

/// As 16 hexadecimal digits.
[[nodiscard]] std::string toHex(std::uint64_t fingerprint);

}  // namespace tillsim
