// SPDX-License-Identifier: MIT
// resources/docs/events.md lists the kinds of events; here it is held to the enum.
#include "core/events/shop_event.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <regex>
#include <string>

namespace tillsim {

namespace {

using Kinds = std::map<int, std::string>;  // Names by number.

Kinds documentedKinds()
{
    static const std::regex row{R"(\| (\d+) \| `(\w+)` \|.*)"};
    std::ifstream document{TILLSIM_SOURCE_DIR "/resources/docs/events.md"};
    Kinds kinds;
    std::smatch match;
    for (std::string line; std::getline(document, line);) {
        if (std::regex_match(line, match, row))
            kinds[std::stoi(match[1])] = match[2];
    }
    return kinds;
}

/// Those that have a name; the others are called unknown.
Kinds knownKinds()
{
    Kinds kinds;
    for (int number = 0; number <= 0xFFFF; ++number) {
        const std::string_view name = nameOf(static_cast<EventKind>(number));
        if (name != "unknown")
            kinds[number] = name;
    }
    return kinds;
}

}  // namespace

TEST(EventDocs, ListEveryKindWithItsNumberAndName)
{
    EXPECT_EQ(documentedKinds(), knownKinds());
    EXPECT_FALSE(knownKinds().empty());
}

}  // namespace tillsim
