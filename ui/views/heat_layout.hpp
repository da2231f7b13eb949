// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a heat map go: plain geometry, so that tests need no window.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>

namespace tillsim::ui {

/// What a heat map has, and how large its texts are.
struct HeatSizes {
    std::size_t columns = 1;  ///< At least 1.
    std::size_t rows = 1;     ///< At least 1.
    double rowLabel = 0.0;    ///< The widest label of a row.
    double columnLabel = 0.0;
    double line = 16.0;  ///< The height of a line of text.
    bool hasUp = true;   ///< There is a second axis to be named.
};

struct HeatCellPlace {
    std::size_t row = 0;  ///< From the top.
    std::size_t column = 0;

    bool operator==(const HeatCellPlace&) const = default;
};

class HeatLayout {
public:
    HeatLayout(const HeatSizes& sizes, QSizeF area);

    [[nodiscard]] QRectF cell(HeatCellPlace place) const;
    [[nodiscard]] std::optional<HeatCellPlace> placeAt(QPointF point) const;

    [[nodiscard]] QRectF rowLabel(std::size_t row) const;
    [[nodiscard]] QRectF columnLabel(std::size_t column) const;
    /// Only every so many columns, or rows, have room for their label.
    [[nodiscard]] std::size_t columnStep() const { return m_columnStep; }
    [[nodiscard]] std::size_t rowStep() const { return m_rowStep; }

    [[nodiscard]] const QRectF& grid() const { return m_grid; }
    [[nodiscard]] const QRectF& acrossTitle() const { return m_acrossTitle; }
    [[nodiscard]] const QRectF& upTitle() const { return m_upTitle; }
    [[nodiscard]] const QRectF& scale() const { return m_scale; }  ///< The bar of colours, without its labels.
    [[nodiscard]] const QRectF& top() const { return m_top; }      ///< The line in which the scale stands.

private:
    QRectF m_grid;
    QRectF m_acrossTitle;
    QRectF m_upTitle;
    QRectF m_scale;
    QRectF m_top;
    HeatSizes m_sizes;
    std::size_t m_columnStep = 1;
    std::size_t m_rowStep = 1;
};

}  // namespace tillsim::ui
