// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of shop floors that stand side by side: once, below all of them.
#pragma once

#include "ui/views/floor_legend.hpp"

#include <QWidget>

namespace tillsim::ui {

class FloorLegendBar final : public QWidget {
    Q_OBJECT

public:
    explicit FloorLegendBar(QWidget* parent = nullptr);

    void setShape(const FloorShape& shape);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    FloorShape m_shape;
    FloorLegend m_legend;
};

}  // namespace tillsim::ui
