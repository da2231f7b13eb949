// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with a bar behind them, as long as they are large among those of their column: the shape of a day at a
// glance.
#pragma once

#include <QStyledItemDelegate>

namespace tillsim::ui {

class BarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The share, 0 to 1, of the largest number of its column that a cell has; 0 where it has no number.
[[nodiscard]] double shareOfLargest(const QModelIndex& index);

}  // namespace tillsim::ui
