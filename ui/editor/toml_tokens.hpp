// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a line of TOML that are shown in different ways.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace tillsim::ui {

enum class TokenKind : std::uint8_t { Comment, Header, Key, Text, Number, Word };

struct Token {
    TokenKind kind = TokenKind::Key;
    int start = 0;
    int length = 0;

    bool operator==(const Token&) const = default;
};

/// Inside which string of several lines a line begins or ends.
enum class LineState : std::uint8_t { Plain, InText, InLiteral };

struct TokenLine {
    std::vector<Token> tokens{};
    LineState end = LineState::Plain;
};

[[nodiscard]] TokenLine tokensOf(const QString& line, LineState begin);

}  // namespace tillsim::ui
