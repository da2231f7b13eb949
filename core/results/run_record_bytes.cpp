// SPDX-License-Identifier: MIT
#include "core/results/run_record_bytes.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tillsim {

namespace {

constexpr std::size_t wordSize = 8;
constexpr std::uint64_t format = 0x314e'5552'4c4c'4954;  // "TILLRUN1".

class Writer {
public:
    void add(std::uint64_t word)
    {
        for (std::size_t at = 0; at < wordSize; ++at, word >>= 8)
            m_bytes.push_back(static_cast<std::byte>(word & 0xffU));
    }

    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }

    void add(std::string_view text)
    {
        add(std::uint64_t{text.size()});
        for (const char letter : text)
            m_bytes.push_back(static_cast<std::byte>(letter));
    }

    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_left{bytes} { }

    std::uint64_t word()
    {
        const std::span<const std::byte> bytes = next(wordSize);
        std::uint64_t word = 0;
        for (std::size_t at = wordSize; at-- > 0;)
            word = word << 8 | std::to_integer<std::uint64_t>(bytes[at]);
        return word;
    }

    double number() { return std::bit_cast<double>(word()); }

    std::string text()
    {
        std::string text;
        for (const std::byte byte : next(word()))
            text += static_cast<char>(byte);
        return text;
    }

    /// The length of a list whose elements have at least `least` bytes each: no more than can be there.
    std::size_t length(std::size_t least)
    {
        const std::uint64_t length = word();
        if (length > m_left.size() / least)
            throw BadRecord{"a run came incomplete"};
        return length;
    }

    void end() const
    {
        if (!m_left.empty())
            throw BadRecord{"a run came with something after it"};
    }

private:
    std::span<const std::byte> next(std::uint64_t size)
    {
        if (size > m_left.size())
            throw BadRecord{"a run came incomplete"};
        const std::span<const std::byte> bytes = m_left.first(size);
        m_left = m_left.subspan(size);
        return bytes;
    }

    std::span<const std::byte> m_left;
};

}  // namespace

std::vector<std::byte> toBytes(const RunRecord& run)
{
    Writer writer;
    for (const std::uint64_t word : {format, run.point, run.replication, run.seed, run.fingerprint})
        writer.add(word);
    writer.add(std::uint64_t{run.measures.size()});
    for (const NamedFigure& figure : run.measures) {
        writer.add(figure.name);
        writer.add(figure.value);
    }
    writer.add(run.profilePart);
    writer.add(std::uint64_t{run.lineProfile.size()});
    for (const double mean : run.lineProfile)
        writer.add(mean);
    writer.add(run.wallSeconds);
    writer.add(run.failure);
    return writer.take();
}

RunRecord fromBytes(std::span<const std::byte> bytes)
{
    Reader reader{bytes};
    if (reader.word() != format)
        throw BadRecord{"a run came in an unknown form"};
    RunRecord run;
    for (std::uint64_t* const word : {&run.point, &run.replication, &run.seed, &run.fingerprint})
        *word = reader.word();
    run.measures.resize(reader.length(2 * wordSize));
    for (NamedFigure& figure : run.measures) {
        figure.name = reader.text();
        figure.value = reader.number();
    }
    run.profilePart = reader.number();
    run.lineProfile.resize(reader.length(wordSize));
    for (double& mean : run.lineProfile)
        mean = reader.number();
    run.wallSeconds = reader.number();
    run.failure = reader.text();
    reader.end();
    return run;
}

}  // namespace tillsim
