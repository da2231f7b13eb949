// SPDX-License-Identifier: MIT
// Runs these tests without a screen, with a style, a language and settings that are the same everywhere.
#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QApplication application{argc, argv};
    QApplication::setStyle("Fusion");
    return RUN_ALL_TESTS();
}
