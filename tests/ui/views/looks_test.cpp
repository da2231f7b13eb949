// SPDX-License-Identifier: MIT
// What looks different, and can be read.
#include "ui/views/class_look.hpp"
#include "ui/views/shades.hpp"
#include "ui/views/till_look.hpp"

#include <gmock/gmock.h>

#include <QTransform>

#include <set>
#include <string>
#include <utility>

namespace tillsim::ui {
namespace {

using testing::Ge;

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::black), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1.0);
    // The lightest grey on which white text passes, as many guides have it.
    EXPECT_NEAR(contrast("#767676", Qt::white), 4.54, 0.005);
}

TEST(ReadableOn, CanBeReadOnAnyGround)
{
    double worst = 21;
    for (int red = 0; red < 256; red += 17) {
        for (int green = 0; green < 256; green += 17) {
            for (int blue = 0; blue < 256; blue += 17) {
                const QColor ground{red, green, blue};
                worst = std::min(worst, contrast(ground, readableOn(ground)));
            }
        }
    }

    EXPECT_THAT(worst, Ge(4.5));
}

TEST(TillLook, HasTextThatCanBeReadInLightAndDark)
{
    for (const TillLook look : allTillLooks) {
        for (const bool dark : {false, true}) {
            const TillColours& colours = coloursOf(look, dark);
            EXPECT_THAT(contrast(colours.fill, colours.ink), Ge(4.5)) << nameOf(look).toStdString() << dark;
        }
    }
}

TEST(TillLook, TellsEachStateByNameLetterIconAndColour)
{
    std::set<QString> names;
    std::set<QString> letters;
    std::set<std::string> icons;
    std::set<QRgb> bars;
    for (const TillLook look : allTillLooks) {
        names.insert(nameOf(look));
        letters.insert(letterOf(look));
        std::string icon;
        for (const QPointF point : iconOf(look).toFillPolygon())
            icon += std::to_string(point.x()) + ',' + std::to_string(point.y()) + ' ';
        icons.insert(icon);
        bars.insert(coloursOf(look, false).bar.rgb());
    }

    EXPECT_EQ(names.size(), tillLookCount);
    EXPECT_EQ(letters.size(), tillLookCount);
    EXPECT_EQ(icons.size(), tillLookCount);
    EXPECT_EQ(bars.size(), tillLookCount);
}

TEST(TillLook, KeepsItsIconsInTheUnitSquare)
{
    for (const TillLook look : allTillLooks)
        EXPECT_TRUE(QRectF(0, 0, 1, 1).contains(iconOf(look).boundingRect())) << nameOf(look).toStdString();
}

TEST(TillLook, HatchesWhatKeepsATillFromItsWorkEachInItsWay)
{
    const auto patternOf = [](TillLook look) {
        std::string pattern;
        for (int pixel = 0; pixel < 64; ++pixel)
            pattern += isHatched(look, pixel % 8, pixel / 8) ? '#' : '.';
        return pattern;
    };
    std::set<std::string> patterns;
    for (const TillLook look : {TillLook::Scanning, TillLook::Called, TillLook::Tender, TillLook::Calling,
                                TillLook::Gap, TillLook::OnBreak, TillLook::Down})
        patterns.insert(patternOf(look));

    EXPECT_EQ(patterns.size(), 7U);
    EXPECT_TRUE(isHatched(TillLook::Down, 3, 5));
    EXPECT_EQ(isHatched(TillLook::Down, 3, 5), isHatched(TillLook::Down, 11, 13)) << "it repeats every eight pixels";
}

TEST(TillLook, KnowsWhatATillIsAt)
{
    EXPECT_EQ(lookOf(TillPicture{.activity = Activity::closed}), TillLook::Closed);
    EXPECT_EQ(lookOf(TillPicture{.activity = Activity::closed, .isCalled = true}), TillLook::Called);
    EXPECT_EQ(lookOf(TillPicture{.activity = Activity::helper}), TillLook::Calling);
    EXPECT_EQ(lookOf(TillPicture{.activity = Activity::helper, .isHelped = true}), TillLook::Helped);
    EXPECT_EQ(lookOf(TillPicture{.activity = Activity::between}), TillLook::Gap);
    EXPECT_EQ(lookOf(TillState::closed, true), TillLook::Called);
    EXPECT_EQ(lookOf(TillState::onBreak, false), TillLook::OnBreak);
}

TEST(ClassLook, DiffersForEachClassThatAScenarioMayHave)
{
    std::set<std::pair<QRgb, std::string>> looks;
    for (std::uint32_t each = 0; each < classLookCount; ++each) {
        std::string shape;
        for (const QPointF point : classLook(each).shape.toFillPolygon(QTransform::fromScale(100, 100)))
            shape += std::to_string(qRound(point.x())) + ',' + std::to_string(qRound(point.y())) + ' ';
        looks.emplace(classLook(each).fill.rgb(), shape);
    }

    EXPECT_EQ(looks.size(), 64U);
    EXPECT_NE(classLook(0).fill, classLook(1).fill);
    EXPECT_NE(classLook(0).shape, classLook(1).shape) << "the first ones differ in both";
}

}  // namespace
}  // namespace tillsim::ui
