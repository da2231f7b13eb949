// SPDX-License-Identifier: MIT
// The rows of the conformance list, and which of them have a test of their own.
#pragma once

#include <string>
#include <vector>

namespace tillsim {

/// A row of the list: its name, and why it has no test; empty if it is to have one.
struct Row {
    std::string id;
    bool isSkipped = false;
    std::string reason;
};

/// Reads one row a line: `ID`, or `ID skipped: REASON`.
[[nodiscard]] std::vector<Row> readRows(const std::string& text);

/// What is wrong, a line each: rows without a test, rows without a reason, tests without a row. The name of a test
/// begins with the row's id and an underscore.
[[nodiscard]] std::vector<std::string> complaintsAbout(const std::vector<Row>& rows,
                                                       const std::vector<std::string>& testNames);

/// The names of all tests of this program.
[[nodiscard]] std::vector<std::string> registeredTests();

}  // namespace tillsim
