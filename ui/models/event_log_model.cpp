// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_log_model.hpp"

#include "core/scenario/clock_time.hpp"
#include "ui/models/time_text.hpp"

#include <algorithm>

namespace tillsim::ui {

namespace {

// A slice takes a few milliseconds at most.
constexpr std::size_t quickSlice = 100'000;
constexpr std::size_t slowSlice = 2'000;
constexpr std::size_t rowsAtOnce = 100'000;

QVariant numberOrNothing(std::int64_t number)
{
    return number == nobody ? QVariant{} : QVariant{QString::number(number)};
}

}  // namespace

EventLogModel::EventLogModel(QObject* parent) : QAbstractTableModel{parent}, m_slices{this}
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &EventLogModel::nextSlice);
}

int EventLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const OutlineEvent& EventLogModel::eventAt(int row) const
{
    return m_outline->events[positionOf(row)];
}

std::size_t EventLogModel::positionOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_isOpen ? at : m_matches[at];
}

int EventLogModel::rowOf(std::size_t position) const
{
    return static_cast<int>(std::min(placeOf(position), static_cast<std::size_t>(m_rows)));
}

bool EventLogModel::hasReached(std::size_t position) const
{
    return (m_isOpen || m_scanned > position) && std::cmp_less(placeOf(position), m_rows);
}

/// Its row, or that of the next one that is shown, if there were all of them.
std::size_t EventLogModel::placeOf(std::size_t position) const
{
    return m_isOpen ? position
                    : static_cast<std::size_t>(std::ranges::lower_bound(m_matches, position) - m_matches.begin());
}

/// As far as they are known.
std::size_t EventLogModel::rowsToShow() const
{
    return placeOf(m_limit);
}

QVariant EventLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEvent& shown = eventAt(index.row());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return QString::fromStdString(formatClockTime(m_names.opens() + shown.at.time_since_epoch()));
    if (role == Qt::AccessibleTextRole && index.column() == TimeColumn)
        return tr("%1: %2").arg(clockText(shown.at, m_names.opens()), eventText(shown, m_names));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case TimeColumn: return clockText(shown.at, m_names.opens());
    case TextColumn: return eventText(shown, m_names);
    case CustomerColumn: return numberOrNothing(shown.customer);
    case TillColumn: return shown.till == nobody ? QVariant{} : QVariant{m_names.till(shown.till)};
    case ColumnCount: break;
    }
    return {};
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn: return tr("time");
    case TextColumn: return tr("what happens");
    case CustomerColumn: return tr("customer");
    case TillColumn: return tr("till");
    case ColumnCount: break;
    }
    return {};
}

void EventLogModel::setNames(const ShopNames& names)
{
    m_names = names;
    startAgain();
}

/// How many events both days begin with.
std::size_t EventLogModel::commonWith(const DayOutline& outline) const
{
    if (!m_outline)
        return 0;
    const auto& old = m_outline->events;
    return static_cast<std::size_t>(std::ranges::mismatch(old, outline.events).in1 - old.begin());
}

bool EventLogModel::setOutline(std::shared_ptr<const DayOutline> outline)
{
    if (outline == m_outline)
        return true;
    const std::size_t common = outline ? commonWith(*outline) : 0;
    if (m_outline && outline && common >= m_limit) {
        goOnWith(std::move(outline), common);
        return true;
    }
    beginResetModel();  // Rows that there may be no events for any more.
    m_rows = 0;
    m_matches.clear();
    m_scanned = 0;
    m_limit = 0;
    m_outline = std::move(outline);
    endResetModel();
    setNow(m_now);
    return false;
}

/// All that is shown stays; what has been found beyond may be found no more.
void EventLogModel::goOnWith(std::shared_ptr<const DayOutline> outline, std::size_t common)
{
    m_scanned = std::min(m_scanned, common);
    m_matches.erase(std::ranges::lower_bound(m_matches, common), m_matches.end());
    m_outline = std::move(outline);
    setNow(m_now);
}

void EventLogModel::setNow(Instant now)
{
    m_now = now;
    findLimit();
    showRows();
}

void EventLogModel::setFilter(const EventFilter& filter)
{
    m_filter = filter;
    startAgain();
}

void EventLogModel::startAgain()
{
    beginResetModel();
    m_isOpen = m_filter.isOpen();
    m_rows = 0;
    m_matches.clear();
    m_scanned = 0;
    endResetModel();
    showRows();
}

void EventLogModel::findLimit()
{
    m_limit = 0;
    if (m_outline) {
        const auto& events = m_outline->events;
        m_limit
            = static_cast<std::size_t>(std::ranges::upper_bound(events, m_now, {}, &OutlineEvent::at) - events.begin());
    }
}

void EventLogModel::nextSlice()
{
    if (isSearching())
        scanSlice();
    showRows();
}

void EventLogModel::scanSlice()
{
    const std::size_t slice = m_filter.isSlow() ? slowSlice : quickSlice;
    const std::size_t end = std::min(m_limit, m_scanned + slice);
    for (; m_scanned < end; ++m_scanned) {
        if (m_filter.matches(m_outline->events[m_scanned], m_names))
            m_matches.push_back(static_cast<std::uint32_t>(m_scanned));
    }
}

void EventLogModel::showRows()
{
    const auto rows = static_cast<int>(std::min(rowsToShow(), static_cast<std::size_t>(m_rows) + rowsAtOnce));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (isGrowing())
        m_slices.start();
    emit changed();
}

}  // namespace tillsim::ui
