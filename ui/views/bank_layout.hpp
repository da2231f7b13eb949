// SPDX-License-Identifier: GPL-3.0-or-later
// How the tills and lines of one bank share their band of the floor.
#pragma once

#include "ui/views/floor_plan.hpp"

namespace tillsim::ui {

/// From one customer in line to the next, in radii: room for the basket too.
inline constexpr qreal figurePitch = 2.9;

/// Chooses as many columns as make the tills largest.
class BankLayout {
public:
    /// `scale`: how much larger than on a usual window things are drawn.
    BankLayout(const BankShape& bank, const QRectF& band, qreal scale, bool hasTitle);

    /// The largest radius of a customer that fits the tills.
    [[nodiscard]] qreal figureThatFits() const;

    [[nodiscard]] BankSite sites(qreal figure) const;

private:
    /// What a number of columns comes to.
    struct Grid {
        std::size_t columns = 1;
        std::size_t rows = 1;
        qreal cellHeight = 0;
        qreal boxHeight = 0;
    };

    [[nodiscard]] Grid gridOf(std::size_t columns) const;
    [[nodiscard]] Grid bestGrid() const;
    [[nodiscard]] qreal roomForBoxes() const;
    [[nodiscard]] TillSite site(std::size_t till, qreal figure) const;
    [[nodiscard]] LineArea lineOf(const TillSite& site, qreal columnLeft, qreal figure) const;

    BankShape m_bank;
    QRectF m_band;  // With the title.
    QRectF m_room;  // Without it.
    qreal m_scale;
    Grid m_grid;
};

}  // namespace tillsim::ui
