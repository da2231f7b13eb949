// SPDX-License-Identifier: MIT
// A folder of its own for each test, in which the real program runs as a user would run it.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

namespace tillsim::cli {

/// How a command ended, and what it said.
struct Outcome {
    int code = 0;  ///< As the shell sees it: 128 and more for a signal.
    std::string out{};
    std::string err{};
};

class Workplace : public testing::Test {
protected:
    Workplace();
    ~Workplace() override;

    /// Runs `tillsim` with these arguments, as they would be typed into a shell in the folder.
    Outcome tillsim(const std::string& arguments) const;

    /// Runs a command line in the folder, where "$tillsim" is the program.
    Outcome shell(const std::string& line) const;

    std::filesystem::path write(const std::string& name, const std::string& text) const;
    std::string read(const std::string& name) const;

    /// A checksum of all that a store of results holds, wall times aside. The whole of it would be too long to be
    /// compared by GoogleTest, which needs gigabytes to show where long texts differ.
    std::string checksum(const std::string& store) const;

    /// All that lies in the folder.
    std::set<std::string> names() const;

private:
    std::filesystem::path m_folder;
};

/// A scenario without chance: customers come at 0, 1, 2 and 20 s, one till serves each for 5 s.
extern const char* const fourCustomers;

/// A busy hour with Poisson arrivals at two tills.
extern const char* const busyHour;

}  // namespace tillsim::cli
