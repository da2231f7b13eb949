// SPDX-License-Identifier: MIT
#include "core/results/bytes.hpp"

namespace tillsim {

namespace {

constexpr std::size_t wordSize = 8;

}  // namespace

void ByteWriter::add(std::uint64_t word)
{
    for (std::size_t at = 0; at < wordSize; ++at, word >>= 8)
        m_bytes.push_back(static_cast<std::byte>(word & 0xffU));
}

void ByteWriter::add(std::string_view text)
{
    add(std::uint64_t{text.size()});
    const std::span<const std::byte> bytes = std::as_bytes(std::span{text});
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

std::uint64_t ByteReader::word()
{
    const std::span<const std::byte> bytes = next(wordSize);
    std::uint64_t word = 0;
    for (std::size_t at = wordSize; at-- > 0;)
        word = word << 8 | std::to_integer<std::uint64_t>(bytes[at]);
    return word;
}

std::string ByteReader::text()
{
    std::string text;
    for (const std::byte byte : next(word()))
        text += static_cast<char>(byte);
    return text;
}

std::size_t ByteReader::length(std::size_t least)
{
    const std::uint64_t length = word();
    if (length > m_left.size() / (least * wordSize))
        throw BadRecord{m_what + " came incomplete"};
    return length;
}

void ByteReader::expect(std::uint64_t format)
{
    if (word() != format)
        throw BadRecord{m_what + " came in an unknown form"};
}

void ByteReader::end() const
{
    if (!m_left.empty())
        throw BadRecord{m_what + " came with something after it"};
}

std::span<const std::byte> ByteReader::next(std::uint64_t size)
{
    if (size > m_left.size())
        throw BadRecord{m_what + " came incomplete"};
    const std::span<const std::byte> bytes = m_left.first(size);
    m_left = m_left.subspan(size);
    return bytes;
}

}  // namespace tillsim
