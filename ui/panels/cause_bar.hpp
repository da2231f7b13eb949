// SPDX-License-Identifier: GPL-3.0-or-later
// A wait as a bar, a piece a cause.
#pragma once

#include "ui/models/cause_rows.hpp"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace tillsim::ui {

/// The pieces of the bar for these shares, from left to right; together they are `frame`.
[[nodiscard]] std::vector<QRectF> barPieces(const std::vector<double>& shares, const QRectF& frame);

class CauseBar final : public QWidget {
    Q_OBJECT

public:
    explicit CauseBar(QWidget* parent = nullptr);

    void setTimes(const CauseTimes& times);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::vector<QRectF> pieces() const;

    std::vector<CauseRow> m_rows;
};

}  // namespace tillsim::ui
