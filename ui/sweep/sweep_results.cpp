// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_results.hpp"

#include "ui/charts/chart_card.hpp"
#include "ui/charts/sweep_chart.hpp"
#include "ui/models/figure_words.hpp"
#include "ui/models/sweep_points_model.hpp"
#include "ui/panels/table_tools.hpp"
#include "ui/views/heat_map.hpp"

#include <QAction>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

SweepResults::SweepResults(QWidget* parent)
    : QWidget{parent},
      m_conclusion{new QLabel{this}},
      m_figure{new QComboBox{this}},
      m_sliceLabel{new QLabel{tr("&where"), this}},
      m_slice{new QComboBox{this}},
      m_median{new QPushButton{tr("&Median run"), this}},
      m_worst{new QPushButton{tr("&Worst run"), this}},
      m_nothing{new QLabel{tr("Choose at the left what is to be varied, and run the sweep.\n"
                              "Its points appear here as they are computed."),
                           this}},
      m_tabs{new QTabWidget{this}},
      m_model{new SweepPointsModel{this}},
      m_sorted{new QSortFilterProxyModel{this}},
      m_table{new QTableView{this}},
      m_chart{new ChartCard{this}},
      m_map{new HeatMap{this}}
{
    setObjectName("sweepResults");
    m_conclusion->setObjectName("sweepConclusion");
    m_conclusion->setWordWrap(true);
    m_conclusion->setTextFormat(Qt::PlainText);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart->setObjectName("sweepChart");
    m_map->setObjectName("sweepMap");
    createTable();
    createBar();
    layOut();
    connect(m_map, &HeatMap::rowChosen, this, &SweepResults::choose);
    connect(m_map, &HeatMap::rowActivated, this, &SweepResults::open);
    connect(m_chart, &ChartCard::doubleClicked, this, [this](double x, double y) {
        if (const auto row = rowNearest(m_picture, x, y)) {
            choose(*row);
            open(*row);
        }
    });
    setPicture({}, {});
}

void SweepResults::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SweepPointsModel::SortRole);
    m_table->setModel(m_sorted);
    setUpTable(*m_table, "sweepPoints", tr("The points of the sweep"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);  // As the design has them.
    m_table->horizontalHeader()->setResizeContentsPrecision(64);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (at.isValid())
            choose(static_cast<std::size_t>(m_sorted->mapToSource(at).row()));
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& at) { open(static_cast<std::size_t>(m_sorted->mapToSource(at).row())); });
}

void SweepResults::createBar()
{
    m_figure->setObjectName("sweepFigure");
    m_figure->setAccessibleName(tr("The figure that is shown"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(12);
    m_slice->setObjectName("sweepSlice");
    m_slice->setAccessibleName(tr("Where to look on the other axes"));
    m_slice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_slice->setMinimumContentsLength(14);
    m_sliceLabel->setBuddy(m_slice);
    m_median->setObjectName("sweepMedian");
    m_median->setToolTip(tr("Show the run in the middle by this figure in the shop (double-click a point)"));
    m_worst->setObjectName("sweepWorst");
    m_worst->setToolTip(tr("Show the worst run by this figure in the shop (double-click a point with Shift)"));
    connect(m_figure, &QComboBox::activated, this,
            [this](int position) { emit figureChosen(m_figures[static_cast<std::size_t>(position)]); });
    connect(m_slice, &QComboBox::activated, this, &SweepResults::takeSlice);
    connect(m_median, &QPushButton::clicked, this, [this] { emit medianWanted(*m_row); });
    connect(m_worst, &QPushButton::clicked, this, [this] { emit worstWanted(*m_row); });
    for (QPushButton* const button : {m_median, m_worst}) {
        auto* const action = new QAction{button->text(), this};
        action->setObjectName(button->objectName() + "Action");
        connect(action, &QAction::triggered, button, &QPushButton::click);
        for (QWidget* const view : std::initializer_list<QWidget*>{m_table, m_map, m_chart}) {
            view->addAction(action);
            view->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
    }
}

/// A point was double-clicked, or chosen with the key that does the same.
void SweepResults::open(std::size_t row)
{
    if (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier)
        emit worstWanted(row);
    else
        emit medianWanted(row);
}

void SweepResults::layOut()
{
    auto* const bar = new QHBoxLayout;
    m_figure->setMaximumWidth(360);
    m_slice->setMaximumWidth(360);
    bar->addWidget(m_figure, 1);
    bar->addWidget(m_sliceLabel);
    bar->addWidget(m_slice, 1);
    bar->addStretch();
    bar->addWidget(m_median);
    bar->addWidget(m_worst);
    m_nothing->setObjectName("sweepNothing");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_tabs->setObjectName("sweepTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("&Points"));
    m_tabs->addTab(m_chart, tr("&Chart"));
    m_tabs->addTab(m_map, tr("&Heat map"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_conclusion);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_nothing, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SweepResults::redraw);
}

void SweepResults::setPicture(const SweepPicture& picture, const std::vector<std::string>& figures)
{
    const bool isOther
        = picture.table.axes != m_picture.table.axes || picture.table.rows.size() != m_picture.table.rows.size();
    std::vector<std::string> slice = std::move(m_picture.slice);
    m_picture = picture;
    m_picture.slice = std::move(slice);
    if (isOther)
        m_row.reset();
    m_model->setTable(picture.table, cheapestRows(picture));
    widenColumns();
    m_conclusion->setText(conclusionOf(picture));
    m_conclusion->setVisible(!m_conclusion->text().isEmpty());
    const bool hasPoints = !picture.table.rows.empty();
    m_tabs->setVisible(hasPoints);
    m_nothing->setVisible(!hasPoints);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_figure, m_median, m_worst})
        part->setVisible(hasPoints);
    showFigures(figures);
    showSlices();
    redraw();
    showRow();
}

/// Numbers get longer while runs come in; columns that became narrower as well would never be still.
void SweepResults::widenColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        if (const int needed = m_table->columnWidth(column); needed < before && needed >= before / 2)
            m_table->setColumnWidth(column, before);
    }
}

