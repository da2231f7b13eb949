// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_setup.hpp"

#include "core/experiment/sweep/amount.hpp"
#include "core/experiment/sweep/setting_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/setting_path.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/text_file.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <sstream>

namespace tillsim::ui {

struct SetupText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::SetupText)
};

namespace {

constexpr const char* betweenPaths = " + ";

std::string said(const QString& text)
{
    return text.toStdString();
}

QString quoted(const std::string& text)
{
    return SetupText::tr("\"%1\"").arg(QString::fromStdString(text));
}

std::string joined(const std::vector<std::string>& parts, std::string_view with)
{
    std::string text;
    for (const std::string& part : parts)
        text.append(text.empty() ? "" : with).append(part);
    return text;
}

std::vector<std::string> pathsOf(const AxisRow& row)
{
    std::vector<std::string> paths;
    std::string_view rest = row.path;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = rest.find(betweenPaths);
        paths.emplace_back(trimmed(rest.substr(0, end)));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 3);
    }
    for (const std::string& path : paths)
        if (parsePath(path).empty())
            throw SetupError{said(SetupText::tr("%1 is no path in a scenario, such as bank.tills").arg(quoted(path)))};
    return paths;
}

Axis axisOf(const AxisRow& row)
{
    Axis axis{.name = std::string{trimmed(row.name)}, .paths = pathsOf(row)};
    try {
        axis.values = axisValues(row.values);
    } catch (const std::invalid_argument& problem) {
        throw SetupError{
            said(SetupText::tr("The values of %1 %2").arg(quoted(row.path), QString::fromUtf8(problem.what())))};
    }
    return axis;
}

bool isEmpty(const AxisRow& row)
{
    return trimmed(row.path).empty() && trimmed(row.values).empty();
}

ScenarioText textFrom(const std::filesystem::path& file, const FileSource& readFile)
{
    try {
        return {file.string(), file.parent_path(), readFile(file, maxScenarioMegabytes)};
    } catch (const std::runtime_error& error) {
        throw SetupError{file.string() + ": " + error.what()};
    }
}

}  // namespace

SweepSetup setupOf(const SweepFile& file)
{
    SweepSetup setup{
        .seed = file.seed, .measure = file.measure, .variants = file.design.variants, .settings = file.design.settings};
    setup.precision = file.precision;
    if (const auto count = file.precision ? file.least : file.replications)
        setup.replications = static_cast<std::uint64_t>(*count);
    if (file.most)
        setup.mostReplications = static_cast<std::uint64_t>(*file.most);
    setup.mostReplications = std::max(setup.mostReplications, setup.replications);
    for (const AxisGroup& group : file.design.groups)
        for (const Axis& axis : group)
            setup.axes.push_back(
                {axis.name, joined(axis.paths, betweenPaths), valuesText(axis.values), &axis != &group.front()});
    for (const Constraint& each : file.design.constraints)
        setup.only += setup.only.empty() && file.design.constraints.size() == 1
            ? each.text()
            : (setup.only.empty() ? "" : " and ") + ('(' + each.text() + ')');
    return setup;
}

SweepDesign designOf(const SweepSetup& setup)
{
    SweepDesign design{.settings = setup.settings, .variants = setup.variants};
    for (const AxisRow& row : setup.axes) {
        if (isEmpty(row))
            continue;
        if (row.isInStep && !design.groups.empty())
            design.groups.back().push_back(axisOf(row));
        else
            design.groups.push_back({axisOf(row)});
    }
    if (const std::string only{trimmed(setup.only)}; !only.empty()) {
        try {
            design.constraints.emplace_back(only);
        } catch (const BadConstraint& problem) {
            throw SetupError{said(SetupText::tr("\"Only where\": %1").arg(QString::fromUtf8(problem.what())))};
        }
    }
    return design;
}

AxisRow rowOf(const AxisRecord& axis)
{
    const std::string path = axis.paths.empty() ? axis.name : joined(axis.paths, betweenPaths);
    return {.name = path == axis.name ? "" : axis.name, .path = path, .values = valuesText(axis.values)};
}

/// A value that holds a comma would be taken for several, but not in a list as TOML has it.
std::string valuesText(const std::vector<std::string>& values)
{
    bool isPlain = true;
    for (const std::string& value : values)
        isPlain = isPlain && value.find_first_of(",[]{}\"'#") == std::string::npos;
    if (isPlain)
        return joined(values, ", ");
    std::vector<std::string> quotedValues;
    for (const std::string& value : values)
        quotedValues.push_back(
            value.starts_with('[') || value.starts_with('{') || value.starts_with('"') ? value : '"' + value + '"');
    return '[' + joined(quotedValues, ", ") + ']';
}

std::optional<std::size_t> countOf(const AxisRow& row)
{
    try {
        return axisValues(row.values).size();
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

LoadedSweep loadSweep(const std::filesystem::path& path, const FileSource& readFile)
{
    const ScenarioText text = textFrom(path, readFile);
    if (!isSweepFile(text.text, text.fileName))
        throw SetupError{said(SetupText::tr("%1 is a scenario: open it as one; a sweep file names its scenario")
                                  .arg(QString::fromStdString(text.fileName)))};
    const SweepFile file = parseSweep(text.text, text.fileName, text.folder);
    return {setupOf(file), textFrom(file.scenario, readFile)};
}

std::string messageOf(const std::exception& error)
{
    constexpr int mostLines = 4;
    std::istringstream lines{error.what()};
    std::string text;
    std::string line;
    for (int number = 0; std::getline(lines, line); ++number) {
        text += number > 0 ? "\n" : "";
        if (number == mostLines)
            return text + "...";
        text += withoutOption(line);  // Nobody has typed one here.
    }
    return text;
}

}  // namespace tillsim::ui
