// SPDX-License-Identifier: GPL-3.0-or-later
// What this user has chosen about the window, kept from one start to the next.
#pragma once

#include "ui/desktop/theme.hpp"

#include <QSettings>
#include <QString>

namespace tillsim::ui {

class Preferences {
public:
    /// Those of the user who runs the program. All objects of this class share them.
    Preferences();

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// The code of a language, such as "de"; empty: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] bool hasReducedMotion() const;
    void setReducedMotion(bool isReduced);

    /// Virtual over real time; `otherwise` if none was chosen, or what is kept makes no sense.
    [[nodiscard]] double speed(double otherwise) const;
    void setSpeed(double speed);

    /// Where the window was, and where its panels were: as QWidget and QMainWindow save it.
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    /// Whether panels of that layout had become tabs for want of room.
    [[nodiscard]] bool isCrowded() const;
    void setPlace(const QByteArray& geometry, const QByteArray& layout, bool isCrowded);

    /// For others who keep something there.
    [[nodiscard]] QSettings& store() { return m_store; }

private:
    QSettings m_store;
};

}  // namespace tillsim::ui
