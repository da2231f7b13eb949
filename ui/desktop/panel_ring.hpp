// SPDX-License-Identifier: GPL-3.0-or-later
// The way from panel to panel by keys. Where Tab means something else, as in the editor of texts, it is the way out.
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace tillsim::ui {

/// The widget that Tab leads to from `from`, or Shift and Tab: in the order in which the widgets of the window were
/// made, panels that are covered by another one aside. Null if there is no other.
[[nodiscard]] QWidget* nextSeenByTab(QWidget& from, bool isForward);

class PanelRing final : public QObject {
    Q_OBJECT

public:
    /// `window` outlives it.
    explicit PanelRing(QMainWindow& window);

    /// Gives the focus to the next panel that is seen, or the one before; in it to the widget that had it last, or to
    /// the first that takes keys. The centre and bars of tools are panels, too. The order is that on the screen: from
    /// the left to the right, and where they are above each other, downwards; the first follows the last.
    void goToNext();
    void goBack();

private:
    void go(int step);
    [[nodiscard]] QList<QWidget*> panels() const;

    QMainWindow& m_window;
};

}  // namespace tillsim::ui
