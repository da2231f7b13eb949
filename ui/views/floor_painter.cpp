// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_painter.hpp"

#include "ui/views/shades.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tillsim::ui {

namespace {

struct FloorPainterWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::FloorPainter)
};

QColor wallColour(const QPalette& palette)
{
    return softInk(palette, 0.55);
}

void paintWalls(QPainter& painter, const FloorCanvas& canvas)
{
    const FloorPlan& plan = canvas.plan;
    const qreal width = std::clamp(plan.figure * 0.35, 1.0, 6.0);
    painter.setPen(QPen{wallColour(canvas.palette), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin});
    const qreal half = plan.doorHeight / 2;
    const QRectF& floor = plan.floor;
    painter.drawPolyline(QPolygonF{QList<QPointF>{{floor.left(), plan.entrance.y() - half},
                                                  floor.topLeft(),
                                                  floor.topRight(),
                                                  {floor.right(), plan.exit.y() - half}}});
    painter.drawPolyline(QPolygonF{QList<QPointF>{{floor.right(), plan.exit.y() + half},
                                                  floor.bottomRight(),
                                                  floor.bottomLeft(),
                                                  {floor.left(), plan.entrance.y() + half}}});
}

/// How wide the name of a door is, line of text and all, where so much is there for it.
qreal nameWidth(const FloorCanvas& canvas, qreal room)
{
    return std::min(18.0 * std::max(1.0, canvas.plan.figure / 13), room);
}

/// Written upwards beside a door, where there is room for it; along the wall above the door there is more.
void paintDoorName(QPainter& painter, const FloorCanvas& canvas, QRectF place, const QString& name)
{
    const qreal text = std::min(place.width() * 0.8, 12.0 * std::max(1.0, canvas.plan.figure / 13));
    if (text < leastText)
        return;
    painter.save();
    painter.setFont(fontOf(canvas, text));
    painter.setPen(canvas.palette.color(QPalette::WindowText));
    const QFontMetricsF metrics{painter.font()};
    const qreal highest = std::max(canvas.plan.floor.top(), place.bottom() - metrics.horizontalAdvance(name) - 2);
    place.setTop(std::min(place.top(), highest));
    painter.translate(place.center());
    painter.rotate(-90);
    const QRectF upright{-place.height() / 2, -place.width() / 2, place.height(), place.width()};
    painter.drawText(upright, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, place.height()));
    painter.restore();
}

void paintLanes(QPainter& painter, const FloorCanvas& canvas)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(softInk(canvas.palette, 0.055));
    for (const BankSite& bank : canvas.plan.banks) {
        for (const LineArea& line : bank.lines) {
            const QRectF& area = line.area;
            painter.drawRoundedRect(QRectF{area.topLeft(), QSizeF{area.width(), line.pitch}}, line.pitch / 4,
                                    line.pitch / 4);
        }
    }
}

void paintTitles(QPainter& painter, const FloorCanvas& canvas)
{
    painter.setPen(canvas.palette.color(QPalette::Text));
    for (std::size_t bank = 0; bank < canvas.plan.banks.size(); ++bank) {
        const QRectF& title = canvas.plan.banks[bank].title;
        painter.setFont(fontOf(canvas, title.height() * 0.62, true));
        if (!title.isEmpty())
            paintElided(painter, title, canvas.shape.banks[bank].name);
    }
}

void paintDeskBoxes(QPainter& painter, const FloorCanvas& canvas)
{
    painter.setPen(wallColour(canvas.palette));
    painter.setBrush(softInk(canvas.palette, 0.08));
    for (const QRectF& desk : canvas.plan.desks)
        painter.drawRoundedRect(desk, desk.height() / 6, desk.height() / 6);
}

}  // namespace

void paintGround(QPainter& painter, const FloorCanvas& canvas, const FloorLegend& legend)
{
    const FloorPlan& plan = canvas.plan;
    painter.fillRect(QRectF{{}, plan.size}, canvas.palette.color(QPalette::Window));
    painter.fillRect(plan.floor, canvas.palette.color(QPalette::Base));
    paintLanes(painter, canvas);
    paintWalls(painter, canvas);
    paintTitles(painter, canvas);
    paintDeskBoxes(painter, canvas);
    const qreal name = nameWidth(canvas, (plan.size.width() - plan.floor.right()) * 0.575);  // As at the entrance.
    paintDoorName(painter, canvas,
                  {plan.floor.right() + 1, plan.exit.y() - plan.doorHeight * 1.7, name, plan.doorHeight * 1.2},
                  FloorPainterWords::tr("Exit"));
    if (plan.legend.isEmpty())
        return;
    painter.setFont(canvas.font);
    paintLegend(painter, legend, plan.legend.topLeft(), canvas.palette);
}

