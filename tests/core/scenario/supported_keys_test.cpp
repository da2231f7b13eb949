// SPDX-License-Identifier: MIT
// Every key of the scenario format is read: none is unknown.
#include "tests/core/scenario/refusal.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

/// A key of the format, in a text that is otherwise complete.
struct Key {
    const char* name;
    const char* text;
};

void PrintTo(const Key& key, std::ostream* out)
{
    *out << key.name;
}

std::string nameOfKey(const testing::TestParamInfo<Key>& test)
{
    return test.param.name;
}

class SupportedKey : public testing::TestWithParam<Key> { };

TEST_P(SupportedKey, IsRead)
{
    EXPECT_EQ(complaint(GetParam().text), "");
}

INSTANTIATE_TEST_SUITE_P(
    Format, SupportedKey,
    testing::Values(
        Key{"Schema", "schema = 1"}, Key{"Name", "name = \"A weekday\""}, Key{"Opens", "opens = \"07:00\""},
        Key{"Duration", "duration = \"15h\""}, Key{"AfterClosing", "after_closing = \"drain\""},
        Key{"Seed", "seed = 42"}, Key{"Source", "source = \"here\""},
        Key{"Profile",
            "[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [71, 128]\nshape = \"constant\"\n"
            "when_blocked = \"queue\"\nlimit = 1000000\nsource = \"here\""},
        Key{"Batch",
            "[[arrivals]]\nkind = \"batch\"\nevery = { constant = \"1s\" }\nsize = { uniform_int = { min = 0, max = "
            "4 } }\nfirst = \"opening\"\nwhen_blocked = \"hold\""},
        Key{"ArrivalsClass",
            "[[arrivals]]\nkind = \"poisson\"\nper_hour = 120\nclass = \"vip\"\n[[class]]\nname = \"vip\""},
        Key{"Class",
            "[[class]]\nname = \"regular\"\nshare = 1\npriority = 2\npatience = { exponential = { mean = \"6min\" } }\n"
            "source = \"here\""},
        Key{"Basket", "[basket]\nitems = { lognormal = { mu = 1.87, sigma = 1.0 } }\nsource = \"here\""},
        Key{"Product", "[[product]]\nname = \"beer\"\nscan = { constant = \"2s\" }\nweight = 1\nsource = \"here\""},
        Key{"Formula",
            "[basket]\nitems.constant = 1\n[service]\nkind = \"formula\"\nscale = \"8.3473s\"\nexponent = 0.698402\n"
            "residual = { lognormal = { mu = 0, sigma = 0.4379 } }\ngap = { gamma = { shape = 3.0742, scale = "
            "\"4.8306s\" } }\nsource = \"here\""},
        Key{"Time", "[service]\nkind = \"time\"\ntime = { exponential = { mean = \"1s\" } }"},
        Key{"Bank",
            "[[bank]]\nname = \"tills\"\ntills = 6\nlines = \"shared\"\ndiscipline = \"lifo\"\ncapacity = 0\n"
            "when_full = \"wait\"\nbalk = { in_system = 3 }\nsource = \"here\""},
        Key{"Targets", "[targets]\nwithin = { time = \"3min\", share = 0.95 }\none_plus_one = 0.85\nsource = \"here\""},
        Key{"Costs", "[costs]\ntill_hour = 18.0\nwaiting_hour = 9.0\nsource = \"here\""}),
    nameOfKey);

}  // namespace

}  // namespace tillsim
