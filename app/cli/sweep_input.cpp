// SPDX-License-Identifier: MIT
#include "app/cli/sweep_input.hpp"

#include "app/cli/scenario_input.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/version.hpp"
#include "core/experiment/sweep/setting_text.hpp"
#include "core/experiment/sweep/sweep_file.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/scenario_error.hpp"
#include "core/scenario/setting_path.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace tillsim::cli {

namespace {

std::vector<std::string> variedValues(const Setting& vary)
try {
    return axisValues(vary.value);
} catch (const std::invalid_argument& problem) {
    throw UsageError{fmt::format("--vary {}: the values {}", inQuotes(vary.path), problem.what())};
}

/// Gives the axis of that name or path these values; nothing where there is no such axis.
bool takePlace(SweepDesign& design, const std::string& name, const std::vector<std::string>& values)
{
    for (AxisGroup& group : design.groups) {
        for (Axis& axis : group) {
            if (nameOf(axis) != name && axis.paths != std::vector{name})
                continue;
            axis.values = values;
            return true;
        }
    }
    return false;
}

void vary(SweepDesign& design, const std::vector<Setting>& axes)
{
    std::set<std::string> seen;
    for (const Setting& each : axes) {
        if (!seen.insert(each.path).second)
            throw UsageError{
                fmt::format("--vary {} is given twice: one has all its values, such as 3..5,8", inQuotes(each.path))};
        std::vector<std::string> values = variedValues(each);
        if (takePlace(design, each.path, values))
            continue;
        if (parsePath(each.path).empty())
            throw UsageError{
                fmt::format("--vary {}: this is no path in a scenario, such as bank.tills", inQuotes(each.path))};
        design.groups.push_back({{.paths = {each.path}, .values = std::move(values)}});
    }
}

bool isVaried(const SweepDesign& design, const std::string& path)
{
    const auto sets = [&path](const PointSetting& setting) { return setting.path == path; };
    for (const Variant& variant : design.variants)
        if (std::any_of(variant.settings.begin(), variant.settings.end(), sets))
            return true;
    for (const AxisGroup& group : design.groups)
        for (const Axis& axis : group)
            if (std::find(axis.paths.begin(), axis.paths.end(), path) != axis.paths.end())
                return true;
    return false;
}

void set(SweepDesign& design, const std::vector<Setting>& settings)
{
    for (const Setting& each : settings) {
        if (isVaried(design, each.path))
            throw UsageError{
                fmt::format("--set {}: the sweep varies it, so there it has no effect", inQuotes(each.path))};
        design.settings.push_back({each.path, each.value});
    }
}

/// The file's part, before the command line has its say. A scenario is a sweep over nothing.
SweepFile readFile(const ScenarioText& text)
{
    return isSweepFile(text.text, text.fileName) ? parseSweep(text.text, text.fileName, text.folder) : SweepFile{};
}

void refuseWithoutPrecision(const SweepCommand& command)
{
    if (command.least || command.most)
        throw UsageError{fmt::format("--{}-replications goes with a precision, as in --precision 0.02",
                                     command.least ? "min" : "max")};
}

/// What the command line says counts before what the file says, and what either says before what is usual.
std::optional<Precision> precisionFor(const SweepCommand& command, const SweepFile& sweep, const std::string& measure)
{
    const std::optional<double> fromFile = command.replications ? std::nullopt : sweep.precision;
    const std::optional<double> wanted = command.precision ? command.precision : fromFile;
    if (!wanted) {
        refuseWithoutPrecision(command);
        return std::nullopt;
    }
    const std::optional<std::int64_t> least = command.least ? command.least : sweep.least;
    const std::optional<std::int64_t> most = command.most ? command.most : sweep.most;
    Precision precision{.relative = *wanted, .measures = {measure}};
    precision.least = least.value_or(std::min(precision.least, most.value_or(precision.most)));
    precision.most = most.value_or(std::max(precision.most, precision.least));
    if (precision.least > precision.most)
        throw UsageError{
            fmt::format("--min-replications {} is more than --max-replications {}", precision.least, precision.most)};
    return precision;
}

}  // namespace

SweepInput readSweepInput(const SweepCommand& command, std::uint64_t usualReplications)
{
    ScenarioText text = readScenarioText(command.file);
    const std::string fileName = text.fileName;
    SweepFile sweep = readFile(text);
    vary(sweep.design, command.vary);
    set(sweep.design, command.settings);
    if (!sweep.scenario.empty())
        text = readScenarioText(sweep.scenario.string());
    SweepInput input{.replications = usualReplications, .measure = command.measure.value_or(sweep.measure)};
    if (const auto count = command.replications ? command.replications : sweep.replications)
        input.replications = static_cast<std::uint64_t>(*count);
    input.precision = precisionFor(command, sweep, input.measure);
    try {
        input.plan = planSweep(sweep.design, std::move(text), command.seed ? command.seed : sweep.seed);
    } catch (const DesignError& problem) {
        throw ScenarioError{{fileName}, problem.what()};
    }
    input.plan.experiment.version = versionText();
    return input;
}

}  // namespace tillsim::cli
