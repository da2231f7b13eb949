// SPDX-License-Identifier: MIT
// `tillsim verify`.
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/verify_parts.hpp"
#include "app/cli/version.hpp"
#include "core/scenario/text_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <string_view>
#include <system_error>

namespace tillsim::cli {

namespace {

constexpr std::size_t maxDocumentMegabytes = 256;

bool isSqlite(const std::string& file)
{
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    std::string start(magic.size(), ' ');
    std::ifstream stream{file, std::ios::binary};
    return stream.read(start.data(), static_cast<std::streamsize>(start.size())) && start == magic;
}

std::string documentIn(const std::string& file)
try {
    return readTextFile(file, maxDocumentMegabytes);
} catch (const std::runtime_error& problem) {
    throw UsageError{file + ": " + problem.what()};
}

void refuseStoreOptions(const VerifyCommand& command)
{
    const auto refuse = [&command](bool isGiven, const char* option) {
        if (isGiven)
            throw UsageError{fmt::format("{} goes with a results store, and {} is none", option, command.file)};
    };
    refuse(command.point.has_value(), "--point");
    refuse(command.replication.has_value(), "--replication");
    refuse(command.sample.has_value(), "--sample");
}

}  // namespace

GivenLog::GivenLog(const std::optional<std::string>& file) : m_file{file.value_or("")}
{
    if (!file)
        return;
    m_stream.open(m_file, std::ios::binary);
    if (!m_stream || m_stream.peek() == std::ifstream::traits_type::eof())
        throw UsageError{fmt::format("--events {}: {}", m_file,
                                     m_stream.is_open() ? "is empty or cannot be read"
                                                        : "cannot be read: " + std::generic_category().message(errno))};
    m_check.emplace(m_stream);
}

std::string GivenLog::finding()
try {
    if (!m_check)
        return {};
    const std::optional<EventDifference> difference = m_check->finish();
    m_differs = difference.has_value();
    if (!difference)
        return fmt::format("{}: {} events, all as recorded\n", m_file, m_check->same());
    return fmt::format("{}:{}: the first event that differs:\n  was {}\n  is  {}\n", m_file, difference->line,
                       difference->was ? toText(*difference->was) : "nothing: the log ends before it",
                       difference->is ? toText(*difference->is) : "nothing: the run ends before it");
} catch (const EventLogError& problem) {
    throw UsageError{fmt::format("--events {}: {}", m_file, problem.what())};
}

std::string versionsText(const std::string& recorded)
{
    if (recorded == versionText())
        return {};
    return fmt::format("made by {}; this is {}\n", recorded, versionText());
}

int execute(const VerifyCommand& command)
{
    if (isSqlite(command.file))
        return verifyStore(command);
    const std::string document = documentIn(command.file);
    refuseStoreOptions(command);
    return verifyRun(command, document);
}

}  // namespace tillsim::cli
