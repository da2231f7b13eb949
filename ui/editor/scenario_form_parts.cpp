// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the form, made from its layout.
#include "ui/editor/bar_delegate.hpp"
#include "ui/editor/field_edit.hpp"
#include "ui/editor/form_table_model.hpp"
#include "ui/editor/scenario_form.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int mostRowsShown = 8;  // Of a table; more are scrolled.
constexpr int rowSpace = 8;       // Above and below the text of a row.

QString nameOf(const TomlPath& path)
{
    return QString::fromStdString(toString(path));
}

/// As high as its rows, up to a limit, so that short ones leave no empty room. Without rows there is a word instead.
void fitHeight(QTableView& view, QLabel& empty)
{
    const int count = view.model()->rowCount();
    view.setVisible(count > 0);
    empty.setVisible(count == 0);
    const int rows = std::clamp(count, 1, mostRowsShown);
    const int row = view.verticalHeader()->defaultSectionSize();
    view.setFixedHeight(view.horizontalHeader()->sizeHint().height() + rows * row + 2 * view.frameWidth());
}

QTableView* tableView(FormTableModel& model, QLabel& empty, QWidget* parent)
{
    auto* const view = new QTableView{parent};
    model.setParent(view);
    view->setModel(&model);
    view->setObjectName(nameOf(model.table().path) + " table");
    view->setAccessibleName(model.table().title);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + rowSpace);
    if (model.table().newRow.empty())
        view->setItemDelegateForColumn(model.columnCount() - 1, new BarDelegate{view});
    fitHeight(*view, empty);
    const auto fit = [view, &empty] { fitHeight(*view, empty); };
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, view, fit);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, view, [=](const QModelIndex&, int first) {
        fit();
        view->setCurrentIndex(view->model()->index(first, 0));  // What is new is seen, and can be taken away.
    });
    return view;
}

QPushButton* button(const QString& text, const QString& objectName)
{
    auto* const made = new QPushButton{text};
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

}  // namespace

QWidget* ScenarioForm::buildSection(std::size_t position)
{
    const FormSection& section = m_layout.sections[position];
    auto* const box = new QGroupBox{section.title};
    auto* const column = new QVBoxLayout{box};
    if (!section.hint.isEmpty()) {
        auto* const hint = new QLabel{section.hint};
        column->addWidget(hint);
    }
    for (const FormSwitch& each : section.switches)
        column->addWidget(buildSwitch(each));
    auto* const rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormField& field : section.fields) {
        QWidget* const edit = buildField(field);
        auto* const label = new QLabel{field.unit.isEmpty() ? field.label : tr("%1 (%2)").arg(field.label, field.unit)};
        label->setObjectName("fieldLabel");
        label->setBuddy(edit);
        label->setToolTip(field.tip);
        rows->addRow(label, edit);
    }
    column->addLayout(rows);
    for (std::size_t i = 0; i < section.tables.size(); ++i)
        column->addWidget(buildTable(section.tables[i], position, i));
    return box;
}

QWidget* ScenarioForm::buildField(const FormField& field)
{
    if (field.kind == FieldKind::Choice) {
        auto* const choice = new ChoiceEdit{field};
        connect(choice, &ChoiceEdit::edited, this, [this, field](const QString& word) {
            field.isKind ? applyKind(field, word) : applyField(field, word);
        });
        return choice;
    }
    auto* const edit = new FieldEdit{field};
    connect(edit, &FieldEdit::edited, this, [this, field](const QString& shown) { applyField(field, shown); });
    return edit;
}

QWidget* ScenarioForm::buildTable(const FormTable& table, std::size_t section, std::size_t position)
{
    auto* const part = new QWidget;
    auto* const model = new FormTableModel{table};
    model->setObjectName(nameOf(table.path));
    auto* const empty = new QLabel{table.whenEmpty, part};
    QTableView* const view = tableView(*model, *empty, part);
    auto* const title = new QLabel{table.title};
    title->setBuddy(view);
    title->setToolTip(table.tip);
    QPushButton* const add = button(tr("Add a row"), nameOf(table.path) + " add");
    QPushButton* const remove = button(tr("Remove the row"), nameOf(table.path) + " remove");
    add->setAccessibleName(tr("%1: add a row").arg(table.title));
    remove->setAccessibleName(tr("%1: remove the row").arg(table.title));
    const auto offerRemoving = [model, remove] { remove->setEnabled(model->rowCount() > 0); };
    connect(model, &FormTableModel::rowsInserted, remove, offerRemoving);
    connect(model, &FormTableModel::rowsRemoved, remove, offerRemoving);
    offerRemoving();
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* const column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(empty);
    column->addWidget(view);
    column->addLayout(buttons);
    const auto present = [this, section, position] { return m_layout.sections[section].tables[position]; };
    connect(model, &FormTableModel::edited, this, &ScenarioForm::applyField);
    connect(model, &FormTableModel::refused, this, &ScenarioForm::showMessage);
    connect(add, &QPushButton::clicked, this, [this, present] { addTableRow(present()); });
    connect(remove, &QPushButton::clicked, this, [this, present, view] {
        const int row = view->currentIndex().row();
        removeTableRow(present(), row >= 0 ? row : view->model()->rowCount() - 1);
    });
    return part;
}

QWidget* ScenarioForm::buildSwitch(const FormSwitch& which)
{
    auto* const box = new QCheckBox{which.label};
    box->setObjectName(nameOf(which.path));
    box->setToolTip(which.tip);
    box->setChecked(which.isOn);
    connect(box, &QCheckBox::clicked, this, [this, which](bool isOn) { applySwitch(which, isOn); });
    return box;
}

}  // namespace tillsim::ui
