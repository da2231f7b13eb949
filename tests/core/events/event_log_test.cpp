// SPDX-License-Identifier: MIT
// The event log, line by line, and when its text is handed on.
#include "core/events/event_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

const ShopEvent ending{Instant{3s}, EventKind::ended};

/// Keeps the pieces in which text arrives.
struct Pieces {
    std::vector<std::string> texts;

    TextSink sink()
    {
        return [this](std::string_view text) { texts.emplace_back(text); };
    }
};

}  // namespace

TEST(EventLog, WritesAnObjectAnEvent)
{
    Pieces pieces;
    EventLog log{pieces.sink()};

    log.on({Instant{}, EventKind::doorsOpened});
    log.on({Instant{1500ms}, EventKind::arrived, 0});
    log.on({Instant{1500ms}, EventKind::started, 0, 3});
    log.on(ending);

    EXPECT_EQ(pieces.texts,
              (std::vector<std::string>{
                  "{\"t_ns\":0,\"kind\":1,\"name\":\"doors_opened\",\"customer\":-1,\"till\":-1}\n"
                  "{\"t_ns\":1500000000,\"kind\":10,\"name\":\"arrived\",\"customer\":0,\"till\":-1}\n"
                  "{\"t_ns\":1500000000,\"kind\":16,\"name\":\"started\",\"customer\":0,\"till\":3}\n"
                  "{\"t_ns\":3000000000,\"kind\":3,\"name\":\"ended\",\"customer\":-1,\"till\":-1}\n"}));
}

TEST(EventLog, HandsItsTextOnInLargePiecesAndAllOfItAtTheEnd)
{
    Pieces pieces;
    EventLog log{pieces.sink()};

    for (int customer = 0; customer < 3000; ++customer)
        log.on({Instant{}, EventKind::arrived, customer});
    const std::size_t before = pieces.texts.size();
    log.on(ending);

    EXPECT_GE(before, 2U);
    EXPECT_LE(before, 10U);
    std::string all;
    for (const std::string& text : pieces.texts)
        all += text;
    EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), 3001);
    EXPECT_TRUE(all.ends_with("\"name\":\"ended\",\"customer\":-1,\"till\":-1}\n"));
}

}  // namespace tillsim
