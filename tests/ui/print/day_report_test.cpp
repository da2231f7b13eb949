// SPDX-License-Identifier: MIT
// The report of a day, printed to files and painted as pictures, which are kept for people to look at.
#include "tests/ui/painted.hpp"
#include "ui/print/day_report.hpp"

#include "core/experiment/playback/outline_run.hpp"
#include "core/experiment/playback/playback.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/scenario/scenario_file.hpp"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>

#include <memory>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

constexpr QSizeF a4{510.0, 757.0};  // Points, within margins of 15 mm.

DayReport reportOf(const char* name, Duration until)
{
    const auto scenario = std::make_shared<const Scenario>(
        loadScenario(std::string{TILLSIM_SOURCE_DIR "/resources/scenarios/"} + name + ".toml"));
    OutlineRun run{scenario, 7};
    while (run.work(100'000)) { }
    Playback day{scenario, 7};
    day.seek(Instant{until});
    while (day.work(100'000)) { }
    RunResult result = day.result();
    result.theory = theoryResult(*scenario);
    return DayReport{{scenario, 7, day.picture(), result, std::make_shared<const DayOutline>(run.take())}};
}

/// Keeps the page as NAME.png, and gives back how many colours it has.
int keepPage(const std::vector<Block>& blocks, const std::vector<Placed>& page, const QString& name)
{
    constexpr double scale = 1.5;
    QImage image{(a4 * scale).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (const Placed& placed : page)
        blocks[placed.block].paint(painter, {0.0, placed.top, a4.width(), blocks[placed.block].height});
    painter.end();
    keep(image, name);
    return coloursIn(image);
}

TEST(DayReport, HasFiguresThenTheShopThenCharts)
{
    const DayReport report = reportOf("supermarket_weekday", 5h);
    const std::vector<Block> blocks = report.blocks(a4);

    const auto pages = paginate(blocks, a4.height() - 18.0);  // What the footer leaves.

    ASSERT_EQ(pages.size(), 3U);
    for (std::size_t at = 0; at < pages.size(); ++at)
        EXPECT_GT(keepPage(blocks, pages[at], QStringLiteral("report_%1").arg(at + 1)), 20) << at;
}

TEST(DayReport, LetsNothingStandOutOfThePage)
{
    const std::vector<Block> blocks = reportOf("large_supermarket_saturday", 9h).blocks(a4);

    for (const auto& page : paginate(blocks, a4.height())) {
        EXPECT_LE(page.back().top + blocks[page.back().block].height, a4.height());
        EXPECT_FALSE(blocks[page.back().block].isWithNext);
    }
}

TEST(DayReport, PrintsAsManyPagesAsItSays)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf{&buffer};
    pdf.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, {15, 15, 15, 15}, QPageLayout::Millimeter});

    const int pages = reportOf("supermarket_weekday", 5h).print(pdf);

    EXPECT_EQ(pages, 3);
    EXPECT_EQ(bytes.count("/Type /Page\n"), pages);
}

TEST(DayReport, SaysThatAFileCannotBeWritten)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName("/no/such/folder/report.pdf");

    EXPECT_THROW(reportOf("corner_shop", 1min).print(printer), std::runtime_error);
}

TEST(DayReport, IsTitledByWhatItTakesToRepeatTheDay)
{
    EXPECT_EQ(reportOf("supermarket_weekday", 5h).title(), "Supermarket, a weekday, seed 7, until 12:00:00");
}

}  // namespace
}  // namespace tillsim::ui
