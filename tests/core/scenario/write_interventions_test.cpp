// SPDX-License-Identifier: MIT
// What was done by hand is written so that it is read again to the nanosecond, and the rest of the text stays.
#include "core/scenario/write_interventions.hpp"

#include "core/scenario/scenario_file.hpp"

#include <gmock/gmock.h>

#include <string>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::StartsWith;

const std::string oneBank = R"(schema = 1
name = "Corner"   # of the street
opens = "08:00"
duration = "30h"

[[arrivals]]
kind = "poisson"
per_hour = 60

[service]
kind = "time"
time = { constant = "30s" }

[[bank]]
tills = 2
)";

Scenario parsed(const std::string& text)
{
    return parseScenario(text, "shop.toml", ".");
}

std::string added(const std::string& text, std::vector<Intervention> interventions)
{
    return withInterventions(text, "shop.toml", parsed(text), interventions);
}

TEST(WithInterventions, KeepsTheTextAndAddsTablesThatPeopleCanRead)
{
    const std::string text = added(oneBank, {{3h + 42min + 7s + 1ns, InterventionKind::Break, 0, 1, 15min}});

    EXPECT_EQ(text, oneBank + R"(
[[intervention]]
at = "11:42:07.000000001"
do = "break"
till = 2
for = "15min"
)");
}

TEST(WithInterventions, AreReadAgainAsTheyWere)
{
    const std::vector<Intervention> all{{1ns, InterventionKind::Open, 0, 1},
                                        {20h + 1ns, InterventionKind::Close, 0, 0},
                                        {29h + 59min + 3ns, InterventionKind::Rush, 0, 0, {}, 40},
                                        {12345678912345ns, InterventionKind::Break, 0, 0, 61s}};

    EXPECT_EQ(parsed(added(oneBank, all)).interventions, all);
}

TEST(WithInterventions, JoinThoseThatAreThere)
{
    const std::string text = oneBank + "[[intervention]]\nat = \"1h\"\ndo = \"rush\"\ncustomers = 3";

    const Scenario scenario = parsed(added(text, {{2h, InterventionKind::Open, 0, 1}}));

    EXPECT_THAT(scenario.interventions,
                ElementsAre(Intervention{1h, InterventionKind::Rush, 0, 0, {}, 3},
                            Intervention{2h, InterventionKind::Open, 0, 1}));
}

TEST(WithInterventions, JoinAListInBrackets)
{
    const std::string text
        = "# caf\xC3\xA9\r\nintervention = [  # by hand\n  { at = \"1h\", do = \"rush\", customers = 3 } ]\n" + oneBank;

    const Scenario scenario = parsed(added(text, {{2h, InterventionKind::Open, 0, 1}}));

    EXPECT_THAT(scenario.interventions,
                ElementsAre(Intervention{2h, InterventionKind::Open, 0, 1},
                            Intervention{1h, InterventionKind::Rush, 0, 0, {}, 3}));
}

TEST(WithInterventions, NameTheBankWhereThereAreSeveral)
{
    const std::string text = oneBank + "name = \"the \\\"old\\\" ones\"\n[[bank]]\nname = \"express\"\ntills = 1\n";

    const std::vector<Intervention> all{{1h, InterventionKind::Close, 0, 1}, {2h, InterventionKind::Close, 1, 0}};

    EXPECT_EQ(parsed(added(text, all)).interventions, all);
}

TEST(WithInterventions, RefuseATextThatIsNoScenario)
{
    EXPECT_THROW(static_cast<void>(withInterventions("opens = = 3", "shop.toml", {}, {})), ScenarioError);
}

}  // namespace
}  // namespace tillsim
