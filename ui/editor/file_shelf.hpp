// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a scenario names, as they are needed again and again while its text is typed: read once, and again
// when they have changed.
#pragma once

#include "core/scenario/text_file.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tillsim::ui {

/// A file that goes with a scenario and is not on the disk yet.
struct Companion {
    std::string name{};  ///< Without a folder.
    std::string text{};

    bool operator==(const Companion&) const = default;
};

/// For one thread at a time.
class FileShelf {
public:
    /// Companions stand in for files of their names.
    explicit FileShelf(std::vector<Companion> companions = {}) : m_companions{std::move(companions)} { }

    /// As readTextFile.
    [[nodiscard]] std::string read(const std::filesystem::path& path, std::size_t megabytes);

private:
    struct Kept {
        std::filesystem::file_time_type changed{};
        std::uintmax_t size = 0;
        std::string text{};
    };

    std::vector<Companion> m_companions;
    std::map<std::string, Kept> m_kept;
};

/// What reads from a shelf that it keeps alive.
[[nodiscard]] FileSource readerOf(const std::shared_ptr<FileShelf>& shelf);

}  // namespace tillsim::ui
