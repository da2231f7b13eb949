// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/path_delegate.hpp"

#include "ui/models/sweep_picture.hpp"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace tillsim::ui {

/// The entry is the path; what is shown beside it is what the scenario has there.
QWidget* PathDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* const box = new QComboBox{parent};
    box->setObjectName("sweepPathBox");
    box->setAccessibleName(tr("What is varied"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Setting& each : m_paths) {
        box->addItem(QString::fromStdString(each.path));
        box->setItemData(box->count() - 1, tr("at present %1").arg(valueText(each.value)), Qt::ToolTipRole);
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(QStringLiteral("bank.tills"));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
    return box;
}

void PathDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* const box = qobject_cast<QComboBox*>(editor);
    const QString path = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(path));
    box->setEditText(path);
}

void PathDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText());
}

}  // namespace tillsim::ui
