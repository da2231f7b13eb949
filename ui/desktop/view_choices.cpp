// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/view_choices.hpp"

#include "ui/actions.hpp"
#include "ui/desktop/preferences.hpp"
#include "ui/desktop/theme.hpp"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QWidget>

#include <array>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr std::array<std::pair<const char*, Theme>, 3> themes{
    {{"coloursOfSystem", Theme::System}, {"coloursLight", Theme::Light}, {"coloursDark", Theme::Dark}}};

constexpr std::array<std::pair<const char*, const char*>, 3> codes{
    {{"languageOfSystem", ""}, {"languageEnglish", "en"}, {"languageGerman", "de"}}};

}  // namespace

ViewChoices::ViewChoices(const Actions& actions, Preferences& preferences, QWidget* window)
    : QObject{window}, m_preferences{preferences}
{
    offerColours(actions);
    offerLanguages(actions);
    offerMotion(actions);
    window->installEventFilter(this);
}

/// The desktop has gone from light to dark, say: it has other colours, and others of them have to be mended.
bool ViewChoices::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_preferences.theme() == Theme::System)
        applyTheme(Theme::System);
    return QObject::eventFilter(watched, event);
}

void ViewChoices::offerColours(const Actions& actions)
{
    auto* const group = new QActionGroup{this};
    for (const auto& [id, theme] : themes) {
        QAction* const action = actions[id];
        group->addAction(action);
        action->setChecked(theme == m_preferences.theme());
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            m_preferences.setTheme(chosen);
            applyTheme(chosen);
        });
    }
}

void ViewChoices::offerLanguages(const Actions& actions)
{
    auto* const group = new QActionGroup{this};
    for (const auto& [id, code] : codes) {
        QAction* const action = actions[id];
        group->addAction(action);
        action->setChecked(m_preferences.language() == code);
        connect(action, &QAction::triggered, this, [this, chosen = QString{code}] {
            if (chosen == m_preferences.language())
                return;
            m_preferences.setLanguage(chosen);
            emit notice(tr("The window will speak this language when it is started next."));
        });
    }
}

void ViewChoices::offerMotion(const Actions& actions)
{
    QAction* const reduced = actions["reducedMotion"];
    reduced->setChecked(m_preferences.hasReducedMotion());
    connect(reduced, &QAction::toggled, this, [this](bool isReduced) {
        m_preferences.setReducedMotion(isReduced);
        emit motionChosen(isReduced);
    });
}

void ViewChoices::apply()
{
    emit motionChosen(m_preferences.hasReducedMotion());
}

}  // namespace tillsim::ui
