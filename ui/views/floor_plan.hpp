// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of the shop floor: where doors, lines, tills and helpers are in a window of some size. Plain data; it
// depends on the shop and the window only, never on who is there, so that nothing jumps about as customers come.
//
// From the left: those who wait outside, the door, the lines, the tills with a place for the customer behind each, an
// aisle, the exit.
#pragma once

#include "ui/views/floor_shape.hpp"
#include "ui/views/line_area.hpp"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim::ui {

/// Where somebody is, or goes to.
struct Place {
    enum Kind {
        Away,      ///< Out of sight, on the side of the entrance.
        Doorway,   ///< In the entrance.
        Outside,   ///< In the queue before the shop.
        InLine,    ///< `bank`, and `index` of the line.
        AtTill,    ///< `bank`, and `index` of the till: is served.
        Gone,      ///< Out of sight, behind the exit.
        AtDesk,    ///< A helper's own place; `index` of the helper.
        HelpsTill  ///< A helper at a till: `bank`, `index`.
    };
    Kind kind = Away;
    std::size_t bank = 0;
    std::size_t index = 0;

    bool operator==(const Place&) const = default;
};

struct TillSite {
    QRectF box{};
    QPointF customer{};  ///< Where the one stands who is served.
    QPointF helper{};    ///< Where a helper stands.
    qreal gangway = 0;   ///< Height at which people walk past its row.
};

struct BankSite {
    QRectF area{};
    std::int64_t firstTill = 0;  ///< Its number among the tills of all banks.
    std::size_t helper = 0;      ///< Who mostly helps there, as in FloorShape::helpers.
    QRectF title{};              ///< Empty where there is only one bank, or no room.
    std::vector<TillSite> tills{};
    std::vector<LineArea> lines{};  ///< One, or one a till.
};

struct FloorPlan {
    QSizeF size{};
    qreal figure = 1.0;  ///< Radius of a customer, in pixels.
    QRectF floor{};      ///< Within the walls.
    QRectF outside{};    ///< Before the entrance.
    QRectF legend{};     ///< Empty where there is no room.
    QPointF entrance{};
    QPointF exit{};
    qreal doorHeight = 0;
    qreal aisle = 0;  ///< x of the way behind all tills.
    LineArea queueOutside{};
    std::vector<BankSite> banks{};
    std::vector<QRectF> desks{};  ///< One a kind of helper.

    [[nodiscard]] const TillSite& till(const Place& place) const { return banks[place.bank].tills[place.index]; }

    /// Where a place begins that has room for one only, or where one enters it.
    [[nodiscard]] QPointF pointOf(const Place& place) const;

    /// The turns on the way between two places, without its ends.
    [[nodiscard]] std::vector<QPointF> route(const Place& from, const Place& to) const;

private:
    void leaveTill(std::vector<QPointF>& turns, const Place& from, const Place& to) const;
    void goToTill(std::vector<QPointF>& turns, const Place& to) const;
    [[nodiscard]] qreal headOfLine(const Place& atTill) const;
    [[nodiscard]] std::vector<QPointF> wayToLine(const Place& line) const;
};

/// The plan of a shop in `size` pixels (at least 1 x 1), of which a legend takes up to `legendHeight` at the bottom.
[[nodiscard]] FloorPlan planFloor(const FloorShape& shape, QSizeF size, qreal legendHeight);

}  // namespace tillsim::ui
