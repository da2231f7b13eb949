// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the path of an axis with the paths that the scenario has to choose from, each with its present value.
#pragma once

#include "core/scenario/setting.hpp"

#include <QStyledItemDelegate>

#include <vector>

namespace tillsim::ui {

class PathDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setPaths(std::vector<Setting> paths) { m_paths = std::move(paths); }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    std::vector<Setting> m_paths;
};

}  // namespace tillsim::ui
