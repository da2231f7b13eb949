// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/event_panel.hpp"

#include "ui/models/event_log_model.hpp"
#include "ui/models/time_text.hpp"
#include "ui/panels/table_tools.hpp"
#include "ui/panels/whole_rows.hpp"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

EventPanel::EventPanel(QWidget* parent)
    : QWidget{parent},
      m_groups{eventGroups()},
      m_model{new EventLogModel{this}},
      m_table{new QTableView{this}},
      m_kind{new QComboBox{this}},
      m_till{new QComboBox{this}},
      m_customer{new QLineEdit{this}},
      m_text{new QLineEdit{this}},
      m_clear{new QPushButton{tr("Show &all"), this}},
      m_status{new QLabel{this}}
{
    createTable();
    createFilter();
    layOut();
    setScenario({});
    showStatus();
}

void EventPanel::createFilter()
{
    m_kind->setObjectName("eventKind");
    m_kind->setAccessibleName(tr("Kind of event"));
    for (const EventGroup& group : m_groups)
        m_kind->addItem(group.name);
    m_till->setObjectName("eventTill");
    m_till->setAccessibleName(tr("Till"));
    m_customer->setObjectName("eventCustomer");
    m_customer->setAccessibleName(tr("Number of the customer"));
    m_customer->setPlaceholderText(tr("Customer number"));
    m_customer->setValidator(new QRegularExpressionValidator{QRegularExpression{"[0-9]{0,18}"}, this});
    m_customer->setClearButtonEnabled(true);
    m_text->setObjectName("eventText");
    m_text->setAccessibleName(tr("Text in the event"));
    m_text->setPlaceholderText(tr("Text or time, such as 11:42"));
    m_text->setClearButtonEnabled(true);
    m_clear->setObjectName("eventClear");
    m_clear->setToolTip(tr("Show the events of all kinds, tills and customers"));
    m_status->setObjectName("eventStatus");
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventPanel::applyFilter);
    connect(m_till, &QComboBox::currentIndexChanged, this, &EventPanel::applyFilter);
    connect(m_customer, &QLineEdit::textChanged, this, &EventPanel::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &EventPanel::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, &EventPanel::clearFilter);
}

void EventPanel::createTable()
{
    m_table->setModel(m_model);
    setUpTable(*m_table, "events", tr("Events"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);  // With WholeRows, the uppermost is never cut.
    m_table->horizontalHeader()->setSectionResizeMode(EventLogModel::TextColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(EventLogModel::TimeColumn, metrics.horizontalAdvance("00:00:00") + 24);
    m_table->setColumnWidth(EventLogModel::CustomerColumn, metrics.horizontalAdvance(tr("customer")) + 24);
    m_table->setToolTip(tr("Double-click an event to go to its time"));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit seekRequested(m_model->eventAt(index.row()).at); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventPanel::choose);
    followEnd();
    connect(m_model, &EventLogModel::changed, this, &EventPanel::showStatus);
    connect(m_model, &EventLogModel::changed, this, &EventPanel::restorePlace);
}

/// Whoever sees the end goes on seeing it, however rows come: as time goes by, or as the search for them gets on.
void EventPanel::followEnd()
{
    const auto look = [this] { m_wasAtEnd = isAtEnd(); };
    const auto follow = [this] {
        if (m_wasAtEnd)
            m_table->scrollToBottom();
    };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, look);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, look);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, follow);
}

void EventPanel::layOut()
{
    auto* const row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_till);
    row->addWidget(m_customer, 1);
    row->addWidget(m_text, 2);
    row->addWidget(m_clear);
    auto* const column = new QVBoxLayout{this};
    column->addLayout(row);
    column->addWidget(new WholeRows{*m_table, this}, 1);
    column->addWidget(m_status);
}

void EventPanel::setScenario(const Scenario& scenario)
{
    if (m_till->count() > 0 && ShopNames{scenario} == m_names)
        return;
    m_names = ShopNames{scenario};
    m_model->setNames(m_names);
    m_till->clear();
    m_till->addItem(tr("All tills"));
    for (std::int64_t till = 0; till < m_names.tills(); ++till)
        m_till->addItem(m_names.till(till));
    const int widest = m_names.tills() > 0 ? fontMetrics().horizontalAdvance(m_names.till(m_names.tills() - 1)) : 0;
    m_table->setColumnWidth(EventLogModel::TillColumn, std::max(60, widest) + 24);
}

