// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn upwards in a chart, with its unit, and the names of the series, each with a sample of how it is drawn;
// as many rows as it takes. The unit stands here because there is no room along the axis of a low chart.
#pragma once

#include "ui/charts/chart.hpp"

#include <QWidget>

#include <vector>

namespace tillsim::ui {

/// Where entries of these widths go, row by row.
[[nodiscard]] std::vector<QRectF> legendEntries(const std::vector<qreal>& widths, qreal width, qreal rowHeight);

class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    /// Of the series those that have a name.
    void setSeries(const QString& unit, const std::vector<ChartSeries>& series);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<QRectF> entries(int width) const;

    QString m_unit;
    std::vector<ChartSeries> m_series;  // Without their points.
};

}  // namespace tillsim::ui
