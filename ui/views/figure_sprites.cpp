// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figure_sprites.hpp"

#include "ui/views/bank_layout.hpp"
#include "ui/views/class_look.hpp"
#include "ui/views/shades.hpp"

#include <QFont>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

/// Below that a number in a figure cannot be read, in pixels of the radius.
constexpr qreal leastRadiusForNumber = 8;
/// A basket of so many items is drawn as large as any.
constexpr double largeBasket = 60;
constexpr std::size_t mostSprites = 2000;
constexpr qreal bodyShift = 0.4;  ///< In radii: the body stands left of the middle, and the basket right of it.

QPen outline(const QColor& ink, qreal radius)
{
    return {ink, std::max(1.0, radius * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A trolley from the side: open at the top, narrower below, on the floor beside its owner.
void paintBasket(QPainter& painter, QPointF body, qreal radius, const QColor& ink, std::int64_t items)
{
    if (items == 0)
        return;
    const double fill = std::min(1.0, std::sqrt(static_cast<double>(items) / largeBasket));
    const qreal side = radius * (0.3 + 0.52 * fill);
    const QPointF foot{body.x() + radius * 1.02, body.y() + radius * 0.92};
    const QPolygonF basket{{foot + QPointF{0, -side}, foot + QPointF{side, -side}, foot + QPointF{side * 0.82, 0},
                            foot + QPointF{side * 0.18, 0}}};
    painter.setBrush(mixed(ink, readableOn(ink), 0.45));
    painter.drawPolygon(basket);
}

void paintNumber(QPainter& painter, QPointF body, qreal radius, const QColor& ink, std::int64_t items)
{
    if (radius < leastRadiusForNumber || items < 0)
        return;
    QFont font = painter.font();
    const QString number = items > 999 ? QStringLiteral("1k+") : QString::number(items);
    font.setPixelSize(static_cast<int>(radius * (number.size() > 2 ? 0.8 : 1.05)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF{body - QPointF{radius, radius}, body + QPointF{radius, radius}}, Qt::AlignCenter, number);
}

/// What a sign shows, in the unit circle.
QPainterPath signMark(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::None: break;
    case Sign::TurnsBack:  // An arrow that points back.
        path.addPolygon(QPolygonF{QList<QPointF>{
            {-0.7, 0}, {-0.05, -0.55}, {-0.05, -0.2}, {0.65, -0.2}, {0.65, 0.2}, {-0.05, 0.2}, {-0.05, 0.55}}});
        break;
    case Sign::TurnedAway:  // The bar of "no entry".
        path.addRect(QRectF{-0.65, -0.2, 1.3, 0.4});
        break;
    case Sign::GaveUp:  // An hourglass.
        path.addPolygon(
            QPolygonF{QList<QPointF>{{-0.5, -0.65}, {0.5, -0.65}, {0.08, 0}, {0.5, 0.65}, {-0.5, 0.65}, {-0.08, 0}}});
        break;
    }
    path.closeSubpath();
    return path;
}

QColor signColour(Sign sign)
{
    switch (sign) {
    case Sign::None:
    case Sign::TurnsBack: return {"#5b3a8c"};
    case Sign::TurnedAway: return {"#b00020"};
    case Sign::GaveUp: return {"#8a4b00"};
    }
    return {};
}

}  // namespace

void paintCustomer(QPainter& painter, QPointF at, qreal radius, const QColor& ink, std::uint32_t customerClass,
                   std::int64_t items)
{
    const ClassLook& look = classLook(customerClass);
    const QPointF body = at - QPointF{items < 0 ? 0 : bodyShift * radius, 0};
    painter.setPen(outline(ink, radius));
    paintBasket(painter, body, radius, ink, std::max<std::int64_t>(items, 0));
    painter.setBrush(look.fill);
    painter.drawPath(QTransform::fromTranslate(body.x(), body.y()).scale(radius, radius).map(look.shape));
    paintNumber(painter, body, radius, readableOn(look.fill), items);
}

void paintHelper(QPainter& painter, QPointF at, qreal radius, const QColor& ink)
{
    QPainterPath shoulders;
    shoulders.moveTo(at + QPointF{-radius * 0.9, radius});
    shoulders.arcTo(QRectF{at.x() - radius * 0.9, at.y() - radius * 0.1, radius * 1.8, radius * 2.2}, 180, -180);
    shoulders.closeSubpath();
    painter.setPen(outline(readableOn(ink), radius));
    painter.setBrush(ink);
    painter.drawPath(shoulders);
    painter.drawEllipse(at - QPointF{0, radius * 0.45}, radius * 0.52, radius * 0.52);
}

void paintSign(QPainter& painter, QPointF at, qreal radius, Sign sign)
{
    painter.setPen(outline(Qt::white, radius));
    painter.setBrush(signColour(sign));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPath(QTransform::fromTranslate(at.x(), at.y()).scale(radius * 0.85, radius * 0.85).map(signMark(sign)));
}

void FigureSprites::prepare(qreal radius, qreal pixelRatio, const QColor& ink)
{
    if (radius == m_radius && pixelRatio == m_pixelRatio && ink == m_ink && m_sprites.size() < mostSprites)
        return;
    m_sprites.clear();
    m_radius = radius;
    m_pixelRatio = pixelRatio;
    m_ink = ink;
}

template <typename Paint>
const QPixmap& FigureSprites::sprite(const Key& key, Paint paint)
{
    const auto [found, isNew] = m_sprites.try_emplace(key);
    if (!isNew)
        return found->second;
    const qreal side = m_radius * (figurePitch + 0.4);
    const int pixels = std::max(1, static_cast<int>(std::ceil(side * m_pixelRatio)));
    QPixmap picture{pixels, pixels};
    picture.setDevicePixelRatio(m_pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = pixels / m_pixelRatio / 2;
    paint(painter, QPointF{middle, middle});
    painter.end();
    found->second = picture;
    return found->second;
}

void FigureSprites::draw(QPainter& painter, QPointF at, const QPixmap& picture) const
{
    const QSizeF size = picture.deviceIndependentSize();
    // On whole pixels: a copy, not a transformation.
    const QPointF corner = (at - QPointF{size.width() / 2, size.height() / 2}) * m_pixelRatio;
    painter.drawPixmap(QPointF{std::round(corner.x()), std::round(corner.y())} / m_pixelRatio, picture);
}

void FigureSprites::drawCustomer(QPainter& painter, QPointF at, std::uint32_t customerClass, std::int64_t items)
{
    const Key key{Kind::Customer, customerClass, std::min<std::int64_t>(items, 1000)};
    draw(painter, at, sprite(key, [&](QPainter& canvas, QPointF middle) {
             paintCustomer(canvas, middle, m_radius, m_ink, customerClass, items);
         }));
}

void FigureSprites::drawHead(QPainter& painter, QPointF at)
{
    draw(painter, at, sprite({Kind::Head, 0, 0}, [this](QPainter& canvas, QPointF middle) {
             canvas.setPen(outline(m_ink, m_radius));
             canvas.setBrush(mixed(m_ink, readableOn(m_ink), 0.6));
             canvas.drawEllipse(middle, m_radius * 0.6, m_radius * 0.6);
         }));
}

void FigureSprites::drawHelper(QPainter& painter, QPointF at)
{
    draw(painter, at, sprite({Kind::Helper, 0, 0}, [this](QPainter& canvas, QPointF middle) {
             paintHelper(canvas, middle, m_radius, m_ink);
         }));
}

void FigureSprites::drawSign(QPainter& painter, QPointF at, Sign sign)
{
    const Key key{Kind::Sign, static_cast<std::uint32_t>(sign), 0};
    draw(painter, at - QPointF{bodyShift * m_radius, m_radius * 1.55},
         sprite(key, [&](QPainter& canvas, QPointF middle) { paintSign(canvas, middle, m_radius * 0.75, sign); }));
}

}  // namespace tillsim::ui
