// SPDX-License-Identifier: MIT
// Whether a text is UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace tillsim {

/// How many bytes at the start of `text` are well-formed UTF-8 (RFC 3629): all of them, or up to the first that is not.
[[nodiscard]] std::size_t validUtf8Length(std::string_view text);

}  // namespace tillsim
