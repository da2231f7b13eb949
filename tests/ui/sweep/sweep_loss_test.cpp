// SPDX-License-Identifier: MIT
// Runs that took long and are in no store are not thrown away unasked.
#include "core/results/results_store.hpp"
#include "tests/ui/patience.hpp"
#include "tests/ui/sweep/sample_sweep.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <memory>

namespace tillsim::ui {
namespace {

/// Every look at it is `step` seconds later.
Stopwatch clockOf(double step)
{
    return [step, looks = std::make_shared<std::atomic<int>>(0)] { return step * ++*looks; };
}

/// Two points that see other customers, so that no run of another order is of use.
SweepOrder otherOrder()
{
    SweepOrder order = orderFor("1..2", 4);
    order.setup.seed = 99;
    return order;
}

TEST(SweepLoss, IsRefusedWhenAnotherSweepOrAStoreWouldTakeThePlaceOfLongWork)
{
    const SweepFolder folder;
    SweepBench{clockOf(0.0)}.run(keptIn(orderFor("1..2", 2), folder.file("other.db")), nothing, {});
    SweepBench bench{clockOf(5.0)};
    bench.run(orderFor("1..3", 4), nothing, {});
    ASSERT_GE(bench.news().spent, SweepBench::longWork);

    EXPECT_THROW(bench.run(otherOrder(), nothing, {}), WouldLoseRuns);
    EXPECT_THROW(bench.run(keptIn(orderFor("1..3", 4), folder.file("new.db")), nothing, {}), WouldLoseRuns);
    EXPECT_THROW(bench.open(folder.file("other.db")), WouldLoseRuns);

    EXPECT_EQ(bench.news().picture.table.rows.size(), 3U) << "nothing has been touched";
    EXPECT_FALSE(std::filesystem::exists(folder.file("new.db")));
}

TEST(SweepLoss, IsNoneWhereTheSweepGoesOnOrWasShortOrIsKept)
{
    const SweepFolder folder;
    SweepBench bench{clockOf(5.0)};
    bench.run(orderFor("1..3", 4), nothing, {});

    EXPECT_NO_THROW(bench.run(orderFor("1..3", 5), nothing, {})) << "it goes on";
    bench.saveAs(folder.file("kept.db"));
    EXPECT_NO_THROW(bench.run(otherOrder(), nothing, {})) << "what was there is kept";
    SweepBench quick{clockOf(0.001)};
    quick.run(orderFor("1..3", 4), nothing, {});
    EXPECT_NO_THROW(quick.run(otherOrder(), nothing, {})) << "it is run again at once";
}

TEST(SweepLoss, IsTakenWhereSomebodySaysSo)
{
    SweepBench bench{clockOf(5.0)};
    bench.run(orderFor("1..3", 4), nothing, {});
    SweepOrder order = otherOrder();
    order.mayReplace = true;

    const SweepEnd end = bench.run(order, nothing, {});

    EXPECT_EQ(end.news.picture.table.rows.size(), 2U);
}

TEST(SweepLoss, CountsAllTheWorkThatASweepWentOnWith)
{
    SweepBench bench{clockOf(0.5)};
    bench.run(orderFor("1..2", 2), nothing, {});
    const double first = bench.news().spent;

    bench.run(orderFor("1..2", 3), nothing, {});

    EXPECT_GT(bench.news().spent, first + bench.news().seconds - 1e-9);
}

/// A panel with three points whose runs took long, and another sweep that is ready to start.
class SweepPanelWithLongRuns : public testing::Test {
protected:
    SweepPanelWithLongRuns()
    {
        panel.setScenario(sweptShop());
        sweep("1..3");
        panel.form().setSetup(otherOrder().setup, false);
        panel.start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return question() && !panel.isRunning(); }, patience));
    }

    void sweep(const std::string& tills)
    {
        panel.form().setSetup(orderFor(tills, 4).setup, false);
        panel.start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !panel.isRunning(); }, patience));
    }

    [[nodiscard]] QMessageBox* question() const { return panel.findChild<QMessageBox*>("sweepReplace"); }
    [[nodiscard]] int points() const { return panel.findChild<QTableView*>("sweepPoints")->model()->rowCount(); }

    void press(QMessageBox::ButtonRole role)
    {
        for (QAbstractButton* const button : question()->buttons()) {
            if (question()->buttonRole(button) == role)
                return button->click();
        }
    }

    SweepPanel panel{"tillsim test", nullptr, clockOf(5.0)};
};

TEST_F(SweepPanelWithLongRuns, AsksBeforeTheyAreReplaced)
{
    ASSERT_TRUE(question());
    EXPECT_EQ(points(), 3);

    press(QMessageBox::DestructiveRole);

    EXPECT_TRUE(QTest::qWaitFor([this] { return !panel.isRunning() && points() == 2; }, patience));
}

TEST_F(SweepPanelWithLongRuns, LeavesThemWhereSomebodyThinksBetterOfIt)
{
    ASSERT_TRUE(question());

    press(QMessageBox::RejectRole);

    EXPECT_FALSE(panel.isRunning());
    EXPECT_EQ(points(), 3);
}

TEST_F(SweepPanelWithLongRuns, OffersToKeepThemInAStore)
{
    ASSERT_TRUE(question());

    press(QMessageBox::ActionRole);

    EXPECT_TRUE(panel.findChild<QFileDialog*>("sweepSaveDialog"));
    EXPECT_EQ(points(), 3);
}

}  // namespace
}  // namespace tillsim::ui
