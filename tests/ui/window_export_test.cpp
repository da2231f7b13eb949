// SPDX-License-Identifier: MIT
// In the real window: what is written to files and to paper.
#include "core/results/output_file.hpp"
#include "tests/ui/desktop_window.hpp"
#include "tests/ui/painted.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/export/exporter.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintPreviewWidget>
#include <QStatusBar>

namespace tillsim::ui {
namespace {

TEST_F(DesktopWindow, ExportsPicturesOfEachKind)
{
    MainWindow window;
    show(window);
    auto* const exporter = window.findChild<Exporter*>();
    const QDir pictures{TILLSIM_PICTURES "/exports"};
    QDir{}.mkpath(pictures.path());
    const std::pair<Export, const char*> all[]{
        {Export::Floor, "floor"}, {Export::Day, "day"}, {Export::Chart, "chart"}, {Export::Window, "window"}};

    for (const auto& [what, name] : all) {
        for (const char* const ending : {".png", ".svg", ".pdf"}) {
            const QString path = pictures.filePath(QString{name} + ending);
            exporter->write(what, path);
            EXPECT_GT(QFileInfo{path}.size(), 3000) << path.toStdString();
        }
    }

    EXPECT_TRUE(bytesOf(pictures.filePath("chart.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(bytesOf(pictures.filePath("floor.svg")).contains("<svg"));
    EXPECT_TRUE(bytesOf(pictures.filePath("day.pdf")).startsWith("%PDF-"));
}

TEST_F(DesktopWindow, ExportsTheDataOfTheDay)
{
    MainWindow window;
    show(window);
    auto* const exporter = window.findChild<Exporter*>();
    const auto exported = [&](Export what, const QString& name) {
        exporter->write(what, folder.filePath(name));
        return bytesOf(folder.filePath(name));
    };

    EXPECT_TRUE(exported(Export::ChartData, "a.csv").startsWith("from_s,"));
    EXPECT_TRUE(exported(Export::Figures, "b.csv").startsWith("measure,value\n"));
    EXPECT_TRUE(exported(Export::Figures, "b.json").startsWith("{\n  \"schema\": \"tillsim.run/1\""));
    EXPECT_TRUE(exported(Export::Figures, "b.txt").contains("Supermarket, a weekday"));
    EXPECT_TRUE(exported(Export::Customers, "c.csv").startsWith("customer,source,class,"));
    EXPECT_TRUE(exported(Export::Events, "d.jsonl").startsWith("{\"t_ns\":0,"));
    EXPECT_TRUE(exported(Export::Report, "e.pdf").startsWith("%PDF-"));
}

TEST_F(DesktopWindow, LeavesNothingHalfWrittenWhereItCannotWrite)
{
    MainWindow window;
    show(window);
    auto* const exporter = window.findChild<Exporter*>();

    EXPECT_THROW(exporter->write(Export::Floor, "/no/such/folder/floor.png"), OutputError);
    EXPECT_THROW(exporter->write(Export::Floor, folder.filePath("floor.bmp")), ExportError);
    EXPECT_THROW(exporter->write(Export::Customers, folder.filePath("customers")), ExportError);

    EXPECT_TRUE(QDir{folder.path()}.isEmpty());
}

TEST_F(DesktopWindow, SaysWhyAnExportFailed)
{
    MainWindow window;
    show(window);
    window.findChild<QAction*>("exportFigures")->trigger();
    auto* const dialog = window.findChild<QFileDialog*>("exportDialog");
    ASSERT_TRUE(dialog);

    emit dialog->fileSelected("/no/such/folder/measures.csv");

    const auto* const notice = window.findChild<NoticeBar*>("notice");
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->text().toStdString(), "/no/such/folder/measures.csv: cannot be written: there is no such folder");
    dialog->close();
}

TEST_F(DesktopWindow, WritesTheNextFileBesideTheLast)
{
    MainWindow window;
    show(window);
    window.findChild<QAction*>("exportFigures")->trigger();
    auto* const first = window.findChild<QFileDialog*>("exportDialog");
    ASSERT_TRUE(first);
    emit first->fileSelected(folder.filePath("measures.csv"));
    EXPECT_EQ(window.statusBar()->currentMessage(), folder.filePath("measures.csv") + " was written.");
    delete first;

    window.findChild<QAction*>("exportEvents")->trigger();

    const auto* const next = window.findChild<QFileDialog*>("exportDialog");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->directory().path(), folder.path());
}

TEST_F(DesktopWindow, ProposesANameThatTellsTheDayAndItsKind)
{
    MainWindow window;
    show(window);

    window.findChild<QAction*>("exportFloor")->trigger();

    auto* const dialog = window.findChild<QFileDialog*>("exportDialog");
    ASSERT_TRUE(dialog);
    EXPECT_EQ(QFileInfo{dialog->selectedFiles().value(0)}.fileName(), "Supermarket, a weekday, floor.png");
    EXPECT_EQ(dialog->nameFilters(), (QStringList{"PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)"}));

    emit dialog->filterSelected("SVG (*.svg)");

    EXPECT_EQ(QFileInfo{dialog->selectedFiles().value(0)}.fileName(), "Supermarket, a weekday, floor.svg");
    dialog->close();
}

TEST_F(DesktopWindow, ShowsThePagesOfTheReportBeforePrinting)
{
    MainWindow window;
    show(window);

    window.findChild<QAction*>("printPreview")->trigger();

    auto* const dialog = window.findChild<QDialog*>("printPreview");
    ASSERT_TRUE(dialog);
    auto* const pages = dialog->findChild<QPrintPreviewWidget*>();
    EXPECT_TRUE(QTest::qWaitFor([pages] { return pages->pageCount() == 3; }, patience)) << pages->pageCount();
    QTest::qWait(100);
    keep(dialog->grab().toImage(), "preview");
    dialog->close();
}

TEST_F(DesktopWindow, HasNothingToExportOrPrintWithoutADay)
{
    const MainWindow window;

    for (const char* const id : {"exportFloor", "exportChartData", "exportEvents", "print", "printPreview"})
        EXPECT_FALSE(window.findChild<QAction*>(id)->isEnabled()) << id;
}

}  // namespace
}  // namespace tillsim::ui
