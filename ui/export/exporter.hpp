// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu Export does: pictures of what is seen, and the data of the day, as files.
#pragma once

#include "ui/export/picture.hpp"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <stdexcept>

class QMainWindow;

namespace tillsim::ui {

class Actions;
class DayViews;
class Player;

/// Something cannot be exported, and why; in the words of the user's language, without the name of the file.
class ExportError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class Export : std::uint8_t { Floor, Day, Chart, Window, ChartData, Figures, Customers, Events, Report };

class Exporter final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    Exporter(const Actions& actions, Player& player, DayViews& views, QMainWindow& window);

    /// Writes it, without asking anything. What the name ends with says what kind of file it becomes. The file is there
    /// as a whole or, if this throws, as it was. Throws ExportError and OutputError.
    void write(Export what, const QString& path);

signals:
    void written(const QString& path);
    void failed(const QString& message);  ///< With the name of the file, and why.

private:
    void refresh(const Actions& actions);
    void ask(Export what);
    void writeAndTell(Export what, const QString& path);
    [[nodiscard]] Picture picture(Export what) const;
    [[nodiscard]] std::string data(Export what, const QString& path) const;
    [[nodiscard]] QString proposedName(Export what) const;

    Player& m_player;
    DayViews& m_views;
    QMainWindow& m_window;
    QString m_folder;  // Of the last file; empty: where the program was started.
};

}  // namespace tillsim::ui
