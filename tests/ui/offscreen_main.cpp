// SPDX-License-Identifier: MIT
// Runs tests of the window without a screen, with a style and a language that are the same everywhere, and with
// settings that nobody has: no test finds what the one before has chosen.
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace {

class FreshSettings final : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo&) override
    {
        QSettings{QSettings::IniFormat, QSettings::UserScope, "tillsim", "tillsim-gui"}.clear();
    }
};

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.path()));
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QApplication application{argc, argv};
    QApplication::setStyle(QStringLiteral("Fusion"));
    testing::UnitTest::GetInstance()->listeners().Append(new FreshSettings);  // Which takes it over.
    return RUN_ALL_TESTS();
}
