// SPDX-License-Identifier: MIT
#include "app/cli/hashed_scenario.hpp"

#include "app/cli/scenario_input.hpp"
#include "core/results/text_hash.hpp"
#include "core/scenario/scenario_file.hpp"

#include <utility>

namespace tillsim::cli {

HashedScenario readHashedScenario(const std::string& file, std::span<const Setting> settings)
{
    return hashedScenario(readScenarioText(file), file, settings);
}

HashedScenario hashedScenario(const ScenarioText& source, const std::string& file, std::span<const Setting> settings)
{
    HashedScenario result{.text = {file, textHash(source.text)}};
    const FileSource readAndHash = [&result](const std::filesystem::path& path, std::size_t megabytes) {
        std::string text = readTextFile(path, megabytes);
        result.files.push_back({path.string(), textHash(text)});
        return text;
    };
    result.scenario = parseScenario(source.text, source.fileName, source.folder, settings, readAndHash);
    return result;
}

}  // namespace tillsim::cli
