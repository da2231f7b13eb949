// SPDX-License-Identifier: MIT
#include "core/results/html/name_placer.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::HasSubstr;
using testing::Not;

constexpr ChartField field{40.0, 460.0, 30.0, 230.0};

std::string pictureOf(const Svg& svg)
{
    return svg.picture("p", "t", "d");
}

}  // namespace

TEST(NamePlacer, PutsANameBesideItsMark)
{
    Svg svg{chartWidth, 260.0};
    NamePlacer placer{field};
    placer.keepMark({100.0, 100.0}, false);

    placer.draw(svg, {100.0, 100.0}, "6 tills", true);

    EXPECT_THAT(pictureOf(svg), HasSubstr("<text x='109' y='93' text-anchor='start' class='name strong'>6 tills<"));
}

TEST(NamePlacer, KeepsNamesOffLinesWhereItCan)
{
    Svg svg{chartWidth, 260.0};
    NamePlacer placer{field};
    placer.keepLine({100.0, 100.0}, {300.0, 40.0});  // Rises to the right, where the name would be.

    placer.draw(svg, {100.0, 100.0}, "6 tills", false);

    EXPECT_THAT(pictureOf(svg), HasSubstr("<text x='91' y='93' text-anchor='end' class='name'>6 tills<"));
}

TEST(NamePlacer, RatherCrossesALineThanLeavesANameOut)
{
    Svg svg{chartWidth, 260.0};
    NamePlacer placer{field};
    for (double y = field.top; y < field.bottom; y += 5.0)
        placer.keepLine({field.left, y}, {field.right, y});

    placer.draw(svg, {100.0, 100.0}, "6 tills", false);

    EXPECT_THAT(pictureOf(svg), HasSubstr("6 tills"));
}

TEST(NamePlacer, LeavesOutWhatWouldLieOnAnotherNameOrMark)
{
    Svg svg{chartWidth, 260.0};
    NamePlacer placer{field};
    for (double x = 50.0; x < 160.0; x += 10.0)
        for (double y = 70.0; y < 140.0; y += 10.0)
            placer.keepMark({x, y}, false);

    placer.draw(svg, {100.0, 100.0}, "6 tills", false);

    EXPECT_THAT(pictureOf(svg), Not(HasSubstr("6 tills")));
}

}  // namespace tillsim
