// SPDX-License-Identifier: MIT
// The log of events on the screen: its filters, and that it stays where the user looks.
#include "ui/panels/event_panel.hpp"

#include "tests/ui/painted.hpp"
#include "tests/ui/panels/saturday.hpp"
#include "tests/ui/part.hpp"
#include "ui/panels/table_tools.hpp"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

TEST(EventPanel, FiltersAndTellsHowManyItShows)
{
    EventPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.setNow(Instant{6h});
    shot(panel, lightPalette(), {760, 320}, "events_light");
    shot(panel, darkPalette(), {760, 320}, "events_dark");
    auto& table = part<QTableView>(panel, "events");
    const int all = table.model()->rowCount();

    part<QLineEdit>(panel, "eventCustomer").setText("12");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !part<QLabel>(panel, "eventStatus").text().contains("searching"); }));

    EXPECT_GT(table.model()->rowCount(), 2);
    EXPECT_LT(table.model()->rowCount(), 12);
    EXPECT_EQ(part<QLabel>(panel, "eventStatus").text(),
              QString{"%1 of %2 events until now"}.arg(table.model()->rowCount()).arg(QLocale{}.toString(all)));
    shot(panel, lightPalette(), {560, 240}, "events_filtered_2x", 2.0);
    part<QPushButton>(panel, "eventClear").click();
    EXPECT_EQ(table.model()->rowCount(), all);
    EXPECT_FALSE(part<QPushButton>(panel, "eventClear").isEnabled());
}

TEST(EventPanel, GoesToTheTimeOfAnEventAndTellsWhoIsChosen)
{
    EventPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.setNow(Instant{6h});
    const QSignalSpy seeks{&panel, &EventPanel::seekRequested};
    const QSignalSpy customers{&panel, &EventPanel::customerChosen};
    auto& table = part<QTableView>(panel, "events");
    const int row = table.model()->rowCount() - 1;
    const OutlineEvent& last = saturday().outline->events[static_cast<std::size_t>(row)];

    panel.filterCustomer(-1);
    table.setCurrentIndex(table.model()->index(row, 1));
    emit table.activated(table.model()->index(row, 1));

    ASSERT_EQ(seeks.count(), 1);
    EXPECT_EQ(seeks[0][0].value<Instant>(), last.at);
    EXPECT_EQ(customers.count(), last.customer == nobody ? 0 : 1);
}

TEST(EventPanel, GoesAlongAtTheEndAndStaysWhereTheUserLooks)
{
    EventPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.resize(600, 300);
    panel.show();
    panel.setNow(Instant{3h});
    auto& table = part<QTableView>(panel, "events");
    const auto lastSeen = [&table] { return table.indexAt({5, table.viewport()->height() - 3}).row(); };
    EXPECT_EQ(lastSeen(), table.model()->rowCount() - 1);

    table.scrollToTop();
    panel.setNow(Instant{4h});

    EXPECT_EQ(table.indexAt({5, 3}).row(), 0);
}

TEST(EventPanel, CutsNoRowAtTheEndWhateverItsHeight)
{
    EventPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.setNow(Instant{3h});
    auto& table = part<QTableView>(panel, "events");
    panel.show();
    for (const int height : {180, 187, 194, 201, 333}) {
        panel.resize(600, height);
        QTest::qWait(10);

        table.scrollToBottom();

        EXPECT_EQ(table.rowViewportPosition(table.rowAt(0)), 0) << height;
        const int last = table.model()->rowCount() - 1;
        EXPECT_EQ(table.rowViewportPosition(last) + table.rowHeight(last), table.viewport()->height()) << height;
    }
}

TEST(EventPanel, ShowsTheEndAlsoWhenTheDayBecomesKnownOnlyByAndBy)
{
    EventPanel panel;
    panel.setScenario(saturday().scenario);
    panel.resize(600, 300);
    panel.show();
    auto begun = std::make_shared<DayOutline>(*saturday().outline);
    begun->events.resize(3);
    panel.setOutline(begun);
    panel.setNow(Instant{6h});

    panel.setOutline(saturday().outline);

    auto& table = part<QTableView>(panel, "events");
    EXPECT_GT(table.model()->rowCount(), 100);
    EXPECT_EQ(table.indexAt({5, table.viewport()->height() - 3}).row(), table.model()->rowCount() - 1);
}

/// A panel of six hours in which the user has chosen an event in the middle, at `offset` rows from the top.
struct ReadLog {
    ReadLog()
    {
        panel.setScenario(saturday().scenario);
        panel.setOutline(saturday().outline);
        panel.resize(700, 400);
        panel.show();
        panel.setNow(Instant{6h});
        table.selectRow(1000);
        table.scrollTo(table.model()->index(997, 0), QTableView::PositionAtTop);
    }

    void filter(const char* part, const char* text)
    {
        panel.findChild<QLineEdit*>(part)->setText(text);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !status().contains("searching"); }));
    }

    [[nodiscard]] QString status() const { return panel.findChild<QLabel*>("eventStatus")->text(); }
    [[nodiscard]] QString chosen() const
    {
        const QModelIndexList rows = table.selectionModel()->selectedRows(1);
        return rows.isEmpty() ? "nothing" : rows.front().data().toString();
    }
    [[nodiscard]] int rowOnScreen() const
    {
        return table.rowAt(3) < 0 ? -1 : table.currentIndex().row() - table.rowAt(3);
    }

    EventPanel panel;
    QTableView& table = *panel.findChild<QTableView*>("events");
};

TEST(EventPanel, KeepsWhatIsChosenAndItsPlaceWhileTheFilterChanges)
{
    ReadLog log;
    const QString chosen = log.chosen();
    const QSignalSpy customers{&log.panel, &EventPanel::customerChosen};
    ASSERT_EQ(log.rowOnScreen(), 3);

    log.filter("eventText", "till");
    EXPECT_EQ(log.chosen(), chosen.contains("till") ? chosen : "nothing");
    log.filter("eventText", "");

    EXPECT_EQ(log.chosen(), chosen);
    EXPECT_EQ(log.table.currentIndex().row(), 1000);
    EXPECT_EQ(customers.count(), 0);
    EXPECT_LE(std::abs(log.rowOnScreen()), 3);
}

TEST(EventPanel, KeepsItsFilterAndItsPlaceWhenWhatIsStillToComeChanges)
{
    ReadLog log;
    const QString chosen = log.chosen();
    auto changed = std::make_shared<DayOutline>(*saturday().outline);
    changed->events.resize(changed->events.size() - 100);

    log.panel.setScenario(saturday().scenario);
    log.panel.setOutline(changed);

    EXPECT_EQ(log.chosen(), chosen);
    EXPECT_EQ(log.rowOnScreen(), 3);
}

}  // namespace
}  // namespace tillsim::ui
