// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed_slider.hpp"

#include "ui/player.hpp"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

constexpr int placesOfDecade = 10;
constexpr int places = 4 * placesOfDecade;

/// 1, 2 or 5 times a power of ten, of the number `step` from 1 on.
double roundSpeed(int step)
{
    constexpr double digits[] = {1.0, 2.0, 5.0};
    return digits[step % 3] * std::pow(10.0, step / 3);
}

}  // namespace

double speedAt(int place)
{
    const double exact = std::pow(10.0, static_cast<double>(place) / placesOfDecade);
    const double unit = std::pow(10.0, std::floor(std::log10(exact) + 1e-9) - 1.0);
    return std::clamp(std::round(exact / unit) * unit, Player::slowest, Player::fastest);
}

int placeOf(double speed)
{
    const double within = std::clamp(speed, Player::slowest, Player::fastest);
    return static_cast<int>(std::lround(std::log10(within) * placesOfDecade));
}

double nextSpeed(double speed, bool isFaster)
{
    constexpr int last = 12;
    if (isFaster) {
        int step = 0;
        while (step < last && roundSpeed(step) <= speed)
            ++step;
        return roundSpeed(step);
    }
    int step = last;
    while (step > 0 && roundSpeed(step) >= speed)
        --step;
    return roundSpeed(step);
}

SpeedSlider::SpeedSlider(QWidget* parent) : QSlider{Qt::Horizontal, parent}
{
    setRange(0, places);
    setPageStep(placesOfDecade);
    setTickInterval(placesOfDecade);
    setTickPosition(QSlider::TicksBelow);
    setObjectName("speed");
    setAccessibleName(tr("Speed"));
    connect(this, &QSlider::valueChanged, this, [this](int place) { emit speedChosen(speedAt(place)); });
}

void SpeedSlider::setSpeed(double speed)
{
    const QSignalBlocker blocker{this};
    setValue(placeOf(speed));
}

}  // namespace tillsim::ui
