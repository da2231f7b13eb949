// SPDX-License-Identifier: MIT
// Every key of the scenario format is either read or refused as not supported yet: none is unknown, none is ignored.
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

constexpr const char* poisson = "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n";

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

class KeyNotYetSupported : public testing::TestWithParam<Key> { };

TEST_P(KeyNotYetSupported, IsRefusedAndNotUnknown)
{
    EXPECT_THAT(complaint(GetParam().text),
                testing::MatchesRegex(R"(shop\.toml:[0-9]+:[0-9]+: [a-z_.]+( = "[a-z_]+")? is not supported yet)"));
}

INSTANTIATE_TEST_SUITE_P(Tables, KeyNotYetSupported,
                         testing::Values(Key{"Tender", "[[tender]]\nname = \"cash\"\nshare = 0.47"},
                                         Key{"Call", "[[call]]\nname = \"age check\""},
                                         Key{"Helper", "[[helper]]\nname = \"manager\"\ncount = 1"},
                                         Key{"Route", "[route]\nrule = \"shortest\""},
                                         Key{"Intervention", "[[intervention]]\nat = \"11:42:07.250\"\ndo = \"open\""}),
                         nameOfKey);

INSTANTIATE_TEST_SUITE_P(
    InTables, KeyNotYetSupported,
    testing::Values(
        Key{"ClassItems", "[[class]]\nname = \"a\"\nitems = { geometric = { mean = 3 } }"},
        Key{"ClassService", "[[class]]\nname = \"a\"\nservice = { kind = \"time\", time = { constant = \"1s\" } }"},
        Key{"ClassTender", "[[class]]\nname = \"a\"\ntender = { cash = 0.8, card = 0.2 }"},
        Key{"ClassProducts", "[[class]]\nname = \"a\"\nproducts = { beer = 3 }"},
        Key{"ClassBanks", "[[class]]\nname = \"a\"\nbanks = [\"express\"]"},
        Key{"ProductHelper",
            "[[product]]\nname = \"beer\"\nscan = { constant = \"2s\" }\nhelper = { who = \"manager\" }"},
        Key{"LinesPerTill", "[[bank]]\nlines = \"per_till\""},
        Key{"PreemptiveResume", "[[bank]]\ndiscipline = \"preemptive_resume\""},
        Key{"PreemptiveRestart", "[[bank]]\ndiscipline = \"preemptive_restart\""},
        Key{"WhenFullDisplace", "[[bank]]\nwhen_full = \"displace\""}, Key{"Pick", "[[bank]]\npick = \"longest_idle\""},
        Key{"PreemptOrder", "[[bank]]\npreempt_order = \"newest\""},
        Key{"BalkLength", "[[bank]]\nbalk = { length = 12 }"},
        Key{"BalkProbability", "[[bank]]\nbalk = { probability_per_waiting = 0.05 }"},
        Key{"Choice", "[[bank]]\nchoice = \"shortest\""}, Key{"Sample", "[[bank]]\nsample = 2"},
        Key{"ChoiceNoise", "[[bank]]\nchoice_noise = 0.3"}, Key{"Jockey", "[[bank]]\njockey = { threshold = 2 }"},
        Key{"MaxItems", "[[bank]]\nmax_items = 10"}, Key{"Speed", "[[bank]]\nspeed = [1.0, 0.9]"},
        Key{"Roster", "[[bank]]\nroster = [ { from = \"07:00\", to = \"22:00\", tills = 3 } ]"},
        Key{"EndOfShift", "[[bank]]\nend_of_shift = \"finish_customer\""},
        Key{"Breaks", "[[bank]]\nbreaks = [ { till = 1, at = \"12:00\", for = \"30min\" } ]"},
        Key{"Breakdown", "[[bank]]\nbreakdown = { every = { exponential = { mean = \"40h\" } } }"},
        Key{"Opening", "[[bank]]\nopening = { when_waiting_per_till = 2 }"},
        Key{"SelfCheckout", "[[bank]]\nself_checkout = { intervention = 0.12 }"},
        Key{"BankService", "[[bank]]\n[bank.service]\nkind = \"time\""}),
    nameOfKey);

TEST(KeyNotYetSupported, IsRefusedInArrivalsToo)
{
    EXPECT_EQ(complaint("[[arrivals]]\nkind = \"renewal\"\ngap = { constant = \"1s\" }"),
              "shop.toml:2:8: kind = \"renewal\" is not supported yet\n"
              "shop.toml:3:1: gap is not supported yet");
    EXPECT_EQ(complaint("[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [1]\nshape = \"linear\""),
              "shop.toml:5:9: shape = \"linear\" is not supported yet");
}

TEST(KeyNotYetSupported, SaysWhichOneItIs)
{
    EXPECT_EQ(complaint("[[bank]]\njockey = { threshold = 2 }\nbalk = { length = 12 }"),
              "shop.toml:2:1: jockey is not supported yet\n"
              "shop.toml:3:10: balk.length is not supported yet");
}

TEST(KeyNotYetSupported, IsASecondBank)
{
    EXPECT_EQ(complaint(std::string{poisson} + "[[bank]]\n[[bank]]\nname = \"express\""),
              "shop.toml:5:1: a second [[bank]] is not supported yet");
}

TEST(KeyNotYetSupported, IsSuggestedWhereItIsMeant)
{
    EXPECT_EQ(complaint("[[bank]]\njokey = { threshold = 2 }"),
              "shop.toml:2:1: unknown key 'jokey', did you mean 'jockey'?");
}

}  // namespace

}  // namespace tillsim
