// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a day up to now, in words. Nothing is copied and words are made only for rows that are seen, so a
// million rows cost little. As views keep something for each row, they are told of so many in slices; and a filter
// looks at them in slices.
#pragma once

#include "ui/models/event_filter.hpp"

#include <QAbstractTableModel>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace tillsim::ui {

class EventLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, TextColumn, CustomerColumn, TillColumn, ColumnCount };

    explicit EventLogModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setNames(const ShopNames& names);
    /// May be null. Returns whether it is the same up to now: then selection and scroll position stay.
    bool setOutline(std::shared_ptr<const DayOutline> outline);
    /// Shows what has happened until the end of `now`.
    void setNow(Instant now);
    void setFilter(const EventFilter& filter);

    [[nodiscard]] const OutlineEvent& eventAt(int row) const;
    /// The position of a row's event among all events, whatever the filter.
    [[nodiscard]] std::size_t positionOf(int row) const;
    /// The row of the event in that position, or where it would be among those that are shown.
    [[nodiscard]] int rowOf(std::size_t position) const;
    /// Whether the event in that position has its row, or will not get one.
    [[nodiscard]] bool hasReached(std::size_t position) const;
    /// How many events there are up to now, whether or not they are shown.
    [[nodiscard]] std::size_t eventCount() const { return m_limit; }
    /// Whether events up to now remain to be looked at.
    [[nodiscard]] bool isSearching() const { return !m_isOpen && m_scanned < m_limit; }
    /// Whether more rows will come without more events.
    [[nodiscard]] bool isGrowing() const { return isSearching() || std::cmp_less(m_rows, rowsToShow()); }

signals:
    /// More, fewer or other rows; or the search has ended.
    void changed();

private:
    [[nodiscard]] std::size_t commonWith(const DayOutline& outline) const;
    void goOnWith(std::shared_ptr<const DayOutline> outline, std::size_t common);
    void startAgain();
    void findLimit();
    void nextSlice();
    void scanSlice();
    void showRows();
    [[nodiscard]] std::size_t rowsToShow() const;
    [[nodiscard]] std::size_t placeOf(std::size_t position) const;

    ShopNames m_names;
    std::shared_ptr<const DayOutline> m_outline;
    Instant m_now{};
    EventFilter m_filter;
    bool m_isOpen = true;                  // The filter is: rows are events.
    std::size_t m_limit = 0;               // Events that have happened.
    std::size_t m_scanned = 0;             // Events that the filter has seen.
    std::vector<std::uint32_t> m_matches;  // Positions of those that meet it, rising; may be beyond m_limit.
    int m_rows = 0;
    QTimer m_slices;  // Runs while it grows.
};

}  // namespace tillsim::ui
