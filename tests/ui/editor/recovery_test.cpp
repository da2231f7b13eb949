// SPDX-License-Identifier: MIT
// What is kept of texts that are not saved; and the files opened last.
#include "ui/editor/recovery.hpp"

#include "tests/ui/editor/desk.hpp"
#include "ui/editor/recent_files.hpp"

#include <gmock/gmock.h>

#include <QDir>
#include <QLockFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTextCursor>

namespace tillsim::ui {
namespace {

class ARecovery : public testing::Test {
protected:
    ARecovery()
    {
        writeTo(folder.filePath("shop.toml"), commentedShop);
        document.open(folder.filePath("shop.toml"));
    }

    void type() { QTextCursor{&document.textDocument()}.insertText("# typed\n"); }

    QTemporaryDir folder;
    QString kept = folder.filePath("kept");
    ScenarioDocument document;
};

TEST_F(ARecovery, FindsWhatAProgramLeftThatEndedBadly)
{
    {
        Recovery recovery{document, kept};
        type();
        recovery.keepNow();
        EXPECT_TRUE(findRecovered(kept).empty()) << "of a program that runs";
        QFile::copy(recovery.place(), recovery.place() + ".copy");  // As if it had ended here.
    }
    const QString left = QDir{kept}.entryList({"*.copy"}, QDir::Files).value(0);
    QFile::rename(kept + '/' + left, kept + "/0.tillsim-recovery");

    const std::vector<RecoveredText> found = findRecovered(kept);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].text, "# typed\n" + commentedShop);
    EXPECT_EQ(found[0].path, document.path());
    ScenarioDocument fresh;
    fresh.recover(found[0].path, found[0].title, found[0].text);
    EXPECT_TRUE(fresh.isModified());
    EXPECT_EQ(fresh.title(), "shop.toml");
    forgetRecovered(found[0]);
    EXPECT_TRUE(findRecovered(kept).empty());
}

TEST_F(ARecovery, KeepsNothingOfWhatIsSaved)
{
    Recovery recovery{document, kept};
    type();
    recovery.keepNow();
    ASSERT_TRUE(QFile::exists(recovery.place()));

    document.save();
    recovery.keepNow();

    EXPECT_FALSE(QFile::exists(recovery.place()));
}

TEST_F(ARecovery, LeavesNothingBehindAtAGoodEnd)
{
    {
        Recovery recovery{document, kept};
        type();
        recovery.keepNow();
    }
    EXPECT_EQ(QDir{kept}.entryList(QDir::Files), QStringList{});
}

TEST(RecentFiles, AreTheLastTenThatAreThere)
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};
    for (int i = 0; i < 12; ++i) {
        const QString path = folder.filePath(QString{"%1.toml"}.arg(i));
        writeTo(path, "");
        recent.add(path);
    }
    recent.add(folder.filePath("5.toml"));
    QFile::remove(folder.filePath("11.toml"));

    const QStringList paths = RecentFiles{settings}.paths();

    ASSERT_EQ(paths.size(), 9);
    EXPECT_EQ(paths[0], folder.filePath("5.toml"));
    EXPECT_EQ(paths[1], folder.filePath("10.toml"));
    EXPECT_EQ(paths.count(folder.filePath("5.toml")), 1);
}

TEST(RecentFiles, AreOpenedFromTheirMenu)
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};
    QMenu menu;
    writeTo(folder.filePath("a&b.toml"), "");
    recent.add(folder.filePath("a&b.toml"));
    QSignalSpy chosen{&recent, &RecentFiles::chosen};

    recent.showIn(menu);
    menu.findChild<QAction*>("recent1")->trigger();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), folder.filePath("a&b.toml"));
}

}  // namespace
}  // namespace tillsim::ui
