// SPDX-License-Identifier: GPL-3.0-or-later
// A heat map: numbers in cells that are coloured by them. What the colours say, the numbers say too.
#pragma once

#include "ui/views/heat_grid.hpp"
#include "ui/views/heat_layout.hpp"

#include <QWidget>

namespace tillsim::ui {

/// The arrow keys go from cell to cell; Enter or a double-click opens one.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setGrid(const HeatGrid& grid);
    [[nodiscard]] const HeatGrid& grid() const { return m_grid; }

    /// Frames the cell of this row of the table; nothing: none.
    void setCurrentRow(std::optional<std::size_t> row);

    [[nodiscard]] HeatLayout layoutNow() const;
    QSize sizeHint() const override { return {520, 320}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

signals:
    void rowChosen(std::size_t row);     ///< It is the current one now.
    void rowActivated(std::size_t row);  ///< It is to be opened.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;
    [[nodiscard]] std::optional<HeatCellPlace> currentPlace() const;
    void choose(HeatCellPlace place);
    void chooseFirst();
    void step(HeatCellPlace from, int down, int right);
    void describe();
    void paintCell(QPainter& painter, const HeatLayout& layout, HeatCellPlace place) const;
    void paintLabels(QPainter& painter, const HeatLayout& layout) const;
    void paintScale(QPainter& painter, const HeatLayout& layout) const;

    HeatGrid m_grid;
    std::optional<std::size_t> m_current;  // A row of the table.
};

/// The colour at a share of the scale, on light or dark ground.
[[nodiscard]] QColor heatColour(double share, bool isDark);

}  // namespace tillsim::ui
