// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of the states of tills, drawn once in a unit square.
#include "ui/views/till_look.hpp"

#include <QPolygonF>

#include <QtGlobal>

namespace tillsim::ui {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{QList<QPointF>{corners}});
    path.closeSubpath();
    return path;
}

QPainterPath rectangles(std::initializer_list<QRectF> parts)
{
    QPainterPath path;
    for (const QRectF& part : parts)
        path.addRect(part);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QRectF{0.08, 0.08, 0.84, 0.84});
    path.addEllipse(QRectF{0.24, 0.24, 0.52, 0.52});
    return path;
}

/// A bar across a ring: no entry.
QPainterPath closedIcon()
{
    return ring().united(rectangles({{0.2, 0.42, 0.6, 0.16}}));
}

QPainterPath clockIcon()
{
    return ring().united(rectangles({{0.44, 0.26, 0.12, 0.3}, {0.44, 0.46, 0.28, 0.12}}));
}

QPainterPath barcodeIcon()
{
    return rectangles({{0.04, 0.14, 0.1, 0.72},
                       {0.22, 0.14, 0.18, 0.72},
                       {0.48, 0.14, 0.08, 0.72},
                       {0.64, 0.14, 0.14, 0.72},
                       {0.86, 0.14, 0.1, 0.72}});
}

/// A card with its stripe.
QPainterPath payIcon()
{
    QPainterPath path;
    path.addRoundedRect(QRectF{0.02, 0.16, 0.96, 0.68}, 0.12, 0.12);
    path.addRect(QRectF{0.02, 0.3, 0.96, 0.16});
    path.addRect(QRectF{0.14, 0.6, 0.3, 0.1});
    return path;
}

/// A triangle with an exclamation mark.
QPainterPath callIcon()
{
    QPainterPath path = polygon({{0.5, 0.04}, {0.98, 0.94}, {0.02, 0.94}});
    path.addRect(QRectF{0.44, 0.36, 0.12, 0.28});
    path.addRect(QRectF{0.44, 0.72, 0.12, 0.12});
    return path;
}

QPainterPath plusIcon()
{
    return polygon({{0.36, 0.04},
                    {0.64, 0.04},
                    {0.64, 0.36},
                    {0.96, 0.36},
                    {0.96, 0.64},
                    {0.64, 0.64},
                    {0.64, 0.96},
                    {0.36, 0.96},
                    {0.36, 0.64},
                    {0.04, 0.64},
                    {0.04, 0.36},
                    {0.36, 0.36}});
}

/// Two arrowheads: the next one moves up.
QPainterPath nextIcon()
{
    QPainterPath path = polygon({{0.06, 0.12}, {0.46, 0.5}, {0.06, 0.88}});
    path.addPath(polygon({{0.5, 0.12}, {0.9, 0.5}, {0.5, 0.88}}));
    return path;
}

/// A cup with its handle.
QPainterPath cupIcon()
{
    QPainterPath handle;
    handle.addEllipse(QRectF{0.54, 0.28, 0.42, 0.38});
    handle.addEllipse(QRectF{0.64, 0.38, 0.22, 0.18});
    return rectangles({{0.1, 0.2, 0.6, 0.56}, {0.02, 0.84, 0.84, 0.1}}).united(handle);
}

QPainterPath crossIcon()
{
    return polygon({{0.1, 0.26},
                    {0.26, 0.1},
                    {0.5, 0.34},
                    {0.74, 0.1},
                    {0.9, 0.26},
                    {0.66, 0.5},
                    {0.9, 0.74},
                    {0.74, 0.9},
                    {0.5, 0.66},
                    {0.26, 0.9},
                    {0.1, 0.74},
                    {0.34, 0.5}});
}

QPainterPath madeIcon(TillLook look)
{
    switch (look) {
    case TillLook::Closed: return closedIcon();
    case TillLook::Called: return clockIcon();
    case TillLook::Idle: return ring();
    case TillLook::Scanning: return barcodeIcon();
    case TillLook::Tender: return payIcon();
    case TillLook::Calling: return callIcon();
    case TillLook::Helped: return plusIcon();
    case TillLook::Gap: return nextIcon();
    case TillLook::OnBreak: return cupIcon();
    case TillLook::Down: return crossIcon();
    }
    Q_UNREACHABLE();
}

}  // namespace

const QPainterPath& iconOf(TillLook look)
{
    static const auto icons = [] {
        std::array<QPainterPath, tillLookCount> made;
        for (const TillLook each : allTillLooks)
            made[static_cast<std::size_t>(each)] = madeIcon(each);
        return made;
    }();
    return icons[static_cast<std::size_t>(look)];
}

}  // namespace tillsim::ui
