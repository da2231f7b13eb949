// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario files that are dropped on a window.
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tillsim::ui {

/// The local files among what is dragged that end in ".toml".
[[nodiscard]] QStringList scenarioFilesIn(const QMimeData& data);

/// Makes a widget take scenario files.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the widget.
    explicit FileDrop(QWidget& target);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void filesDropped(const QStringList& paths);
};

}  // namespace tillsim::ui
