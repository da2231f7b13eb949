// SPDX-License-Identifier: MIT
// In the real window: printing into a file.
#include "core/results/output_file.hpp"
#include "tests/ui/desktop_window.hpp"
#include "ui/print/print_commands.hpp"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace tillsim::ui {
namespace {

class Printing : public DesktopWindow {
protected:
    Printing()
    {
        show(window);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageMargins(paperMargins, QPageLayout::Millimeter);
    }

    MainWindow window;
    QPrinter printer{QPrinter::HighResolution};
};

TEST_F(Printing, LeavesAWholeFileOfAllPages)
{
    printer.setOutputFileName(folder.filePath("report.pdf"));

    printTo(printer, reportOf(window.player()));

    const QByteArray bytes = bytesOf(folder.filePath("report.pdf"));
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), 3);
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files), QStringList{"report.pdf"});
}

TEST_F(Printing, PrintsThePagesThatAreAskedFor)
{
    printer.setOutputFileName(folder.filePath("report.pdf"));
    printer.setFromTo(2, 3);

    printTo(printer, reportOf(window.player()));

    EXPECT_EQ(bytesOf(folder.filePath("report.pdf")).count("/Type /Page\n"), 2);
}

TEST_F(Printing, LeavesWhatWasThereWhereItCannotWrite)
{
    ASSERT_TRUE(QDir{folder.path()}.mkpath("report.pdf/inner"));
    printer.setOutputFileName(folder.filePath("report.pdf"));

    EXPECT_THROW(printTo(printer, reportOf(window.player())), OutputError);

    EXPECT_TRUE(QDir{folder.filePath("report.pdf/inner")}.exists());
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files), QStringList{});
}

TEST_F(Printing, WritesNothingForAPreview)
{
    printer.setOutputFileName(folder.filePath("report.pdf"));
    QPrintPreviewDialog preview{&printer, &window};
    int painted = 0;
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, [&](QPrinter* asking) {
        ++painted;
        printTo(*asking, reportOf(window.player()));
    });

    preview.show();
    ASSERT_TRUE(QTest::qWaitFor([&painted] { return painted > 0; }, patience));

    EXPECT_FALSE(QFile::exists(folder.filePath("report.pdf")));
}

}  // namespace
}  // namespace tillsim::ui
