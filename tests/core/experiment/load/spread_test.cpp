// SPDX-License-Identifier: MIT
// Work that may go to one place or another.
#include "core/experiment/load/spread.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace tillsim {

namespace {

using testing::DoubleNear;
using testing::ElementsAre;

auto about(double value)
{
    return DoubleNear(value, 1e-9);
}

/// Work for up to six places of eight, which is more at some than at others.
FreeWork someWork(std::mt19937& generator)
{
    FreeWork work;
    for (std::uint32_t place = 0; place < 8; ++place) {
        if (generator() % 3 == 0 || (place == 7 && work.places.empty())) {
            work.places.push_back(place);
            work.amounts.push_back(static_cast<double>(1 + generator() % 50));
        }
    }
    return work;
}

std::vector<double> fullness(const std::vector<FreeWork>& works, const std::vector<double>& room)
{
    std::vector<double> full(room.size());
    for (const FreeWork& work : works)
        for (std::size_t i = 0; i < work.places.size(); ++i)
            full[work.places[i]] += work.shares[i] * work.amounts[i] / room[work.places[i]];
    return full;
}

/// By which part a place that the work goes to is fuller than another that it could go to, at most.
double excessOf(const FreeWork& work, const std::vector<double>& full)
{
    double emptiest = full[work.places[0]];
    double fullest = 0.0;
    for (std::size_t i = 0; i < work.places.size(); ++i) {
        emptiest = std::min(emptiest, full[work.places[i]]);
        if (work.shares[i] > 1e-6)
            fullest = std::max(fullest, full[work.places[i]]);
    }
    return fullest / emptiest - 1.0;
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

TEST(Spread, SendsNoPartOfAnyWorkToAPlaceThatIsFullerThanItsOthers)
{
    std::mt19937 generator{1};
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<double> room(8);
        for (double& each : room)
            each = static_cast<double>(1 + generator() % 9);
        std::vector<FreeWork> works(1 + generator() % 12);
        for (FreeWork& work : works)
            work = someWork(generator);

        spread(works, room);

        const std::vector<double> full = fullness(works, room);
        for (const FreeWork& work : works) {
            EXPECT_LT(excessOf(work, full), 1e-6) << "trial " << trial;
            EXPECT_NEAR(std::accumulate(work.shares.begin(), work.shares.end(), 0.0), 1.0, 1e-9);
        }
    }
}

TEST(Spread, DividesEvenlyWhatHasNoRoomAnywhere)
{
    std::vector<FreeWork> works{{.places = {0, 2}, .amounts = {5.0, 7.0}}};

    spread(works, {0.0, 1.0, 0.0});

    EXPECT_THAT(works[0].shares, ElementsAre(0.5, 0.5));
}

}  // namespace tillsim
