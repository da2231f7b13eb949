// SPDX-License-Identifier: MIT
// The scenario that is being edited: opened, changed, checked, saved; and what others do to its file.
#include "ui/editor/scenario_document.hpp"

#include "core/scenario/bad_setting.hpp"
#include "tests/ui/editor/desk.hpp"

#include <gmock/gmock.h>

#include <QDir>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

/// A document with the small shop, in a file of its own.
class ADocument : public testing::Test {
protected:
    ADocument()
    {
        writeTo(path, commentedShop);
        document.open(path);
    }

    template <typename Act>
    static std::string refusalOf(Act act)
    {
        try {
            act();
        } catch (const DocumentError& error) {
            return error.what();
        }
        return "(no refusal)";
    }

    static TomlPath tills() { return elementOf({{"bank"}}, 0) / "tills"; }

    QTemporaryDir folder;
    QString path = folder.filePath("shop.toml");
    ScenarioDocument document;
};

TEST_F(ADocument, HasTheTextOfItsFile)
{
    EXPECT_EQ(document.text(), commentedShop);
    EXPECT_EQ(document.title(), "shop.toml");
    EXPECT_FALSE(document.isModified());
    EXPECT_FALSE(document.textDocument().isUndoAvailable());
}

TEST_F(ADocument, ChangesJustTheValueThatIsSet)
{
    document.set(tills(), "5");

    EXPECT_EQ(document.text(), with(commentedShop, "tills = 3  ", "tills = 5  "));
    EXPECT_TRUE(document.isModified());
}

TEST_F(ADocument, UndoesWhatFormAndTextHaveDoneInOneOrder)
{
    document.set(tills(), "5");
    QTextCursor{&document.textDocument()}.insertText("# typed\n");
    document.set({{"seed"}}, "8");

    document.textDocument().undo();
    EXPECT_EQ(document.text(), "# typed\n" + with(commentedShop, "tills = 3  ", "tills = 5  "));
    document.textDocument().undo();
    document.textDocument().undo();
    EXPECT_EQ(document.text(), commentedShop);
    EXPECT_FALSE(document.isModified());
    document.textDocument().redo();
    EXPECT_EQ(document.text(), with(commentedShop, "tills = 3  ", "tills = 5  "));
}

TEST_F(ADocument, MakesOneStepOfQuickChangesOfOneValue)
{
    for (const char* const tillCount : {"4", "5", "6"})
        document.set(tills(), tillCount);
    document.set({{"seed"}}, "8");

    document.textDocument().undo();
    EXPECT_THAT(document.text(), HasSubstr("tills = 6  "));
    document.textDocument().undo();
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(ADocument, FindsItsPlaceBeyondLettersOfSeveralBytes)
{
    QTextCursor{&document.textDocument()}.insertText(QString::fromUtf8("# K\xC3\xA4se \xF0\x9F\x9B\x92\n"));

    document.set(tills(), "12");

    EXPECT_THAT(document.text(), HasSubstr("\ntills = 12                # as many as there are\n"));
}

TEST_F(ADocument, RefusesAChangeOfWhatIsNotThere)
{
    EXPECT_THROW(document.set(elementOf({{"bank"}}, 4) / "tills", "5"), BadSetting);
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(ADocument, ChecksItsTextAndGivesTheScenario)
{
    QSignalSpy checks{&document, &ScenarioDocument::checked};

    ASSERT_TRUE(waitForCheck(document));

    EXPECT_EQ(checks.count(), 1);
    ASSERT_TRUE(document.lastCheck().scenario);
    EXPECT_EQ(document.lastCheck().scenario->banks[0].tills, 3);
}

TEST_F(ADocument, ReportsErrorsAtTheirPlace)
{
    document.set(tills(), "0");
    ASSERT_TRUE(waitForCheck(document));

    EXPECT_TRUE(document.lastCheck().hasErrors());
    EXPECT_THAT(
        document.lastCheck().rows,
        testing::Contains(ProblemRow{Severity::Error, 19, 9, {}, "tills must be a whole number from 1 to 10000"}));
}

TEST_F(ADocument, ReportsPreFlightWarningsBeforeNotes)
{
    document.set(elementOf({{"arrivals"}}, 0) / "per_hour", "[60, 900]");
    ASSERT_TRUE(waitForCheck(document));

    const auto& rows = document.lastCheck().rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].severity, Severity::Warning);
    EXPECT_EQ(rows[0].text, "09:00-10:00 needs 15.0 tills, the roster has 3: the line grows by 720 customers an hour");
    EXPECT_EQ(rows[0].line, 17);
    EXPECT_EQ(rows[1], (ProblemRow{Severity::Note, 17, 1, {}, "08:00-09:00 needs 1.0 tills, the roster has 2"}));
}

