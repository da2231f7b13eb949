// SPDX-License-Identifier: MIT
// Pictures of the window in its main states, kept in the build folder for people to look at.
#include "core/scenario/text_file.hpp"
#include "ui/main_window.hpp"

#include "tests/ui/patience.hpp"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

QPalette darkPalette()
{
    QPalette dark{QColor{45, 45, 48}};
    dark.setColor(QPalette::Base, QColor{30, 30, 32});
    dark.setColor(QPalette::AlternateBase, QColor{38, 38, 41});
    dark.setColor(QPalette::Highlight, QColor{42, 110, 187});
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor{170, 170, 170});
    return dark;
}

/// All of the window as it is now, with `ratio` pixels a unit, kept as NAME.png.
QImage keptPicture(QWidget& window, const QString& name, qreal ratio = 1.0)
{
    QImage image{window.size() * ratio, QImage::Format_RGB32};
    image.setDevicePixelRatio(ratio);
    image.fill(window.palette().window().color());
    window.render(&image);
    QDir{}.mkpath(TILLSIM_PICTURES);
    image.save(QStringLiteral(TILLSIM_PICTURES "/%1.png").arg(name));
    return image;
}

/// A picture of nothing has one colour.
std::size_t coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

class WindowPictures : public testing::Test {
protected:
    ~WindowPictures() override { QApplication::setPalette(QApplication::style()->standardPalette()); }

    void show(const QString& scenario, Duration at)
    {
        window.show();
        window.openScenario(shipped + scenario, {.seed = 1, .isPaused = true});
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
    for (const QFileInfo& file : QDir{shipped}.entryInfoList({"*.toml"}))
        examples.push_back({.name = file.baseName(), .text = readTextFile(file.filePath().toStdString(), 1)});
    MainWindow first{examples};
    first.show();
    QTest::qWait(50);

    EXPECT_GT(coloursIn(keptPicture(first, "first_page")), 20U);

    QApplication::setPalette(darkPalette());
    QTest::qWait(50);
    EXPECT_GT(coloursIn(keptPicture(first, "first_page_dark")), 20U);
}

TEST_F(WindowPictures, OfAFewTills)
{
    show("supermarket_saturday.toml", 10h + 42min + 7s);

    EXPECT_GT(coloursIn(keptPicture(window, "few_tills")), 50U);
    EXPECT_GT(coloursIn(keptPicture(window, "few_tills_2x", 2.0)), 50U);
}

TEST_F(WindowPictures, OfManyTillsInTheDark)
{
    QApplication::setPalette(darkPalette());
    show("large_supermarket_saturday.toml", 6h + 10min);

    EXPECT_GT(coloursIn(keptPicture(window, "many_tills_dark")), 50U);
}

TEST_F(WindowPictures, OfASmallWindow)
{
    window.resize(1024, 700);
    show("supermarket_weekday.toml", 4h);

    EXPECT_GT(coloursIn(keptPicture(window, "small_window")), 50U);
}

TEST_F(WindowPictures, OfAFork)
{
    show("supermarket_weekday.toml", 4h);
    player().fork();
    player().intervene(InterventionKind::Rush, 0, 0, {}, 40);
    EXPECT_TRUE(QTest::qWaitFor([this] { return player().isOutlineComplete(); }, patience));
    goTo(4h + 10min);

    EXPECT_GT(coloursIn(keptPicture(window, "fork")), 50U);
}

}  // namespace
}  // namespace tillsim::ui
