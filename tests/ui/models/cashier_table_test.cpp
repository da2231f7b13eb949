// SPDX-License-Identifier: MIT
// The cashier table: its rows, and its model.
#include "tests/ui/panels/sample_day.hpp"
#include "ui/models/cashier_table_model.hpp"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using TableModel = CashierTableModel;

/// Two tills: one serves customer 812 and has three in line; the other has been closed all the time.
struct Shop {
    Scenario scenario = smallShop(2);
    ShopPicture picture = closedPicture(scenario, 1h);
    RunResult result{};

    Shop()
    {
        scenario.banks[0].roster = {{.from = 0h, .to = 2h, .till = {0}, .cashier = "Anna"},
                                    {.from = 2h, .to = 4h, .till = {0}, .cashier = "Ben"}};
        TillPicture& till = picture.banks[0].tills[0];
        till.activity = Activity::scanning;
        till.since = Instant{1h - 75s};
        till.customer = CustomerPicture{.id = 812};
        picture.banks[0].lines[0].resize(3);
        result.banks = {{.name = "tills", .tills = {{.name = "1", .served = 40, .utilisation = 0.75}, {.name = "2"}}}};
        result.banks[0].tills[0].states = {0.0, 900.0, 2000.0, 700.0, 0.0, 0.0, 0.0, 0.0};
        result.banks[0].tills[1].states = {3600.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    }

    [[nodiscard]] std::vector<CashierRow> rows() const { return cashierRows(scenario, picture, result); }
};

TEST(CashierRows, SayWhatATillDoesAndHasDone)
{
    const std::vector<CashierRow> rows = Shop{}.rows();

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cashier, "Anna");
    EXPECT_EQ(rows[0].now, "scanning");
    EXPECT_EQ(rows[0].nowFor, 75s);
    EXPECT_EQ(rows[0].customer, 812);
    EXPECT_EQ(rows[0].waiting, 3);
    EXPECT_EQ(rows[0].served, 40);
    EXPECT_EQ(rows[0].shares[static_cast<std::size_t>(TillState::idle)], 0.25);
    EXPECT_EQ(rows[1].cashier, "");
    EXPECT_EQ(rows[1].now, "closed");
    EXPECT_EQ(rows[1].customer, -1);
    EXPECT_EQ(rows[1].shares[static_cast<std::size_t>(TillState::closed)], 1.0);
}

TEST(CashierRows, NameNoLineThatTillsShare)
{
    const Scenario scenario = smallShop(2, Lines::Shared);

    EXPECT_EQ(cashierRows(scenario, closedPicture(scenario), {})[0].waiting, -1);
}

TEST(CashierRows, GoByTheScenarioWhereNothingElseIsKnown)
{
    const std::vector<CashierRow> rows = cashierRows(smallShop(3), {}, {});

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[2].name, "3");
    EXPECT_EQ(rows[2].now, "");
}

TEST(CashierTableModel, KeepsTheRulesOfQtModels)
{
    CashierTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setRows(Shop{}.rows());
    model.setRows({});
    model.setRows(Shop{}.rows());

    EXPECT_EQ(model.index(0, TableModel::CustomerColumn).data(), "812");
    EXPECT_EQ(model.index(0, TableModel::NowForColumn).data(), "1:15");
    EXPECT_EQ(model.index(0, TableModel::IdleColumn).data(), "25.0%");
    EXPECT_EQ(model.index(1, TableModel::CustomerColumn).data(), QStringLiteral(u"\u2013"));
    EXPECT_EQ(model.index(0, TableModel::UtilisationColumn).data(TableModel::SortRole), 0.75);
    EXPECT_EQ(model.index(0, TableModel::ServedColumn).data(Qt::AccessibleTextRole), "till 1, served: 40");
}

TEST(CashierTableModel, TellsViewsOnlyOfRowsThatHaveChanged)
{
    Shop shop;
    CashierTableModel model;
    model.setRows(shop.rows());
    const QSignalSpy resets{&model, &TableModel::modelReset};
    const QSignalSpy changes{&model, &TableModel::dataChanged};

    model.setRows(shop.rows());
    shop.result.banks[0].tills[1].served = 1;
    model.setRows(shop.rows());

    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 1);
}

}  // namespace
}  // namespace tillsim::ui
