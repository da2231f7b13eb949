// SPDX-License-Identifier: MIT
// The real window for tests of what people expect on a desk: with settings that nobody has touched.
#pragma once

#include "tests/ui/patience.hpp"
#include "ui/desktop/preferences.hpp"
#include "ui/desktop/theme.hpp"
#include "ui/main_window.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace tillsim::ui {

/// Of a file; none if it cannot be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

class DesktopWindow : public testing::Test {
protected:
    DesktopWindow() { Preferences{}.store().clear(); }
    ~DesktopWindow() override
    {
        Preferences{}.store().clear();
        applyTheme(Theme::System);
    }

    /// Shows it with a day, paused `at` so long after the opening.
    static void show(MainWindow& window, const char* scenario = "supermarket_weekday.toml",
                     Duration at = std::chrono::hours{5})
    {
        window.show();
        window.openScenario(shippedFolder + scenario, {.seed = 7, .isPaused = true});
        Player& player = window.player();
        EXPECT_TRUE(QTest::qWaitFor([&player] { return player.isLoaded() && player.isOutlineComplete(); }, patience));
        player.seek(Instant{at});
        EXPECT_TRUE(QTest::qWaitFor([&player] { return player.hasArrived(); }, patience));
        QTest::qWait(100);
    }

    QTemporaryDir folder;
};

}  // namespace tillsim::ui
