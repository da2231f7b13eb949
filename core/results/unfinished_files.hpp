// SPDX-License-Identifier: MIT
// Files that nobody should find if a signal ends the program. Nothing here runs by itself: whoever handles signals
// calls removeUnfinishedFiles().
#pragma once

#include <atomic>
#include <filesystem>
#include <string>

namespace tillsim {

/// While it lives, removeUnfinishedFiles() removes the file. Up to 16 of them count at a time.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const std::filesystem::path& path);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

private:
    std::string m_path;
    std::atomic<const char*>* m_place;  // In the list of them; null: it does not count.
};

/// Removes those that there are. May be called in a signal handler.
void removeUnfinishedFiles() noexcept;

}  // namespace tillsim
