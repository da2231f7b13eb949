// SPDX-License-Identifier: MIT
// Runs the tests of sweeps without a screen, with a style and a language that are the same everywhere.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QApplication application{argc, argv};
    QApplication::setStyle("Fusion");
    return RUN_ALL_TESTS();
}
