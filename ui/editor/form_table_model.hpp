// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the form, such as a roster: a field a cell.
#pragma once

#include "ui/editor/form_layout.hpp"

#include <QAbstractTableModel>

namespace tillsim::ui {

class FormTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FormTableModel(FormTable table, QObject* parent = nullptr);

    /// Another state of the same table. The selection stays with its row as others come and go.
    void setTable(const FormTable& table);
    [[nodiscard]] const FormTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Says what is to become of the text; the cell changes when the text has.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(const tillsim::ui::FormField& field, const QString& shown);
    /// What was typed cannot be a value.
    void refused(const QString& why);

private:
    [[nodiscard]] const FormField& field(const QModelIndex& index) const;

    FormTable m_table;
};

}  // namespace tillsim::ui
