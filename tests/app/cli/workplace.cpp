// SPDX-License-Identifier: MIT
#include "tests/app/cli/workplace.hpp"

#include <gtest/gtest.h>

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tillsim::cli {

namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

fs::path folderOfThisTest()
{
    const testing::TestInfo* const test = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string{test->test_suite_name()} + '.' + test->name();
    for (char& letter : name)
        letter = letter == '/' ? '_' : letter;
    return fs::current_path() / "scratch" / name;
}

}  // namespace

const char* const fourCustomers = R"(
name = "Four"
duration = "1min"
[[arrivals]]
kind = "trace"
file = "four.csv"
[service]
kind = "time"
time = { constant = "5s" }
[[bank]]
name = "tills"
)";

const char* const busyHour = R"(
duration = "1h"
[[arrivals]]
kind = "poisson"
per_hour = 100
[service]
kind = "time"
time = { exponential = { mean = "60s" } }
[[bank]]
tills = 2
)";

Workplace::Workplace() : m_folder{folderOfThisTest()}
{
    fs::remove_all(m_folder);
    fs::remove_all(m_folder.string() + ".streams");
    fs::create_directories(m_folder);
    fs::create_directories(m_folder.string() + ".streams");
    write("four.toml", fourCustomers);
    write("four.csv", "arrival_s\n0\n1\n2\n20\n");
    write("busy.toml", busyHour);
}

Workplace::~Workplace()
{
    fs::remove_all(m_folder);
    fs::remove_all(m_folder.string() + ".streams");
}

Outcome Workplace::tillsim(const std::string& arguments) const
{
    return shell("\"$tillsim\" " + arguments);
}

Outcome Workplace::shell(const std::string& line) const
{
    const std::string streams = m_folder.string() + ".streams";
    const std::string command = "cd '" + m_folder.string() + "' && tillsim='" TILLSIM_PROGRAM "' && { " + line
        + "\n} >'" + streams + "/out' 2>'" + streams + "/err'";
    const int status = std::system(command.c_str());
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            .out = textOf(streams + "/out"),
            .err = textOf(streams + "/err")};
}

fs::path Workplace::write(const std::string& name, const std::string& text) const
{
    const fs::path path = m_folder / name;
    std::ofstream{path, std::ios::binary} << text;
    return path;
}

std::string Workplace::read(const std::string& name) const
{
    return textOf(m_folder / name);
}

std::string Workplace::checksum(const std::string& store) const
{
    const Outcome outcome = shell("sqlite3 " + store + " .dump | grep -v '^INSERT INTO wall_time ' | cksum");
    return outcome.err.empty() ? outcome.out : store + ": " + outcome.err;
}

std::set<std::string> Workplace::names() const
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{m_folder})
        names.insert(entry.path().filename());
    return names;
}

}  // namespace tillsim::cli
