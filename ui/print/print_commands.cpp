// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_commands.hpp"

#include "core/results/output_file.hpp"
#include "ui/actions.hpp"
#include "ui/player.hpp"

#include <QFile>
#include <QPaintEngine>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <exception>
#include <memory>

namespace tillsim::ui {

namespace {

/// Belongs to the dialog, and goes with it.
std::shared_ptr<QPrinter> makePrinter(const DayReport& report)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title());
    printer->setCreator(QStringLiteral("tillsim"));
    printer->setPageMargins(paperMargins, QPageLayout::Millimeter);
    return printer;
}

}  // namespace

DayReport reportOf(Player& player)
{
    const Side side = player.activeSide();
    const Playback& day = player.playback(side);
    return DayReport{{.scenario = day.sharedScenario(),
                      .seed = day.seed(),
                      .picture = player.picture(side),
                      .result = player.result(side),
                      .outline = player.outline(side)}};
}

/// Printers that are files write while they are painted on; so the pages are made first. For a preview they are not
/// written at all: then the engine is another one.
void printTo(QPrinter& printer, const DayReport& report)
{
    const QString path = printer.outputFileName();
    if (path.isEmpty() || printer.paintEngine()->type() != QPaintEngine::Pdf) {
        report.print(printer);
        return;
    }
    OutputFile file{std::filesystem::path{QFile::encodeName(path).toStdString()}};
    file.write(report.toPdf(printer.pageLayout(), printer.pageRanges()).toStdString());
    file.commit();
}

PrintCommands::PrintCommands(const Actions& actions, Player& player, QWidget& window)
    : m_player{player}, m_window{window}
{
    connect(actions["print"], &QAction::triggered, this, &PrintCommands::ask);
    connect(actions["printPreview"], &QAction::triggered, this, &PrintCommands::preview);
    connect(&player, &Player::stateChanged, this, [this, &actions] { refresh(actions); });
    refresh(actions);
}

void PrintCommands::refresh(const Actions& actions)
{
    for (const char* const id : {"print", "printPreview"})
        actions[id]->setEnabled(m_player.isLoaded());
}

/// What is printed is the day as it was when somebody asked for it; meanwhile it may go on.
void PrintCommands::ask()
{
    const DayReport asked = reportOf(m_player);
    const auto printer = makePrinter(asked);
    auto* const dialog = new QPrintDialog{printer.get(), &m_window};
    dialog->setObjectName("printDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, asked, printer] { attempt([&asked, &printer] { printTo(*printer, asked); }); });
    dialog->open();
}

void PrintCommands::preview()
{
    const DayReport asked = reportOf(m_player);
    const auto printer = makePrinter(asked);
    auto* const dialog = new QPrintPreviewDialog{printer.get(), &m_window};
    dialog->setObjectName("printPreview");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(900, 800);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, asked, printer](QPrinter* asking) { attempt([&asked, asking] { printTo(*asking, asked); }); });
    dialog->open();
}

void PrintCommands::attempt(const std::function<void()>& print)
try {
    print();
} catch (const std::exception& error) {
    emit failed(QString::fromUtf8(error.what()));
}

}  // namespace tillsim::ui
