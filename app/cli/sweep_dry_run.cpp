// SPDX-License-Identifier: MIT
// `tillsim sweep --dry-run`: what would be run, and for how long.
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/sweep_command.hpp"
#include "app/cli/sweep_store.hpp"
#include "core/events/csv_cell.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/results/readable.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <set>

namespace tillsim::cli {

namespace {

/// What is left to do.
struct Work {
    std::size_t runs = 0;     ///< Of these points and this shard.
    std::size_t missing = 0;  ///< Those that no store has.
    double runSeconds = 0.0;  ///< One of them, on one thread.
    double seconds = 0.0;     ///< All that are missing.
};

double secondsOf(const Job& job, std::size_t index)
{
    const auto begin = std::chrono::steady_clock::now();
    (void)attempt(job, index);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The first run, one in the middle and the last: what points take may differ. The first of all warms up.
double timeOfOne(const std::vector<SweepRun>& runs, const SweepPlan& plan)
{
    if (runs.empty())
        return 0.0;
    ScenarioShelf shelf{plan};
    const Job job = jobOf(runs, plan, shelf);
    const std::set<std::size_t> places{0, runs.size() / 2, runs.size() - 1};
    double sum = 0.0;
    for (const std::size_t place : places) {
        (void)attempt(job, place);
        sum += secondsOf(job, place);
    }
    return sum / static_cast<double>(places.size());
}

Work workOf(const SweepCommand& command, const SweepInput& input, std::size_t threads)
{
    const auto none = [](const SweepRun&) { return false; };
    const std::size_t points = input.plan.points.size();
    Work work{.runs = runsOf(points, input.replications, command.shard, none).size()};
    std::optional<StoredRuns> stored;
    if (command.store)
        stored.emplace(*command.store, input.plan.experiment, command.resume);
    const std::vector<SweepRun> missing = runsOf(points, input.replications, command.shard,
                                                 [&stored](const SweepRun& run) { return stored && stored->has(run); });
    work.missing = missing.size();
    work.runSeconds = timeOfOne(missing, input.plan);
    const std::size_t rounds = (missing.size() + threads - 1) / threads;
    work.seconds = work.runSeconds * static_cast<double>(rounds);
    return work;
}

std::string textOf(const SweepInput& input, const Work& work, std::size_t threads)
{
    TextTable table;
    std::vector<std::string> head{"point"};
    for (const AxisRecord& axis : input.plan.experiment.axes)
        head.push_back(axis.name);
    table.add(head);
    for (std::size_t point = 0; point < input.plan.points.size(); ++point) {
        std::vector<std::string> row{std::to_string(point + 1)};
        for (const std::string& value : input.plan.points[point].values)
            row.push_back(shortened(value, 48));
        table.add(row);
    }
    return table.text()
        + fmt::format("\npoints: {}, replications of each: {}, runs: {}, to be run: {}\n"
                      "about {} on {} thread{}, {} a run\n",
                      input.plan.points.size(), input.replications, work.runs, work.missing, readableTime(work.seconds),
                      threads, threads == 1 ? "" : "s", readableTime(work.runSeconds));
}

std::string csvOf(const SweepInput& input)
{
    std::string text = "point";
    for (const AxisRecord& axis : input.plan.experiment.axes)
        text += ',' + csvCell(axis.name);
    text += '\n';
    for (const DesignPoint& point : input.plan.points) {
        text += csvCell(point.record.name);
        for (const std::string& value : point.values)
            text += ',' + csvCell(value);
        text += '\n';
    }
    return text;
}

std::string jsonOf(const SweepInput& input, const Work& work, std::size_t threads)
{
    nlohmann::ordered_json points = nlohmann::ordered_json::array();
    for (const DesignPoint& point : input.plan.points) {
        nlohmann::ordered_json settings = nlohmann::ordered_json::object();
        for (const PointSetting& setting : point.record.settings)
            settings[setting.path] = setting.value;
        points.push_back({{"name", point.record.name}, {"settings", settings}});
    }
    const nlohmann::ordered_json document{{"schema", "tillsim.dry_run/1"},
                                          {"scenario", input.plan.experiment.scenario.name},
                                          {"seed", input.plan.experiment.seed},
                                          {"replications", input.replications},
                                          {"runs", work.runs},
                                          {"to_be_run", work.missing},
                                          {"threads", threads},
                                          {"run_s", work.runSeconds},
                                          {"estimated_s", work.seconds},
                                          {"points", points}};
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace

int planOnly(const SweepCommand& command, const SweepInput& input, std::size_t threads)
{
    const Work work = workOf(command, input, threads);
    writeOut(command.format == TableFormat::json      ? jsonOf(input, work, threads)
                 : command.format == TableFormat::csv ? csvOf(input)
                                                      : textOf(input, work, threads));
    flushOut();
    return done;
}

}  // namespace tillsim::cli
