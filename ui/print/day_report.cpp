// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/day_report.hpp"

#include "ui/charts/chart_picture.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/desktop/theme.hpp"
#include "ui/models/cashier_rows.hpp"
#include "ui/models/cause_rows.hpp"
#include "ui/models/gauge_reading.hpp"
#include "ui/models/measure_rows.hpp"
#include "ui/models/time_text.hpp"
#include "ui/print/paper_blocks.hpp"
#include "ui/views/day_strip.hpp"
#include "ui/views/shop_floor_view.hpp"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace tillsim::ui {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::ReportText)
};

namespace {

constexpr double layoutDpi = 72.0;
constexpr double footer = 18.0;  // The room that it takes below the blocks.
constexpr double headingPoints = 12.0;
constexpr double sectionGap = 12.0;
constexpr QSize chartSize{860, 300};  // Four of them fill a page.

void append(std::vector<Block>& blocks, std::vector<Block> more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

QString dashIfEmpty(const QString& text)
{
    return text.isEmpty() ? noText() : text;
}

/// As light as it can be: ground is not printed.
QPalette paperPalette()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Window, Qt::white);
    return palette;
}

/// The shop floor in the colours of paper.
Picture floorOnPaper(const DayOnPaper& day)
{
    const auto view = std::make_shared<ShopFloorView>();
    view->setPalette(paperPalette());
    view->resize(1000, 560);
    view->setReducedMotion(true);
    view->setScenario(day.scenario);
    view->setPicture(day.picture, {}, ShopFloorView::Change::Jump);
    return {{}, view->size(), [view](QPainter& painter) { view->render(&painter); }};
}

Picture stripOnPaper(const DayOnPaper& day)
{
    const auto strip = std::make_shared<DayStrip>();
    strip->setPalette(paperPalette());
    strip->resize(1000, 260);
    strip->setScenario(day.scenario);
    strip->setOutline(day.outline);
    strip->setPosition(day.picture.at);
    return {{}, strip->size(), [strip](QPainter& painter) { strip->render(&painter); }};
}

/// In its unit of a page: a point.
void paintPage(QPainter& painter, const std::vector<Block>& blocks, const std::vector<Placed>& page, double width)
{
    for (const Placed& placed : page)
        blocks[placed.block].paint(painter, {0.0, placed.top, width, blocks[placed.block].height});
}

void paintFooter(QPainter& painter, const QString& title, int page, std::size_t pages, QSizeF paper)
{
    const QRectF place{0.0, paper.height() - footer, paper.width(), footer};
    painter.setFont(paperFont(8.0));
    painter.setPen(Qt::black);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, ReportText::tr("page %1 of %2").arg(page).arg(pages));
}

}  // namespace

DayReport::DayReport(DayOnPaper day) : m_day{std::move(day)} { }

QString DayReport::title() const
{
    return ReportText::tr("%1, seed %2, until %3")
        .arg(QString::fromStdString(m_day.scenario->name), QString::number(m_day.seed),
             clockText(m_day.picture.at, m_day.scenario->opens));
}

std::vector<Block> DayReport::blocks(QSizeF paper) const
{
    std::vector<Block> blocks{headingBlock(QString::fromStdString(m_day.scenario->name), 18.0, 0.0)};
    blocks.push_back(
        textBlock(ReportText::tr("Seed %1. What follows is told of the time from the opening until %2.")
                      .arg(QString::number(m_day.seed), clockText(m_day.picture.at, m_day.scenario->opens)),
                  paper.width()));
    addFigures(blocks, paper.width());
    addTills(blocks, paper.width());
    addPictures(blocks, paper);
    addCharts(blocks, paper);
    return blocks;
}

void DayReport::addFigures(std::vector<Block>& blocks, double width) const
{
    std::vector<QStringList> targets;
    for (const GaugeReading& reading : gaugeReadings(m_day.result))
        targets.push_back({reading.name, dashIfEmpty(reading.targetText), targetWord(reading.state), reading.value});
    blocks.push_back(headingBlock(ReportText::tr("Targets"), headingPoints, sectionGap));
    append(blocks,
           tableBlocks({ReportText::tr("measure"), ReportText::tr("target"), ReportText::tr("is it met?"),
                        ReportText::tr("so far")},
                       targets, 3, width));
    QStringList titles{ReportText::tr("measure"), ReportText::tr("now"), ReportText::tr("so far")};
    const QString theory = theoryTitle(m_day.result);
    if (!theory.isEmpty())
        titles << theory;
    std::vector<QStringList> rows;
    for (const MeasureRow& row : measureRows(m_day.picture, m_day.result)) {
        rows.push_back({row.name, row.now, row.soFar});
        if (!theory.isEmpty())
            rows.back() << row.theory;
    }
    blocks.push_back(headingBlock(ReportText::tr("Measures"), headingPoints, sectionGap));
    append(blocks, tableBlocks(titles, rows, 1, width));
    if (!theory.isEmpty())
        blocks.push_back(textBlock(theoryNote(m_day.result), width));
    std::vector<QStringList> causes;
    for (const CauseRow& row : causeRows(causeTimes(m_day.result.waitCauses)))
        causes.push_back({row.name, row.timeText, row.shareText});
    if (causes.empty())
        return;
    blocks.push_back(headingBlock(ReportText::tr("What customers waited for"), headingPoints, sectionGap));
    append(blocks,
           tableBlocks({ReportText::tr("cause"), ReportText::tr("time"), ReportText::tr("share")}, causes, 1, width));
}

