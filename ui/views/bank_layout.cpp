// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bank_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

// All in pixels of a usual window, or as shares.
constexpr qreal tallestBox = 54;
constexpr qreal tallestSelfServiceBox = 36;
constexpr qreal boxAspect = 2.7;           ///< Width by height of a till, at most.
constexpr qreal boxOfCell = 0.8;           ///< Of the height of a cell; the rest is the way past it.
constexpr qreal figureOfBox = 0.36;        ///< Radius of a customer by height of a till.
constexpr qreal tillsOfSharedBand = 0.56;  ///< Of the width, where there is one line.
constexpr qreal laneOfColumn = 0.5;        ///< Of the width, where each till has a line.
constexpr qreal mostCellOfBox = 2.4;       ///< Tills do not drift further apart than this.
constexpr qreal readableBox = 20;          ///< Height of a till with words in it.
constexpr qreal leastWordsBox = 13;
constexpr qreal wordsAspect = 7.6;  ///< Of a box with one line of words in it.
constexpr qreal titleHeight = 20;
constexpr qreal leastTitleScale = 0.55;  ///< Below that nobody could read it.

}  // namespace

BankLayout::BankLayout(const BankShape& bank, const QRectF& band, qreal scale, bool hasTitle)
    : m_bank{bank}, m_band{band}, m_room{band.adjusted(0, 3 * scale, 0, -3 * scale)}, m_scale{scale}
{
    if (hasTitle && scale >= leastTitleScale)
        m_room.setTop(band.top() + std::min(titleHeight * std::max(scale, 1.0), band.height() / 3));
    m_grid = bestGrid();
}

qreal BankLayout::roomForBoxes() const
{
    return m_room.width() * (m_bank.hasLinePerTill ? 1 - laneOfColumn : tillsOfSharedBand);
}

BankLayout::Grid BankLayout::gridOf(std::size_t columns) const
{
    const std::size_t rows = (m_bank.tills + columns - 1) / columns;
    const qreal tallest = (m_bank.isSelfService ? tallestSelfServiceBox : tallestBox) * m_scale;
    // A box, a customer behind it, and what is between them.
    const qreal cellOfBoxHeight = boxAspect + figureOfBox * figurePitch + 0.4;
    const qreal height = m_room.height() / static_cast<qreal>(rows);
    const qreal box
        = std::min({height * boxOfCell, tallest, roomForBoxes() / static_cast<qreal>(columns) / cellOfBoxHeight});
    return {columns, rows, std::min(height, box / boxOfCell * mostCellOfBox), box};
}

BankLayout::Grid BankLayout::bestGrid() const
{
    Grid best = gridOf(1);
    // Another column has to be worth it. Where each till has a line it costs half of the room to wait in, so that tills
    // which can be read are good enough.
    constexpr qreal worth = 1.12;
    for (std::size_t columns = 2; columns <= m_bank.tills; ++columns) {
        if (m_bank.hasLinePerTill && best.boxHeight >= readableBox)
            break;
        const Grid grid = gridOf(columns);
        if (grid.boxHeight > best.boxHeight * worth)
            best = grid;
    }
    return best;
}

qreal BankLayout::figureThatFits() const
{
    return std::max(m_grid.boxHeight * figureOfBox * (m_bank.isSelfService ? 1.25 : 1.0), 0.5);
}

TillSite BankLayout::site(std::size_t till, qreal figure) const
{
    const std::size_t column = till / m_grid.rows;
    const std::size_t row = till % m_grid.rows;
    const qreal spot = figure * figurePitch;
    const qreal gap = 0.2 * m_grid.boxHeight;
    // A low box with words in it is wider than others.
    const qreal words = m_grid.boxHeight >= leastWordsBox ? wordsAspect * std::min(m_grid.boxHeight, 20.0) : 0;
    const qreal wanted = std::max(boxAspect * m_grid.boxHeight, words);
    const auto columns = static_cast<qreal>(m_grid.columns);
    const qreal width = std::max(std::min(wanted, roomForBoxes() / columns - spot - 2 * gap), 1.0);
    const qreal pitch = m_bank.hasLinePerTill ? m_room.width() / columns : width + spot + 2 * gap;
    const qreal right = m_room.right() - (columns - 1 - static_cast<qreal>(column)) * pitch - spot - gap;
    const qreal used = m_grid.cellHeight * static_cast<qreal>(m_grid.rows);
    const qreal top = m_room.center().y() - used / 2 + static_cast<qreal>(row) * m_grid.cellHeight;
    const qreal middle = top + m_grid.cellHeight / 2;
    TillSite site{.box = {right - width, middle - m_grid.boxHeight / 2, width, m_grid.boxHeight}};
    site.customer = {right + gap / 2 + spot / 2, middle};
    site.helper = {right + gap / 2, site.box.top()};
    site.gangway = (site.box.bottom() + top + m_grid.cellHeight) / 2;
    return site;
}

LineArea BankLayout::lineOf(const TillSite& site, qreal columnLeft, qreal figure) const
{
    const qreal pitch = figure * figurePitch;
    const qreal top = site.box.center().y() - pitch / 2;
    const qreal cellBottom = site.box.center().y() + m_grid.cellHeight / 2;
    const qreal rows = std::max(std::floor((cellBottom - top) / pitch + 0.05), 1.0);
    return {QRectF{QPointF{columnLeft, top}, QPointF{site.box.left() - 0.1 * m_grid.boxHeight, top + rows * pitch}},
            pitch};
}

BankSite BankLayout::sites(qreal figure) const
{
    BankSite bank{.area = m_band};
    if (m_room.top() > m_band.top() + titleHeight / 2)
        bank.title = {m_band.topLeft(), QPointF{m_band.right(), m_room.top()}};
    for (std::size_t till = 0; till < m_bank.tills; ++till)
        bank.tills.push_back(site(till, figure));
    if (m_bank.hasLinePerTill) {
        const qreal column = m_room.width() / static_cast<qreal>(m_grid.columns);
        for (std::size_t till = 0; till < m_bank.tills; ++till) {
            const qreal left = m_room.left() + column * static_cast<qreal>(till / m_grid.rows) + figure;
            bank.lines.push_back(lineOf(bank.tills[till], left, figure));
        }
        return bank;
    }
    const qreal pitch = figure * figurePitch;
    const TillSite& first = bank.tills.front();
    const qreal top = first.box.center().y() - pitch / 2;
    const qreal right = first.box.left() - std::max(pitch, 0.3 * first.box.height());
    bank.lines.push_back({QRectF{QPointF{m_room.left(), top}, QPointF{right, m_room.bottom()}}, pitch});
    return bank;
}

}  // namespace tillsim::ui