TEST_F(ADocument, SavesWhatItHasAndKeepsEndsOfLines)
{
    const std::string foreign = "\xEF\xBB\xBF# \xC3\xA4\r\nseed = 1\r\n";
    writeTo(path, foreign);
    document.open(path);

    document.set({{"seed"}}, "2");
    document.save();

    EXPECT_EQ(bytesIn(path), "\xEF\xBB\xBF# \xC3\xA4\r\nseed = 2\r\n");
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files), QStringList{"shop.toml"});
}

TEST_F(ADocument, StaysAsItIsWhenItCannotBeSaved)
{
    document.set(tills(), "5");
    const std::string edited = document.text();

    const std::string why = refusalOf([&] { document.saveAs(folder.filePath("no/such/folder/shop.toml")); });

    EXPECT_THAT(why, HasSubstr("no/such/folder/shop.toml: cannot be written: there is no such folder"));
    EXPECT_EQ(document.text(), edited);
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.title(), "shop.toml");
}

TEST_F(ADocument, StaysAsItIsWhenAnotherCannotBeOpened)
{
    document.set(tills(), "5");
    writeTo(folder.filePath("latin.toml"), "# \xE4\n");
    writeTo(folder.filePath("huge.toml"), std::string(ScenarioDocument::mostBytes + 1, '#'));

    EXPECT_THAT(refusalOf([&] { document.open(folder.filePath("none.toml")); }), HasSubstr("none.toml: "));
    EXPECT_THAT(refusalOf([&] { document.open(folder.filePath("latin.toml")); }), HasSubstr("it is not UTF-8"));
    EXPECT_THAT(refusalOf([&] { document.open(folder.filePath("huge.toml")); }), HasSubstr("too large for the editor"));
    EXPECT_EQ(document.title(), "shop.toml");
    EXPECT_TRUE(document.isModified());
}

TEST_F(ADocument, DoesNotOverwriteWhatOthersHaveWritten)
{
    document.set(tills(), "5");
    writeTo(path, "seed = 99\n");

    EXPECT_THROW(document.save(), ChangedMeanwhile);
    EXPECT_EQ(bytesIn(path), "seed = 99\n");
    document.save(ScenarioDocument::Overwrite::Yes);
    EXPECT_EQ(bytesIn(path), document.text());
}

TEST_F(ADocument, NoticesChangesOnTheDiskAndReloadsAsAStepThatCanBeUndone)
{
    QSignalSpy changes{&document, &ScenarioDocument::changedOnDisk};
    document.set(tills(), "5");
    const std::string edited = document.text();

    writeTo(path, "seed = 99\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return changes.count() > 0; }, 10'000));
    document.reload();

    EXPECT_EQ(document.text(), "seed = 99\n");
    EXPECT_FALSE(document.isModified());
    document.textDocument().undo();
    EXPECT_EQ(document.text(), edited);
    EXPECT_TRUE(document.isModified());
}

TEST_F(ADocument, TakesItsOwnSavingForNoChangeOfOthers)
{
    QSignalSpy changes{&document, &ScenarioDocument::changedOnDisk};

    document.set(tills(), "5");
    document.save();
    document.set(tills(), "6");
    document.save();
    QTest::qWait(50);

    EXPECT_EQ(changes.count(), 0);
}

TEST_F(ADocument, StartsFromATemplateWithTheFilesThatItNames)
{
    const ScenarioTemplate start{"weekday",
                                 bytesIn(shippedFolder + "supermarket_weekday.toml"),
                                 {{"baskets_store_2.csv", bytesIn(shippedFolder + "baskets_store_2.csv")}}};

    document.startFrom(start);
    ASSERT_TRUE(waitForCheck(document));
    ASSERT_TRUE(document.lastCheck().scenario) << document.lastCheck().rows[0].text.toStdString();
    EXPECT_EQ(document.title(), "weekday");
    EXPECT_FALSE(document.isModified());
    document.saveAs(folder.filePath("mine.toml"));

    EXPECT_EQ(bytesIn(folder.filePath("baskets_store_2.csv")), start.companions[0].text);
    EXPECT_EQ(bytesIn(folder.filePath("mine.toml")), start.text);
    ASSERT_TRUE(waitForCheck(document));
    EXPECT_TRUE(document.lastCheck().scenario);
}

TEST_F(ADocument, ReplacesNoOtherFileByOneOfATemplate)
{
    writeTo(folder.filePath("baskets.csv"), "precious\n");
    document.startFrom({"t", "x = \"baskets.csv\"\n", {{"baskets.csv", "value,weight\n1,1\n"}}});

    const std::string why = refusalOf([&] { document.saveAs(folder.filePath("mine.toml")); });

    EXPECT_THAT(why, HasSubstr("baskets.csv: the scenario reads a file of this name, and there is another one"));
    EXPECT_EQ(bytesIn(folder.filePath("baskets.csv")), "precious\n");
    EXPECT_FALSE(QFile::exists(folder.filePath("mine.toml")));
}

}  // namespace
}  // namespace tillsim::ui
