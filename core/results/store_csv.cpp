// SPDX-License-Identifier: MIT
#include "core/results/store_csv.hpp"

#include "core/events/csv_cell.hpp"
#include "core/events/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace tillsim {

namespace {

/// The paths that points set, in order of first appearance.
std::vector<std::string> pathsOf(const std::vector<PointRecord>& points)
{
    std::vector<std::string> paths;
    std::map<std::string, bool> seen;
    for (const PointRecord& point : points) {
        for (const PointSetting& setting : point.settings) {
            if (seen.try_emplace(setting.path, true).second)
                paths.push_back(setting.path);
        }
    }
    return paths;
}

/// The cells of a point that set what `paths` name, each after a comma. Of two settings of one path the last counts.
std::string settingCells(const PointRecord& point, const std::vector<std::string>& paths)
{
    std::string cells;
    for (const std::string& path : paths) {
        const auto setting = std::find_if(point.settings.rbegin(), point.settings.rend(),
                                          [&path](const PointSetting& each) { return each.path == path; });
        cells += ',' + (setting == point.settings.rend() ? std::string{} : csvCell(setting->value));
    }
    return cells;
}

/// What all rows of a store begin with.
class RowBeginnings {
public:
    explicit RowBeginnings(const ResultsStore& store)
    {
        const std::vector<PointRecord> points = store.experiment().points;
        const std::vector<std::string> paths = pathsOf(points);
        m_header = "point,name";
        for (const std::string& path : paths)
            m_header += ',' + csvCell(path);
        for (std::size_t position = 0; position < points.size(); ++position)
            m_points.push_back(fmt::format("{},{}{}", position, csvCell(points[position].name),
                                           settingCells(points[position], paths)));
    }

    [[nodiscard]] std::string header() const { return m_header + ",replication,seed,fingerprint"; }

    [[nodiscard]] std::string of(const RunRecord& run) const
    {
        return fmt::format("{},{},{},{}", m_points.at(run.point), run.replication, run.seed, toHex(run.fingerprint));
    }

private:
    std::string m_header{};
    std::vector<std::string> m_points{};
};

void appendNumber(std::string& text, double number)
{
    fmt::format_to(std::back_inserter(text), "{}", number);
}

/// The columns of measures in a wide table.
class MeasureColumns {
public:
    explicit MeasureColumns(std::vector<std::string> names) : m_names{std::move(names)}
    {
        for (std::size_t column = 0; column < m_names.size(); ++column)
            m_positions.try_emplace(m_names[column], column);
    }

    [[nodiscard]] std::string header() const
    {
        std::string cells;
        for (const std::string& name : m_names)
            cells += ',' + csvCell(name);
        return cells;
    }

    /// A cell each, after a comma.
    void append(std::string& text, const std::vector<NamedFigure>& measures) const
    {
        std::vector<const NamedFigure*> cells(m_names.size());
        for (const NamedFigure& measure : measures) {
            if (const auto column = m_positions.find(measure.name); column != m_positions.end())
                cells[column->second] = &measure;
        }
        for (const NamedFigure* const cell : cells) {
            text += ',';
            if (cell)
                appendNumber(text, cell->value);
        }
    }

private:
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t> m_positions{};
};

/// Appends the rows of a run of a long table.
void appendRows(std::string& text, const RunRecord& run, const std::string& beginning,
                std::span<const std::string> only)
{
    const auto append = [&](const NamedFigure& measure) {
        text += beginning + ',' + csvCell(measure.name) + ',';
        appendNumber(text, measure.value);
        text += '\n';
    };
    if (only.empty())
        std::ranges::for_each(run.measures, append);
    for (const std::string& name : only) {
        const auto measure = std::ranges::find(run.measures, name, &NamedFigure::name);
        if (measure != run.measures.end())
            append(*measure);
    }
}

}  // namespace

void writeLongCsv(const ResultsStore& store, std::span<const std::string> only, const TextSink& sink)
{
    const RowBeginnings beginnings{store};
    TextBuffer out{sink};
    out.text() += beginnings.header() + ",measure,value\n";
    store.visit([&](const RunRecord& run) {
        if (run.failed())
            return;
        appendRows(out.text(), run, beginnings.of(run), only);
        out.flushIfFull();
    });
    out.flush();
}

void writeWideCsv(const ResultsStore& store, std::span<const std::string> only, const TextSink& sink)
{
    const RowBeginnings beginnings{store};
    const MeasureColumns columns{only.empty() ? store.measures() : std::vector<std::string>{only.begin(), only.end()}};
    TextBuffer out{sink};
    out.text() += beginnings.header() + ",failure" + columns.header() + '\n';
    store.visit([&](const RunRecord& run) {
        out.text() += beginnings.of(run) + ',' + csvCell(run.failure);
        columns.append(out.text(), run.failed() ? std::vector<NamedFigure>{} : run.measures);
        out.text() += '\n';
        out.flushIfFull();
    });
    out.flush();
}

}  // namespace tillsim
