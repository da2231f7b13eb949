// SPDX-License-Identifier: GPL-3.0-or-later
// A slider for the speed, from 1x to 10,000x, on which each tenth of a decade is as wide as any other.
#pragma once

#include <QSlider>

namespace tillsim::ui {

/// The nearest of the speeds that the slider has: 1, 2, 5, 10 ... look round, others keep two digits.
[[nodiscard]] double speedAt(int place);
[[nodiscard]] int placeOf(double speed);

/// The next speed of 1, 2, 5, 10, 20 ... above or below.
[[nodiscard]] double nextSpeed(double speed, bool isFaster);

class SpeedSlider final : public QSlider {
    Q_OBJECT

public:
    explicit SpeedSlider(QWidget* parent = nullptr);

    void setSpeed(double speed);

signals:
    void speedChosen(double speed);
};

}  // namespace tillsim::ui
