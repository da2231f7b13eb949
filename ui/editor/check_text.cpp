// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/check_text.hpp"

#include "core/experiment/preflight.hpp"
#include "core/scenario/bad_setting.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/toml_path.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <tuple>

namespace tillsim::ui {

namespace {

struct TextPlace {
    int line = 0;
    int column = 0;
};

TextPlace placeOf(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const std::size_t line = before.rfind('\n') + 1;  // npos + 1 is 0.
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(QString::fromUtf8(before.substr(line).data(), static_cast<qsizetype>(at - line)).size())
                + 1};
}

/// Where the thing is that a note is about; of several elements of a list the first.
TextPlace placeOf(std::string_view text, const TomlNode& root, const std::string& path)
{
    if (path.empty())
        return {};
    TomlPath way;
    try {
        way = resolvePath(text, root, path);
    } catch (const BadSetting&) {
        return {};
    }
    const TomlNode* const node = follow(root, way).node;
    if (node == &root)
        return {};
    return placeOf(text, node->kind == TomlKind::Table && !node->value.empty() ? node->value.begin : node->whole.begin);
}

ProblemRow rowOf(const Problem& problem, const std::string& fileName)
{
    const bool isOther = problem.where.file != fileName;
    return {Severity::Error, static_cast<int>(problem.where.line), static_cast<int>(problem.where.column),
            isOther ? QString::fromStdString(problem.where.file) : QString{}, QString::fromStdString(problem.text)};
}

std::vector<ProblemRow> rowsOf(const ScenarioError& error, const std::string& fileName)
{
    std::vector<ProblemRow> rows;
    for (const Problem& problem : error.problems())
        rows.push_back(rowOf(problem, fileName));
    const auto left = static_cast<int>(error.left());
    if (left > 0)
        rows.push_back({.text = QCoreApplication::translate("CheckText", "and %Ln more", nullptr, left)});
    return rows;
}

std::vector<ProblemRow> notesOf(const Scenario& scenario, std::string_view text)
{
    std::vector<ProblemRow> rows;
    const TomlOutline outline = outlineOf(text);
    for (const PreflightSection& section : preflight(scenario)) {
        for (const PreflightNote& note : section.notes) {
            const TextPlace place = placeOf(text, outline.root, note.path);
            rows.push_back({note.isWarning ? Severity::Warning : Severity::Note,
                            place.line,
                            place.column,
                            {},
                            QString::fromStdString(note.text)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ProblemRow& a, const ProblemRow& b) { return a.severity < b.severity; });
    return rows;
}

}  // namespace

CheckedText checkText(const TextToCheck& text)
{
    CheckedText checked{.revision = text.revision};
    try {
        const auto scenario
            = std::make_shared<const Scenario>(parseScenario(text.text, text.fileName, text.folder, {}, text.readFile));
        checked.rows = notesOf(*scenario, text.text);
        checked.scenario = scenario;
    } catch (const ScenarioError& error) {
        checked.rows = rowsOf(error, text.fileName);
    } catch (const std::exception& error) {
        checked.rows = {{.text = QString::fromUtf8(error.what())}};  // Such as too little memory for a trace.
    }
    return checked;
}

}  // namespace tillsim::ui
