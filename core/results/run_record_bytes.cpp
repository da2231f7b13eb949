// SPDX-License-Identifier: MIT
#include "core/results/run_record_bytes.hpp"

#include <cstdint>

namespace tillsim {

namespace {

constexpr std::uint64_t format = 0x314e'5552'4c4c'4954;  // "TILLRUN1".

}  // namespace

std::vector<std::byte> toBytes(const RunRecord& run)
{
    ByteWriter writer;
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
    ByteReader reader{bytes, "a run"};
    reader.expect(format);
    RunRecord run;
    for (std::uint64_t* const word : {&run.point, &run.replication, &run.seed, &run.fingerprint})
        *word = reader.word();
    run.measures.resize(reader.length(2));
    for (NamedFigure& figure : run.measures) {
        figure.name = reader.text();
        figure.value = reader.number();
    }
    run.profilePart = reader.number();
    run.lineProfile.resize(reader.length(1));
    for (double& mean : run.lineProfile)
        mean = reader.number();
    run.wallSeconds = reader.number();
    run.failure = reader.text();
    reader.end();
    return run;
}

}  // namespace tillsim
