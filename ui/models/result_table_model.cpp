// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_table_model.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace tillsim::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ResultTableModel", text);
}

FigureRow count(const char* name, std::int64_t value)
{
    return {tr(name), static_cast<double>(value), 0, tr("customers")};
}

FigureRow seconds(const char* name, double value)
{
    return {tr(name), value, 1, tr("s")};
}

FigureRow percent(const QString& name, double share)
{
    return {name, 100.0 * share, 1, tr("%")};
}

}  // namespace

std::vector<FigureRow> figureRows(const RunResult& result)
{
    std::vector<FigureRow> rows{
        count("Arrived", result.customers.arrived),
        count("Served", result.customers.served),
        count("Balked", result.customers.balked),
        count("Turned away", result.customers.turnedAway),
        count("Reneged", result.customers.reneged),
        seconds("Wait, mean", result.wait.mean),
        seconds("Wait, median", result.wait.p50),
        seconds("Wait, 95th percentile", result.wait.p95),
        seconds("Wait, longest", result.wait.max),
        seconds("Sojourn, mean", result.sojourn.mean),
        seconds("Service, mean", result.service.mean),
        {tr("Line length, mean"), result.lineLength.mean, 2, tr("customers")},
        count("Line length, longest", result.lineLength.max),
        {tr("Throughput"), result.throughputPerHour, 1, tr("customers an hour")},
        percent(tr("Utilisation"), result.utilisation),
        percent(tr("1+1"), result.onePlusOne),
    };
    for (const WithinShare& within : result.within)
        rows.push_back(percent(tr("Waited at most %1 s").arg(within.seconds), within.share));
    return rows;
}

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == ValueColumn)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    if (role == SortRole && column == ValueColumn)
        return row.value;
    if (role == Qt::AccessibleTextRole)
        return QString{"%1: %2 %3"}.arg(row.name, textOf(row, ValueColumn).toString(), row.unit);
    if (role == Qt::DisplayRole || role == SortRole)
        return textOf(row, column);
    return {};
}

QVariant ResultTableModel::textOf(const FigureRow& row, Column column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case ValueColumn: return QLocale{}.toString(row.value, 'f', row.decimals);
    case UnitColumn: return row.unit;
    case ColumnCount: break;
    }
    return {};
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Figure");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case ColumnCount: break;
    }
    return {};
}

void ResultTableModel::setRows(const std::vector<FigureRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

}  // namespace tillsim::ui
