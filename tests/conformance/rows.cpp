// SPDX-License-Identifier: MIT
#include "tests/conformance/rows.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace tillsim {

std::vector<Row> readRows(const std::string& text)
{
    static const std::string mark = " skipped:";
    std::vector<Row> rows;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.find(mark);
        if (at == std::string::npos) {
            rows.push_back({line, false, {}});
            continue;
        }
        const std::size_t reason = line.find_first_not_of(' ', at + mark.size());
        rows.push_back({line.substr(0, at), true, reason == std::string::npos ? std::string{} : line.substr(reason)});
    }
    return rows;
}

std::vector<std::string> complaintsAbout(const std::vector<Row>& rows, const std::vector<std::string>& testNames)
{
    std::set<std::string> tested;
    for (const std::string& name : testNames) {
        if (const std::size_t end = name.find('_'); end != std::string::npos)
            tested.insert(name.substr(0, end));
    }
    std::vector<std::string> complaints;
    for (const Row& row : rows) {
        const bool isTested = tested.erase(row.id) == 1;
        if (row.isSkipped && isTested)
            complaints.push_back(row.id + " is skipped, but has a test");
        if (row.isSkipped && row.reason.empty())
            complaints.push_back(row.id + " is skipped without a reason");
        if (!row.isSkipped && !isTested)
            complaints.push_back(row.id + " has no test of its own");
    }
    for (const std::string& id : tested)
        complaints.push_back(id + " is tested, but is no row of the list");
    return complaints;
}

std::vector<std::string> registeredTests()
{
    std::vector<std::string> names;
    const testing::UnitTest& program = *testing::UnitTest::GetInstance();
    for (int suite = 0; suite < program.total_test_suite_count(); ++suite) {
        const testing::TestSuite& tests = *program.GetTestSuite(suite);
        for (int test = 0; test < tests.total_test_count(); ++test)
            names.emplace_back(tests.GetTestInfo(test)->name());
    }
    return names;
}

}  // namespace tillsim
