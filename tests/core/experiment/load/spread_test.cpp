// SPDX-License-Identifier: MIT
// Work that may go to one place or another.
#include "core/experiment/load/spread.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim {

namespace {

using testing::DoubleNear;
using testing::ElementsAre;

auto about(double value)
{
    return DoubleNear(value, 1e-9);
}

}  // namespace

TEST(Spread, FillsPlacesAlike)
{
    std::vector<FreeWork> works{{.places = {0, 1}, .amounts = {8.0, 8.0}}};

    spread(works, {1.0, 3.0});

    EXPECT_THAT(works[0].shares, ElementsAre(about(0.25), about(0.75)));
}

TEST(Spread, LetsWorkThatHasNoChoiceTakeItsPlaceFirst)
{
    std::vector<FreeWork> works{{.places = {0, 1}, .amounts = {4.0, 4.0}}, {.places = {0}, .amounts = {3.0}}};

    spread(works, {4.0, 4.0});

    EXPECT_THAT(works[0].shares, ElementsAre(about(1.0 / 8.0), about(7.0 / 8.0)));
    EXPECT_THAT(works[1].shares, ElementsAre(about(1.0)));
}

TEST(Spread, GoesNowhereThatIsFullerThanAnotherPlace)
{
    std::vector<FreeWork> works{{.places = {0, 1}, .amounts = {1.0, 1.0}}, {.places = {0}, .amounts = {3.0}}};

    spread(works, {1.0, 1.0});

    EXPECT_THAT(works[0].shares, ElementsAre(about(0.0), about(1.0)));
}

TEST(Spread, PassesWorkOnFromPlaceToPlace)
{
    // A chain: what the first leaves in the middle place, the others give way to. All three end equally full.
    std::vector<FreeWork> works{{.places = {0}, .amounts = {1.0}},
                                {.places = {0, 1}, .amounts = {3.0, 3.0}},
                                {.places = {1, 2}, .amounts = {5.0, 5.0}}};

    spread(works, {1.0, 1.0, 1.0});

    EXPECT_THAT(works[1].shares, ElementsAre(about(2.0 / 3.0), about(1.0 / 3.0)));
    EXPECT_THAT(works[2].shares, ElementsAre(about(0.4), about(0.6)));
}

TEST(Spread, MindsThatWorkIsMoreAtOnePlaceThanAtAnother)
{
    std::vector<FreeWork> works{{.places = {0, 1}, .amounts = {10.0, 30.0}}};

    spread(works, {1.0, 1.0});

    EXPECT_THAT(works[0].shares, ElementsAre(about(0.75), about(0.25)));
}

TEST(Spread, DividesEvenlyWhatHasNoRoomAnywhere)
{
    std::vector<FreeWork> works{{.places = {0, 2}, .amounts = {5.0, 7.0}}};

    spread(works, {0.0, 1.0, 0.0});

    EXPECT_THAT(works[0].shares, ElementsAre(0.5, 0.5));
}

}  // namespace tillsim
