// SPDX-License-Identifier: MIT
#include "core/random/stream.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace tillsim {
namespace {

static_assert(streamFor({}) == streamFor({}), "keyed generators can be made at compile time");

TEST(Stream, GivesTheSameNumbersForTheSameKey)
{
    const StreamKey key{.seed = 42, .replication = 3, .purpose = Purpose::patience, .entity = 4711};

    EXPECT_EQ(streamFor(key), streamFor(key));
}

TEST(Stream, GivesTheSameNumbersWhetherOrNotTheFrontOfTheKeyIsMixedBefore)
{
    const Stream patience{42, 3, Purpose::patience};

    EXPECT_EQ(patience.generatorFor(4711), streamFor({42, 3, Purpose::patience, 4711}));
}

TEST(Stream, GivesOtherNumbersWhereOneWordOfTheKeyDiffers)
{
    const auto firstOf = [](StreamKey key) { return streamFor(key)(); };

    const std::vector<std::uint64_t> outputs{
        firstOf({1, 0, Purpose::gap, 7}), firstOf({2, 0, Purpose::gap, 7}),    firstOf({1, 1, Purpose::gap, 7}),
        firstOf({1, 0, Purpose::gap, 8}), firstOf({1, 0, Purpose::basket, 7}), firstOf({7, 0, Purpose::gap, 1}),
        firstOf({0, 1, Purpose::gap, 7}),
    };

    EXPECT_THAT(std::vector(outputs.begin() + 1, outputs.end()), testing::Each(testing::Ne(outputs.front())));
}

/// A set of numbers other than 0 that is quick without optimisation too.
class SeenNumbers {
public:
    /// Whether `number` is new.
    bool add(std::uint64_t number)
    {
        std::size_t place = number % m_numbers.size();
        for (; m_numbers[place] != 0; place = (place + 1) % m_numbers.size())
            if (m_numbers[place] == number)
                return false;
        m_numbers[place] = number;
        return true;
    }

private:
    std::vector<std::uint64_t> m_numbers = std::vector<std::uint64_t>(std::size_t{1} << 22);
};

// Two million independent words have an equal pair with probability 1.2e-7.
TEST(Stream, GivesMillionsOfNeighbouringKeysDifferentFirstNumbers)
{
    SeenNumbers seen;
    int repeated = 0;

    for (std::uint64_t seed = 0; seed < 4; ++seed)
        for (std::uint64_t replication = 0; replication < 16; ++replication)
            for (std::uint32_t purpose = 0; purpose < 16; ++purpose)
                for (std::uint64_t entity = 0; entity < 2048; ++entity)
                    repeated += !seen.add(streamFor({seed, replication, Purpose{purpose}, entity})());

    EXPECT_EQ(repeated, 0);
}

TEST(Entity, PacksTheLimitsWithoutOverlap)
{
    EXPECT_EQ(entityOf(0, 0), 0U);
    EXPECT_EQ(entityOf(0, 17592186044415), 0x00000fffffffffffU);
    EXPECT_EQ(entityOf(1, 0), 0x0000100000000000U);
    EXPECT_EQ(entityOf(1048575, 17592186044415), 0xffffffffffffffffU);
}

TEST(Entity, RefusesWhatDoesNotFit)
{
    EXPECT_THROW(static_cast<void>(entityOf(1048576, 0)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(entityOf(0, 17592186044416)), std::out_of_range);
}

RC_GTEST_PROP(Entity, IsAnotherForAnyOtherPair, (std::uint32_t member, std::uint32_t otherMember))
{
    const auto group = *rc::gen::inRange<std::uint64_t>(0, entityGroups);
    const auto otherGroup = *rc::gen::inRange<std::uint64_t>(0, entityGroups);

    RC_ASSERT((entityOf(group, member) == entityOf(otherGroup, otherMember))
              == (group == otherGroup && member == otherMember));
}

}  // namespace
}  // namespace tillsim
