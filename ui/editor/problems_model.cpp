// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problems_model.hpp"

#include "ui/editor/severity_mark.hpp"

#include <QGuiApplication>

#include <algorithm>

namespace tillsim::ui {

namespace {

QString placeOf(const ProblemRow& row)
{
    const QString line = row.line > 0 ? QString::number(row.line) : QString{};
    if (row.file.isEmpty())
        return line;
    return line.isEmpty() ? row.file : row.file + ':' + line;
}

QString textOf(const ProblemRow& row, int column)
{
    switch (static_cast<ProblemsModel::Column>(column)) {
    case ProblemsModel::KindColumn: return severityName(row.severity);
    case ProblemsModel::LineColumn: return placeOf(row);
    case ProblemsModel::TextColumn: return row.text;
    case ProblemsModel::ColumnCount: break;
    }
    return {};
}

QVariant rankOf(const ProblemRow& row, int column)
{
    if (column == ProblemsModel::KindColumn)
        return static_cast<int>(row.severity);
    return column == ProblemsModel::LineColumn ? QVariant{row.line} : QVariant{row.text};
}

}  // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ProblemsModel::tr("Error");
    case Severity::Warning: return ProblemsModel::tr("Warning");
    case Severity::Note: return ProblemsModel::tr("Note");
    }
    return {};
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ProblemRow& problem = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(problem, index.column());
    if (role == SortRole)
        return rankOf(problem, index.column());
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return severityIcon(problem.severity, QGuiApplication::palette());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn && problem.file.isEmpty())
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn)
        return problem.line > 0
            ? tr("%1 in line %2: %3").arg(severityName(problem.severity)).arg(problem.line).arg(problem.text)
            : tr("%1: %2").arg(severityName(problem.severity), problem.text);
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn: return tr("Kind");
    case LineColumn: return tr("Line");
    case TextColumn: return tr("What");
    case ColumnCount: break;
    }
    return {};
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_rows, severity, &ProblemRow::severity));
}

void ProblemsModel::setRows(const std::vector<ProblemRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

}  // namespace tillsim::ui
