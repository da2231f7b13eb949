// SPDX-License-Identifier: MIT
// The panels on the screen, and what users do with them. Each main state is painted and kept for people to look at.
#include "tests/ui/panels/sample_day.hpp"
#include "tests/ui/panels/shots.hpp"
#include "ui/models/cashier_table_model.hpp"
#include "ui/panels/cashier_panel.hpp"
#include "ui/panels/customer_panel.hpp"
#include "ui/panels/event_panel.hpp"
#include "ui/panels/gauge.hpp"
#include "ui/panels/measures_panel.hpp"
#include "ui/panels/table_tools.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

template <class Widget>
Widget& part(const QWidget& panel, const char* name)
{
    auto* const widget = panel.findChild<Widget*>(name);
    if (!widget)
        throw std::runtime_error{std::string{"no widget "} + name};
    return *widget;
}

struct Day {
    Scenario scenario = shipped("supermarket_saturday");
    std::shared_ptr<const DayOutline> outline = outlineOf(scenario);
    RunResult result = resultOf(scenario, 6h);
    ShopPicture picture = emptyPicture(scenario, 6h);

    Day()
    {
        std::size_t count = 0;
        for (TillPicture& till : picture.banks[0].tills) {
            till.activity = count % 4 == 0 ? Activity::tender : count % 3 == 0 ? Activity::idle : Activity::scanning;
            till.since = Instant{6h - std::chrono::seconds{17 * (1 + count++)}};
            if (till.activity != Activity::idle)
                till.customer = CustomerPicture{.id = 800 + std::ssize(picture.banks[0].tills) + till.number};
        }
        picture.banks[0].tills.back().activity = Activity::closed;
        picture.banks[0].tills.back().customer.reset();
        picture.banks[0].lines[0].resize(3);
    }
};

const Day& day()
{
    static const Day made;
    return made;
}

TEST(CashierPanel, ShowsATillARowAndSorts)
{
    CashierPanel panel;
    panel.setScenario(day().scenario);
    panel.setResult(day().result);
    panel.setPicture(day().picture);
    shot(panel, lightColours(), {760, 260}, "cashiers_light");
    shot(panel, darkColours(), {760, 260}, "cashiers_dark");
    shot(panel, lightColours(), {420, 220}, "cashiers_small_2x", 2.0);
    auto& table = part<QTableView>(panel, "cashiers");

    table.sortByColumn(CashierTableModel::ServedColumn, Qt::DescendingOrder);

    const QAbstractItemModel& model = *table.model();
    ASSERT_GT(model.rowCount(), 2);
    for (int row = 1; row < model.rowCount(); ++row) {
        EXPECT_GE(model.index(row - 1, CashierTableModel::ServedColumn).data(CashierTableModel::SortRole).toLongLong(),
                  model.index(row, CashierTableModel::ServedColumn).data(CashierTableModel::SortRole).toLongLong());
    }
    EXPECT_TRUE(table.isColumnHidden(CashierTableModel::DownColumn));
    EXPECT_FALSE(table.isColumnHidden(CashierTableModel::GapColumn));
}

TEST(CashierPanel, TellsWhichTillAndWhichCustomerIsChosen)
{
    CashierPanel panel;
    panel.setScenario(day().scenario);
    panel.setPicture(day().picture);
    auto& table = part<QTableView>(panel, "cashiers");
    const QSignalSpy tills{&panel, &CashierPanel::tillChosen};
    const QSignalSpy customers{&panel, &CashierPanel::customerChosen};

    table.setCurrentIndex(table.model()->index(1, 0));
    emit table.activated(table.model()->index(1, 0));

    ASSERT_EQ(tills.count(), 1);
    EXPECT_EQ(tills[0][0].toLongLong(), 1);
    ASSERT_EQ(customers.count(), 1);
    EXPECT_EQ(customers[0][0].toLongLong(), day().picture.banks[0].tills[1].customer->id);
}

TEST(Tables, AreCopiedAsTextWithTabs)
{
    CashierPanel panel;
    panel.setScenario(smallShop(2));
    auto& table = part<QTableView>(panel, "cashiers");
    for (int column = CashierTableModel::NowColumn; column < CashierTableModel::ColumnCount; ++column)
        table.setColumnHidden(column, column != CashierTableModel::ServedColumn);

    EXPECT_EQ(asTsv(table), "till\tserved\n1\t0\n2\t0\n");
    table.selectRow(1);
    part<QAction>(table, "cashiersCopy").trigger();

    EXPECT_EQ(QApplication::clipboard()->text(), "till\tserved\n2\t0\n");
}

