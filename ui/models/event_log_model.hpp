// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a day up to now, in words. Nothing is copied and words are made only for rows that are seen, so a
// million rows cost nothing; a filter looks at them in slices.
#pragma once

#include "ui/models/event_filter.hpp"

#include <QAbstractTableModel>
#include <QTimer>

#include <cstdint>
#include <memory>
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
    /// May be null. One that only goes on where the last one ended keeps selection and scroll position.
    void setOutline(std::shared_ptr<const DayOutline> outline);
    /// Shows what has happened until the end of `now`.
    void setNow(Instant now);
    void setFilter(const EventFilter& filter);

    [[nodiscard]] const OutlineEvent& eventAt(int row) const;
    /// How many events there are up to now, whether or not they are shown.
    [[nodiscard]] std::size_t eventCount() const { return m_limit; }
    /// Whether events up to now remain to be looked at.
    [[nodiscard]] bool isSearching() const { return !m_isOpen && m_scanned < m_limit; }

signals:
    /// More, fewer or other rows; or the search has ended.
    void changed();

private:
    [[nodiscard]] bool isContinuedBy(const DayOutline& outline) const;
    void startAgain();
    void findLimit();
    void scanSlice();
    void showRows();

    ShopNames m_names;
    std::shared_ptr<const DayOutline> m_outline;
    Instant m_now{};
    EventFilter m_filter;
    bool m_isOpen = true;                  // The filter is: rows are events.
    std::size_t m_limit = 0;               // Events that have happened.
    std::size_t m_scanned = 0;             // Events that the filter has seen.
    std::vector<std::uint32_t> m_matches;  // Positions of those that meet it, rising; may be beyond m_limit.
    int m_rows = 0;
    QTimer m_scan;
};

}  // namespace tillsim::ui
