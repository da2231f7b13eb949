// SPDX-License-Identifier: MIT
// Traces: customers from a CSV file.
#include "tests/core/scenario/refusal.hpp"
#include "tests/core/scenario/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <variant>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view tracedShop = R"(
[[class]]
name = "regular"
[[class]]
name = "vip"
[service]
kind = "time"
time = { constant = "30s" }
[[bank]]
name = "tills"
[[arrivals]]
kind = "trace"
file = "customers.csv"
)";

Scenario readWith(std::string_view customers, std::string_view scenario = tracedShop)
{
    const TemporaryFolder folder;
    folder.write("customers.csv", customers);
    return parseScenario(scenario, "shop.toml", folder.path());
}

std::vector<TraceRow> traceRowsOf(std::string_view customers)
{
    return std::get<TraceArrivals>(readWith(customers).arrivals[0].kind).rows;
}

/// What is said of the file, without the path of the folder.
std::string traceComplaint(std::string_view customers, std::string_view scenario = tracedShop)
{
    try {
        (void)readWith(customers, scenario);
        return {};
    } catch (const ScenarioError& error) {
        std::string text;
        for (const Problem& problem : error.problems())
            text += std::filesystem::path{toString(problem.where)}.filename().string() + ": " + problem.text + '\n';
        return text;
    }
}

TEST(Trace, KeepsWhatItSaysOfEachCustomerInTheOrderOfTheFile)
{
    const auto rows = traceRowsOf("arrival_s,service_s,patience_s,priority,class,items\n"
                                  "12.5,30,60,-2,vip,7\n"
                                  "3,,,,,\n");

    EXPECT_EQ(rows,
              (std::vector<TraceRow>{{.arrival = 12'500ms,
                                      .service = 30s,
                                      .patience = 60s,
                                      .priority = -2,
                                      .customerClass = 1,
                                      .items = 7,
                                      .line = 2},
                                     {.arrival = 3s, .line = 3}}));
}

TEST(Trace, SaysWhereCustomersGoAndHowTheyPay)
{
    std::string scenario{tracedShop};
    scenario += "[[tender]]\nname = \"cash\"\ntime.constant = \"18s\"\n";

    const auto read = readWith("arrival_s,tender,bank\n1,cash,tills\n2,,\n", scenario);

    EXPECT_EQ(std::get<TraceArrivals>(read.arrivals[0].kind).rows,
              (std::vector<TraceRow>{{.arrival = 1s, .tender = 0, .bank = 0, .line = 2}, {.arrival = 2s, .line = 3}}));
}

