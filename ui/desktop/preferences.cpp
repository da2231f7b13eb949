// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/preferences.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr std::array<std::pair<Theme, const char*>, 3> themeNames{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

}  // namespace

Preferences::Preferences() : m_store{QSettings::IniFormat, QSettings::UserScope, "tillsim", "tillsim-gui"} { }

Theme Preferences::theme() const
{
    const QString name = m_store.value("theme").toString();
    const auto* const found = std::ranges::find(themeNames, name, [](const auto& row) { return QString{row.second}; });
    return found == themeNames.end() ? Theme::System : found->first;
}

void Preferences::setTheme(Theme theme)
{
    m_store.setValue("theme", std::ranges::find(themeNames, theme, &std::pair<Theme, const char*>::first)->second);
}

QString Preferences::language() const
{
    return m_store.value("language").toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_store.setValue("language", code);
}

bool Preferences::hasReducedMotion() const
{
    return m_store.value("reducedMotion").toBool();
}

void Preferences::setReducedMotion(bool isReduced)
{
    m_store.setValue("reducedMotion", isReduced);
}

double Preferences::speed(double otherwise) const
{
    bool isNumber = false;
    const double speed = m_store.value("speed").toDouble(&isNumber);
    return isNumber && std::isfinite(speed) && speed > 0.0 ? speed : otherwise;
}

void Preferences::setSpeed(double speed)
{
    m_store.setValue("speed", speed);
}

QByteArray Preferences::geometry() const
{
    return m_store.value("window/geometry").toByteArray();
}

QByteArray Preferences::layout() const
{
    return m_store.value("window/layout").toByteArray();
}

bool Preferences::isCrowded() const
{
    return m_store.value("window/isCrowded").toBool();
}

void Preferences::setPlace(const QByteArray& geometry, const QByteArray& layout, bool isCrowded)
{
    m_store.setValue("window/isCrowded", isCrowded);
    m_store.setValue("window/geometry", geometry);
    m_store.setValue("window/layout", layout);
}

}  // namespace tillsim::ui
