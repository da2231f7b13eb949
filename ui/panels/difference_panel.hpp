// SPDX-License-Identifier: GPL-3.0-or-later
// By how much two courses of one day differ: in the line, and in the waits.
#pragma once

#include "ui/charts/difference_charts.hpp"

#include <QWidget>

namespace tillsim::ui {

class ChartCard;

class DifferencePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DifferencePanel(QWidget* parent = nullptr);

    /// Takes a time that grows with the customers of a day: not for every frame.
    void setDays(const TwoDays& days);

signals:
    void seekRequested(tillsim::Instant at);

private:
    [[nodiscard]] ChartCard* addCard(const QString& name);

    ChartCard* m_line;
    ChartCard* m_wait;
};

}  // namespace tillsim::ui
