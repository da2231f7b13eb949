// SPDX-License-Identifier: MIT
// Looking files up beside the scenario.
#include "core/scenario/named_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <stdexcept>

namespace tillsim {

std::optional<NamedFile> readNamedFile(Reader& reader, std::string_view key, std::size_t megabytes)
{
    std::string name;
    reader.text(key, name);
    if (name.empty()) {
        if (reader.content().get_as<std::string>(key))
            reader.refuse(key, "must name a file");
        return std::nullopt;
    }
    const std::filesystem::path path = reader.context().folder / name;
    reader.context().files.push_back(path.string());
    try {
        return NamedFile{path.string(), reader.context().readFile(path, megabytes)};
    } catch (const std::runtime_error& problem) {
        reader.refuse(key, fmt::format("{}: {}", inQuotes(path.string()), problem.what()));
        return std::nullopt;
    }
}

}  // namespace tillsim
