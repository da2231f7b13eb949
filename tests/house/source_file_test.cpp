// SPDX-License-Identifier: MIT
// The reader of sources tells code from comments and literals; without that the rules would cry wolf.
#include "tests/house/source_file.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

TEST(CodeOf, BlanksComments)
{
    EXPECT_EQ(codeOf("a // b\nc /* d\ne */ f"), "a     \nc     \n     f");
}

TEST(CodeOf, BlanksTheInsidesOfLiterals)
{
    EXPECT_EQ(codeOf(R"(f("a\"b", 'c', '\'', "//");)"), R"(f("    ", ' ', '  ', "  ");)");
}

TEST(CodeOf, BlanksRawStringsToTheirEnd)
{
    EXPECT_EQ(codeOf("f(R\"x(a)\" \"b\nc)x\", d)"), "f(R         \n    , d)");
}

TEST(CodeOf, TakesAQuoteBetweenDigitsForASeparator)
{
    EXPECT_EQ(codeOf("1'000'000 + 'a' + 0xff'ff"), "1'000'000 + ' ' + 0xff'ff");
}

TEST(CodeOf, KeepsThePathsOfIncludes)
{
    EXPECT_EQ(codeOf("# include \"a//b.hpp\" // c\nx = \"d\";"), "# include \"a//b.hpp\"     \nx = \" \";");
}

TEST(CodeOf, EndsWithATextThatIsCutShort)
{
    EXPECT_EQ(codeOf("a \"b"), "a \" ");
    EXPECT_EQ(codeOf("a \"\\"), "a \" ");
    EXPECT_EQ(codeOf("a /* b"), "a     ");
    EXPECT_EQ(codeOf("a R\"x"), "a R  ");
    EXPECT_EQ(codeOf("#include \"b"), "#include \"b");
}

TEST(IncludesOf, FindsQuotedAndAngledOnesButNotThoseInCommentsAndStrings)
{
    const SourceFile source = makeSource("core/kernel/a.cpp", R"code(#include "core/kernel/b.hpp"
  #  include <vector>
// #include <a>
const char* text = R"(
#include <c>
)";
#define INCLUDE include
)code");

    std::vector<std::string> found;
    for (const Include& include : includesOf(source))
        found.push_back((include.angled ? "angled " : "quoted ") + complaint(source, include.place, include.path));

    EXPECT_THAT(
        found,
        testing::ElementsAre("quoted core/kernel/a.cpp:1: core/kernel/b.hpp", "angled core/kernel/a.cpp:2: vector"));
}

TEST(ReadTree, FindsEveryKindOfSource)
{
    std::vector<std::string> paths;
    for (const SourceFile& source : readTree(TILLSIM_SOURCE_DIR))
        paths.push_back(source.path);

    EXPECT_THAT(
        paths,
        testing::IsSupersetOf({".ci/run", "CMakeLists.txt", "app/run", "core/CMakeLists.txt", "core/kernel/time.hpp",
                               "resources/scripts/setup.sh", "tests/house/source_file.cpp", "ui/CMakeLists.txt"}));
}

}  // namespace
}  // namespace tillsim
