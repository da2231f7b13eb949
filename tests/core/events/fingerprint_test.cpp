// SPDX-License-Identifier: MIT
// The fingerprint: the numbers expected here were computed by the Python program of resources/docs/events.md.
#include "core/events/event_stream.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

const ShopEvent opening{Instant{}, EventKind::doorsOpened};
const ShopEvent joining{Instant{1500ms}, EventKind::joined, 7, 2};

std::string fingerprintOf(const std::vector<ShopEvent>& events)
{
    Fingerprint fingerprint;
    for (const ShopEvent& event : events)
        fingerprint.add(event);
    return toHex(fingerprint.value());
}

/// Writes down who heard what.
class Listener final : public EventObserver {
public:
    Listener(std::string name, std::vector<std::string>& heard) : m_name{std::move(name)}, m_heard{&heard} { }

    void on(const ShopEvent& event) override { m_heard->push_back(m_name + ": " + std::string{nameOf(event.kind)}); }

private:
    std::string m_name;
    std::vector<std::string>* m_heard;
};

}  // namespace

TEST(Fingerprint, IsZeroBeforeAnythingHappened)
{
    EXPECT_EQ(fingerprintOf({}), "0000000000000000");
}

TEST(Fingerprint, FollowsThePublishedRecipe)
{
    EXPECT_EQ(fingerprintOf({opening}), "74ee34d2c84c9427");
    EXPECT_EQ(fingerprintOf({joining}), "901ac3bc34f6cd6d");
    EXPECT_EQ(fingerprintOf({opening, joining}), "2b0e12bf132a9cec");
}

TEST(Fingerprint, DependsOnTheOrderOfEvents)
{
    EXPECT_NE(fingerprintOf({opening, joining}), fingerprintOf({joining, opening}));
}

TEST(Fingerprint, IsWrittenWithLeadingZeros)
{
    EXPECT_EQ(toHex(0x0123456789abcdef), "0123456789abcdef");
    EXPECT_EQ(toHex(0xf), "000000000000000f");
}

TEST(EventStream, TellsThoseWhoSubscribedInTheirOrder)
{
    std::vector<std::string> heard;
    Listener first{"first", heard};
    Listener second{"second", heard};
    EventStream stream;
    stream.publish(opening);
    stream.subscribe(first);
    stream.subscribe(second);

    stream.publish(joining);

    EXPECT_EQ(heard, (std::vector<std::string>{"first: joined", "second: joined"}));
}

TEST(EventStream, KeepsTheFingerprintWhetherOrNotSomebodyListens)
{
    EventStream stream;

    stream.publish(opening);
    stream.publish(joining);

    EXPECT_EQ(toHex(stream.fingerprint()), fingerprintOf({opening, joining}));
}

}  // namespace tillsim
