// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a sweep, a row each: where it lies, how many runs it has, its figures with their intervals, what it
// costs, and whether it meets the targets.
#pragma once

#include "ui/models/sweep_picture.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace tillsim::ui {

class SweepPointsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };  ///< The raw number behind a formatted cell.

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const SweepTable& table() const { return m_table; }

    /// Shows `table`, with marks on the cheapest rows, which are in order. While it has the same points and columns,
    /// views are only told of the rows that have changed.
    void setTable(const SweepTable& table, std::vector<std::size_t> cheapest);

private:
    enum class Part { Point, Axis, Runs, Failed, Figure, Cost, Targets };
    struct Column {
        Part part{};
        std::size_t at = 0;  // Of its axis, or its figure.

        bool operator==(const Column&) const = default;
    };

    [[nodiscard]] static std::vector<Column> columnsOf(const SweepTable& table);
    [[nodiscard]] QString textOf(std::size_t row, const Column& column) const;
    [[nodiscard]] QVariant rawOf(std::size_t row, const Column& column) const;
    [[nodiscard]] QString tipOf(std::size_t row, const Column& column) const;
    [[nodiscard]] QString titleOf(const Column& column) const;
    [[nodiscard]] bool isCheapest(std::size_t row) const;
    [[nodiscard]] static bool isNumber(const Column& column);

    SweepTable m_table;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_cheapest;  // In order.
};

}  // namespace tillsim::ui
