// SPDX-License-Identifier: MIT
// Values as bytes, for processes of one version that talk to each other across machines of any kind.
//
// Whole numbers are 8 bytes, the lowest first; numbers are those of IEEE 754; texts and lists begin with their length.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tillsim {

/// Bytes that are not what they should be, or not the whole of it.
class BadRecord : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

class ByteWriter {
public:
    void add(std::uint64_t word);
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(std::string_view text);

    [[nodiscard]] std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

/// Reads in the order in which a ByteWriter was given. Each function throws BadRecord if the bytes are too few.
class ByteReader {
public:
    /// `what` the bytes are, as messages name it: "a run". The bytes outlive the reader.
    ByteReader(std::span<const std::byte> bytes, std::string_view what) : m_left{bytes}, m_what{what} { }

    std::uint64_t word();
    double number() { return std::bit_cast<double>(word()); }
    std::string text();

    /// The length of a list whose elements have at least `least` words each: no more than can be there.
    std::size_t length(std::size_t least);

    /// Throws BadRecord if the next word is not this one.
    void expect(std::uint64_t format);

    /// Throws BadRecord if there is more.
    void end() const;

private:
    std::span<const std::byte> next(std::uint64_t size);

    std::span<const std::byte> m_left;
    std::string m_what;
};

}  // namespace tillsim
