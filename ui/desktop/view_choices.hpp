// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of the menu View that are kept: colours, language, reduced motion.
#pragma once

#include <QObject>

class QWidget;

namespace tillsim::ui {

class Actions;
class Preferences;

class ViewChoices final : public QObject {
    Q_OBJECT

public:
    /// Checks what was chosen last. Both outlive it. As long as the colours of the system are chosen, those that
    /// `window` is told of are followed.
    ViewChoices(const Actions& actions, Preferences& preferences, QWidget* window);

    /// Tells by its signals what was chosen last.
    void apply();

signals:
    void motionChosen(bool isReduced);
    void notice(const QString& text);  ///< What becomes of a choice, where that is not seen at once.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerColours(const Actions& actions);
    void offerLanguages(const Actions& actions);
    void offerMotion(const Actions& actions);

    Preferences& m_preferences;
};

}  // namespace tillsim::ui
