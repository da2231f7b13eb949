// SPDX-License-Identifier: MIT
// Keys of too many parts are found before the parser sees them, and nothing else is taken for one.
#include "core/scenario/key_depth.hpp"

#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tillsim {

namespace {

/// "a.a.a", with so many parts.
std::string key(std::size_t parts, const std::string& part = "a")
{
    std::string result = part;
    for (std::size_t at = 1; at < parts; ++at)
        result += '.' + part;
    return result;
}

constexpr TextPosition start{1, 1};

TEST(DeepKey, HasMoreThanSixteenParts)
{
    EXPECT_EQ(findDeepKey(key(16) + " = 1"), std::nullopt);
    EXPECT_EQ(findDeepKey(key(17) + " = 1"), start);
    EXPECT_EQ(findDeepKey(key(1'000'000)), start);
}

TEST(DeepKey, MayBeQuotedAndSpacedOut)
{
    EXPECT_EQ(findDeepKey(key(17, R"("a.b")") + " = 1"), start);
    EXPECT_EQ(findDeepKey(key(17, R"('a\')") + " = 1"), start);
    EXPECT_EQ(findDeepKey(key(17, R"("")") + " = 1"), start);
    EXPECT_EQ(findDeepKey(key(17, "a\t ") + " = 1"), start);
    EXPECT_EQ(findDeepKey(key(16, R"("a.b")") + " = 1"), std::nullopt);
}

TEST(DeepKey, IsFoundWhereverItStands)
{
    EXPECT_EQ(findDeepKey("x = 1\n[" + key(17) + "]\n"), (TextPosition{2, 2}));
    EXPECT_EQ(findDeepKey("x = 1\n[[" + key(17) + "]]\n"), (TextPosition{2, 3}));
    EXPECT_EQ(findDeepKey("x = {" + key(17) + " = 1}"), (TextPosition{1, 6}));
    EXPECT_EQ(findDeepKey("x = {a = 1, b.c = 2, " + key(17) + " = 1}"), (TextPosition{1, 22}));
    EXPECT_EQ(findDeepKey("\"\xC3\xA4\" = [{" + key(17) + " = 1}]"), (TextPosition{1, 9}));
    EXPECT_EQ(findDeepKey("x = 1\r\n   " + key(17)), (TextPosition{2, 4}));
}

TEST(DeepKey, IsFoundAfterTextAndComments)
{
    EXPECT_EQ(findDeepKey("# it's\n" + key(17)), (TextPosition{2, 1}));
    EXPECT_EQ(findDeepKey("x = \"it's\"\n" + key(17)), (TextPosition{2, 1}));
    EXPECT_EQ(findDeepKey("x = \"\"\"\n'''\\\"\"\"\"\"\"\n" + key(17)), (TextPosition{3, 1}));
    EXPECT_EQ(findDeepKey("x = '''\n\\''''\n" + key(17)), (TextPosition{3, 1}));
}

TEST(DeepKey, IsNotInTextNorInComments)
{
    EXPECT_EQ(findDeepKey("# " + key(17)), std::nullopt);
    EXPECT_EQ(findDeepKey("x = \"" + key(17) + '"'), std::nullopt);
    EXPECT_EQ(findDeepKey("x = \"\\\"" + key(17) + '"'), std::nullopt);
    EXPECT_EQ(findDeepKey("x = '" + key(17) + "'"), std::nullopt);
    EXPECT_EQ(findDeepKey("x = '''\n''" + key(17) + "'''"), std::nullopt);
    EXPECT_EQ(findDeepKey("x = \"\"\"\n\\\"\"\"" + key(17) + "\"\"\""), std::nullopt);
}

TEST(DeepKey, IsNotMadeOfNumbers)
{
    std::string list = "x = [0.5";
    for (int number = 0; number < 100; ++number)
        list += ", 1.5\n";

    EXPECT_EQ(findDeepKey(list + "]"), std::nullopt);
}

TEST(DeepKey, IsNotATextWithoutQuotesInASetting)
{
    const std::string path = "../../../../../../../../../../../x";

    EXPECT_EQ(parsed("", {{"name", path}}).name, path);
}

TEST(DeepKey, IsRefusedInAScenarioAndInASetting)
{
    const std::string deep = key(50'000);

    EXPECT_EQ(complaint(deep + " = 1"), "shop.toml:1:1: a key may have at most 16 parts with dots between");
    EXPECT_TRUE(complaint("", {{"service", "{ " + deep + " = 1 }"}})
                    .ends_with(": a key may have at most 16 parts with dots between"));
    EXPECT_TRUE(complaint("", {{deep, "1"}}).ends_with(": a key may have at most 16 parts with dots between"));
}

}  // namespace

}  // namespace tillsim
