// SPDX-License-Identifier: MIT
// A number that stands for a text, the same on every machine. No protection against anybody who wants two texts to have
// the same.
#pragma once

#include <cstdint>
#include <string_view>

namespace tillsim {

/// FNV-1a with 64 bits (G. Fowler, L. C. Noll and K.-P. Vo, 1991).
[[nodiscard]] constexpr std::uint64_t textHash(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char letter : text) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 0x100000001B3U;
    }
    return hash;
}

}  // namespace tillsim
