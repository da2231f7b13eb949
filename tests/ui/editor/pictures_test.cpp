// SPDX-License-Identifier: MIT
// What the editor looks like: pictures of its main states are kept in the build folder, for people to look at. The
// checks here are those that a program can make: something is drawn, and nothing sticks out.
#include "tests/ui/editor/desk.hpp"
#include "tests/ui/painted.hpp"
#include "ui/editor/field_edit.hpp"
#include "ui/editor/find_bar.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/problems_view.hpp"
#include "ui/editor/scenario_editor.hpp"
#include "ui/editor/scenario_form.hpp"
#include "ui/editor/start_page.hpp"
#include "ui/editor/toml_text_edit.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {
namespace {

/// Another palette for one picture.
class Dressed {
public:
    explicit Dressed(const QPalette& palette) { QApplication::setPalette(palette); }
    ~Dressed() { QApplication::setPalette(m_before); }

private:
    QPalette m_before = QApplication::palette();
};

bool hasHoles(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y);
                colour.red() > 200 && colour.green() < 60 && colour.blue() > 200)
                return true;
    return false;
}

/// A form follows the text when the event loop comes round, and its layout once more; on a busy machine that takes
/// time.
bool isLaidOut(const QWidget& widget)
{
    const auto forms = widget.findChildren<ScenarioForm*>();
    if (!std::ranges::all_of(forms, &ScenarioForm::isInStep))
        return false;
    const auto edits = widget.findChildren<FieldEdit*>();
    return std::ranges::all_of(
        edits, [](const FieldEdit* edit) { return edit->height() >= edit->minimumSizeHint().height(); });
}

void keepLaidOut(QWidget& widget, const QString& name, qreal scale = 1.0)
{
    widget.show();
    QTest::qWait(120);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isLaidOut(widget); })) << name.toStdString();
    const QImage image = keptPicture(widget, name, scale);
    EXPECT_FALSE(hasHoles(image)) << name.toStdString();
}

/// The editor with the problems below it, as the window has them.
class Desk {
public:
    explicit Desk(const QSize& size)
    {
        auto* const column = new QVBoxLayout{&window};
        column->addWidget(&editor, 3);
        column->addWidget(&problems, 1);
        QObject::connect(&document, &ScenarioDocument::checked, &problems, &ProblemsView::setResult);
        window.resize(size);
    }

    void open(const QString& name)
    {
        document.open(shippedFolder + name);
        EXPECT_TRUE(waitForCheck(document));
    }

    QWidget window;
    ScenarioDocument document;
    ScenarioEditor editor{document};
    ProblemsView problems;
};

void expectNothingSticksOut(const ScenarioForm& form)
{
    for (const QWidget* const edit : form.findChildren<QWidget*>())
        if (qobject_cast<const FieldEdit*>(edit) || qobject_cast<const ChoiceEdit*>(edit)) {
            const int right = edit->mapTo(&form, QPoint{edit->width(), 0}).x();
            EXPECT_LE(right, form.width()) << edit->objectName().toStdString();
            EXPECT_GE(edit->height(), edit->minimumSizeHint().height()) << edit->objectName().toStdString();
        }
}

TEST(Pictures, OfTheEditorLightAndDark)
{
    for (const bool isDark : {false, true}) {
        const Dressed dressed{isDark ? darkPalette() : QApplication::palette()};
        Desk desk{{1200, 860}};
        desk.open("supermarket_saturday.toml");
        desk.editor.goTo(48, 1);
        keepLaidOut(desk.window, isDark ? "editor_dark" : "editor");
        expectNothingSticksOut(desk.editor.form());
    }
}

TEST(Pictures, OfTheEditorSmallAndTwiceAsSharp)
{
    Desk small{{640, 480}};
    small.open("corner_shop.toml");
    keepLaidOut(small.window, "editor_small");
    expectNothingSticksOut(small.editor.form());
    Desk sharp{{900, 700}};
    sharp.open("express_lanes.toml");
    keepLaidOut(sharp.window, "editor_2x", 2.0);
    expectNothingSticksOut(sharp.editor.form());
}

