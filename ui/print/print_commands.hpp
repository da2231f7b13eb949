// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the report of the day, with and without a preview.
#pragma once

#include "ui/print/day_report.hpp"

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace tillsim::ui {

class Actions;
class Player;

/// The report of the day as it is now: of the side that is active. Something must be loaded.
[[nodiscard]] DayReport reportOf(Player& player);

/// Prints the report. Where the printer is a file, that is there whole afterwards, or as it was before. Throws
/// OutputError and std::runtime_error.
void printTo(QPrinter& printer, const DayReport& report);

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
    void attempt(const std::function<void()>& print);

    Player& m_player;
    QWidget& m_window;
};

}  // namespace tillsim::ui
