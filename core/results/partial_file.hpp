// SPDX-License-Identifier: MIT
// A file in the making. What is to become NAME lies beside it as NAME.tillsim-part until it is whole.
#pragma once

#include "core/results/unfinished_files.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace tillsim {

/// Locked while it is in the making, so that what a killed program has left is told from what another is writing: the
/// former is removed, beside the latter the name gets a number. Where the name would be too long, it is cut.
class PartialFile {
public:
    /// Makes it, empty, with the usual permissions or those of the target. Throws std::runtime_error that says why not.
    explicit PartialFile(std::filesystem::path target);

    /// Removes it, if it is not published.
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Gives it the target's name. The last call. Throws std::runtime_error, and then the target is as it was.
    void publish();

    /// The same for a target that there must not be yet, not even since a moment ago; it is on the disk then, and not
    /// only on its way there.
    void publishAsNew();

private:
    bool make(const std::filesystem::path& path);
    void keepPermissions() const;
    void settle() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;  // Empty: there is none any more.
    std::optional<UnfinishedFile> m_unfinished;
    int m_descriptor = -1;
};

/// Whether a file of this name would be taken for one in the making.
[[nodiscard]] bool isPartialName(const std::filesystem::path& path);

/// Why a call has failed, by its errno.
[[nodiscard]] std::string reasonOf(int error);

}  // namespace tillsim
