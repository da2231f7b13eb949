// SPDX-License-Identifier: MIT
// Mistakes in the tables of a large shop: names, numbers of tills, shares, and keys that contradict each other.
#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

class RefusedTable : public testing::TestWithParam<Refusal> { };

TEST_P(RefusedTable, SaysWhereAndWhatWouldBeRight)
{
    EXPECT_EQ(complaint(GetParam().text), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Names, RefusedTable,
    testing::Values(
        Refusal{"BankOfAClass", "[[bank]]\nname = \"express\"\n[[class]]\nname = \"a\"\nbanks = [\"expres\", \"x\"]",
                "shop.toml:5:9: banks must name a [[bank]]: there is no 'expres', did you mean 'express'?\n"
                "shop.toml:5:9: banks must name a [[bank]]: there is no 'x'"},
        Refusal{"EmptyName",
                "[[helper]]\nname = \"manager\"\n[[product]]\nname = \"beer\"\nscan.constant = \"1s\"\n"
                "helper = { who = \"\", time.constant = \"1s\" }",
                "shop.toml:6:18: helper.who must name a [[helper]]: there is no ''"},
        Refusal{"NameThatIsANumber", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 1\nclass = 3",
                "shop.toml:4:9: class must be text in quotes"},
        Refusal{"BanksThatAreNoList", "[[class]]\nname = \"a\"\nbanks = \"tills\"",
                "shop.toml:3:9: banks must be a list of names, such as [\"bank\"]"},
        Refusal{"TenderOfAClass",
                "[[class]]\nname = \"a\"\ntender = { csh = 1 }\n[[tender]]\nname = \"cash\"\n"
                "time.constant = \"1s\"",
                "shop.toml:3:18: tender.csh must name a [[tender]]: there is no 'csh', did you mean 'cash'?"},
        Refusal{"ProductOfAClass", "[[class]]\nname = \"a\"\nproducts = { beer = 1 }",
                "shop.toml:3:21: products.beer must name a [[product]]: there is no 'beer'"},
        Refusal{"HelperOfAProduct",
                "[[helper]]\nname = \"manager\"\n[[product]]\nname = \"beer\"\nscan.constant = \"1s\"\n"
                "helper = { who = \"manger\", time.constant = \"1s\" }",
                "shop.toml:6:18: helper.who must name a [[helper]]: there is no 'manger', did you mean 'manager'?"},
        Refusal{"HelperOfACall",
                "[[call]]\nname = \"age\"\nhelper = \"manager\"\nper_item = 0.1\ntime.constant = \"1s\"\n"
                "[basket]\nitems.constant = 2",
                "shop.toml:3:10: helper must name a [[helper]]: there is no 'manager'"},
        Refusal{"HelperOfASelfCheckout",
                "[[bank]]\nself_checkout = { intervention = 0.1, clears.constant = \"9s\", helper = \"x\" }",
                "shop.toml:2:72: self_checkout.helper must name a [[helper]]: there is no 'x'"},
        Refusal{"BankOfAnIntervention",
                "[[intervention]]\nat = \"1h\"\ndo = \"open\"\nbank = \"till\"\ntill = 1\n[[bank]]\nname = \"tills\"",
                "shop.toml:4:8: bank must name a [[bank]]: there is no 'till', did you mean 'tills'?"},
        Refusal{"BanksWithoutNames", "[[bank]]\n[[bank]]\nname = \"a\"",
                "shop.toml:1:1: name is missing, such as name = \"tills\""},
        Refusal{"TwoBanksOfOneName", "[[bank]]\nname = \"a\"\n[[bank]]\nname = \"a\"",
                "shop.toml:4:8: name must differ from all others: 'a' is there twice"},
        Refusal{"TwoHelpersOfOneName", "[[helper]]\nname = \"a\"\n[[helper]]\nname = \"a\"",
                "shop.toml:4:8: name must differ from all others: 'a' is there twice"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Words, RefusedTable,
    testing::Values(
        Refusal{"Lines", "[[bank]]\nlines = \"per_tills\"",
                "shop.toml:2:9: lines must be \"shared\" or \"per_till\", did you mean 'per_till'?"},
        Refusal{"Discipline", "[[bank]]\ndiscipline = \"preemptive\"",
                "shop.toml:2:14: discipline must be \"fifo\", \"lifo\", \"priority\", \"preemptive_resume\" or "
                "\"preemptive_restart\""},
        Refusal{"Count", "[[bank]]\nopening = { when_waiting_per_till = 2, count = \"in_sistem\" }",
                "shop.toml:2:48: opening.count must be \"waiting\" or \"in_system\", did you mean 'in_system'?"},
        Refusal{"Do", "[[intervention]]\nat = \"1h\"\ndo = \"opens\"",
                "shop.toml:3:6: do must be \"open\", \"close\", \"break\" or \"rush\", did you mean 'open'?"},
        Refusal{"Rule", "[route]\nrule = \"fast\"",
                "shop.toml:2:8: rule must be \"shortest\", \"share\" or \"fastest\""},
        Refusal{"Moment", "[[intervention]]\nat = \"25:00\"\ndo = \"rush\"\ncustomers = 1",
                "shop.toml:2:6: at must be a clock time such as \"10:30\", or a time since opening such as \"2.5h\""},
        Refusal{"UnknownKeyOfARow", "[[bank]]\nroster = [ { from = \"1h\", to = \"2h\", tils = 1, tills = 1 } ]",
                "shop.toml:2:38: unknown key 'roster.tils', did you mean 'tills'?"},
        Refusal{"UnknownKeyOfAHelper", "[[helper]]\nname = \"a\"\ncuont = 2",
                "shop.toml:3:1: unknown key 'cuont', did you mean 'count'?"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Ranges, RefusedTable,
    testing::Values(
        Refusal{"RenewalWithoutGaps", "[[arrivals]]\nkind = \"renewal\"\ngap = { constant = \"0s\" }",
                "shop.toml:3:7: gap must be above 0s on average"},
        Refusal{"MaxItems", "[[bank]]\nmax_items = 0\n[basket]\nitems.constant = 2",
                "shop.toml:2:13: max_items must be a whole number from 1 to 1000000"},
        Refusal{"Jockeying", "[[bank]]\nlines = \"per_till\"\njockey = { threshold = 1 }",
                "shop.toml:3:24: jockey.threshold must be a whole number from 2 to 1000000000"},
        Refusal{"SpeedOfEachTill", "[[bank]]\ntills = 3\nspeed = [1, 2]",
                "shop.toml:3:9: speed must be one a till, 3, and are 2"},
        Refusal{"SpeedZero", "[[bank]]\nspeed = [0]", "shop.toml:2:10: speed must be numbers above 0, at most 100"},
        Refusal{"InitiallyMoreThanThereAre",
                "[[bank]]\ntills = 2\nopening = { when_waiting_per_till = 2, initially = 3 }",
                "shop.toml:3:52: opening.initially must be a whole number from 0 to 2"},
        Refusal{"BreakOfATillThatIsNot", "[[bank]]\nbreaks = [ { till = 2, at = \"1h\", for = \"5min\" } ]",
                "shop.toml:2:21: breaks.till must be a whole number from 1 to 1"},
        Refusal{"BreakOfNoTime", "[[bank]]\nbreaks = [ { till = 1, at = \"1h\", for = \"0s\" } ]",
                "shop.toml:2:41: breaks.for must be a time above 0s"},
        Refusal{"InterventionAtATillThatIsNot", "[[intervention]]\nat = \"1h\"\ndo = \"close\"\ntill = 2",
                "shop.toml:4:8: till must be a whole number from 1 to 1"},
        Refusal{"HelpersThatAreNone", "[[helper]]\nname = \"a\"\ncount = 0",
                "shop.toml:3:9: count must be a whole number from 1 to 10000"},
        Refusal{"BreakdownsAllTheTime", "[[bank]]\nbreakdown = { every.constant = \"0s\", repair.constant = \"1s\" }",
                "shop.toml:2:15: breakdown.every must be above 0s on average"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Rosters, RefusedTable,
    testing::Values(
        Refusal{"NoRows", "[[bank]]\nroster = []", "shop.toml:2:10: roster must have at least one row"},
        Refusal{
            "NoTables", "[[bank]]\nroster = [3]",
            "shop.toml:2:10: roster must be a list of tables, such as [ { from = \"07:00\", to = \"22:00\", tills = "
            "3 } ]"},
        Refusal{"Nobody", "[[bank]]\nroster = [ { from = \"1h\", to = \"2h\" } ]",
                "shop.toml:2:12: roster.tills is missing, such as tills = 3, or till = 2"},
        Refusal{"TillsAndTill", "[[bank]]\nroster = [ { from = \"1h\", to = \"2h\", till = 1, tills = 1 } ]",
                "shop.toml:2:56: roster.tills goes only with rows without till"},
        Refusal{"TillZero", "[[bank]]\ntills = 2\nroster = [ { from = \"1h\", to = \"2h\", till = 0 } ]",
                "shop.toml:3:45: roster.till must be a whole number from 1 to 2, or a list of them"},
        Refusal{"TillTwiceInARow", "[[bank]]\ntills = 2\nroster = [ { from = \"1h\", to = \"2h\", till = [1, 1] } ]",
                "shop.toml:3:45: roster.till must not have the same till twice"},
        Refusal{"CashierOfMany",
                "[[bank]]\ntills = 2\nroster = [ { from = \"1h\", to = \"2h\", till = [1, 2], cashier = \"Anna\" } ]",
                "shop.toml:3:63: roster.cashier goes only with one till, such as till = 2"},
        Refusal{
            "MoreThanThereAre",
            "[[bank]]\ntills = 2\nroster = [ { from = \"1h\", to = \"3h\", tills = 2 }, { from = \"2h\", to = \"4h\", "
            "till = 1 } ]",
            "shop.toml:3:10: roster must have at most 2 tills at once (tills), and has 3 at 2h after opening"},
        Refusal{
            "OneTillTwiceAtOnce",
            "[[bank]]\ntills = 2\nroster = [ { from = \"1h\", to = \"3h\", till = 2 }, { from = \"2h\", to = \"4h\", "
            "till = 2 } ]",
            "shop.toml:3:10: roster must not have till 2 twice at once: at 2h after opening"},
        Refusal{"MoreHelpersThanThereAre",
                "[[helper]]\nname = \"a\"\ncount = 1\nroster = [ { from = \"1h\", to = \"2h\", count = 2 } ]",
                "shop.toml:4:10: roster must have at most 1 at once (count), and has 2 at 1h after opening"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Contradictions, RefusedTable,
    testing::Values(
        Refusal{"ChoiceInASharedLine",
                "[[bank]]\nchoice = \"shortest\"\nchoice_noise = 0.1\njockey = { threshold = 2 }",
                "shop.toml:2:10: choice goes only with lines = \"per_till\"\n"
                "shop.toml:3:16: choice_noise goes only with lines = \"per_till\"\n"
                "shop.toml:4:10: jockey goes only with lines = \"per_till\""},
        Refusal{"SampleOfAll", "[[bank]]\nlines = \"per_till\"\nsample = 2",
                "shop.toml:3:10: sample goes only with choice = \"shortest_of\""},
        Refusal{
            "DisplacingEquals", "[[bank]]\ncapacity = 2\nwhen_full = \"displace\"",
            "shop.toml:3:13: when_full = \"displace\" goes only with discipline = \"priority\", \"preemptive_resume\" "
            "or \"preemptive_restart\""},
        Refusal{"PreemptOrderWithoutPreemption", "[[bank]]\npreempt_order = \"newest\"",
                "shop.toml:2:17: preempt_order goes only with discipline = \"preemptive_resume\" or "
                "\"preemptive_restart\""},
        Refusal{"ServingOutASharedLine", "[[bank]]\nend_of_shift = \"serve_line\"",
                "shop.toml:2:16: end_of_shift = \"serve_line\" goes only with lines = \"per_till\""},
        Refusal{"PerBasketAndPerItem",
                "[[helper]]\nname = \"m\"\n[[call]]\nname = \"age\"\nhelper = \"m\"\nper_basket = 0.1\nper_item = 0.1\n"
                "time.constant = \"1s\"\n[basket]\nitems.constant = 2",
                "shop.toml:7:12: per_item cannot be beside per_basket: add a second [[call]]"},
        Refusal{"NeitherPerBasketNorPerItem",
                "[[helper]]\nname = \"m\"\n[[call]]\nname = \"age\"\nhelper = \"m\"\ntime.constant = \"1s\"",
                "shop.toml:3:1: per_basket is missing, such as per_basket = 0.03, or per_item = 0.01"},
        Refusal{"SharesByRule", "[route]\nshares = [1]", "shop.toml:2:10: shares goes only with rule = \"share\""},
        Refusal{"RushAtATill", "[[intervention]]\nat = \"1h\"\ndo = \"rush\"\ncustomers = 4\ntill = 1",
                "shop.toml:5:8: till goes only with do = \"open\", \"close\" or \"break\""},
        Refusal{"OpeningForAWhile", "[[intervention]]\nat = \"1h\"\ndo = \"open\"\ntill = 1\nfor = \"1min\"",
                "shop.toml:5:7: for goes only with do = \"break\""},
        Refusal{"GapOfAPoissonProcess", "[[arrivals]]\nkind = \"poisson\"\nper_hour = 1\ngap = { constant = \"1s\" }",
                "shop.toml:4:7: gap goes only with kind = \"renewal\""}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    Shares, RefusedTable,
    testing::Values(
        Refusal{"OfTenders",
                "[[tender]]\nname = \"a\"\nshare = 0.7\ntime.constant = \"1s\"\n[[tender]]\nname = \"b\"\n"
                "share = 0.7\ntime.constant = \"1s\"",
                "shop.toml:3:9: the shares of the tenders must add up to 1, and add up to 1.4"},
        Refusal{"OfTheTendersOfAClass",
                "[[class]]\nname = \"a\"\ntender = { cash = 0.7 }\n[[tender]]\nname = \"cash\"\ntime.constant = \"1s\"",
                "shop.toml:3:10: the shares of the tenders of a class must add up to 1, and add up to 0.7"},
        Refusal{"OfBanks",
                "[route]\nrule = \"share\"\nshares = [0.5, 0.4]\n[[bank]]\nname = \"a\"\n[[bank]]\nname = \"b\"",
                "shop.toml:3:10: the shares of the banks must add up to 1, and add up to 0.9"},
        Refusal{"OfMoreBanksThanThereAre", "[route]\nrule = \"share\"\nshares = [0.5, 0.5]",
                "shop.toml:3:10: shares must be one a [[bank]], 1, and are 2"},
        Refusal{"OfBanksMissing", "[route]\nrule = \"share\"",
                "shop.toml:1:1: shares is missing, such as shares = [0.6, 0.4]"},
        Refusal{
            "OfNoProductAtAll",
            "[[class]]\nname = \"a\"\nproducts = { beer = 0 }\n[[product]]\nname = \"beer\"\nscan.constant = \"1s\"",
            "shop.toml:3:12: products must leave at least one product a weight above 0"}),
    nameOfTest);

INSTANTIATE_TEST_SUITE_P(
    WholeShops, RefusedTable,
    testing::Values(
        Refusal{"BankServiceOfNothing", "[[bank]]\n[bank.service]\nsource = \"x\"",
                "shop.toml:2:1: service.kind is missing, such as kind = \"formula\", \"products\" or \"time\""},
        Refusal{"BankServiceByProductsThatAreNot",
                "[[bank]]\n[bank.service]\nkind = \"products\"\n[basket]\nitems.constant = 2",
                "shop.toml:1:1: kind = \"products\" needs at least one [[product]]"},
        Refusal{"ClassServiceWithoutItems", "[[class]]\nname = \"a\"\nservice = { kind = \"formula\", scale = \"1s\" }",
                "shop.toml:1:1: this service depends on the items: add [basket] with items"},
        Refusal{"ExpressWithoutItems", "[[bank]]\nmax_items = 10",
                "shop.toml:1:1: max_items depends on the items: add [basket] with items"}),
    nameOfTest);

}  // namespace

}  // namespace tillsim
