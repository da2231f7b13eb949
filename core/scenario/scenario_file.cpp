// SPDX-License-Identifier: MIT
// From text to a table, from the table to a scenario.
#include "core/scenario/scenario_file.hpp"

#include "core/scenario/apply_settings.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/parse_toml.hpp"
#include "core/scenario/read_tables.hpp"
#include "core/scenario/reader.hpp"
#include "core/scenario/text_file.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

Duration endOf(const ProfileArrivals& profile)
{
    const auto intervals = static_cast<std::int64_t>(profile.perHour.size());
    const bool isLonger = profile.interval > longestSpan / std::max(intervals, std::int64_t{1});
    return isLonger ? longestSpan : profile.interval * intervals;
}

/// As long as the shortest profile; without one a day, or longer if a trace is.
Duration defaultDuration(const std::vector<ArrivalSource>& arrivals)
{
    std::optional<Duration> profiles;
    Duration traces = std::chrono::hours{24};
    for (const ArrivalSource& source : arrivals) {
        if (const auto* const profile = std::get_if<ProfileArrivals>(&source.kind))
            profiles = std::min(profiles.value_or(longestSpan), endOf(*profile));
        if (const auto* const trace = std::get_if<TraceArrivals>(&source.kind))
            for (const TraceRow& row : trace->rows)
                traces = std::max(traces, row.arrival + Duration{1});
    }
    return profiles.value_or(traces);
}

Scenario readScenario(Reader& file, const std::string& name)
{
    Scenario scenario{.name = name};
    readGeneral(file, scenario);
    scenario.helpers = readHelpers(file, scenario.opens);
    scenario.calls = readCalls(file, scenario.helpers);
    scenario.tenders = readTenders(file);
    scenario.products = readProducts(file, scenario.helpers);
    scenario.banks = readBanks(file, scenario);
    scenario.classes = readClasses(file, scenario);
    scenario.basket = readBasket(file);
    scenario.service = readService(file);
    scenario.route = readRoute(file, scenario.banks);
    scenario.arrivals = readArrivals(file, scenario);
    scenario.interventions = readInterventions(file, scenario);
    scenario.targets = readTargets(file);
    scenario.costs = readCosts(file);
    if (scenario.duration == Duration::zero())
        scenario.duration = defaultDuration(scenario.arrivals);
    checkWhole(file, scenario);
    file.finish();
    return scenario;
}

/// What else could be said of a sweep file, which names its scenario at its top, would be beside the point.
void refuseSweepFile(const toml::table& table, const std::string& fileName)
{
    const toml::node* const scenario = table.get("scenario");
    if (scenario && scenario->is_string())
        throw ScenarioError{positionOf(scenario->source(), {fileName}),
                            "names a scenario, so this is a sweep file: tillsim sweep and tillsim compare take it"};
}

/// The notes in the order of the file.
std::vector<SourceNote> inOrder(std::vector<std::pair<SourcePosition, SourceNote>> notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SourceNote> result;
    result.reserve(notes.size());
    for (auto& [where, note] : notes)
        result.push_back(std::move(note));
    return result;
}

}  // namespace

Scenario parseScenario(std::string_view text, const std::string& fileName, const std::filesystem::path& folder,
                       std::span<const Setting> settings, const FileSource& readFile)
{
    toml::table table = parseToml(text, fileName);
    refuseSweepFile(table, fileName);
    ReadContext context{.file = fileName, .folder = folder, .readFile = readFile};
    applySettings(table, settings, context.problems);
    Reader file{table, context};
    Scenario scenario = readScenario(file, onOneLine(std::filesystem::path{fileName}.stem().string()));
    context.problems.throwIfAny();
    scenario.sources = inOrder(std::move(context.sources));
    scenario.files = std::move(context.files);
    return scenario;
}

Scenario loadScenario(const std::filesystem::path& path, std::span<const Setting> settings)
{
    std::string text;
    try {
        text = readTextFile(path, maxScenarioMegabytes);
    } catch (const std::runtime_error& problem) {
        throw ScenarioError{{path.string()}, problem.what()};
    }
    return parseScenario(text, path.string(), path.parent_path(), settings);
}

}  // namespace tillsim
