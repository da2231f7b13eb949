// SPDX-License-Identifier: MIT
// Making the folder.
#include "tests/core/scenario/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>

namespace tillsim {

TemporaryFolder::TemporaryFolder()
{
    const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string{test->test_suite_name()} + '.' + test->name() + '.' + std::to_string(getpid());
    std::replace(name.begin(), name.end(), '/', '_');
    m_path = std::filesystem::temp_directory_path() / ("tillsim." + name);
    std::filesystem::create_directories(m_path);
}

}  // namespace tillsim
