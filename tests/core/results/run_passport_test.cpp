// SPDX-License-Identifier: MIT
#include "core/results/run_passport.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::EndsWith;
using testing::HasSubstr;

RunPassport samplePassport()
{
    return {.version = "tillsim 1.2.3 (GNU 12.2.0, Release)",
            .compiler = "GNU 12.2.0, Release",
            .scenario = {"my shop.toml", 0x0123456789ABCDEFU},
            .files = {{"baskets.csv", 7}},
            .seed = 9'223'372'036'854'775'807U,
            .settings = {{"bank.tills", "4"}},
            .until = "12:30",
            .arguments = {"run", "my shop.toml", "--seed", "7", "--set", "name=Don't"}};
}

std::string passportRefusal(const std::string& document)
{
    try {
        (void)passportIn(document);
        return "nothing";
    } catch (const NoPassport& problem) {
        return problem.what();
    }
}

}  // namespace

TEST(RunPassport, ComesBackOutOfTheDocumentThatCarriesIt)
{
    const RunPassport passport = samplePassport();

    EXPECT_EQ(passportIn(withPassport("{\"seed\": 1}", passport)), passport);
}

TEST(RunPassport, ComesAfterAllOtherKeysAndLeavesThemAsTheyAre)
{
    const std::string document = withPassport("{\n  \"b\": 0.1,\n  \"a\": 1e300\n}\n", {.version = "v"});

    EXPECT_THAT(document,
                testing::StartsWith("{\n  \"b\": 0.1,\n  \"a\": 1e+300,\n  \"passport\": {\n    \"version\": \"v\","));
    EXPECT_THAT(document, EndsWith("    \"command\": \"tillsim\"\n  }\n}\n"));
}

TEST(RunPassport, HasTheFingerprintOfTheDocument)
{
    EXPECT_THAT(withPassport("{\"fingerprint\": \"00000000deadbeef\"}", samplePassport()),
                EndsWith(",\n    \"fingerprint\": \"00000000deadbeef\"\n  }\n}\n"));
}

TEST(RunPassport, IsALineThatCanBeTypedIntoAShell)
{
    EXPECT_THAT(passportLine(samplePassport()),
                testing::StartsWith("repeat with: tillsim run 'my shop.toml' --seed 7 --set 'name=Don'\\''t'; "
                                    "tillsim 1.2.3 (GNU 12.2.0, Release), inputs "));
}

TEST(CommandLine, QuotesWhatAShellWouldReadInItsOwnWay)
{
    const std::vector<std::string> arguments{"", "a b", "*", "bank[1].tills=4", "-q", "$x", "path/to_file-1.toml"};

    EXPECT_EQ(commandLine(arguments), "tillsim '' 'a b' '*' 'bank[1].tills=4' -q '$x' path/to_file-1.toml");
}

TEST(InputHash, DependsOnTheScenarioItsFilesAndTheSettingsOnly)
{
    const RunPassport passport = samplePassport();
    RunPassport other = passport;
    other.version = "another";
    other.seed = 1;
    other.scenario.name = "elsewhere.toml";
    other.files[0].name = "elsewhere.csv";
    EXPECT_EQ(inputHash(other), inputHash(passport));

    for (const auto change : std::vector<void (*)(RunPassport&)>{
             [](RunPassport& p) { p.scenario.hash = 0; }, [](RunPassport& p) { p.files[0].hash = 0; },
             [](RunPassport& p) { p.settings[0].path = "a"; }, [](RunPassport& p) { p.settings[0].value = "5"; },
             [](RunPassport& p) { p.files.clear(); }}) {
        RunPassport changed = passport;
        change(changed);
        EXPECT_NE(inputHash(changed), inputHash(passport));
    }
}

TEST(InputHash, IsTheOneThatTheDocumentationExplains)
{
    // FNV-1a of "000000000000000a\n000000000000000b\na=1\n", computed with another program.
    const RunPassport passport{.scenario = {"", 10}, .files = {{"", 11}}, .settings = {{"a", "1"}}};

    EXPECT_EQ(inputHash(passport), 0xCE8CB973A62973F5U);
}

TEST(PassportIn, SaysWhatIsWrong)
{
    EXPECT_EQ(passportRefusal("seed = 1\n"), "is neither a results store nor JSON");
    EXPECT_EQ(passportRefusal("[1, 2]"), "has no passport: it is not what tillsim run --format json writes");
    EXPECT_EQ(passportRefusal("{\"passport\": {}}"), "has a passport that lacks something");
    EXPECT_EQ(passportRefusal("{\"passport\": 7}"), "has a passport that lacks something");
    EXPECT_THAT(passportRefusal("{\"passport\": {\"version\": \"\", \"compiler\": \"\", \"scenario_file\": \"\", "
                                "\"scenario_hash\": \"12\"}}"),
                HasSubstr("a hash of 12 that is not 16 hexadecimal digits"));
}

}  // namespace tillsim
