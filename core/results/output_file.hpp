// SPDX-License-Identifier: MIT
// A file that is there as a whole or not at all.
#pragma once

#include "core/results/partial_file.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tillsim {

/// A file cannot be written, and why: `out.csv: cannot be written: No space left on device`.
class OutputError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Text goes into NAME.tillsim-part beside the file, which takes the file's name in commit(). Without that the file
/// stays as it was, and what lies beside it is removed; partial_file.hpp tells what becomes of it if the program is
/// killed. A new file gets the usual permissions, one that replaces another gets those of the old one. Links are
/// followed.
///
/// Pipes, devices and what lies in /dev and /proc cannot be replaced: text goes straight there.
class OutputFile {
public:
    /// Opens it, so that what cannot be written is known before there is anything to write. Opening a named pipe waits
    /// for its reader. Throws OutputError.
    explicit OutputFile(const std::filesystem::path& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Throws OutputError.
    void write(std::string_view text);

    /// The last call. Throws OutputError, and then the file is as it was.
    void commit();

    /// In place of commit(), for a file that must not replace any other: throws OutputError if there is one by now.
    void commitAsNew();

private:
    void openBeside(const std::filesystem::path& target);
    [[noreturn]] void refuse(const std::string& why) const;

    std::filesystem::path m_name;  // As the user calls it.
    std::optional<PartialFile> m_beside;
    int m_direct = -1;  // Where text goes if there is nothing beside.
};

/// Where a path leads, through all links, also if nothing is there yet. Two names of one file lead to equal paths.
[[nodiscard]] std::filesystem::path throughLinks(const std::filesystem::path& path);

}  // namespace tillsim
