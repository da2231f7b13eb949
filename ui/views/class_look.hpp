// SPDX-License-Identifier: GPL-3.0-or-later
// How classes of customers look: a shape and a colour each.
#pragma once

#include <QColor>
#include <QPainterPath>

#include <cstdint>

namespace tillsim::ui {

/// How many classes look different; the next ones begin again.
inline constexpr std::uint32_t classLookCount = 64;

struct ClassLook {
    QPainterPath shape;  ///< Within the circle of radius 1 around (0, 0).
    QColor fill;         ///< On light and dark grounds alike: figures have an outline.
};

/// `customerClass`: position in Scenario::classes.
[[nodiscard]] const ClassLook& classLook(std::uint32_t customerClass);

}  // namespace tillsim::ui
