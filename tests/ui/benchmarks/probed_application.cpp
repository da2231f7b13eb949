// SPDX-License-Identifier: MIT
#include "tests/ui/benchmarks/probed_application.hpp"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

/// Of its class; a timer is known by whose it is.
QString nameOf(const QObject& receiver)
{
    const auto* const owner = qobject_cast<const QTimer*>(&receiver) ? receiver.parent() : nullptr;
    const QString name = receiver.metaObject()->className();
    return owner ? QStringLiteral("%1 of %2").arg(name, owner->metaObject()->className()) : name;
}

}  // namespace

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
    const QString who = nameOf(*receiver);
    const Times before = Times::now();
    ++m_depth;
    const bool isAccepted = QApplication::notify(receiver, event);
    --m_depth;
    const Times spent = Times::now().since(before);
    const char* const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    const Longest part{spent, QStringLiteral("%1 %2").arg(who, name ? name : "own event")};
    note(part);
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

void ProbedApplication::note(const Longest& event)
{
    LongEvents& kind = m_events[event.what];
    if (event.times.processor > kind.longest.times.processor)
        kind.longest = event;
    if (event.times.processor > limit)
        ++kind.count;
}

std::vector<LongEvents> ProbedApplication::longestEvents(std::size_t most) const
{
    std::vector<LongEvents> kinds;
    for (const auto& [name, kind] : m_events)
        kinds.push_back(kind);
    std::ranges::sort(kinds, std::ranges::greater{},
                      [](const LongEvents& kind) { return kind.longest.times.processor; });
    kinds.resize(std::min(kinds.size(), most));
    return kinds;
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
    m_events.clear();
    m_longestStretch = {};
    m_stretchPart = {};
    m_stretch = {};
    m_frame = {};
    m_frames.clear();
}

}  // namespace tillsim::ui
