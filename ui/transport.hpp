// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the commands of the transport with the player, both ways.
#pragma once

#include <QObject>

class QWidget;

namespace tillsim::ui {

class Actions;
class Player;
class TransportBar;

class Transport final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it. Questions are asked on top of `window`.
    Transport(Actions& actions, Player& player, TransportBar& bar, QWidget& window);

    /// Shows how it stands with the player.
    void refresh();

signals:
    void notice(const QString& text);  ///< Something cannot be done, and why.

private:
    void connectCommands();
    void runUntil();
    void askForTime();
    void showClock();

    Actions& m_actions;
    Player& m_player;
    TransportBar& m_bar;
    QWidget& m_window;
};

/// What the clock of the shop shows: "11:42:07".
[[nodiscard]] QString clockOf(const Player& player);

}  // namespace tillsim::ui
