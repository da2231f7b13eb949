// SPDX-License-Identifier: MIT
// The parts of TOML as they stand in a text, one after another: headers, keys, values without insides.
#pragma once

#include "core/scenario/toml_outline.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What stands there is not TOML. It never leaves outlineOf().
struct NotToml { };

struct TomlKeyPart {
    std::string name{};  ///< Without quotes.
    TextRange range{};   ///< With them.
};

struct TomlHeader {
    std::vector<TomlKeyPart> key{};
    bool isList = false;  ///< `[[key]]`.
    TextRange range{};
};

class TomlScanner {
public:
    explicit TomlScanner(std::string_view text) : m_text{text} { }

    /// Goes to where the next header or key begins; false at the end of the text.
    [[nodiscard]] bool findStatement();
    [[nodiscard]] bool isHeader() const { return isAt('['); }

    // Each of these throws NotToml if something else stands there.

    [[nodiscard]] TomlHeader takeHeader();
    [[nodiscard]] std::vector<TomlKeyPart> takeKey();
    void takeScalar();
    /// One mark, with the blanks around it.
    void take(char mark);
    /// What may follow on a line: blanks and a comment.
    void finishLine();

    void passLine();

    [[nodiscard]] bool isNext(char mark) const { return isAt(mark); }
    /// The same after blanks, comments and ends of lines, which are passed.
    bool isNextBeyondLines(char mark);
    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    [[nodiscard]] bool isAt(char letter) const { return m_at < m_text.size() && m_text[m_at] == letter; }
    [[nodiscard]] bool isAt(std::string_view part) const { return m_text.substr(m_at).starts_with(part); }
    void passBlanks();
    void passLines();
    void takeString();
    [[nodiscard]] TomlKeyPart takeKeyPart();

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace tillsim
