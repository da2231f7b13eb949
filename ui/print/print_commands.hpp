// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the report of the day, with and without a preview.
#pragma once

#include "ui/print/day_report.hpp"

#include <QObject>

class QPrinter;
class QWidget;

namespace tillsim::ui {

class Actions;
class Player;

/// The report of the day as it is now: of the side that is active. Something must be loaded.
[[nodiscard]] DayReport reportOf(Player& player);

class PrintCommands final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    PrintCommands(const Actions& actions, Player& player, QWidget& window);

signals:
    void failed(const QString& message);

private:
    void refresh(const Actions& actions);
    void ask();
    void preview();
    void print(const DayReport& report, QPrinter& printer);

    Player& m_player;
    QWidget& m_window;
};

}  // namespace tillsim::ui