void DayReport::addTills(std::vector<Block>& blocks, double width) const
{
    QStringList titles{ReportText::tr("till"), ReportText::tr("bank"), ReportText::tr("cashier"),
                       ReportText::tr("served"), ReportText::tr("utilisation")};
    constexpr auto closed = static_cast<std::size_t>(TillState::closed);
    std::vector<QStringList> rows;
    titles << ReportText::tr("closed");
    for (const CashierRow& row : cashierRows(*m_day.scenario, m_day.picture, m_day.result)) {
        rows.push_back({row.name, row.bank, dashIfEmpty(row.cashier), countText(row.served), shareText(row.utilisation),
                        shareText(row.shares[closed])});
    }
    blocks.push_back(headingBlock(ReportText::tr("Tills"), headingPoints, sectionGap));
    append(blocks, tableBlocks(titles, rows, 3, width));
}

void DayReport::addPictures(std::vector<Block>& blocks, QSizeF paper) const
{
    blocks.push_back(
        headingBlock(ReportText::tr("The shop at %1").arg(clockText(m_day.picture.at, m_day.scenario->opens)),
                     headingPoints, sectionGap));
    blocks.back().opensPage = true;
    blocks.push_back(pictureBlock(floorOnPaper(m_day), paper.width(), 0.5 * paper.height()));
    if (!m_day.outline)
        return;
    blocks.push_back(headingBlock(ReportText::tr("The day"), headingPoints, sectionGap));
    blocks.push_back(pictureBlock(stripOnPaper(m_day), paper.width(), 0.35 * paper.height()));
}

void DayReport::addCharts(std::vector<Block>& blocks, QSizeF paper) const
{
    const ChartInput input{.names = ShopNames{*m_day.scenario},
                           .duration = m_day.scenario->duration,
                           .outline = m_day.outline,
                           .result = m_day.result,
                           .now = m_day.picture.at};
    bool isFirst = true;
    for (Chart (*const chart)(const ChartInput&) : {throughputChart, lineChart, waitChart, utilisationChart}) {
        Block block = pictureBlock(chartPicture(chart(input), chartSize), paper.width(), 0.45 * paper.height());
        block.opensPage = std::exchange(isFirst, false);
        blocks.push_back(std::move(block));
    }
}

int DayReport::print(QPagedPaintDevice& device) const
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Point).size();
    const std::vector<Block> all = blocks(paper);
    const auto pages = paginate(all, paper.height() - footer);
    const QPageRanges wanted = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        throw std::runtime_error{ReportText::tr("the printer or the file takes nothing").toStdString()};
    const double scale = device.logicalDpiX() / layoutDpi;
    painter.scale(scale, scale);
    int printed = 0;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const int number = static_cast<int>(at) + 1;
        if (!wanted.isEmpty() && !wanted.contains(number))
            continue;
        if (printed++ > 0 && !device.newPage())
            throw std::runtime_error{ReportText::tr("the printer or the file takes no more").toStdString()};
        paintPage(painter, all, pages[at], paper.width());
        paintFooter(painter, title(), number, pages.size(), paper);
    }
    return printed;
}

QByteArray DayReport::toPdf() const
{
    const bool isLetter = QLocale{}.measurementSystem() == QLocale::ImperialUSSystem;
    return toPdf({QPageSize{isLetter ? QPageSize::Letter : QPageSize::A4}, QPageLayout::Portrait, paperMargins,
                  QPageLayout::Millimeter});
}

QByteArray DayReport::toPdf(const QPageLayout& layout, const QPageRanges& ranges) const
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(title());
    writer.setCreator(QStringLiteral("tillsim"));
    writer.setPageLayout(layout);
    writer.setPageRanges(ranges);
    print(writer);
    return bytes;
}

}  // namespace tillsim::ui
