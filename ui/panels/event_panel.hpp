// SPDX-License-Identifier: GPL-3.0-or-later
// The log of events up to now, with its filter. Whatever the filter, the event that is chosen stays chosen, and stands
// where it stood.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/scenario/scenario.hpp"
#include "ui/models/event_filter.hpp"

#include <QWidget>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tillsim::ui {

class EventLogModel;

class EventPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EventPanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// May be null.
    void setOutline(std::shared_ptr<const DayOutline> outline);
    /// Shows what has happened until the end of `now`; goes along if the last row was seen before.
    void setNow(Instant now);

public slots:
    /// Shows the events of one customer; of all if it is negative.
    void filterCustomer(qint64 customer);

signals:
    void seekRequested(tillsim::Instant at);
    void customerChosen(qint64 customer);

private:
    void createFilter();
    void createTable();
    void followEnd();
    void layOut();
    void applyFilter();
    void clearFilter();
    void showStatus();
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool hasChosenRow() const;
    void choose();
    void keepPlace();
    void restorePlace();
    void selectChosen();

    ShopNames m_names;
    std::vector<EventGroup> m_groups;
    EventLogModel* m_model;
    QTableView* m_table;
    QComboBox* m_kind;
    QComboBox* m_till;
    QLineEdit* m_customer;
    QLineEdit* m_text;
    QPushButton* m_clear;
    QLabel* m_status;
    bool m_isCut = false;
    bool m_wasAtEnd = true;  // Of the list, before rows came or went.

    /// An event, by its position in the day, and how far below the upper edge it is seen.
    struct Place {
        std::size_t event = 0;
        int offset = 0;
    };
    std::optional<std::size_t> m_chosen;  // By its position in the day; also while the filter hides it.
    std::optional<Place> m_place;         // To be shown once the search has come so far; nothing: the end is.
    bool m_isToSelect = false;            // m_chosen is, once its row is known.
    bool m_isRestoring = false;           // What is selected then was selected before.
};

}  // namespace tillsim::ui
