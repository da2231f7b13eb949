// SPDX-License-Identifier: MIT
// A file of a test's own.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace tillsim::gallery {

/// A path at which there is nothing at first, and nothing any more at the end.
class ScratchFile {
public:
    ScratchFile()
        : m_path{std::filesystem::path{testing::TempDir()}
                 / ("tillsim-gallery-" + std::to_string(::getpid()) + ".journal")}
    {
        std::filesystem::remove(m_path);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() { std::filesystem::remove(m_path); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    [[nodiscard]] std::string read() const
    {
        std::ifstream stream{m_path, std::ios::binary};
        return {std::istreambuf_iterator{stream}, {}};
    }

    void write(const std::string& text) const { std::ofstream{m_path, std::ios::binary} << text; }

private:
    std::filesystem::path m_path;
};

}  // namespace tillsim::gallery
