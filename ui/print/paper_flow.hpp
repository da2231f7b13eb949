// SPDX-License-Identifier: GPL-3.0-or-later
// How a report is divided into pages: blocks, one below the other, as plain data.
#pragma once

#include <QRectF>

#include <cstddef>
#include <functional>
#include <vector>

class QPainter;

namespace tillsim::ui {

/// Something that stays together on a page. Lengths are points, 72 an inch.
struct Block {
    double height = 0.0;
    double gap = 0.0;         ///< Above it, unless it is the first of its page.
    bool isWithNext = false;  ///< A heading, which must not be the last of a page.
    bool opensPage = false;   ///< It begins a page, unless it is at the beginning of one anyhow.
    std::function<void(QPainter&, const QRectF&)> paint{};
};

/// A block and where it stands on its page.
struct Placed {
    std::size_t block = 0;
    double top = 0.0;

    bool operator==(const Placed&) const = default;
};

/// The pages, each with its blocks from top to bottom. A block that is higher than a page has one of its own.
[[nodiscard]] std::vector<std::vector<Placed>> paginate(const std::vector<Block>& blocks, double pageHeight);

}  // namespace tillsim::ui
