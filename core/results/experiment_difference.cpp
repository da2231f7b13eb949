// SPDX-License-Identifier: MIT
#include "core/results/experiment_difference.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tillsim {

std::string differenceBetween(const ExperimentRecord& first, const ExperimentRecord& other)
{
    const ScenarioRecord& mine = first.scenario;
    const ScenarioRecord& others = other.scenario;
    if (mine.name != others.name)
        return fmt::format("is about the scenario \"{}\", not \"{}\"", others.name, mine.name);
    if (mine.text != others.text)
        return fmt::format("has another version of the scenario \"{}\"", mine.name);
    if (mine.files.size() != others.files.size())
        return "has other input files";
    const auto [file, otherFile] = std::ranges::mismatch(mine.files, others.files);
    if (file != mine.files.end())
        return fmt::format("has another version of the input file {}", otherFile->name);
    if (first.seed != other.seed)
        return fmt::format("has seed {}, not {}", other.seed, first.seed);
    if (first.settings != other.settings)
        return "has other settings for all points";
    if (first.version != other.version)
        return fmt::format("was made by {}, not {}", other.version, first.version);
    return {};
}

}  // namespace tillsim
