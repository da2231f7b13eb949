// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problems_view.hpp"

#include "ui/editor/problems_model.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tillsim::ui {

ProblemsView::ProblemsView(QWidget* parent)
    : QWidget{parent},
      m_model{new ProblemsModel{this}},
      m_sorted{new QSortFilterProxyModel{this}},
      m_summary{new QLabel{this}},
      m_view{new QTreeView{this}}
{
    setObjectName("problems");
    m_summary->setObjectName("problemsSummary");
    m_summary->setText(tr("Nothing has been checked yet."));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProblemsModel::SortRole);
    m_view->setObjectName("problemsList");
    m_view->setAccessibleName(tr("Problems and notes"));
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProblemsModel::KindColumn, Qt::AscendingOrder);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    auto* const column = new QVBoxLayout{this};
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    connect(m_view, &QTreeView::clicked, this, &ProblemsView::choose);
    connect(m_view, &QTreeView::activated, this, &ProblemsView::choose);
}

void ProblemsView::setResult(const CheckedText& result)
{
    m_model->setRows(result.rows);
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    QString summary = tr("The scenario can be run");
    if (errors > 0)
        summary = errors == 1 ? tr("1 error: the scenario cannot be run")
                              : tr("%Ln errors: the scenario cannot be run", nullptr, errors);
    else if (warnings > 0)
        summary = warnings == 1 ? tr("The scenario can be run, with 1 warning")
                                : tr("The scenario can be run, with %Ln warnings", nullptr, warnings);
    m_summary->setText(summary);
}

QString ProblemsView::summary() const
{
    return m_summary->text();
}

void ProblemsView::choose(const QModelIndex& index)
{
    const ProblemRow& row = m_model->row(m_sorted->mapToSource(index).row());
    if (row.line > 0 && row.file.isEmpty())
        emit placeChosen(row.line, row.column);
}

/// The marks are painted for a palette.
void ProblemsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
}

}  // namespace tillsim::ui
