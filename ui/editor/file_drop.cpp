// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/file_drop.hpp"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tillsim::ui {

QStringList scenarioFilesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.fileName().endsWith(".toml", Qt::CaseInsensitive))
            paths.push_back(url.toLocalFile());
    return paths;
}

FileDrop::FileDrop(QWidget& target) : QObject{&target}
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOver = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isOver && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* const drop = static_cast<QDropEvent*>(event);
    const QStringList paths = scenarioFilesIn(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (!isOver)
        emit filesDropped(paths);
    return true;
}

}  // namespace tillsim::ui