void SweepResults::showFigures(const std::vector<std::string>& figures)
{
    std::vector<std::string> all = figures;
    if (!m_picture.figure.empty() && std::ranges::find(all, m_picture.figure) == all.end())
        all.push_back(m_picture.figure);
    if (all != m_figures) {
        m_figures = std::move(all);
        m_figure->clear();
        for (const std::string& figure : m_figures) {
            m_figure->addItem(figureTitle(figure));
            m_figure->setItemData(m_figure->count() - 1, QString::fromStdString(figure), Qt::ToolTipRole);
        }
    }
    const auto at = std::ranges::find(m_figures, m_picture.figure) - m_figures.begin();
    m_figure->setCurrentIndex(static_cast<int>(at));
    m_figure->setEnabled(m_figures.size() > 1);
}

/// With more than two axes, one place on the others is shown at a time.
void SweepResults::showSlices()
{
    std::vector<std::vector<std::string>> slices = slicesOf(m_picture.table);
    if (slices != m_slices) {
        m_slices = std::move(slices);
        m_slice->clear();
        for (const std::vector<std::string>& slice : m_slices) {
            QStringList parts;
            for (std::size_t at = 0; at < slice.size(); ++at)
                parts << tr("%1 = %2").arg(QString::fromStdString(m_picture.table.axes[at + 2]), valueText(slice[at]));
            m_slice->addItem(parts.join(tr(", ")));
        }
    }
    if (std::ranges::find(m_slices, m_picture.slice) == m_slices.end())
        m_picture.slice = m_slices.empty() ? std::vector<std::string>{} : m_slices.front();
    m_sliceLabel->setVisible(!m_slices.empty());
    m_slice->setVisible(!m_slices.empty());
}

void SweepResults::takeSlice(int position)
{
    m_picture.slice = m_slices[static_cast<std::size_t>(position)];
    redraw();
}

/// Only what is seen is brought up to date.
void SweepResults::redraw()
{
    if (m_tabs->currentWidget() == m_chart)
        m_chart->setChart(sweepChart(m_picture));
    if (m_tabs->currentWidget() == m_map)
        m_map->setGrid(m_picture.table.rows.empty() ? HeatGrid{} : heatGrid(m_picture));
}

void SweepResults::choose(std::size_t row)
{
    if (row == m_row)
        return;
    m_row = row;
    showRow();
    emit rowChanged();
}

bool SweepResults::canPick() const
{
    return m_row && *m_row < m_picture.table.rows.size() && m_picture.table.rows[*m_row].runs > 0;
}

void SweepResults::showRow()
{
    m_median->setEnabled(canPick());
    m_worst->setEnabled(canPick());
    m_map->setCurrentRow(m_row);
    if (!m_row)
        return;
    const QModelIndex at = m_sorted->mapFromSource(m_model->index(static_cast<int>(*m_row), 0));
    if (at.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(at);
}

ChartTable SweepResults::exportData() const
{
    return sweepChartTable(m_picture);
}

}  // namespace tillsim::ui