TEST(Pictures, OfMistakesInTheEditor)
{
    for (const bool isDark : {false, true}) {
        const Dressed dressed{isDark ? darkPalette() : QApplication::palette()};
        Desk desk{{1200, 760}};
        desk.document.startFrom(
            {"Small shop", with(with(commentedShop, "tills = 3 ", "tils = 3 "), "seed = 7", "seed = -7"), {}});
        EXPECT_TRUE(waitForCheck(desk.document));
        desk.editor.goTo(19, 1);
        desk.editor.actions().find->trigger();
        desk.editor.notice().showNotice(Severity::Warning, "shop.toml has been changed by another program.",
                                        {{"reload", "Reload it", {}}});
        keepLaidOut(desk.window, isDark ? "mistakes_dark" : "mistakes");
    }
}

TEST(Pictures, OfABrokenText)
{
    Desk desk{{1000, 700}};
    desk.document.startFrom({"Small shop", with(commentedShop, "opens = \"08:00\"", "opens = 08:0"), {}});
    EXPECT_TRUE(waitForCheck(desk.document));
    keepLaidOut(desk.window, "unquoted");
    desk.document.startFrom({"Small shop", with(commentedShop, "opens = \"08:00\"", "opens = \"08:00"), {}});
    EXPECT_TRUE(waitForCheck(desk.document));
    keepLaidOut(desk.window, "broken");
    EXPECT_FALSE(desk.document.lastCheck().rows.empty());
}

TEST(Pictures, OfTheWholeForm)
{
    for (const char* const name : {"supermarket_saturday", "large_supermarket_weekday", "express_lanes"}) {
        ScenarioDocument document;
        document.open(shippedFolder + name + ".toml");
        ScenarioForm form{document};
        form.resize(430, 2500);
        keepLaidOut(form, QString{"form_%1"}.arg(name));
        expectNothingSticksOut(form);
    }
}

std::vector<ScenarioTemplate> shippedTemplates()
{
    std::vector<ScenarioTemplate> templates;
    for (const QString& name : QDir{shippedFolder}.entryList({"*.toml"}, QDir::Files, QDir::Name))
        templates.push_back({name.chopped(5), bytesIn(shippedFolder + name), {}});
    return templates;
}

/// No text is higher than its place, stands out of the page, or lies under the bar that scrolls it.
void expectAllCanBeRead(const StartPage& page)
{
    const auto* const gallery = page.findChild<QListWidget*>("gallery");
    EXPECT_GE(gallery->visualItemRect(gallery->item(0)).height(), gallery->fontMetrics().height() + 8);
    EXPECT_EQ(page.findChild<QLabel*>("teachingTitle")->text(), gallery->currentItem()->text());
    const auto* const teaching = page.findChild<QScrollArea*>("teaching");
    for (const char* const name : {"teachingTitle", "teachingQuestion", "teachingText"}) {
        const auto* const label = page.findChild<QLabel*>(name);
        EXPECT_FALSE(label->text().isEmpty()) << name;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << name;
        EXPECT_LT(label->mapTo(teaching->viewport(), label->rect().topRight()).x(), teaching->viewport()->width() - 4)
            << name;
    }
    const auto* const heading = page.findChild<QLabel*>("startHeading");
    EXPECT_TRUE(page.rect().contains(heading->geometry()));
}

TEST(Pictures, OfTheStartPage)
{
    for (const bool isDark : {false, true}) {
        const Dressed dressed{isDark ? darkPalette() : QApplication::palette()};
        StartPage page{shippedTemplates()};
        page.setRecentFiles({"/home/anna/shops/our_store.toml", "/home/anna/shops/our_store_saturday.toml"});
        page.findChild<QListWidget*>("gallery")->setCurrentRow(5);
        page.resize(1100, 720);
        keepLaidOut(page, isDark ? "start_dark" : "start");
        expectAllCanBeRead(page);
    }
    StartPage small{shippedTemplates()};
    small.resize(600, 460);
    keepLaidOut(small, "start_small");
    expectAllCanBeRead(small);
    StartPage empty{{}};
    EXPECT_FALSE(empty.findChild<QPushButton*>("startFromThis")->isEnabled());
}

}  // namespace
}  // namespace tillsim::ui
