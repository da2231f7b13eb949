// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.hpp"

#include "core/results/output_file.hpp"
#include "core/results/run_json.hpp"
#include "core/results/run_text.hpp"
#include "ui/actions.hpp"
#include "ui/charts/chart_card.hpp"
#include "ui/charts/chart_picture.hpp"
#include "ui/charts/charts_panel.hpp"
#include "ui/day_views.hpp"
#include "ui/export/day_files.hpp"
#include "ui/player.hpp"
#include "ui/print/print_commands.hpp"
#include "ui/views/day_strip.hpp"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

#include <algorithm>
#include <array>

namespace tillsim::ui {

namespace {

/// A command, what its file is called where nobody says otherwise, and what kinds of files there are, the usual first.
struct Row {
    Export what;
    const char* command;
    const char* name;
    QStringList endings;
};

const std::array<Row, 9>& rows()
{
    static const QStringList pictures{"png", "svg", "pdf"};
    static const std::array<Row, 9> all{{
        {Export::Floor, "exportFloor", "floor", pictures},
        {Export::Day, "exportDay", "day", pictures},
        {Export::Chart, "exportChart", "chart", pictures},
        {Export::Window, "exportWindow", "window", pictures},
        {Export::ChartData, "exportChartData", "chart", {"csv"}},
        {Export::Figures, "exportFigures", "measures", {"csv", "json", "txt"}},
        {Export::Customers, "exportCustomers", "customers", {"csv"}},
        {Export::Events, "exportEvents", "events", {"jsonl"}},
        {Export::Report, "exportReport", "report", {"pdf"}},
    }};
    return all;
}

const Row& rowOf(Export what)
{
    return rows()[static_cast<std::size_t>(what)];
}

bool isPicture(Export what)
{
    return what <= Export::Window;
}

/// "PNG (*.png);;SVG (*.svg)".
QString filtersOf(const QStringList& endings)
{
    QStringList filters;
    for (const QString& ending : endings)
        filters << QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    return filters.join(";;");
}

/// The name follows the kind that is chosen.
void takeEnding(QFileDialog& dialog, const QString& ending)
{
    const QString name = QFileInfo{dialog.selectedFiles().value(0)}.completeBaseName();
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(name + '.' + ending);
}

void save(const QString& path, std::string_view bytes)
{
    OutputFile file{std::filesystem::path{QFile::encodeName(path).toStdString()}};
    file.write(bytes);
    file.commit();
}

}  // namespace

Exporter::Exporter(const Actions& actions, Player& player, DayViews& views, QMainWindow& window)
    : m_player{player}, m_views{views}, m_window{window}
{
    for (const Row& row : rows())
        connect(actions[row.command], &QAction::triggered, this, [this, what = row.what] { ask(what); });
    connect(&player, &Player::stateChanged, this, [this, &actions] { refresh(actions); });
    refresh(actions);
}

void Exporter::refresh(const Actions& actions)
{
    for (const Row& row : rows())
        actions[row.command]->setEnabled(m_player.isLoaded() || row.what == Export::Window);
}

void Exporter::write(Export what, const QString& path)
{
    const QStringList& endings = rowOf(what).endings;
    const auto isEnding = [&path](const QString& each) { return path.endsWith('.' + each, Qt::CaseInsensitive); };
    if (std::ranges::none_of(endings, isEnding))
        throw ExportError{tr("the name must end with one of these: %1").arg('.' + endings.join(", .")).toStdString()};
    if (isPicture(what))
        return save(path, encoded(picture(what), *pictureKindOf(path)).toStdString());
    save(path, what == Export::Report ? reportOf(m_player).toPdf().toStdString() : data(what, path));
}

/// Where a day is compared with another, both are seen, and how they differ.
Picture Exporter::picture(Export what) const
{
    const QString name = m_player.isLoaded() ? QString::fromStdString(m_player.playback().scenario().name) : QString{};
    switch (what) {
    case Export::Floor: return pictureOf(m_views.centre(), name);
    case Export::Day: return pictureOf(m_views.strip(), name);
    case Export::Chart: return chartPicture(m_views.charts().currentCard()->chart());
    default: return pictureOf(m_window, name);
    }
}

std::string Exporter::data(Export what, const QString& path) const
{
    const Side side = m_player.activeSide();
    if (what == Export::ChartData)
        return toCsv(m_views.charts().exportData());
    if (what == Export::Figures) {
        const RunResult result = m_player.result(side);
        if (path.endsWith(".json", Qt::CaseInsensitive))
            return toJson(result);
        return path.endsWith(".txt", Qt::CaseInsensitive) ? toText(result) : measuresCsv(result);
    }
    const auto day = m_player.outline(side);
    if (!day || !day->isComplete)
        throw ExportError{tr("the day is still being worked out; try again in a moment").toStdString()};
    if (day->isCut)
        throw ExportError{tr("this day is so long that the window keeps only its beginning; the command tillsim run "
                             "writes all of it")
                              .toStdString()};
    return what == Export::Customers ? customersCsv(m_player.playback(side).scenario(), *day) : eventLines(*day);
}

/// "supermarket weekday, floor.png".
QString Exporter::proposedName(Export what) const
{
    QString name = m_player.isLoaded() ? QString::fromStdString(m_player.playback().scenario().name) : QString{};
    name = name.isEmpty() ? QStringLiteral("tillsim") : name.replace('/', '-');
    return QStringLiteral("%1, %2.%3").arg(name, QString{rowOf(what).name}, rowOf(what).endings.front());
}

void Exporter::ask(Export what)
{
    auto* const dialog = new QFileDialog{&m_window, tr("Export"), {}, filtersOf(rowOf(what).endings)};
    dialog->setObjectName("exportDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(rowOf(what).endings.front());
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    dialog->selectFile(proposedName(what));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { takeEnding(*dialog, filter.section("*.", 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString& path) { writeAndTell(what, path); });
    dialog->open();
}

void Exporter::writeAndTell(Export what, const QString& path)
{
    try {
        write(what, path);
        m_folder = QFileInfo{path}.path();
        emit written(path);
    } catch (const OutputError& error) {
        emit failed(QString::fromUtf8(error.what()));  // Which begins with the name.
    } catch (const std::exception& error) {
        emit failed(tr("%1 cannot be written: %2").arg(path, QString::fromUtf8(error.what())));
    }
}

}  // namespace tillsim::ui
