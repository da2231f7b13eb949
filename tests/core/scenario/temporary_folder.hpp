// SPDX-License-Identifier: MIT
// A folder for the files of one test, which goes with it.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace tillsim {

class TemporaryFolder {
public:
    /// Named after the running test and this process, so that tests may run side by side.
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    void write(std::string_view name, std::string_view text) const
    {
        std::ofstream{m_path / name, std::ios::binary} << text;
    }

private:
    std::filesystem::path m_path;
};

}  // namespace tillsim
