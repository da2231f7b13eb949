// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/table_tools.hpp"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tillsim::ui {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::TableText)
};

namespace {

/// The columns that are shown, from left to right.
std::vector<int> shownColumns(const QTableView& table)
{
    std::vector<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString cell(const QVariant& value)
{
    return value.toString().replace('\t', ' ').replace('\n', ' ');
}

template <class Cell>
QString lineOf(const std::vector<int>& columns, Cell cellOf)
{
    QStringList cells;
    for (const int column : columns)
        cells << cell(cellOf(column));
    return cells.join('\t') + '\n';
}

std::vector<int> rowsToCopy(const QTableView& table)
{
    std::vector<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(table.model()->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

}  // namespace

void setUpTable(QTableView& table, const QString& objectName, const QString& accessibleName)
{
    table.setObjectName(objectName);
    table.setAccessibleName(accessibleName);
    table.setTabKeyNavigation(false);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const copy = new QAction{TableText::tr("&Copy"), &table};
    copy->setObjectName(objectName + "Copy");
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, &table,
                     [&table] { QGuiApplication::clipboard()->setText(asTsv(table)); });
    table.addAction(copy);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString asTsv(const QTableView& table)
{
    const std::vector<int> columns = shownColumns(table);
    const QAbstractItemModel& model = *table.model();
    QString text = lineOf(columns, [&model](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const int row : rowsToCopy(table))
        text += lineOf(columns, [&model, row](int column) { return model.index(row, column).data(); });
    return text;
}

void fitHeight(QTableView& table)
{
    const int rows = table.model()->rowCount() * table.verticalHeader()->defaultSectionSize();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows + 2 * table.frameWidth());
}

}  // namespace tillsim::ui
