// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/class_look.hpp"

#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace tillsim::ui {

namespace {

/// That people with any colour vision tell apart: Okabe and Ito 2008, "Color Universal Design", with a grey for their
/// black.
const std::array<QColor, 8> classColours{"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                         "#56b4e9", "#d55e00", "#f0e442", "#8a8a8a"};

/// Corners on the unit circle, the first at `start` degrees (0 is to the right, 90 is down); every second one of them
/// at `inner` of the radius.
QPainterPath regular(int corners, double start, double inner = 1.0)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (start + 360.0 * corner / corners) * std::numbers::pi / 180.0;
        const double radius = corner % 2 == 0 ? 1.0 : inner;
        polygon << QPointF{radius * std::cos(angle), radius * std::sin(angle)};
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF{0, 0}, 0.92, 0.92);
    return path;
}

QPainterPath plus()
{
    QPainterPath path;
    path.addRect(QRectF{-0.45, -0.92, 0.9, 1.84});
    QPainterPath across;
    across.addRect(QRectF{-0.92, -0.45, 1.84, 0.9});
    return path.united(across);
}

const std::array<QPainterPath, 8>& classShapes()
{
    static const std::array<QPainterPath, 8> made{circle(),        regular(4, 45), regular(3, -90),
                                                  regular(4, -90), regular(6, 0),  regular(10, -90, 0.55),
                                                  regular(5, -90), plus()};
    return made;
}

}  // namespace

const ClassLook& classLook(std::uint32_t customerClass)
{
    static const auto looks = [] {
        std::vector<ClassLook> made;
        for (std::size_t index = 0; index < classLookCount; ++index)
            made.push_back({classShapes()[index % 8], classColours[(index + index / 8) % 8]});
        return made;
    }();
    return looks[customerClass % classLookCount];
}

}  // namespace tillsim::ui
