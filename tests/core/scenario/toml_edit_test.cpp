// SPDX-License-Identifier: MIT
// Changing one place of a scenario's text. What is to come of it stands in full, so that nothing else has moved.
#include "core/scenario/toml_edit.hpp"

#include "core/scenario/bad_setting.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"

#include <gmock/gmock.h>

#include <filesystem>

namespace tillsim {

namespace {

std::string set(const std::string& text, std::string_view path, std::string_view value)
{
    const TomlNode root = outlineOf(text).root;
    return changed(text, settingOf(text, root, resolvePath(text, root, path), value));
}

std::string without(const std::string& text, std::string_view path)
{
    const TomlNode root = outlineOf(text).root;
    TomlPath way = resolvePath(text, root, path);
    return changed(text, removalOf(text, root, way));
}

std::string withValue(const std::string& text, std::string_view path, std::string_view value)
{
    const TomlNode root = outlineOf(text).root;
    return changed(text, additionOf(text, root, resolvePath(text, root, path), value));
}

std::string withRow(const std::string& text, std::string_view path)
{
    const TomlNode root = outlineOf(text).root;
    const std::vector<TomlEntry> row{{"from", "\"9h\""}, {"tills", "1"}};
    return changed(text, rowOf(text, root, resolvePath(text, root, path), row));
}

TEST(SettingAValue, ReplacesItAndKeepsCommentsAndLayout)
{
    EXPECT_EQ(set("# Head\ntills  =  4   # four\n", "tills", "5"), "# Head\ntills  =  5   # four\n");
    EXPECT_EQ(set("name = \"a # b\" # c", "name", "'x'"), "name = 'x' # c");
    EXPECT_EQ(set("a = [1, 2]  # two\n", "a", "[3]"), "a = [3]  # two\n");
    EXPECT_EQ(set("a = { b = 1 }\t# one\n", "a", "{}"), "a = {}\t# one\n");
    EXPECT_EQ(set("a = [1,\n  2, # two\n  3]\n", "a[2]", "7"), "a = [1,\n  7, # two\n  3]\n");
    EXPECT_EQ(set("w = { time = \"3min\", share = 0.95 }\n", "w.share", "0.9"),
              "w = { time = \"3min\", share = 0.9 }\n");
    EXPECT_EQ(set("a.b.c = 1\r\n", "a.b.c", "2"), "a.b.c = 2\r\n");
    EXPECT_EQ(set("t = '''x\n= 1''''\nu = 1\n", "u", "2"), "t = '''x\n= 1''''\nu = 2\n");
    EXPECT_EQ(set("\"odd key\" = 1\nn = 1\n", "odd key", "2"), "\"odd key\" = 2\nn = 1\n");
}

TEST(SettingAValue, FindsElementsByNameAndByPosition)
{
    const std::string text = "[[bank]]\nname = \"a\"\ntills = 1\n[[bank]]\nname = \"b\"\ntills = 2\n";

    EXPECT_EQ(set(text, "bank[b].tills", "9"),
              "[[bank]]\nname = \"a\"\ntills = 1\n[[bank]]\nname = \"b\"\ntills = 9\n");
    EXPECT_EQ(set(text, "bank[1].tills", "9"),
              "[[bank]]\nname = \"a\"\ntills = 9\n[[bank]]\nname = \"b\"\ntills = 2\n");
    EXPECT_THROW(set(text, "bank[c].tills", "9"), BadSetting);
    EXPECT_THROW(set(text, "bank.tills", "9"), BadSetting);
    EXPECT_EQ(set("bank = [{ tills = 2 }]", "bank.tills", "3"), "bank = [{ tills = 3 }]");
}

TEST(SettingAMissingKey, AddsItBelowTheOthersOfItsTable)
{
    EXPECT_EQ(set("a = 1  # one\n\n[t]\nb = 2\n", "c", "3"), "a = 1  # one\nc = 3\n\n[t]\nb = 2\n");
    EXPECT_EQ(set("[t]\n  b = [\n    2,\n  ]\n# end\n[u]\n", "t.c", "3"),
              "[t]\n  b = [\n    2,\n  ]\n  c = 3\n# end\n[u]\n");
    EXPECT_EQ(set("[t]", "t.c", "3"), "[t]\nc = 3");
    EXPECT_EQ(set("[[bank]]\ntills = 1\n[bank.service]\nkind = \"time\"\n", "bank.capacity", "5"),
              "[[bank]]\ntills = 1\ncapacity = 5\n[bank.service]\nkind = \"time\"\n");
    EXPECT_EQ(set("[[bank]]\ntills = 1\n[bank.service]\nkind = \"time\"\n", "bank.service.gap", "{}"),
              "[[bank]]\ntills = 1\n[bank.service]\nkind = \"time\"\ngap = {}\n");
    EXPECT_EQ(set("a = 1\r\n[t]\r\n", "b", "2"), "a = 1\r\nb = 2\r\n[t]\r\n");
}

TEST(SettingAMissingKey, KeepsToInlineTablesAndDottedKeys)
{
    EXPECT_EQ(set("w = { a = 1 }\n", "w.b", "2"), "w = { a = 1, b = 2 }\n");
    EXPECT_EQ(set("w = {}\n", "w.b", "2"), "w = { b = 2 }\n");
    EXPECT_EQ(set("s.kind = 1\nz = 1\n", "s.time", "2"), "s.kind = 1\ns.time = 2\nz = 1\n");
    EXPECT_EQ(set("w = { s.a = 1 }\n", "w.s.b", "2"), "w = { s.a = 1, s.b = 2 }\n");
    EXPECT_EQ(set("[a.b]\nx = 1\n", "a.y", "2"), "[a.b]\nx = 1\n\n[a]\ny = 2\n");
}

TEST(SettingAMissingKey, MakesTheTablesOnTheWay)
{
    EXPECT_EQ(set("[[bank]]\ntills = 1\n", "bank.opening.lag", "\"60s\""),
              "[[bank]]\ntills = 1\nopening = { lag = \"60s\" }\n");
    EXPECT_EQ(set("name = \"x\"\n\n[[bank]]\ntills = 1\n\n# Money\n[costs]\ntill_hour = 18\n", "targets.within.share",
                  "0.95"),
              "name = \"x\"\n\n[[bank]]\ntills = 1\n\n[targets]\nwithin = { share = 0.95 }\n\n# Money\n[costs]\n"
              "till_hour = 18\n");
    EXPECT_EQ(set("name = \"x\"\n", "costs.till_hour", "18"), "name = \"x\"\n\n[costs]\ntill_hour = 18\n");
    EXPECT_EQ(set("# Head\n\n# The tills\n[[bank]]\ntills = 1\n", "seed", "2"),
              "# Head\n\nseed = 2\n\n# The tills\n[[bank]]\ntills = 1\n");
    EXPECT_EQ(set("", "seed", "2"), "seed = 2\n");
}

TEST(SettingAValue, RefusesWhatIsNoValue)
{
    EXPECT_THROW(set("[t]\na = 1\n", "t", "2"), BadSetting);
    EXPECT_THROW(set("a = 1\n", "a.b", "2"), BadSetting);
    EXPECT_THROW(set("a = [1]\n", "a[2]", "2"), BadSetting);
    EXPECT_THROW(set("a = 1\n", "a..b", "2"), BadSetting);
}

TEST(TakingAKeyAway, TakesItsLineOrItsComma)
{
    EXPECT_EQ(without("a = 1\nb = 2 # two\nc = 3\n", "b"), "a = 1\nc = 3\n");
    EXPECT_EQ(without("b = 2", "b"), "");
    EXPECT_EQ(without("w = { a = 1, b = 2, c = 3 }\n", "w.a"), "w = { b = 2, c = 3 }\n");
    EXPECT_EQ(without("w = { a = 1, b = 2, c = 3 }\n", "w.c"), "w = { a = 1, b = 2 }\n");
    EXPECT_EQ(without("w = { a = 1 }\n", "w.a"), "w = {}\n");
    EXPECT_EQ(without("a = [1, 2, 3]\n", "a[2]"), "a = [1, 3]\n");
    EXPECT_EQ(without("a = [\n  1,\n  2,\n]\n", "a[2]"), "a = [\n  1,\n]\n");
    EXPECT_EQ(without("x = 1\n\n[t]\na = 1\n\n[u]\nb = 1\n", "t"), "x = 1\n\n[u]\nb = 1\n");
    EXPECT_EQ(without("x = 1\n\n[t]\na = 1\n", "t"), "x = 1\n");
    EXPECT_EQ(without("[[r]]\na = 1\n\n[[r]]\na = 2\n", "r[1]"), "[[r]]\na = 2\n");
    EXPECT_THROW(without("a = 1\n", "b"), BadSetting);
    EXPECT_THROW(without("t.a = 1\n", "t"), BadSetting);
}

TEST(AddingToAList, LaysTheNewOneOutAsTheOthers)
{
    EXPECT_EQ(withValue("a = [1, 2]\n", "a", "3"), "a = [1, 2, 3]\n");
    EXPECT_EQ(withValue("a = []\n", "a", "3"), "a = [3]\n");
    EXPECT_EQ(withValue("a = [\n  1, # one\n  2, # two\n]\n", "a", "3"), "a = [\n  1, # one\n  2, # two\n  3,\n]\n");
    EXPECT_EQ(withValue("a = [\n  1,\n  2 # two\n]\n", "a", "3"), "a = [\n  1,\n  2, # two\n  3\n]\n");
    EXPECT_EQ(withValue("a = [\n  1,\n  2]\n", "a", "3"), "a = [\n  1,\n  2,\n  3]\n");
    EXPECT_THROW(withValue("a = 1\n", "a", "3"), BadSetting);
}

TEST(AddingARow, WritesItAsTheListIsWritten)
{
    EXPECT_EQ(withRow("[[bank]]\ntills = 1\n", "bank.roster"),
              "[[bank]]\ntills = 1\nroster = [{ from = \"9h\", tills = 1 }]\n");
    EXPECT_EQ(withRow("[[bank]]\n[[bank.roster]]\nfrom = \"8h\"\n", "bank.roster"),
              "[[bank]]\n[[bank.roster]]\nfrom = \"8h\"\n\n[[bank.roster]]\nfrom = \"9h\"\ntills = 1\n");
    EXPECT_EQ(withRow("[[bank]]\n\n[targets]\n", "intervention"),
              "[[bank]]\n\n[[intervention]]\nfrom = \"9h\"\ntills = 1\n\n[targets]\n");
}

TEST(AddingARow, LeavesTheBlankLinesAsTheyAre)
{
    const std::string text = "[[class]]\nfrom = 1\n\n[targets]\n";
    const std::string more = withRow(text, "class");

    EXPECT_EQ(more, "[[class]]\nfrom = 1\n\n[[class]]\nfrom = \"9h\"\ntills = 1\n\n[targets]\n");
    EXPECT_EQ(without(more, "class[2]"), text);
}

TEST(AnOutline, PassesOverWhatItCannotTakeApart)
{
    const std::string text = "a = 1\nb = = 2\nc = 3\n[t\nd = 4\n";
    const TomlOutline outline = outlineOf(text);

    EXPECT_FALSE(outline.isWhole);
    EXPECT_EQ(valueAt(text, outline.root, {{"a"}}), "1");
    EXPECT_EQ(valueAt(text, outline.root, {{"c"}}), "3");
    EXPECT_EQ(valueAt(text, outline.root, {{"b"}}), std::nullopt);
}

TEST(AnOutline, HasLimitsForWhatIsTooDeep)
{
    EXPECT_FALSE(outlineOf("a = " + std::string(100'000, '[')).isWhole);
    std::string deep = "a";
    for (int i = 0; i < 100'000; ++i)
        deep += ".a";
    EXPECT_FALSE(outlineOf(deep + " = 1").isWhole);
}

/// Settings that all shipped scenarios with one bank and one source take, present there or not.
const std::vector<Setting>& someSettings()
{
    static const std::vector<Setting> settings{
        {"name", "\"Another \\\"name\\\"\""},
        {"seed", "77"},
        {"opens", "\"00:00\""},
        {"after_closing", "\"stop\""},
        {"bank[1].tills", "40"},
        {"bank[1].capacity", "3"},
        {"bank[1].balk.in_system", "9"},
        {"bank[1].name", "\"other\""},
        {"arrivals[1].limit", "12"},
        {"targets.within", "{ time = \"2min\", share = 0.5 }"},
        {"targets.one_plus_one", "0.5"},
        {"costs.waiting_hour", "12.5"},
        {"service.source", "\"elsewhere\""},
        {"basket.source", "\"elsewhere\""},
    };
    return settings;
}

class ShippedText : public testing::TestWithParam<std::string> { };

/// What a setting does, or why it cannot be made: positions aside, which move with the text.
std::string outcomeOf(const std::string& text, const std::vector<Setting>& settings, Scenario& scenario)
try {
    scenario = parseScenario(text, "shop.toml", TILLSIM_SOURCE_DIR "/resources/scenarios", settings);
    return "read";
} catch (const ScenarioError& error) {
    return error.problems()[0].text;
}

TEST_P(ShippedText, ChangesToWhatASettingMakesOfIt)
{
    const std::string text = readTextFile(GetParam(), 1);
    ASSERT_TRUE(outlineOf(text).isWhole);

    for (const Setting& setting : someSettings()) {
        Scenario expected;
        Scenario got;
        const std::string outcome = outcomeOf(text, {setting}, expected);

        EXPECT_EQ(outcomeOf(set(text, setting.path, setting.value), {}, got), outcome) << setting.path;
        std::ranges::sort(expected.sources, {}, &SourceNote::place);
        std::ranges::sort(got.sources, {}, &SourceNote::place);
        EXPECT_TRUE(got == expected) << setting.path;
    }
}

/// Every value, taken out and put in again.
void changeAll(const std::string& text, const TomlNode& root, const TomlNode& node, const TomlPath& path, int& count)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const TomlNode& child = node.children[i];
        const TomlPath way = child.key.empty() ? elementOf(path, i) : path / child.key;
        if (child.kind == TomlKind::Scalar) {
            ASSERT_EQ(find(root, way), &child) << toString(way);
            EXPECT_EQ(changed(text, settingOf(text, root, way, child.value.of(text))), text);
            ++count;
        }
        changeAll(text, root, child, way, count);
    }
}

TEST_P(ShippedText, StaysAsItIsWhenEachValueIsSetToItself)
{
    const std::string text = readTextFile(GetParam(), 1);
    const TomlNode root = outlineOf(text).root;
    int count = 0;

    changeAll(text, root, root, {}, count);

    EXPECT_GT(count, 10);
}

std::vector<std::string> shippedTexts()
{
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator{TILLSIM_SOURCE_DIR "/resources/scenarios"})
        if (entry.path().extension() == ".toml")
            paths.push_back(entry.path().string());
    std::ranges::sort(paths);
    return paths;
}

INSTANTIATE_TEST_SUITE_P(All, ShippedText, testing::ValuesIn(shippedTexts()),
                         [](const auto& each) { return std::filesystem::path{each.param}.stem().string(); });

}  // namespace

}  // namespace tillsim
