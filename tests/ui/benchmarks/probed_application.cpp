// SPDX-License-Identifier: MIT
#include "tests/ui/benchmarks/probed_application.hpp"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

#include <utility>

namespace tillsim::ui {

ProbedApplication::ProbedApplication(int& argc, char** argv) : QApplication{argc, argv}
{
    QAbstractEventDispatcher* const loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_hasLooked = false; });
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { look(); });
}

bool ProbedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    // Timers and sockets come right after the look, even where it did not wait.
    if (type == QEvent::Timer || type == QEvent::SockAct)
        look();
    const char* const className = receiver->metaObject()->className();
    const Times before = Times::now();
    ++m_depth;
    const bool isAccepted = QApplication::notify(receiver, event);
    --m_depth;
    const Times spent = Times::now().since(before);
    const char* const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    const Longest part{spent, QStringLiteral("%1 %2").arg(className, name ? name : "own event")};
    if (spent.processor > m_longestEvent.times.processor)
        m_longestEvent = part;
    if (spent.processor > m_stretchPart.times.processor)
        m_stretchPart = part;
    m_stretch.add(spent);
    m_frame.add(spent);
    if (type == QEvent::UpdateRequest) {
        m_frames.push_back(std::exchange(m_frame, Times{}));
        if (onPainted)
            onPainted();
    }
    return isAccepted;
}

/// The loop looks for what the user does, once a turn.
void ProbedApplication::look()
{
    if (std::exchange(m_hasLooked, true))
        return;
    if (m_stretch.processor > m_longestStretch.times.processor)
        m_longestStretch = {m_stretch, m_stretchPart.what};
    m_stretch = {};
    m_stretchPart = {};
}

void ProbedApplication::restart()
{
    m_longestEvent = {};
    m_longestStretch = {};
    m_stretchPart = {};
    m_stretch = {};
    m_frame = {};
    m_frames.clear();
}

}  // namespace tillsim::ui
