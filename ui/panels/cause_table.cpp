// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cause_table.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/models/cause_table_model.hpp"
#include "ui/panels/cause_look.hpp"
#include "ui/panels/table_tools.hpp"
#include "ui/views/shades.hpp"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tillsim::ui {

namespace {

constexpr int swatchSize = 12;

/// Puts the look of a cause before its name.
class SwatchDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant cause = index.data(CauseTableModel::CauseRole);
        if (index.column() != CauseTableModel::CauseColumn || !cause.isValid())
            return;
        QPixmap swatch{swatchSize, swatchSize};
        QPainter painter{&swatch};
        painter.setPen(quietText(option->palette));
        painter.setBrush(hatched(lookOf(static_cast<WaitCause>(cause.toInt())), isDark(option->palette)));
        painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
        painter.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = swatch.size();
        option->icon = QIcon{swatch};
    }
};

}  // namespace

CauseTable::CauseTable(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableView{parent}, m_model{new CauseTableModel{this}}
{
    setModel(m_model);
    setUpTable(*this, objectName, accessibleName);
    setItemDelegate(new SwatchDelegate{this});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(CauseTableModel::CauseColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance("00:00:00") + 12);
}

void CauseTable::setTimes(const CauseTimes& times)
{
    const int rows = m_model->rowCount();
    m_model->setTimes(times);
    if (rows != m_model->rowCount())
        fitHeight(*this);
}

bool CauseTable::isEmpty() const
{
    return m_model->rowCount() == 0;
}

}  // namespace tillsim::ui
