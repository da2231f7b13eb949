// SPDX-License-Identifier: MIT
// Text on its way to a file, collected so that it goes there in few large pieces.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace tillsim {

/// Takes text, piece by piece. What it throws ends the run that it is written from.
using TextSink = std::function<void(std::string_view)>;

class TextBuffer {
public:
    explicit TextBuffer(TextSink sink) : m_sink{std::move(sink)} { m_text.reserve(2 * fullSize); }

    /// What is not handed on yet, to append to.
    [[nodiscard]] std::string& text() { return m_text; }

    /// Hands the text on if there is much of it.
    void flushIfFull()
    {
        if (m_text.size() >= fullSize)
            flush();
    }

    void flush()
    {
        m_sink(m_text);
        m_text.clear();
    }

private:
    static constexpr std::size_t fullSize = std::size_t{1} << 16U;

    TextSink m_sink;
    std::string m_text;
};

}  // namespace tillsim
