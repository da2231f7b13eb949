// SPDX-License-Identifier: GPL-3.0-or-later
// The gauges of the targets, side by side where there is room, else in two columns or one.
#pragma once

#include "core/results/run_result.hpp"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tillsim::ui {

class Gauge;

class GaugeRow final : public QWidget {
    Q_OBJECT

public:
    explicit GaugeRow(QWidget* parent = nullptr);

    void setResult(const RunResult& result);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    std::vector<Gauge*> m_gauges;
    QGridLayout* m_grid;
    int m_columns = 0;
};

}  // namespace tillsim::ui
