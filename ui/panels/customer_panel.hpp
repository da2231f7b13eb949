// SPDX-License-Identifier: GPL-3.0-or-later
// The customer inspector: choose somebody, and read why it waited.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"
#include "ui/models/shop_names.hpp"
#include "ui/models/story_index.hpp"

#include <QScrollArea>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace tillsim::ui {

class CauseBar;
class CauseTable;
class StoryTimeline;

class CustomerPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit CustomerPanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// May be null. Whoever is shown stays.
    void setOutline(std::shared_ptr<const DayOutline> outline);
    /// For where the customer is now.
    void setPicture(const ShopPicture& picture);

    /// Who is shown; -1 if nobody is.
    [[nodiscard]] qint64 customer() const { return m_customer; }

public slots:
    /// Shows a customer by its number; nobody if that is negative.
    void showCustomer(qint64 customer);
    void showLongestWait();

signals:
    /// The user chose somebody here.
    void customerChosen(qint64 customer);
    void seekRequested(tillsim::Instant at);
    /// The user wants to see the events of this customer.
    void eventsRequested(qint64 customer);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createParts();
    void layOut();
    void arrange();
    void connectParts();
    void choose(qint64 customer);
    [[nodiscard]] const StoryIndex& index();
    void refresh();
    void showStory(const CustomerStory& story);
    void showAhead(const CustomerStory& story);
    void showPlace();

    QBoxLayout* m_halves = nullptr;  // The visit, and what it waited for: side by side where there is room.
    ShopNames m_names;
    std::shared_ptr<const DayOutline> m_outline;
    std::unique_ptr<StoryIndex> m_index;  // Of m_outline; made when it is needed.
    ShopPicture m_picture;
    qint64 m_customer = -1;

    QSpinBox* m_number;
    QPushButton* m_longest;
    QPushButton* m_watch;
    QPushButton* m_events;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_story;
    StoryTimeline* m_timeline;
    QLabel* m_ahead;
    CauseBar* m_causeBar;
    CauseTable* m_causes;
};

}  // namespace tillsim::ui
