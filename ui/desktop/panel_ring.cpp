// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/panel_ring.hpp"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

bool takesKeys(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Of panels that share a place one is seen; Qt lays the others outside the window, and calls them visible.
bool isSeen(const QWidget& panel)
{
    return panel.isVisible() && (panel.isWindow() || panel.geometry().intersects(panel.parentWidget()->rect()));
}

bool isInSeenPanel(const QWidget& widget)
{
    const QWidget* panel = &widget;
    while (panel && !qobject_cast<const QDockWidget*>(panel))
        panel = panel->parentWidget();
    return !panel || isSeen(*panel);
}

/// The widget in `panel` that is to have the focus; null if none takes keys.
QWidget* targetIn(QWidget& panel)
{
    QWidget* const last = panel.focusWidget();
    if (last && takesKeys(*last))
        return last;
    for (QWidget* each = panel.nextInFocusChain(); each != &panel; each = each->nextInFocusChain()) {
        if (panel.isAncestorOf(each) && takesKeys(*each))
            return each;
    }
    return nullptr;
}

}  // namespace

QWidget* nextSeenByTab(QWidget& from, bool isForward)
{
    const auto after
        = [isForward](QWidget* each) { return isForward ? each->nextInFocusChain() : each->previousInFocusChain(); };
    for (QWidget* each = after(&from); each != &from; each = after(each)) {
        if (each->window() == from.window() && takesKeys(*each) && isInSeenPanel(*each))
            return each;
    }
    return nullptr;
}

PanelRing::PanelRing(QMainWindow& window) : QObject{&window}, m_window{window} { }

void PanelRing::goToNext()
{
    go(1);
}

void PanelRing::goBack()
{
    go(-1);
}

QList<QWidget*> PanelRing::panels() const
{
    QList<QWidget*> panels{m_window.centralWidget()};
    for (QDockWidget* const dock : m_window.findChildren<QDockWidget*>())
        panels.push_back(dock);
    for (QToolBar* const bar : m_window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        panels.push_back(bar);
    panels.removeIf([](QWidget* panel) { return !isSeen(*panel) || !targetIn(*panel); });
    std::ranges::sort(panels, {}, [](const QWidget* panel) {
        const QPoint place = panel->mapToGlobal(QPoint{});
        return std::pair{place.x(), place.y()};
    });
    return panels;
}

void PanelRing::go(int step)
{
    const QList<QWidget*> all = panels();
    if (all.isEmpty())
        return;
    const QWidget* const focus = QApplication::focusWidget();
    const auto present = std::ranges::find_if(
        all, [focus](const QWidget* panel) { return focus && (panel == focus || panel->isAncestorOf(focus)); });
    // From nowhere, forward leads to the first and back to the last.
    const qsizetype from = present == all.end() ? (step > 0 ? -1 : 0) : present - all.begin();
    QWidget* const panel = all[(from + step + all.size()) % all.size()];
    panel->window()->activateWindow();  // It may float.
    targetIn(*panel)->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace tillsim::ui
