// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar: files, transport, speed, the clock, run until, fork.
#pragma once

#include "core/experiment/playback/moment.hpp"

#include <QToolBar>

#include <optional>

namespace tillsim::ui {

class Actions;
class SpeedSlider;
class SteadyLabel;
class UntilBox;

/// What it has to show of a player.
struct TransportState {
    double speed = 1.0;
    double achieved = 0.0;  ///< 0: it does not play.
    bool isAsFast = false;
    QString clock{};  ///< Empty: nothing is loaded.
};

class TransportBar final : public QToolBar {
    Q_OBJECT

public:
    explicit TransportBar(const Actions& actions, QWidget* parent = nullptr);

    void setState(const TransportState& state);
    void setOpens(Duration opens);

    /// What is chosen to run until.
    [[nodiscard]] std::optional<Moment> until() const;

signals:
    void speedChosen(double speed);
    void untilAsked();

private:
    SpeedSlider* m_slider;
    SteadyLabel* m_speed;
    SteadyLabel* m_clock;
    UntilBox* m_until;
};

/// "60x", and in brackets what is achieved, if that is another: "60x (58x)", "as fast as possible (52,000x)".
[[nodiscard]] QString speedText(const TransportState& state);

}  // namespace tillsim::ui
