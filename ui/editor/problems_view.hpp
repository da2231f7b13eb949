// SPDX-License-Identifier: GPL-3.0-or-later
// The problems list as a panel: how many of what, and each of them; a click goes to its line.
#pragma once

#include "ui/editor/check_text.hpp"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace tillsim::ui {

class ProblemsModel;

class ProblemsView final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsView(QWidget* parent = nullptr);

    [[nodiscard]] ProblemsModel& model() const { return *m_model; }
    [[nodiscard]] QString summary() const;

public slots:
    void setResult(const tillsim::ui::CheckedText& result);

signals:
    /// Counted from 1; not for what is nowhere in the text.
    void placeChosen(int line, int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);

    ProblemsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_summary;
    QTreeView* m_view;
};

}  // namespace tillsim::ui
