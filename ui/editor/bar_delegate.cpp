// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bar_delegate.hpp"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tillsim::ui {

namespace {

double numberIn(const QModelIndex& index)
{
    return std::max(QLocale{}.toDouble(index.data().toString()), 0.0);
}

}  // namespace

double shareOfLargest(const QModelIndex& index)
{
    double largest = 0.0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        largest = std::max(largest, numberIn(index.siblingAtRow(row)));
    return largest > 0.0 ? numberIn(index) / largest : 0.0;
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected))
        return;
    QRectF bar = QRectF{option.rect}.adjusted(1, 2, -1, -2);
    bar.setWidth(bar.width() * shareOfLargest(index));
    QColor colour = option.palette.color(QPalette::Highlight);
    colour.setAlpha(70);  // Light enough for the number in front.
    painter->fillRect(bar, colour);
}

}  // namespace tillsim::ui
