// SPDX-License-Identifier: MIT
#include "core/results/run_record_bytes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace tillsim {

namespace {

using Bytes = std::vector<std::byte>;

RunRecord runWithEverything()
{
    return {.point = 3,
            .replication = std::numeric_limits<std::uint64_t>::max(),
            .seed = 7,
            .fingerprint = 0xdeadbeef00000001,
            .measures = {{"wait_s.mean", 0.1}, {"classes[Caf\u00e9].wait_s.p95", -1e300}, {"", 0.0}},
            .profilePart = 75.0,
            .lineProfile = {0.0, 0.25, std::numeric_limits<double>::denorm_min()},
            .wallSeconds = 0.001,
            .failure = std::string{"no\0 result", 10}};
}

}  // namespace

TEST(RunRecordBytes, BringBackTheRun)
{
    EXPECT_EQ(fromBytes(toBytes(runWithEverything())), runWithEverything());
    EXPECT_EQ(fromBytes(toBytes(RunRecord{})), RunRecord{});
}

TEST(RunRecordBytes, KeepEveryBitOfANumber)
{
    const RunRecord run{.measures = {{"nan", std::bit_cast<double>(0x7ff8000000000123U)}, {"zero", -0.0}}};

    const RunRecord brought = fromBytes(toBytes(run));

    EXPECT_EQ(std::bit_cast<std::uint64_t>(brought.measures[0].value), 0x7ff8000000000123U);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(brought.measures[1].value), 0x8000000000000000U);
}

TEST(RunRecordBytes, HaveTheSameOrderOnEveryMachine)
{
    const Bytes bytes = toBytes({.point = 0x0102});

    EXPECT_EQ(bytes[8], std::byte{0x02});
    EXPECT_EQ(bytes[9], std::byte{0x01});
    EXPECT_EQ(bytes.size(), 10U * 8U);
}

TEST(RunRecordBytes, AreRefusedIfAnyIsMissing)
{
    const Bytes whole = toBytes(runWithEverything());

    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_THROW((void)fromBytes(std::span{whole}.first(size)), BadRecord) << size;
}

TEST(RunRecordBytes, AreRefusedIfTheyAreSomethingElse)
{
    Bytes longer = toBytes(runWithEverything());
    longer.push_back(std::byte{0});
    Bytes other = toBytes(runWithEverything());
    other[0] = std::byte{0};
    Bytes endless = toBytes(RunRecord{});
    std::fill_n(endless.begin() + 5 * 8, 8, std::byte{0xff});  // The number of measures.

    EXPECT_THROW((void)fromBytes(longer), BadRecord);
    EXPECT_THROW((void)fromBytes(other), BadRecord);
    EXPECT_THROW((void)fromBytes(endless), BadRecord);
}

}  // namespace tillsim
