// SPDX-License-Identifier: MIT
// Pictures of the window in its main states, kept in the build folder for people to look at.
#include "core/scenario/text_file.hpp"
#include "ui/main_window.hpp"

#include "tests/ui/painted.hpp"
#include "tests/ui/patience.hpp"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStyle>
#include <QTest>

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

class WindowPictures : public testing::Test {
protected:
    ~WindowPictures() override { QApplication::setPalette(QApplication::style()->standardPalette()); }

    void show(const QString& scenario, Duration at)
    {
        window.show();
        window.openScenario(shippedFolder + scenario, {.seed = 1, .isPaused = true});
        EXPECT_TRUE(QTest::qWaitFor([this] { return player().isLoaded() && player().isOutlineComplete(); }, patience));
        goTo(at);
    }

    void goTo(Duration at)
    {
        player().seek(Instant{at});
        EXPECT_TRUE(QTest::qWaitFor([&] { return player().hasArrived(); }, patience));
        QTest::qWait(300);
    }

    Player& player() { return window.player(); }

    MainWindow window;
};

TEST_F(WindowPictures, OfTheFirstPage)
{
    std::vector<ScenarioTemplate> examples;
    for (const QFileInfo& file : QDir{shippedFolder}.entryInfoList({"*.toml"}))
        examples.push_back({.name = file.baseName(), .text = readTextFile(file.filePath().toStdString(), 1)});
    MainWindow first{examples};
    first.show();
    QTest::qWait(50);

    EXPECT_GT(coloursIn(keptPicture(first, "first_page")), 20);

    QApplication::setPalette(darkPalette());
    QTest::qWait(50);
    EXPECT_GT(coloursIn(keptPicture(first, "first_page_dark")), 20);
}

TEST_F(WindowPictures, OfAFewTills)
{
    show("supermarket_saturday.toml", 10h + 42min + 7s);

    EXPECT_GT(coloursIn(keptPicture(window, "few_tills")), 50);
    EXPECT_GT(coloursIn(keptPicture(window, "few_tills_2x", 2.0)), 50);
}

TEST_F(WindowPictures, OfManyTillsInTheDark)
{
    QApplication::setPalette(darkPalette());
    show("large_supermarket_saturday.toml", 6h + 10min);

    EXPECT_GT(coloursIn(keptPicture(window, "many_tills_dark")), 50);
}

TEST_F(WindowPictures, OfASmallWindow)
{
    window.resize(1024, 700);
    show("supermarket_weekday.toml", 4h);

    EXPECT_GT(coloursIn(keptPicture(window, "small_window")), 50);
}

TEST_F(WindowPictures, OfAFork)
{
    show("supermarket_weekday.toml", 4h);
    player().fork();
    player().intervene(InterventionKind::Rush, 0, 0, {}, 40);
    EXPECT_TRUE(QTest::qWaitFor([this] { return player().isOutlineComplete(); }, patience));
    goTo(4h + 10min);

    EXPECT_GT(coloursIn(keptPicture(window, "fork")), 50);
}

}  // namespace
}  // namespace tillsim::ui
