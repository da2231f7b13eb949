// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_room.hpp"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int leastForTwo = 440;  // Beside a centre of this height: four gauges, and a chart below them.

}  // namespace

SideRoom::SideRoom(QMainWindow& window, const DockPlan& plan) : QObject{&window}, m_window{window}, m_plan{plan}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);  // Milliseconds, in which layouts come to rest.
    connect(&m_soon, &QTimer::timeout, this, &SideRoom::adapt);
    window.installEventFilter(this);
}

void SideRoom::takeOver(bool isCrowded)
{
    m_isCrowded = isCrowded && areTogether();
    m_isByHand = !m_isCrowded && m_window.centralWidget()->height() < leastForTwo;
    adaptSoon();
}

void SideRoom::beginAnew()
{
    m_isCrowded = m_isByHand = false;
    adapt();
    adaptSoon();  // Docks may not have come to rest yet.
}

/// Once things have come to rest.
void SideRoom::adaptSoon()
{
    m_soon.start();
}

void SideRoom::giveAway(int height)
{
    if (areInPlace() && !areTogether() && !m_isByHand && m_window.centralWidget()->height() - height < leastForTwo)
        putTogether();
}

bool SideRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        adaptSoon();
    return QObject::eventFilter(watched, event);
}

void SideRoom::adapt()
{
    if (!m_window.isVisible() || !areInPlace())
        return;
    if (m_isCrowded && !areTogether()) {
        m_isCrowded = false;
        m_isByHand = true;
    }
    const bool hasRoom = m_window.centralWidget()->height() >= leastForTwo;
    if (!hasRoom && !m_isByHand && !areTogether())
        putTogether();
    else if (hasRoom && m_isCrowded)
        takeApart();
}

QDockWidget* SideRoom::dock(const Panel& panel) const
{
    return m_window.findChild<QDockWidget*>("dock" + panel.name);
}

void SideRoom::putTogether()
{
    QDockWidget* last = dock(m_plan.side.front());
    for (const Panel& panel : m_plan.sideTabs) {
        m_window.tabifyDockWidget(last, dock(panel));
        last = dock(panel);
    }
    dock(m_plan.side.front())->raise();
    m_isCrowded = true;
}

/// Qt splits no tabs: what is added anew stands below.
void SideRoom::takeApart()
{
    for (const Panel& panel : m_plan.sideTabs)
        m_window.addDockWidget(Qt::RightDockWidgetArea, dock(panel));
    for (std::size_t at = 1; at < m_plan.sideTabs.size(); ++at)
        m_window.tabifyDockWidget(dock(m_plan.sideTabs[at - 1]), dock(m_plan.sideTabs[at]));
    firstTab()->raise();
    const int height = m_window.height();
    m_window.resizeDocks({dock(m_plan.side.front()), firstTab()}, {height * 27 / 100, height * 28 / 100}, Qt::Vertical);
    m_isCrowded = false;
}

/// The first of the tabs that is shown; null if all have been closed.
QDockWidget* SideRoom::firstTab() const
{
    for (const Panel& panel : m_plan.sideTabs)
        if (!dock(panel)->isHidden())
            return dock(panel);
    return nullptr;
}

bool SideRoom::areTogether() const
{
    return m_window.tabifiedDockWidgets(dock(m_plan.side.front())).contains(firstTab());
}

/// Whether they stand beside the centre, and two or more are seen; else somebody has other plans with them.
bool SideRoom::areInPlace() const
{
    const auto isInPlace = [this](const Panel& panel) {
        QDockWidget* const each = dock(panel);
        return !each->isFloating() && m_window.dockWidgetArea(each) == Qt::RightDockWidgetArea;
    };
    return firstTab() && !dock(m_plan.side.front())->isHidden() && std::ranges::all_of(m_plan.side, isInPlace)
        && std::ranges::all_of(m_plan.sideTabs, isInPlace);
}

}  // namespace tillsim::ui
