// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/measures_panel.hpp"

#include "ui/models/measure_table_model.hpp"
#include "ui/panels/cause_bar.hpp"
#include "ui/panels/cause_table.hpp"
#include "ui/panels/gauge_row.hpp"
#include "ui/panels/table_tools.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

/// The first column takes what the others leave.
void stretchFirst(QTableView& table)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionsClickable(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

}  // namespace

MeasuresPanel::MeasuresPanel(QWidget* parent)
    : QScrollArea{parent},
      m_gauges{new GaugeRow},
      m_causeBar{new CauseBar},
      m_causes{new CauseTable{"causes", tr("Causes of waiting")}},
      m_noWait{new QLabel{tr("Nobody has waited yet.")}},
      m_measures{new MeasureTableModel{this}},
      m_measureTable{new QTableView},
      m_theory{new QLabel}
{
    setObjectName("measuresPanel");
    setAccessibleName(tr("Targets, measures and causes of waiting"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measureTable->setModel(m_measures);
    setUpTable(*m_measureTable, "measures", tr("Measures now and so far"));
    stretchFirst(*m_measureTable);
    m_noWait->setObjectName("noWait");
    m_theory->setObjectName("theoryNote");
    m_theory->setWordWrap(true);
    m_theory->setTextFormat(Qt::PlainText);

    auto* const page = new QWidget{this};
    auto* const column = new QVBoxLayout{page};
    column->addWidget(m_gauges);
    addHeading(*column, tr("Measures"));
    column->addWidget(m_measureTable);
    column->addWidget(m_theory);
    addHeading(*column, tr("What customers waited for"));
    column->addWidget(m_noWait);
    column->addWidget(m_causeBar);
    column->addWidget(m_causes);
    column->addStretch(1);
    setWidget(page);
    refresh();
    showCauses();
}

void MeasuresPanel::addHeading(QVBoxLayout& column, const QString& text)
{
    auto* const heading = new QLabel{text};
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column.addSpacing(6);
    column.addWidget(heading);
}

void MeasuresPanel::setPicture(const ShopPicture& picture)
{
    m_picture = picture;
    refresh();
}

void MeasuresPanel::setResult(const RunResult& result)
{
    m_result = result;
    m_gauges->setResult(result);
    refresh();
    showCauses();
}

void MeasuresPanel::refresh()
{
    const int rows = m_measures->rowCount();
    const QString theory = theoryTitle(m_result);
    const std::vector<MeasureRow> shown = measureRows(m_picture, m_result);
    const bool hasTheory = std::ranges::any_of(shown, [](const MeasureRow& row) { return !row.theory.isEmpty(); });
    m_measures->setRows(shown, theory);
    m_measureTable->setColumnHidden(MeasureTableModel::TheoryColumn, !hasTheory);
    m_theory->setText(theoryNote(m_result));
    m_theory->setVisible(!theory.isEmpty());
    if (rows != m_measures->rowCount())
        fitHeight(*m_measureTable);
}

void MeasuresPanel::showCauses()
{
    const CauseTimes times = causeTimes(m_result.waitCauses);
    m_causes->setTimes(times);
    m_causeBar->setTimes(times);
    m_noWait->setVisible(m_causes->isEmpty());
    m_causeBar->setVisible(!m_causes->isEmpty());
    m_causes->setVisible(!m_causes->isEmpty());
}

}  // namespace tillsim::ui
