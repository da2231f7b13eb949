// SPDX-License-Identifier: MIT
// The charts on the screen. Each is painted and kept for people to look at.
#include "ui/charts/charts_panel.hpp"

#include "tests/ui/painted.hpp"
#include "tests/ui/panels/sample_day.hpp"
#include "ui/charts/chart_card.hpp"

#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <string>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

struct ChartedDay {
    Scenario scenario;
    std::shared_ptr<const DayOutline> outline;
};

const ChartedDay& dayOf(const char* name)
{
    static std::map<std::string, ChartedDay> days;
    ChartedDay& day = days[name];
    if (!day.outline) {
        day.scenario = shipped(name);
        day.outline = outlineOf(day.scenario);
    }
    return day;
}

void show(ChartsPanel& panel, const ChartedDay& day, Duration now)
{
    panel.setScenario(day.scenario);
    panel.setOutline(day.outline);
    panel.setResult(resultOf(day.scenario, now));
    panel.setNow(Instant{now});
}

TEST(ChartsPanel, PaintsEachChartInLightAndDark)
{
    ChartsPanel panel;
    show(panel, dayOf("supermarket_saturday"), 6h);

    for (int page = 0; page < panel.count(); ++page) {
        panel.setCurrentIndex(page);
        const QString name = panel.currentCard()->objectName();
        EXPECT_GT(coloursIn(shot(panel, lightPalette(), {520, 360}, name + "_light")), 50) << name.toStdString();
        EXPECT_GT(coloursIn(shot(panel, darkPalette(), {520, 360}, name + "_dark")), 50) << name.toStdString();
        EXPECT_EQ(panel.currentCard()->accessibleDescription(), panel.currentCard()->chart().summary);
    }
}

TEST(ChartsPanel, PaintsItselfSmallLargeAndInHighResolution)
{
    ChartsPanel panel;
    show(panel, dayOf("large_supermarket_saturday"), 8h);

    for (int page = 0; page < panel.count(); ++page) {
        panel.setCurrentIndex(page);
        const QString name = panel.currentCard()->objectName();
        EXPECT_GT(coloursIn(shot(panel, lightPalette(), {300, 260}, name + "_small")), 50);
        EXPECT_GT(coloursIn(shot(panel, lightPalette(), {560, 380}, name + "_2x", 2.0)), 50);
    }
    shot(panel, darkPalette(), {1100, 620}, "utilisationChart_wide");
}

TEST(ChartsPanel, ShowsTheoryBesideASimulationThatItFits)
{
    ChartsPanel panel;
    ChartedDay day{.scenario = shipped("lecture_mmc"), .outline = nullptr};
    day.scenario.duration = 6h;
    day.outline = outlineOf(day.scenario);
    show(panel, day, 4h);

    for (int page = 0; page < panel.count(); ++page) {
        panel.setCurrentIndex(page);
        shot(panel, lightPalette(), {520, 360}, panel.currentCard()->objectName() + "_theory");
    }

    EXPECT_TRUE(panel.currentCard()->chart().summary.contains("(theory: "))
        << panel.currentCard()->chart().summary.toStdString();
}

/// All that is written in a plot.
QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QGraphicsView* const view : widget.findChildren<QGraphicsView*>())
        for (const QGraphicsItem* const item : view->scene()->items())
            if (const auto* const text = qgraphicsitem_cast<const QGraphicsTextItem*>(item); text && text->isVisible())
                texts << text->toPlainText();
    return texts;
}

TEST(ChartsPanel, CutsNothingOffHoweverSmallItIs)
{
    ChartsPanel panel;
    show(panel, dayOf("supermarket_saturday"), 6h);

    for (int page = 0; page < panel.count(); ++page) {
        panel.setCurrentIndex(page);
        for (const QSize size : {QSize{280, 190}, QSize{380, 260}, QSize{520, 300}, QSize{900, 500}}) {
            shot(panel, lightPalette(), size,
                 QString{"%1_%2"}.arg(panel.currentCard()->objectName()).arg(size.height()));
            for (const QString& text : textsIn(panel))
                EXPECT_FALSE(text.contains("...")) << page << ": " << text.toStdString() << " at " << size.height();
        }
    }
}

TEST(ChartsPanel, GivesALowPlotTheRoomOfTheSummaryWhichIsATipThen)
{
    ChartsPanel panel;
    show(panel, dayOf("supermarket_saturday"), 6h);
    panel.setCurrentIndex(2);
    ChartCard& card = *panel.currentCard();
    auto* const summary = card.findChild<QLabel*>("chartSummary");

    shot(panel, lightPalette(), {280, 200}, "charts_low");
    EXPECT_FALSE(summary->isVisible());
    EXPECT_EQ(card.toolTip(), card.chart().summary);

    QTest::keyClick(&card, Qt::Key_Home);
    EXPECT_TRUE(summary->isVisible());

    shot(panel, lightPalette(), {520, 360}, "charts_high");
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_TRUE(summary->isVisible());
    EXPECT_EQ(card.toolTip(), "");
}

TEST(ChartCards, HaveTheirUnitInTheTitleWhereThereIsNoLegend)
{
    ChartCard card;
    Chart chart{.title = "Difference", .y = {.title = "seconds"}, .series = {{.points = {{0.0, 1.0}, {1.0, 1.0}}}}};

    card.setChart(chart);
    EXPECT_EQ(card.findChild<QLabel*>("chartTitle")->text(), "Difference (seconds)");

    chart.series[0].name = "so far";
    card.setChart(chart);
    EXPECT_EQ(card.findChild<QLabel*>("chartTitle")->text(), "Difference");
}

