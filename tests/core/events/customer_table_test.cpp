// SPDX-License-Identifier: MIT
// Rows of customers, one for each way in which a visit can end.
#include "core/events/customer_table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

const std::string header = "customer,source,class,items,arrived_s,joined_s,started_s,left_s,wait_s,bank,till,outcome\n";
const CustomerTableNames names{.classes = {"regular", "vip"}, .banks = {{"express", 0}, {"tills", 2}}};

std::string tableOf(const std::vector<CustomerRecord>& customers, const CustomerTableNames& called = names)
{
    std::string text;
    CustomerTable table{[&text](std::string_view piece) { text += piece; }, called};
    for (const CustomerRecord& customer : customers)
        table.add(customer);
    table.finish();
    return text;
}

/// The only row.
std::string rowOf(const CustomerRecord& customer, const CustomerTableNames& called = names)
{
    return tableOf({customer}, called).substr(header.size());
}

CustomerRecord served()
{
    return {.id = 4711,
            .source = 1,
            .customerClass = 1,
            .bank = 1,
            .outcome = Outcome::served,
            .items = 12,
            .till = 3,
            .service = 20s,
            .arrived = Instant{17'422'222'304ns},
            .joined = Instant{18s},
            .started = Instant{20'500ms},
            .left = Instant{40'500ms}};
}

}  // namespace

TEST(CustomerTable, HasItsHeaderEvenIfNobodyCame)
{
    EXPECT_EQ(tableOf({}), header);
}

TEST(CustomerTable, WritesARowForACustomerWhoWasServed)
{
    EXPECT_EQ(tableOf({served()}), header + "4711,1,vip,12,17.422222304,18,20.5,40.5,2.5,tills,2,served\n");
}

TEST(CustomerTable, LeavesEmptyWhatDidNotHappen)
{
    const CustomerRecord balked{.outcome = Outcome::balked, .items = 1, .arrived = Instant{1s}, .left = Instant{1s}};
    const CustomerRecord reneged{.outcome = Outcome::reneged,
                                 .items = 2,
                                 .service = 9s,
                                 .arrived = Instant{1s},
                                 .joined = Instant{1s},
                                 .left = Instant{6s}};
    const CustomerRecord inService{.outcome = Outcome::inService,
                                   .items = 3,
                                   .till = 0,
                                   .service = 9s,
                                   .arrived = Instant{1s},
                                   .joined = Instant{1s},
                                   .started = Instant{2s}};
    const CustomerRecord outside{.items = 0, .arrived = Instant{}};

    EXPECT_EQ(rowOf(balked), "0,0,regular,1,1,,,1,,express,,balked\n");
    EXPECT_EQ(rowOf(reneged), "0,0,regular,2,1,1,,6,,express,,reneged\n");
    EXPECT_EQ(rowOf(inService), "0,0,regular,3,1,1,2,,,express,1,in_service\n");
    EXPECT_EQ(rowOf(outside), "0,0,regular,0,0,,,,,express,,outside\n");
}

TEST(CustomerTable, QuotesNamesThatNeedIt)
{
    const CustomerTableNames odd{.classes = {"a \"b\", c"}, .banks = {{" blank", 0}}};

    EXPECT_EQ(rowOf({.items = 1}, odd), "0,0,\"a \"\"b\"\", c\",1,0,,,,,\" blank\",,outside\n");
}

TEST(CustomerTable, HandsItsTextOnWhileItGrows)
{
    std::size_t pieces = 0;
    std::size_t bytes = 0;
    CustomerTable table{[&](std::string_view piece) {
                            ++pieces;
                            bytes += piece.size();
                        },
                        names};

    for (int row = 0; row < 5000; ++row)
        table.add(served());

    EXPECT_GE(pieces, 2U);
    table.finish();
    EXPECT_EQ(bytes,
              header.size()
                  + 5000 * std::string_view{"4711,1,vip,12,17.422222304,18,20.5,40.5,2.5,tills,2,served\n"}.size());
}

}  // namespace tillsim