TEST(Trace, IsExactToTheNanosecond)
{
    const auto rows = traceRowsOf("arrival_s\n0.123456789\n1e1\n20000000.000000001\n0.0000000005\n0.0000000015\n");

    EXPECT_EQ(rows[0].arrival, 123'456'789ns);
    EXPECT_EQ(rows[1].arrival, 10s);
    EXPECT_EQ(rows[2].arrival, 20'000'000'000'000'001ns);
    EXPECT_EQ(rows[3].arrival, 0ns);
    EXPECT_EQ(rows[4].arrival, 2ns);
}

TEST(Trace, ReadsBackWhatARunWrites)
{
    const auto rows
        = traceRowsOf("customer,source,class,items,arrived_s,joined_s,started_s,left_s,wait_s,bank,till,outcome\n"
                      "0,1,vip,4,1.5,1.5,2,4,0.5,tills,1,served\n"
                      "1,1,regular,2,3,,,,,,,turned_away\n");

    EXPECT_EQ(rows,
              (std::vector<TraceRow>{{.arrival = 1'500ms, .customerClass = 1, .items = 4, .bank = 0, .line = 2},
                                     {.arrival = 3s, .customerClass = 0, .items = 2, .line = 3}}));
}

TEST(Trace, MayComeFromASpreadsheet)
{
    const auto rows = traceRowsOf("\xEF\xBB\xBF\"arrival_s\", class\r\n\r\n 1 ,\"vip\"\r\n\r\n");

    EXPECT_EQ(rows, (std::vector<TraceRow>{{.arrival = 1s, .customerClass = 1, .line = 3}}));
}

TEST(Trace, NeedsNoServiceWhereEachRowHasItsOwn)
{
    constexpr std::string_view scenario = "[[bank]]\n[[arrivals]]\nkind = \"trace\"\nfile = \"customers.csv\"\n";

    EXPECT_EQ(traceComplaint("arrival_s,service_s\n1,2\n", scenario), "");
    EXPECT_EQ(traceComplaint("arrival_s,service_s\n1,2\n2,\n", scenario),
              "shop.toml:1:1: nothing says how long serving takes: add [service]\n");
}

TEST(Trace, NeedsNoBasketWhereEachRowHasItsItems)
{
    constexpr std::string_view scenario = "[[bank]]\n[[arrivals]]\nkind = \"trace\"\nfile = \"customers.csv\"\n"
                                          "[service]\nkind = \"formula\"\nscale = \"1s\"\n";

    EXPECT_EQ(traceComplaint("arrival_s,items\n1,2\n", scenario), "");
    EXPECT_EQ(traceComplaint("arrival_s,items\n1,2\n2,\n", scenario),
              "shop.toml:5:1: this service depends on the items: add [basket] with items\n");
}

TEST(Trace, MakesTheDayLongEnoughForAllOfItsCustomers)
{
    EXPECT_EQ(readWith("arrival_s\n3\n").duration, 24h);
    EXPECT_EQ(readWith("arrival_s\n100000\n3\n").duration, 100'000s + 1ns);
}

TEST(Trace, IsNamedAsItIsSeenFromTheScenario)
{
    const TemporaryFolder folder;
    folder.write("customers.csv", "arrival_s\n1\n");

    const Scenario scenario = parseScenario(tracedShop, "shop.toml", folder.path());

    EXPECT_EQ(std::get<TraceArrivals>(scenario.arrivals[0].kind).file, (folder.path() / "customers.csv").string());
}

class RefusedTrace : public testing::TestWithParam<Refusal> { };

TEST_P(RefusedTrace, SaysWhereAndWhatWouldBeRight)
{
    EXPECT_EQ(traceComplaint(GetParam().text), std::string{GetParam().message} + '\n');
}

INSTANTIATE_TEST_SUITE_P(
    Columns, RefusedTrace,
    testing::Values(
        Refusal{"Empty", "", "customers.csv:1:1: one column must be arrival_s, or arrived_s: when each customer comes"},
        Refusal{"NoCustomers", "arrival_s\n", "customers.csv:1:1: there must be at least one customer"},
        Refusal{"NoArrivals", "service_s\n1\n",
                "customers.csv:1:1: one column must be arrival_s, or arrived_s: when each customer comes"},
        Refusal{"ArrivalsTwice", "arrival_s,arrived_s\n1,2\n",
                "customers.csv:1:1: one column must be arrival_s, or arrived_s: when each customer comes"},
        Refusal{"ColumnTwice", "arrival_s,items,items\n1,2,2\n", "customers.csv:1:17: the column items is there twice"},
        Refusal{"MisspeltColumn", "arrival_s,servise_s\n1,2\n",
                "customers.csv:1:11: unknown column 'servise_s', did you mean 'service_s'?"},
        Refusal{"ColumnWithoutAName", "arrival_s,\n1,2\n", "customers.csv:1:11: unknown column ''"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedTrace,
    testing::Values(Refusal{"ArrivalMissing", "arrival_s,items\n,2\n",
                            "customers.csv:2:1: arrival_s must be there: when does this customer come?"},
                    Refusal{"ArrivalNegative", "arrival_s\n-1\n",
                            "customers.csv:2:1: arrival_s must be a number of seconds from 0 to 2246400000"},
                    Refusal{"ArrivalNotFinite", "arrival_s\nnan\ninf\n1e400\n",
                            "customers.csv:2:1: arrival_s must be a number of seconds from 0 to 2246400000\n"
                            "customers.csv:3:1: arrival_s must be a number of seconds from 0 to 2246400000\n"
                            "customers.csv:4:1: arrival_s must be a number of seconds from 0 to 2246400000"},
                    Refusal{"ServiceWithAUnit", "arrival_s,service_s\n1,30s\n",
                            "customers.csv:2:3: service_s must be a number of seconds from 0 to 2246400000"},
                    Refusal{"PriorityNotWhole", "arrival_s,priority\n1,1.5\n",
                            "customers.csv:2:3: priority must be a whole number from -1000000 to 1000000"},
                    Refusal{"ItemsTooMany", "arrival_s,items\n1,1000001\n",
                            "customers.csv:2:3: items must be a whole number from 0 to 1000000"},
                    Refusal{"ClassThatIsNot", "arrival_s,class\n1,vpi\n",
                            "customers.csv:2:3: class must name a [[class]]: there is no 'vpi', did you mean 'vip'?"},
                    Refusal{"BankThatIsNot", "arrival_s,bank\n1,express\n",
                            "customers.csv:2:3: bank must name a [[bank]]: there is no 'express'"},
                    Refusal{"TenderThatIsNot", "arrival_s,tender\n1,cash\n2,\n",
                            "customers.csv:2:3: tender must name a [[tender]]: there is no 'cash'"},
                    Refusal{"CellMissing", "arrival_s,items\n1\n2,3,4\n",
                            "customers.csv:2:1: this row must have 2 cells, as many as the header, and has 1\n"
                            "customers.csv:3:5: this row must have 2 cells, as many as the header, and has 3"},
                    Refusal{"QuoteOpen", "arrival_s\n\"1\n", "customers.csv:2:1: this quote is never closed"},
                    Refusal{"NotUtf8", "arrival_s,class\n1,\xE4\n", "customers.csv:2:3: this is not UTF-8 text"},
                    Refusal{"SeveralAtOnce", "arrival_s,items\nx,y\n",
                            "customers.csv:2:1: arrival_s must be a number of seconds from 0 to 2246400000\n"
                            "customers.csv:2:3: items must be a whole number from 0 to 1000000"}),
    nameOfTest);

}  // namespace

}  // namespace tillsim