TEST(ChartsPanel, IsReadOutWithArrowKeys)
{
    ChartsPanel panel;
    show(panel, dayOf("corner_shop"), 3min);
    shot(panel, lightPalette(), {520, 360}, "charts_for_keys");
    ChartCard& card = *panel.currentCard();
    const QString summary = card.chart().summary;
    const QSignalSpy seeks{&panel, &ChartsPanel::seekRequested};

    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Right);  // At the playhead.
    QTest::keyClick(&card, Qt::Key_Right);

    const auto& stops = card.chart().stops;
    const auto next = std::ranges::find_if(stops, [](const ChartStop& stop) { return stop.x > 180.0; });
    EXPECT_EQ(card.accessibleDescription(), next->text);
    EXPECT_EQ(card.findChild<QLabel*>("chartSummary")->text(), next->text);
    shot(panel, darkPalette(), {520, 360}, "charts_reading_dark");
    QTest::keyClick(&card, Qt::Key_Return);
    ASSERT_EQ(seeks.count(), 1);
    EXPECT_EQ(toSeconds(seeks[0][0].value<Instant>()), next->x);
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_EQ(card.accessibleDescription(), summary);
}

TEST(ChartsPanel, IsReadOutUnderThePointer)
{
    ChartsPanel panel;
    show(panel, dayOf("corner_shop"), 2h);
    shot(panel, lightPalette(), {520, 360}, "charts_for_pointer");
    ChartCard& card = *panel.currentCard();
    auto* const plot = card.findChild<QWidget*>("chartPlot");
    QWidget* const target = plot->childAt(plot->rect().center());

    QTest::mouseMove(target, target->rect().center());

    ASSERT_TRUE(QTest::qWaitFor([&card] { return card.reading().has_value(); }));
    const double x = card.chart().stops[*card.reading()].x;
    const double day = toSeconds(dayOf("corner_shop").outline->end);
    EXPECT_GT(x, 0.4 * day);
    EXPECT_LT(x, 0.65 * day);
}

TEST(ChartsPanel, SaysWhatIsMissingWhereThereIsNothing)
{
    ChartsPanel panel;
    panel.setScenario(smallShop(2));

    shot(panel, lightPalette(), {400, 260}, "charts_empty");

    EXPECT_EQ(panel.currentCard()->findChild<QLabel*>("chartNothing")->text(), "Nobody has come yet.");
    EXPECT_FALSE(panel.currentCard()->findChild<QWidget*>("chartPlot")->isVisible());
}

/// Says 1 s, which is shown at once after a pause, and then 2 s and 3 s; what the chart shows then. Again until there
/// was a pause, and the rest took no longer than it may, on a machine that is busy.
double shownAfterThreeTimesAtOnce(ChartsPanel& panel)
{
    const auto shown = [&panel] { return panel.currentCard()->chart().marks[0].x; };
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTest::qWait(60);
        QElapsedTimer taken;
        taken.start();
        panel.setNow(Instant{1s});
        const bool hadPause = shown() == 1.0;
        panel.setNow(Instant{2s});
        panel.setNow(Instant{3s});
        const double then = shown();
        if (hadPause && taken.elapsed() < 40)
            return then;
    }
    return -1.0;
}

TEST(ChartsPanel, RefreshesAtMostTwentyTimesASecond)
{
    ChartsPanel panel;
    panel.setScenario(smallShop(2));
    panel.setOutline(std::make_shared<DayOutline>());
    panel.show();

    EXPECT_EQ(shownAfterThreeTimesAtOnce(panel), 1.0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.currentCard()->chart().marks[0].x == 3.0; }));
}

TEST(ChartsPanel, DoesNothingWhileItIsNotSeen)
{
    ChartsPanel panel;
    panel.setScenario(smallShop(2));
    panel.setOutline(std::make_shared<DayOutline>());
    panel.setNow(Instant{9s});
    EXPECT_THAT(panel.currentCard()->chart().marks, testing::ElementsAre(ChartMark{0.0, "00:00:00", true}));

    panel.show();

    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.currentCard()->chart().marks[0].x == 9.0; }));
}

TEST(ChartsPanel, GoesToTheTimeThatIsClicked)
{
    ChartsPanel panel;
    show(panel, dayOf("corner_shop"), 2h);
    shot(panel, lightPalette(), {520, 360}, "charts_clicked");
    const QSignalSpy seeks{&panel, &ChartsPanel::seekRequested};
    auto* const plot = panel.currentCard()->findChild<QWidget*>("chartPlot");

    QWidget* const target = plot->childAt(plot->rect().center());
    QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());

    ASSERT_EQ(seeks.count(), 1);
    const auto at = seeks[0][0].value<Instant>();
    const double day = toSeconds(dayOf("corner_shop").outline->end);
    EXPECT_GT(toSeconds(at), 0.4 * day);
    EXPECT_LT(toSeconds(at), 0.65 * day);
}

TEST(ChartsPanel, ExportsTheDataOfTheChartThatIsSeen)
{
    ChartsPanel panel;
    show(panel, dayOf("corner_shop"), 2h);

    panel.setCurrentIndex(2);

    EXPECT_EQ(panel.exportData(),
              waitTable({.names = ShopNames{dayOf("corner_shop").scenario},
                         .duration = dayOf("corner_shop").scenario.duration,
                         .outline = dayOf("corner_shop").outline,
                         .result = resultOf(dayOf("corner_shop").scenario, 2h),
                         .now = Instant{2h}}));
}

}  // namespace
}  // namespace tillsim::ui
