// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_blocks.hpp"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace tillsim::ui {

namespace {

constexpr double textPoints = 9.0;
constexpr double cellGap = 12.0;
const QColor ruleColour{"#b8b8bc"};

struct Table {
    std::vector<double> widths{};
    qsizetype firstNumber = 0;
};

double widthOf(const QString& text, bool isBold)
{
    return QFontMetricsF{paperFont(textPoints, isBold)}.horizontalAdvance(text);
}

Table layOut(const QStringList& titles, const std::vector<QStringList>& rows, qsizetype firstNumber, double width)
{
    Table table{.firstNumber = firstNumber};
    double rest = width;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        double widest = widthOf(titles[column], true);
        for (const QStringList& row : rows)
            widest = std::max(widest, widthOf(row[column], false));
        table.widths.push_back(widest + cellGap);
        rest -= widest + cellGap;
    }
    table.widths.front() = std::max(table.widths.front() + rest, 0.0);
    return table;
}

void paintRow(QPainter& painter, const QRectF& place, const Table& table, const QStringList& cells, bool isTitle)
{
    painter.setFont(paperFont(textPoints, isTitle));
    painter.setPen(Qt::black);
    double left = place.left();
    const QFontMetricsF metrics{painter.font()};
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double width = table.widths[static_cast<std::size_t>(column)];
        const QRectF cell{left, place.top(), std::max(width - cellGap, 1.0), place.height()};
        const auto side = column < table.firstNumber ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(cell, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(cells[column], Qt::ElideRight, cell.width() + 1.0));
        left += width;
    }
    painter.setPen(QPen{isTitle ? QColor{Qt::black} : ruleColour, 0.5});
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

}  // namespace

QFont paperFont(double points, bool isBold)
{
    QFont font{QGuiApplication::font().family()};
    font.setPixelSize(qRound(points));  // A pixel of the page is a point: painters are scaled so.
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Block headingBlock(const QString& text, double points, double gap)
{
    return {
        .height = points * 1.5, .gap = gap, .isWithNext = true, .paint = [=](QPainter& painter, const QRectF& place) {
            painter.setFont(paperFont(points, true));
            painter.setPen(Qt::black);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetricsF{painter.font()}.elidedText(text, Qt::ElideRight, place.width()));
        }};
}

Block textBlock(const QString& text, double width)
{
    const int flags = Qt::AlignLeft | Qt::TextWordWrap;
    const QRectF room = QFontMetricsF{paperFont(textPoints)}.boundingRect({0, 0, width, 1e6}, flags, text);
    return {.height = room.height() + 2.0, .gap = 3.0, .paint = [=](QPainter& painter, const QRectF& place) {
                painter.setFont(paperFont(textPoints));
                painter.setPen(Qt::black);
                painter.drawText(place.adjusted(0, 0, 0, 4), flags, text);
            }};
}

std::vector<Block> tableBlocks(const QStringList& titles, const std::vector<QStringList>& rows, qsizetype firstNumber,
                               double width)
{
    const auto table = std::make_shared<const Table>(layOut(titles, rows, firstNumber, width + cellGap));
    const auto rowOf = [&table](const QStringList& cells, bool isTitle) {
        return Block{.height = textPoints * 1.45,
                     .gap = isTitle ? 3.0 : 0.0,
                     .isWithNext = isTitle,
                     .paint = [table, cells, isTitle](QPainter& painter, const QRectF& place) {
                         paintRow(painter, place, *table, cells, isTitle);
                     }};
    };
    std::vector<Block> blocks{rowOf(titles, true)};
    for (const QStringList& row : rows)
        blocks.push_back(rowOf(row, false));
    return blocks;
}

Block pictureBlock(const Picture& picture, double width, double mostHeight)
{
    const double scale = std::min(width / picture.size.width(), mostHeight / picture.size.height());
    return {.height = picture.size.height() * scale,
            .gap = 6.0,
            .paint = [picture, scale](QPainter& painter, const QRectF& place) {
                painter.save();
                painter.translate(place.left() + (place.width() - picture.size.width() * scale) / 2.0, place.top());
                painter.scale(scale, scale);
                picture.paint(painter);
                painter.restore();
            }};
}

}  // namespace tillsim::ui