void EventPanel::setOutline(std::shared_ptr<const DayOutline> outline)
{
    m_isCut = outline && outline->isCut;
    const bool stays = m_model->setOutline(std::move(outline));
    if (stays && m_chosen.value_or(0) < m_model->eventCount())
        return;
    m_chosen.reset();  // Of another day, or of what has become another evening.
    m_isToSelect = false;
    m_place.reset();
}

void EventPanel::setNow(Instant now)
{
    m_model->setNow(now);
}

bool EventPanel::isAtEnd() const
{
    const QScrollBar* const bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

/// A table that gets the focus makes a row the current one, which nobody has chosen.
bool EventPanel::hasChosenRow() const
{
    return m_table->currentIndex().isValid() && m_table->selectionModel()->isSelected(m_table->currentIndex());
}

void EventPanel::choose()
{
    if (m_isRestoring || !hasChosenRow())
        return;
    const QModelIndex index = m_table->currentIndex();
    m_chosen = m_model->positionOf(index.row());
    if (const std::int64_t customer = m_model->eventAt(index.row()).customer; customer != nobody)
        emit customerChosen(customer);
}

/// What is to stay in sight: the event that is chosen, or else the uppermost, unless the end is seen.
void EventPanel::keepPlace()
{
    m_isToSelect = m_chosen.has_value();
    m_place.reset();
    const int row = m_table->rowHeight(0);
    const QModelIndex current = m_table->currentIndex();
    if (const int y = m_table->rowViewportPosition(current.row());
        hasChosenRow() && y >= 0 && y < m_table->viewport()->height())
        m_place = Place{m_model->positionOf(current.row()), row > 0 ? y / row : 0};
    else if (m_chosen && !hasChosenRow())
        m_place = Place{*m_chosen, 0};
    else if (const QModelIndex first = m_table->indexAt({1, 1}); first.isValid() && !isAtEnd())
        m_place = Place{m_model->positionOf(first.row()), 0};
}

/// Each once the search has come so far.
void EventPanel::restorePlace()
{
    const auto isKnown = [this](std::size_t event) { return !m_model->isGrowing() || m_model->hasReached(event); };
    if (m_isToSelect && isKnown(*m_chosen)) {
        m_isToSelect = false;
        selectChosen();
    }
    if (!m_place || !isKnown(m_place->event))
        return;
    const Place place = *std::exchange(m_place, std::nullopt);
    const int row = std::min(m_model->rowOf(place.event), m_model->rowCount() - 1) - place.offset;
    m_table->scrollTo(m_model->index(std::max(0, row), 0), QAbstractItemView::PositionAtTop);
}

/// Nobody is told: it was chosen before. Nor does the table scroll.
void EventPanel::selectChosen()
{
    const int row = m_model->rowOf(*m_chosen);
    if (row >= m_model->rowCount() || m_model->positionOf(row) != *m_chosen)
        return;
    m_isRestoring = true;
    m_table->setAutoScroll(false);
    m_table->selectRow(row);
    m_table->setAutoScroll(true);
    m_isRestoring = false;
}

void EventPanel::applyFilter()
{
    keepPlace();
    EventFilter filter{.kinds = m_groups[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].kinds};
    if (m_till->currentIndex() > 0)
        filter.till = m_till->currentIndex() - 1;
    if (!m_customer->text().isEmpty())
        filter.customer = m_customer->text().toLongLong();
    filter.text = m_text->text().trimmed();
    m_clear->setEnabled(!filter.isOpen());
    const bool showsEnd = !m_place;
    m_model->setFilter(filter);
    if (showsEnd)
        m_table->scrollToBottom();
}

void EventPanel::clearFilter()
{
    m_kind->setCurrentIndex(0);
    m_till->setCurrentIndex(0);
    m_customer->clear();
    m_text->clear();
}

void EventPanel::filterCustomer(qint64 customer)
{
    clearFilter();
    if (customer >= 0)
        m_customer->setText(QString::number(customer));
}

void EventPanel::showStatus()
{
    const auto all = static_cast<int>(m_model->eventCount());
    const QString shown = countText(m_model->rowCount());
    QString text = all == 1 ? tr("1 event until now") : tr("%Ln events until now", nullptr, all);
    if (m_clear->isEnabled())
        text = all == 1 ? tr("%1 of 1 event until now").arg(shown)
                        : tr("%1 of %Ln events until now", nullptr, all).arg(shown);
    if (m_model->isSearching())
        text += tr(", searching...");
    if (m_isCut)
        text += tr(". The log of this day is so long that only its beginning is kept.");
    m_status->setText(text);
}

}  // namespace tillsim::ui
