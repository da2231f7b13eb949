// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cashier_panel.hpp"

#include "ui/models/cashier_table_model.hpp"
#include "ui/models/time_text.hpp"
#include "ui/panels/table_tools.hpp"
#include "ui/views/till_look.hpp"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

using Model = CashierTableModel;

/// The widest text that is to be expected, so that columns do not move while numbers do.
QString widestOf(int column)
{
    switch (static_cast<Model::Column>(column)) {
    case Model::NowColumn: {
        QString widest;
        for (const TillLook look : allTillLooks)
            widest = std::max(widest, nameOf(look),
                              [](const QString& a, const QString& b) { return a.size() < b.size(); });
        return widest;
    }
    case Model::NowForColumn: return "0:00:00";
    case Model::CustomerColumn:
    case Model::ServedColumn: return countText(99'999);
    case Model::TillColumn:
    case Model::WaitingColumn: return "9999";
    case Model::BankColumn:
    case Model::CashierColumn: return {};
    default: return shareText(1.0);
    }
}

/// Whether a column is about a state that many shops never see.
bool isRare(int column)
{
    return column == Model::TenderColumn || column == Model::HelperColumn || column == Model::GapColumn
        || column == Model::BreakColumn || column == Model::DownColumn || column == Model::ClosedColumn;
}

}  // namespace

CashierPanel::CashierPanel(QWidget* parent)
    : QWidget{parent},
      m_model{new CashierTableModel{this}},
      m_sorted{new QSortFilterProxyModel{this}},
      m_table{new QTableView{this}}
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CashierTableModel::SortRole);
    m_table->setModel(m_sorted);
    setUpTable(*m_table, "cashiers", tr("Cashiers"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CashierTableModel::TillColumn, Qt::AscendingOrder);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid())
            emit tillChosen(m_model->row(m_sorted->mapToSource(row).row()).till);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& row) {
        const std::int64_t customer = m_model->row(m_sorted->mapToSource(row).row()).customer;
        if (customer >= 0)
            emit customerChosen(customer);
    });
}

void CashierPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    m_picture = {};
    m_result = {};
    for (int column = 0; column < CashierTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, isRare(column));
    const auto hasName = [](const RosterRow& row) { return !row.cashier.empty(); };
    const bool hasNames = std::ranges::any_of(
        scenario.banks, [&](const Bank& bank) { return std::ranges::any_of(bank.roster, hasName); });
    const auto hasOwnLines = [](const Bank& bank) { return bank.lines == Lines::PerTill || bank.tills == 1; };
    m_table->setColumnHidden(CashierTableModel::CashierColumn, !hasNames);
    m_table->setColumnHidden(CashierTableModel::BankColumn, scenario.banks.size() < 2);
    m_table->setColumnHidden(CashierTableModel::WaitingColumn, std::ranges::none_of(scenario.banks, hasOwnLines));
    refresh();
    setWidths();
}

void CashierPanel::setPicture(const ShopPicture& picture)
{
    m_picture = picture;
    refresh();
}

void CashierPanel::setResult(const RunResult& result)
{
    m_result = result;
    refresh();
}

void CashierPanel::refresh()
{
    m_model->setRows(cashierRows(m_scenario, m_picture, m_result));
    showNeededColumns();
}

/// What has happened once stays, so that columns do not come and go.
void CashierPanel::showNeededColumns()
{
    for (int column = 0; column < CashierTableModel::ColumnCount; ++column) {
        if (!isRare(column) || !m_table->isColumnHidden(column))
            continue;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, column).data(CashierTableModel::SortRole).toDouble() > 0.0) {
                m_table->showColumn(column);
                break;
            }
        }
    }
}

void CashierPanel::setWidths()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    constexpr int padding = 14;
    constexpr int sortSign = 20;
    const int mostOfName = metrics.averageCharWidth() * 14;  // Longer ones would push the figures out of sight.
    for (int column = 0; column < CashierTableModel::ColumnCount; ++column) {
        const int ofText = metrics.horizontalAdvance(widestOf(column)) + padding;
        m_table->resizeColumnToContents(column);  // For names; it also looks at the title.
        const bool isName = column == CashierTableModel::BankColumn || column == CashierTableModel::CashierColumn;
        const int ofNames = isName ? std::min(m_table->columnWidth(column), mostOfName) : 0;
        // A header does not know how wide a hidden column will have to be.
        const int ofTitle
            = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + sortSign;
        m_table->setColumnWidth(column, std::max({ofText, ofNames, ofTitle}));
    }
}

}  // namespace tillsim::ui
