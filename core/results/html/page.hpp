// SPDX-License-Identifier: MIT
// The page around the parts of the report: its style, for screens light and dark and for paper, and its frame.
//
// Nothing is fetched from anywhere and there are no scripts: the file is all there is.
#pragma once

#include <string>
#include <string_view>

namespace tillsim {

/// A whole document. `body` is HTML.
[[nodiscard]] std::string page(std::string_view title, std::string_view body);

/// A part with its heading; nothing if there is nothing in it.
[[nodiscard]] std::string section(std::string_view id, std::string_view heading, const std::string& content);

/// A picture with what is to be known about it.
[[nodiscard]] std::string figure(const std::string& picture, const std::string& caption);

/// Pictures beside each other, as far as there is room.
[[nodiscard]] std::string gallery(const std::string& figures);

/// `text` as a paragraph.
[[nodiscard]] std::string paragraph(std::string_view text);

}  // namespace tillsim