void paintDoor(QPainter& painter, const FloorCanvas& canvas, bool isShut)
{
    const FloorPlan& plan = canvas.plan;
    const qreal width = std::clamp(plan.figure * 0.35, 1.0, 6.0);
    const qreal name = nameWidth(canvas, plan.outside.width() * 0.5);
    const QRectF beside{plan.floor.left() - name - width,
                        plan.entrance.y() - plan.doorHeight * 0.5 - plan.doorHeight * 1.9, name, plan.doorHeight * 1.8};
    paintDoorName(painter, canvas, beside,
                  isShut ? FloorPainterWords::tr("Doors shut") : FloorPainterWords::tr("Entrance"));
    if (!isShut)
        return;
    painter.setPen(QPen{canvas.palette.color(QPalette::Text), width * 1.6, Qt::SolidLine, Qt::FlatCap});
    painter.drawLine(plan.entrance - QPointF{0, plan.doorHeight / 2}, plan.entrance + QPointF{0, plan.doorHeight / 2});
}

void paintDesk(QPainter& painter, const FloorCanvas& canvas, FigureSprites& sprites, std::size_t helper,
               const HelperPicture& picture)
{
    const QRectF& desk = canvas.plan.desks[helper];
    const qreal figure = canvas.plan.figure;
    const auto free = std::max<std::int64_t>(picture.onDuty - picture.busy, 0);
    const qreal step = figure * 2.2;
    const auto drawn = std::min<std::int64_t>(free, static_cast<std::int64_t>(desk.width() * 0.3 / step));
    qreal left = desk.left() + figure * 1.3;
    for (std::int64_t each = 0; each < drawn; ++each, left += step)
        sprites.drawHelper(painter, {left, desk.center().y()});
    const qreal largest = 14.0 * std::max(1.0, figure / 13);
    const qreal text = std::min(desk.height() * 0.36, largest);
    QString words = FloorPainterWords::tr("%1 of %2 free").arg(free).arg(picture.onDuty);
    if (picture.calling > 0)
        words = FloorPainterWords::tr("%1, %2 calling").arg(words).arg(picture.calling);
    const QRectF place = QRectF{QPointF{left, desk.top()}, desk.bottomRight()}.adjusted(0, 2, -4, -2);
    painter.setPen(canvas.palette.color(QPalette::Text));
    if (text < leastText) {  // There is room for one line at most.
        const qreal only = std::min(desk.height() * 0.66, largest);
        painter.setFont(fontOf(canvas, only));
        if (only >= leastText)
            paintElided(painter, place, FloorPainterWords::tr("%1: %2").arg(canvas.shape.helpers[helper], words));
        return;
    }
    painter.setFont(fontOf(canvas, text, true));
    paintElided(painter, QRectF{place.topLeft(), QSizeF{place.width(), place.height() / 2}},
                canvas.shape.helpers[helper]);
    painter.setFont(fontOf(canvas, text));
    paintElided(painter, place.adjusted(0, place.height() / 2, 0, 0), words);
}

void paintCrowd(QPainter& painter, const FloorCanvas& canvas, FigureSprites& sprites, const Crowd& crowd)
{
    const qreal figure = canvas.plan.figure;
    // In two rows, close together.
    const qreal step = figure * 1.1;
    int index = 0;
    for (qreal x = crowd.area.left() + figure * 0.7; x < crowd.area.right() - figure * 0.5; x += step, ++index)
        sprites.drawHead(painter, {x, crowd.area.center().y() + figure * (index % 2 == 0 ? -0.45 : 0.45)});
    const QString number = FloorPainterWords::tr("+%1").arg(QLocale{}.toString(crowd.count));
    painter.setFont(fontOf(canvas, std::clamp(figure * 1.25, 10.0, 36.0), true));
    const QFontMetricsF metrics{painter.font()};
    QRectF plate = metrics.boundingRect(number).adjusted(-5, -2, 5, 2);
    plate.moveCenter(crowd.area.center());
    plate.moveLeft(std::clamp(plate.left(), 0.0, std::max(0.0, canvas.plan.size.width() - plate.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.palette.color(QPalette::Text));
    painter.drawRoundedRect(plate, plate.height() / 3, plate.height() / 3);
    painter.setPen(canvas.palette.color(QPalette::Base));
    painter.drawText(plate, Qt::AlignCenter, number);
}

void paintWalker(QPainter& painter, FigureSprites& sprites, const Walker& walker)
{
    if (!walker.isSeen())
        return;
    if (isHelper(walker.id))
        sprites.drawHelper(painter, walker.at);
    else
        sprites.drawCustomer(painter, walker.at, walker.customerClass, walker.items);
    if (walker.showsSign())
        sprites.drawSign(painter, walker.at, walker.sign);
}

}  // namespace tillsim::ui