TEST(Tables, AreLeftWithTab)
{
    QWidget window;
    auto* const panel = new CashierPanel{&window};
    auto* const next = new QLineEdit{&window};
    panel->setScenario(smallShop(2));
    window.show();
    QApplication::setActiveWindow(&window);
    auto& table = part<QTableView>(*panel, "cashiers");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));

    QTest::keyClick(&table, Qt::Key_Tab);

    EXPECT_TRUE(next->hasFocus());
}

TEST(MeasuresPanel, ShowsGaugesMeasuresAndCauses)
{
    MeasuresPanel panel;
    panel.setResult(day().result);
    panel.setPicture(day().picture);

    shot(panel, lightColours(), {420, 1100}, "measures_light");
    shot(panel, darkColours(), {760, 1000}, "measures_dark");
    shot(panel, lightColours(), {340, 420}, "measures_small_2x", 2.0);

    auto& table = part<QTableView>(panel, "measures");
    EXPECT_EQ(table.verticalHeader()->length() + table.horizontalHeader()->height() + 2 * table.frameWidth(),
              table.height());
    EXPECT_EQ(part<QTableView>(panel, "causes").model()->rowCount() > 1, true);
    EXPECT_FALSE(part<QLabel>(panel, "noWait").isVisible());
}

TEST(MeasuresPanel, ExplainsItselfBeforeAnythingHappens)
{
    MeasuresPanel panel;

    shot(panel, lightColours(), {420, 900}, "measures_empty");

    EXPECT_TRUE(part<QLabel>(panel, "noWait").isVisible());
    EXPECT_FALSE(part<QTableView>(panel, "causes").isVisible());
    EXPECT_EQ(part<Gauge>(panel, "gaugeWithin").accessibleName(), QStringLiteral(u"Within 3 min: \u2013, no data yet"));
}

TEST(EventPanel, FiltersAndTellsHowManyItShows)
{
    EventPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    panel.setNow(Instant{6h});
    shot(panel, lightColours(), {760, 320}, "events_light");
    shot(panel, darkColours(), {760, 320}, "events_dark");
    auto& table = part<QTableView>(panel, "events");
    const int all = table.model()->rowCount();

    part<QLineEdit>(panel, "eventCustomer").setText("12");
    QTRY_VERIFY(!part<QLabel>(panel, "eventStatus").text().contains("searching"));

    EXPECT_GT(table.model()->rowCount(), 2);
    EXPECT_LT(table.model()->rowCount(), 12);
    EXPECT_EQ(part<QLabel>(panel, "eventStatus").text(),
              QString{"%1 of %2 events until now"}.arg(table.model()->rowCount()).arg(QLocale{}.toString(all)));
    shot(panel, lightColours(), {560, 240}, "events_filtered_2x", 2.0);
    part<QPushButton>(panel, "eventClear").click();
    EXPECT_EQ(table.model()->rowCount(), all);
    EXPECT_FALSE(part<QPushButton>(panel, "eventClear").isEnabled());
}

