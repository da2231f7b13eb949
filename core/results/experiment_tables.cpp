// SPDX-License-Identifier: MIT
#include "core/results/experiment_tables.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/text_hash.hpp"

namespace tillsim {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// Rows of (position, path, value).
void writeSettings(const Database& database, const std::vector<PointSetting>& settings)
{
    Statement row{database, "INSERT INTO setting VALUES (?, ?, ?)"};
    std::uint64_t position = 0;
    for (const PointSetting& setting : settings)
        row.with(position++, setting.path, setting.value).run();
}

std::vector<PointSetting> readSettings(const Database& database)
{
    std::vector<PointSetting> settings;
    Statement rows{database, "SELECT path, value FROM setting ORDER BY position"};
    while (rows.step())
        settings.push_back({rows.text(0), rows.text(1)});
    return settings;
}

void writeFiles(const Database& database, const std::vector<InputFile>& files)
{
    Statement row{database, "INSERT INTO input_file VALUES (?, ?, ?)"};
    std::uint64_t position = 0;
    for (const InputFile& file : files)
        row.with(position++, file.name, file.text).run();
}

std::vector<InputFile> readFiles(const Database& database)
{
    std::vector<InputFile> files;
    Statement rows{database, "SELECT name, text FROM input_file ORDER BY position"};
    while (rows.step())
        files.push_back({rows.text(0), rows.text(1)});
    return files;
}

/// The texts that `list` selects for an axis.
std::vector<std::string> readList(Statement& list, std::uint64_t axis)
{
    std::vector<std::string> texts;
    list.with(axis);
    while (list.step())
        texts.push_back(list.text(0));
    return texts;
}

/// Rows of (axis, position, text).
void writeList(Statement& row, std::uint64_t axis, const std::vector<std::string>& texts)
{
    std::uint64_t position = 0;
    for (const std::string& text : texts)
        row.with(axis, position++, text).run();
}

std::vector<AxisRecord> readAxes(const Database& database)
{
    std::vector<AxisRecord> axes;
    Statement rows{database, "SELECT axis, name FROM axis ORDER BY axis"};
    Statement paths{database, "SELECT path FROM axis_path WHERE axis = ? ORDER BY position"};
    Statement values{database, "SELECT value FROM axis_value WHERE axis = ? ORDER BY position"};
    while (rows.step()) {
        const std::uint64_t axis = rows.natural(0);
        axes.push_back({rows.text(1), readList(paths, axis), readList(values, axis)});
    }
    return axes;
}

}  // namespace

void writeExperiment(const Database& database, const ExperimentRecord& experiment)
{
    const ScenarioRecord& scenario = experiment.scenario;
    sqlite::Transaction transaction{database};
    Statement{database, "INSERT INTO experiment VALUES (1, ?, ?, ?, ?, ?, ?)"}
        .with(experiment.version, experiment.seed, scenario.name, scenario.fileName, scenario.text,
              toHex(textHash(scenario.text)))
        .run();
    writeFiles(database, scenario.files);
    writeSettings(database, experiment.settings);
    writeAxes(database, experiment.axes);
    std::uint64_t position = 0;
    for (const PointRecord& point : experiment.points)
        writePoint(database, position++, point);
    transaction.commit();
}

ExperimentRecord readExperiment(const Database& database)
{
    Statement row{database, "SELECT version, seed, scenario, scenario_file, scenario_text FROM experiment"};
    if (!row.step())
        database.refuse("is damaged: it does not say what its experiment is");
    return {.version = row.text(0),
            .scenario
            = {.name = row.text(2), .fileName = row.text(3), .text = row.text(4), .files = readFiles(database)},
            .seed = row.natural(1),
            .settings = readSettings(database),
            .axes = readAxes(database),
            .points = readPoints(database)};
}

void writeAxes(const Database& database, const std::vector<AxisRecord>& axes)
{
    database.execute("DELETE FROM axis_value; DELETE FROM axis_path; DELETE FROM axis");
    Statement axisRow{database, "INSERT INTO axis VALUES (?, ?)"};
    Statement pathRow{database, "INSERT INTO axis_path VALUES (?, ?, ?)"};
    Statement valueRow{database, "INSERT INTO axis_value VALUES (?, ?, ?)"};
    std::uint64_t number = 0;
    for (const AxisRecord& axis : axes) {
        axisRow.with(number, axis.name).run();
        writeList(pathRow, number, axis.paths);
        writeList(valueRow, number, axis.values);
        ++number;
    }
}

void writePoint(const Database& database, std::uint64_t position, const PointRecord& point)
{
    Statement{database, "INSERT INTO point VALUES (?, ?)"}.with(position, point.name).run();
    Statement row{database, "INSERT INTO point_setting VALUES (?, ?, ?, ?)"};
    std::uint64_t place = 0;
    for (const PointSetting& setting : point.settings)
        row.with(position, place++, setting.path, setting.value).run();
}

std::vector<PointRecord> readPoints(const Database& database)
{
    std::vector<PointRecord> points;
    Statement rows{database, "SELECT point, name FROM point ORDER BY point"};
    Statement settings{database, "SELECT path, value FROM point_setting WHERE point = ? ORDER BY position"};
    while (rows.step()) {
        points.push_back({.name = rows.text(1)});
        settings.with(rows.natural(0));
        while (settings.step())
            points.back().settings.push_back({settings.text(0), settings.text(1)});
    }
    return points;
}

}  // namespace tillsim
