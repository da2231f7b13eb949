// SPDX-License-Identifier: MIT
// `tillsim sweep --dry-run`: what would be run, and for how long.
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/sweep_command.hpp"
#include "app/cli/timed_job.hpp"
#include "core/events/csv_cell.hpp"
#include "core/experiment/sweep/sweep_estimate.hpp"
#include "core/results/readable.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace tillsim::cli {

namespace {

SweepEstimate workOf(const SweepCommand& command, const SweepInput& input, std::size_t threads)
{
    std::optional<StoredRuns> stored;
    if (command.store)
        inStoreWords([&] { stored.emplace(*command.store, input.plan.experiment, command.resume); });
    return estimateSweep(input, command.shard, stored ? &*stored : nullptr, threads, secondsNow);
}

/// "100", or "10 to 10000".
std::string replicationsOf(const SweepInput& input)
{
    return input.precision ? fmt::format("{} to {}", input.precision->least, input.precision->most)
                           : std::to_string(input.replications);
}

std::string textOf(const SweepInput& input, const SweepEstimate& work, std::size_t threads)
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
                      input.plan.points.size(), replicationsOf(input), work.runs, work.missing,
                      readableTime(work.seconds), threads, threads == 1 ? "" : "s", readableTime(work.runSeconds))
        + (input.precision ? "These are the runs of the first round: how many more a precision takes, they tell.\n"
                           : "");
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

std::string jsonOf(const SweepInput& input, const SweepEstimate& work, std::size_t threads)
{
    nlohmann::ordered_json points = nlohmann::ordered_json::array();
    for (const DesignPoint& point : input.plan.points) {
        nlohmann::ordered_json settings = nlohmann::ordered_json::object();
        for (const PointSetting& setting : point.record.settings)
            settings[setting.path] = setting.value;
        points.push_back({{"name", point.record.name}, {"settings", settings}});
    }
    const Precision* const precision = input.precision ? &*input.precision : nullptr;
    nlohmann::ordered_json document{
        {"schema", "tillsim.dry_run/1"},
        {"scenario", input.plan.experiment.scenario.name},
        {"seed", input.plan.experiment.seed},
        {"replications", precision ? static_cast<std::uint64_t>(precision->least) : input.replications},
        {"runs", work.runs},
        {"to_be_run", work.missing},
        {"threads", threads},
        {"run_s", work.runSeconds},
        {"estimated_s", work.seconds},
        {"points", points}};
    if (precision)
        document["precision"] = {{"wanted", precision->relative},
                                 {"measure", input.measure},
                                 {"min_replications", precision->least},
                                 {"max_replications", precision->most}};
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace

int planOnly(const SweepCommand& command, const SweepInput& input, std::size_t threads)
{
    const SweepEstimate work = workOf(command, input, threads);
    writeOut(command.format == TableFormat::json      ? jsonOf(input, work, threads)
                 : command.format == TableFormat::csv ? csvOf(input)
                                                      : textOf(input, work, threads));
    flushOut();
    return done;
}

}  // namespace tillsim::cli