TEST(EventPanel, GoesToTheTimeOfAnEventAndTellsWhoIsChosen)
{
    EventPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    panel.setNow(Instant{6h});
    const QSignalSpy seeks{&panel, &EventPanel::seekRequested};
    const QSignalSpy customers{&panel, &EventPanel::customerChosen};
    auto& table = part<QTableView>(panel, "events");
    const int row = table.model()->rowCount() - 1;
    const OutlineEvent& last = day().outline->events[static_cast<std::size_t>(row)];

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
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
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

TEST(EventPanel, ShowsTheEndAlsoWhenTheDayBecomesKnownOnlyByAndBy)
{
    EventPanel panel;
    panel.setScenario(day().scenario);
    panel.resize(600, 300);
    panel.show();
    auto begun = std::make_shared<DayOutline>(*day().outline);
    begun->events.resize(3);
    panel.setOutline(begun);
    panel.setNow(Instant{6h});

    panel.setOutline(day().outline);

    auto& table = part<QTableView>(panel, "events");
    EXPECT_GT(table.model()->rowCount(), 100);
    EXPECT_EQ(table.indexAt({5, table.viewport()->height() - 3}).row(), table.model()->rowCount() - 1);
}

/// A panel of six hours in which the user has chosen an event in the middle, at `offset` rows from the top.
struct ReadLog {
    ReadLog()
    {
        panel.setScenario(day().scenario);
        panel.setOutline(day().outline);
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
    auto changed = std::make_shared<DayOutline>(*day().outline);
    changed->events.resize(changed->events.size() - 100);

    log.panel.setScenario(day().scenario);
    log.panel.setOutline(changed);

    EXPECT_EQ(log.chosen(), chosen);
    EXPECT_EQ(log.rowOnScreen(), 3);
}

TEST(CustomerPanel, TellsTheStoryOfTheLongestWait)
{
    CustomerPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    shot(panel, lightColours(), {420, 300}, "customer_nobody");
    const QSignalSpy chosen{&panel, &CustomerPanel::customerChosen};

    part<QPushButton>(panel, "longestWait").click();

    ASSERT_EQ(chosen.count(), 1);
    const auto longest = std::ranges::max_element(day().outline->customers, {}, [](const CustomerStory& story) {
        return story.record.outcome == Outcome::served ? story.record.wait() : Duration{-1};
    });
    EXPECT_EQ(panel.customer(), longest->record.id);
    EXPECT_EQ(part<QSpinBox>(panel, "customerNumber").value(), longest->record.id);
    shot(panel, lightColours(), {460, 460}, "customer_light");
    shot(panel, darkColours(), {720, 420}, "customer_dark");
    shot(panel, lightColours(), {360, 460}, "customer_small_2x", 2.0);
    EXPECT_TRUE(part<QLabel>(panel, "customerStory").text().startsWith("It waited "));
    EXPECT_TRUE(part<QWidget>(panel, "storyTimeline").isVisible());
}

TEST(CustomerPanel, TakesCustomersFromElsewhereWithoutTellingThemBack)
{
    CustomerPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    const QSignalSpy chosen{&panel, &CustomerPanel::customerChosen};

    panel.showCustomer(12);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(part<QLabel>(panel, "customerTitle").text().startsWith("Customer 12: "));
    panel.showCustomer(99'999'999);

    EXPECT_EQ(part<QLabel>(panel, "customerStory").text(),
              "This customer has not left yet, or there is none of this number.");
    EXPECT_TRUE(part<QPushButton>(panel, "watchCustomer").isHidden());
}

TEST(CustomerPanel, GoesToTheArrivalAndToTheEventsOfACustomer)
{
    CustomerPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    panel.showCustomer(12);
    const QSignalSpy seeks{&panel, &CustomerPanel::seekRequested};
    const QSignalSpy events{&panel, &CustomerPanel::eventsRequested};

    part<QPushButton>(panel, "watchCustomer").click();
    part<QPushButton>(panel, "customerEvents").click();

    const auto story
        = std::ranges::find(day().outline->customers, 12, [](const CustomerStory& each) { return each.record.id; });
    ASSERT_EQ(seeks.count(), 1);
    EXPECT_EQ(seeks[0][0].value<Instant>(), story->record.arrived);
    ASSERT_EQ(events.count(), 1);
    EXPECT_EQ(events[0][0].toLongLong(), 12);
}

TEST(CustomerPanel, HasLinksThatCanBeReadInTheDark)
{
    CustomerPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    panel.showLongestWait();
    QPalette dark = darkColours();
    dark.setColor(QPalette::Link, "#0000ff");

    panel.setPalette(dark);

    EXPECT_TRUE(part<QLabel>(panel, "customersAhead").text().contains("color:#8ab4f8"));
}

TEST(CustomerPanel, FollowsTheLinksToThoseAhead)
{
    CustomerPanel panel;
    panel.setScenario(day().scenario);
    panel.setOutline(day().outline);
    panel.showCustomer(12);
    const QSignalSpy chosen{&panel, &CustomerPanel::customerChosen};

    emit part<QLabel>(panel, "customersAhead").linkActivated("7");

    EXPECT_EQ(panel.customer(), 7);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 7);
}

}  // namespace
}  // namespace tillsim::ui
