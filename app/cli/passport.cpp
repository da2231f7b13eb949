// SPDX-License-Identifier: MIT
#include "app/cli/passport.hpp"

#include "app/cli/version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim::cli {

namespace {

/// A command line. Files come first, unless they look like options.
class CommandLine {
public:
    CommandLine(std::string command, const std::vector<std::string>& files) : m_words{std::move(command)}
    {
        const auto looksLikeOption
            = [](const std::string& file) { return file.starts_with('-') && file != standardStream; };
        std::vector<std::string>& place = std::ranges::any_of(files, looksLikeOption) ? m_last : m_words;
        place.insert(place.end(), files.begin(), files.end());
    }

    void flag(const char* name, bool isSet)
    {
        if (isSet)
            m_words.emplace_back(name);
    }

    template <typename Value>
    void option(const char* name, const Value& value)
    {
        m_words.insert(m_words.end(), {name, fmt::format("{}", value)});
    }
    template <typename Value>
    void option(const char* name, const std::optional<Value>& value)
    {
        if (value)
            option(name, *value);
    }
    void options(const char* name, const std::vector<std::string>& values)
    {
        for (const std::string& value : values)
            option(name, value);
    }
    void options(const char* name, const std::vector<Setting>& settings)
    {
        for (const Setting& setting : settings)
            option(name, setting.path + '=' + setting.value);
    }

    [[nodiscard]] std::vector<std::string> words() const
    {
        std::vector<std::string> words = m_words;
        if (!m_last.empty())
            words.emplace_back("--");
        words.insert(words.end(), m_last.begin(), m_last.end());
        return words;
    }

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_last;
};

/// Threads are left out: nothing depends on them. So is a single replication, which is a run.
void addReplications(CommandLine& line, const ReplicationsAsked& asked)
{
    line.flag("--steady", asked.steady);
    if (asked.areSeveral())
        line.option("--replications", asked.count);
    line.option("--precision", asked.precision);
    line.options("--measure", asked.measures);
    line.option("--min-replications", asked.least);
    line.option("--max-replications", asked.most);
}

/// All that the result depends on, and nothing of where it goes.
std::vector<std::string> argumentsFor(const RunCommand& command, std::uint64_t seed)
{
    CommandLine line{"run", {command.scenario}};
    line.option("--seed", seed);
    line.options("--set", command.settings);
    line.option("--until", command.until);
    addReplications(line, command.replications);
    return line.words();
}

std::vector<std::string> argumentsFor(const CompareCommand& command, const ComparisonPlan& plan)
{
    CommandLine line{"compare", command.files};
    line.options("--vary", command.vary);
    line.options("--set", command.settings);
    line.option("--seed", plan.seed);
    line.option("--replications", plan.replications);
    line.options("--measure", command.measures);
    line.option("--confidence", command.confidence);
    line.flag("--select", command.select);
    line.option("--delta", command.delta);
    line.option("--max-replications", command.most);
    return line.words();
}

std::vector<PointSetting> recorded(const std::vector<Setting>& settings)
{
    std::vector<PointSetting> all;
    for (const Setting& setting : settings)
        all.push_back({setting.path, setting.value});
    return all;
}

}  // namespace

RunPassport passportOf(const RunCommand& command, const HashedScenario& scenario)
{
    RunPassport passport{.version = versionText(),
                         .compiler = buildText(),
                         .scenario = scenario.text,
                         .files = scenario.files,
                         .seed = command.seed.value_or(scenario.scenario.seed),
                         .settings = recorded(command.settings),
                         .until = command.until};
    passport.arguments = argumentsFor(command, passport.seed);
    return passport;
}

RunPassport passportOf(const CompareCommand& command, const CompareInput& input)
{
    return {.version = versionText(),
            .compiler = buildText(),
            .scenario = input.files.front(),
            .files = {input.files.begin() + 1, input.files.end()},
            .seed = input.plan.seed,
            .settings = recorded(command.settings),
            .arguments = argumentsFor(command, input.plan)};
}

std::string stamped(const std::string& report, ReportFormat format, const RunPassport& passport)
{
    return format == ReportFormat::json ? withPassport(report, passport) : report + passportLine(passport);
}

}  // namespace tillsim::cli
