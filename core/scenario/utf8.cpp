// SPDX-License-Identifier: MIT
// Checks a text character by character: no overlong forms, no surrogates, nothing above U+10FFFF.
#include "core/scenario/utf8.hpp"

namespace tillsim {

std::size_t firstCharacterLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&byte](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU) {
        const bool overlong = first == 0xE0U && byte(1) < 0xA0U;
        const bool surrogate = first == 0xEDU && byte(1) > 0x9FU;
        return !overlong && !surrogate && continues(1) && continues(2) ? 3 : 0;
    }
    const bool overlong = first == 0xF0U && byte(1) < 0x90U;
    const bool tooHigh = first == 0xF4U && byte(1) > 0x8FU;
    const bool inRange = first >= 0xF0U && first <= 0xF4U && !overlong && !tooHigh;
    return inRange && continues(1) && continues(2) && continues(3) ? 4 : 0;
}

std::size_t validUtf8Length(std::string_view text)
{
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t length = firstCharacterLength(text.substr(position));
        if (length == 0)
            break;
        position += length;
    }
    return position;
}

}  // namespace tillsim
