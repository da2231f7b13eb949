// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recent_files.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace tillsim::ui {

namespace {

const QString settingsKey = QStringLiteral("recentFiles");

}  // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent) : QObject{parent}, m_settings{&settings} { }

QStringList RecentFiles::paths() const
{
    QStringList there;
    for (const QString& path : m_settings->value(settingsKey).toStringList())
        if (QFileInfo::exists(path))
            there.push_back(path);
    return there;
}

void RecentFiles::add(const QString& path)
{
    QStringList all = m_settings->value(settingsKey).toStringList();
    const QString place = QFileInfo{path}.absoluteFilePath();
    all.removeAll(place);
    all.push_front(place);
    m_settings->setValue(settingsKey, QStringList{all.mid(0, most)});
}

void RecentFiles::clear()
{
    m_settings->remove(settingsKey);
}

void RecentFiles::showIn(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu);
}

void RecentFiles::fill(QMenu& menu)
{
    menu.clear();
    int number = 0;
    for (const QString& path : paths()) {
        QString shown = QDir::toNativeSeparators(path);
        QAction* const action = menu.addAction(tr("&%1  %2").arg(++number % most).arg(shown.replace('&', "&&")), this,
                                               [this, path] { emit chosen(path); });
        action->setObjectName(QString{"recent%1"}.arg(number));
        action->setStatusTip(tr("Open this scenario"));
    }
    if (number == 0)
        menu.addAction(tr("No files yet"))->setEnabled(false);
    menu.addSeparator();
    QAction* const clearing = menu.addAction(tr("&Clear the list"), this, &RecentFiles::clear);
    clearing->setObjectName("clearRecent");
    clearing->setEnabled(number > 0);
}

}  // namespace tillsim::ui
