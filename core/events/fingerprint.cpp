// SPDX-License-Identifier: MIT
#include "core/events/fingerprint.hpp"

namespace tillsim {

std::string toHex(std::uint64_t fingerprint)
{
    std::string text(16, '0');
    for (std::size_t at = text.size(); at-- > 0; fingerprint >>= 4)
        text[at] = "0123456789abcdef"[fingerprint & 15];
    return text;
}

}  // namespace tillsim
