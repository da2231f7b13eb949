// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were opened last, the last one first; kept in the settings.
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace tillsim::ui {

class RecentFiles final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10;

    /// The settings outlive it.
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    /// Those that are still there.
    [[nodiscard]] QStringList paths() const;

    /// Fills the menu, now and whenever it is about to be shown.
    void showIn(QMenu& menu);

public slots:
    void add(const QString& path);
    void clear();

signals:
    void chosen(const QString& path);

private:
    void fill(QMenu& menu);

    QSettings* m_settings;
};

}  // namespace tillsim::ui
