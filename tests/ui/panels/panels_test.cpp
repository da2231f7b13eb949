// SPDX-License-Identifier: MIT
// The panels on the screen, and what users do with them. Each main state is painted and kept for people to look at.
#include "tests/ui/painted.hpp"
#include "tests/ui/panels/sample_day.hpp"
#include "tests/ui/panels/saturday.hpp"
#include "tests/ui/part.hpp"
#include "ui/models/cashier_table_model.hpp"
#include "ui/panels/cashier_panel.hpp"
#include "ui/panels/customer_panel.hpp"
#include "ui/panels/gauge.hpp"
#include "ui/panels/measures_panel.hpp"
#include "ui/panels/table_tools.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
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

TEST(CashierPanel, ShowsATillARowAndSorts)
{
    CashierPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setResult(saturday().result);
    panel.setPicture(saturday().picture);
    shot(panel, lightPalette(), {760, 260}, "cashiers_light");
    shot(panel, darkPalette(), {760, 260}, "cashiers_dark");
    shot(panel, lightPalette(), {420, 220}, "cashiers_small_2x", 2.0);
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
    panel.setScenario(saturday().scenario);
    panel.setPicture(saturday().picture);
    auto& table = part<QTableView>(panel, "cashiers");
    const QSignalSpy tills{&panel, &CashierPanel::tillChosen};
    const QSignalSpy customers{&panel, &CashierPanel::customerChosen};

    table.setCurrentIndex(table.model()->index(1, 0));
    emit table.activated(table.model()->index(1, 0));

    ASSERT_EQ(tills.count(), 1);
    EXPECT_EQ(tills[0][0].toLongLong(), 1);
    ASSERT_EQ(customers.count(), 1);
    EXPECT_EQ(customers[0][0].toLongLong(), saturday().picture.banks[0].tills[1].customer->id);
}

TEST(Tables, AreCopiedAsTextWithTabs)
{
    CashierPanel panel;
    panel.setScenario(smallShop(2));
    auto& table = part<QTableView>(panel, "cashiers");
    for (int column = CashierTableModel::UtilisationColumn; column < CashierTableModel::ColumnCount; ++column)
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
    panel.setResult(saturday().result);
    panel.setPicture(saturday().picture);

    shot(panel, lightPalette(), {420, 1100}, "measures_light");
    shot(panel, darkPalette(), {760, 1000}, "measures_dark");
    shot(panel, lightPalette(), {340, 420}, "measures_small_2x", 2.0);

    auto& table = part<QTableView>(panel, "measures");
    EXPECT_EQ(table.verticalHeader()->length() + table.horizontalHeader()->height() + 2 * table.frameWidth(),
              table.height());
    EXPECT_EQ(part<QTableView>(panel, "causes").model()->rowCount() > 1, true);
    EXPECT_FALSE(part<QLabel>(panel, "noWait").isVisible());
}

TEST(MeasuresPanel, ExplainsItselfBeforeAnythingHappens)
{
    MeasuresPanel panel;

    shot(panel, lightPalette(), {420, 900}, "measures_empty");

    EXPECT_TRUE(part<QLabel>(panel, "noWait").isVisible());
    EXPECT_FALSE(part<QTableView>(panel, "causes").isVisible());
    EXPECT_EQ(part<Gauge>(panel, "gaugeWithin").accessibleName(), QStringLiteral(u"Within 3 min: \u2013, no data yet"));
}

TEST(CustomerPanel, TellsTheStoryOfTheLongestWait)
{
    CustomerPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    shot(panel, lightPalette(), {420, 300}, "customer_nobody");
    const QSignalSpy chosen{&panel, &CustomerPanel::customerChosen};

    part<QPushButton>(panel, "longestWait").click();

    ASSERT_EQ(chosen.count(), 1);
    const auto longest = std::ranges::max_element(saturday().outline->customers, {}, [](const CustomerStory& story) {
        return story.record.outcome == Outcome::served ? story.record.wait() : Duration{-1};
    });
    EXPECT_EQ(panel.customer(), longest->record.id);
    EXPECT_EQ(part<QSpinBox>(panel, "customerNumber").value(), longest->record.id);
    shot(panel, lightPalette(), {460, 460}, "customer_light");
    shot(panel, darkPalette(), {720, 420}, "customer_dark");
    shot(panel, lightPalette(), {360, 460}, "customer_small_2x", 2.0);
    EXPECT_TRUE(part<QLabel>(panel, "customerStory").text().startsWith("It waited "));
    EXPECT_TRUE(part<QWidget>(panel, "storyTimeline").isVisible());
}

TEST(CustomerPanel, TakesCustomersFromElsewhereWithoutTellingThemBack)
{
    CustomerPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
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
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.showCustomer(12);
    const QSignalSpy seeks{&panel, &CustomerPanel::seekRequested};
    const QSignalSpy events{&panel, &CustomerPanel::eventsRequested};

    part<QPushButton>(panel, "watchCustomer").click();
    part<QPushButton>(panel, "customerEvents").click();

    const auto story = std::ranges::find(saturday().outline->customers, 12,
                                         [](const CustomerStory& each) { return each.record.id; });
    ASSERT_EQ(seeks.count(), 1);
    EXPECT_EQ(seeks[0][0].value<Instant>(), story->record.arrived);
    ASSERT_EQ(events.count(), 1);
    EXPECT_EQ(events[0][0].toLongLong(), 12);
}

TEST(CustomerPanel, HasLinksThatCanBeReadInTheDark)
{
    CustomerPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.showLongestWait();
    QPalette dark = darkPalette();
    dark.setColor(QPalette::Link, "#0000ff");

    panel.setPalette(dark);

    EXPECT_TRUE(part<QLabel>(panel, "customersAhead").text().contains("color:#8ab4f8"));
}

TEST(CustomerPanel, FollowsTheLinksToThoseAhead)
{
    CustomerPanel panel;
    panel.setScenario(saturday().scenario);
    panel.setOutline(saturday().outline);
    panel.showCustomer(12);
    const QSignalSpy chosen{&panel, &CustomerPanel::customerChosen};

    emit part<QLabel>(panel, "customersAhead").linkActivated("7");

    EXPECT_EQ(panel.customer(), 7);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 7);
}

}  // namespace
}  // namespace tillsim::ui
