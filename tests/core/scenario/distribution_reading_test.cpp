// SPDX-License-Identifier: MIT
// Distributions as a file writes them: with units where they are times, without where they are counts or factors.
#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

#include <variant>

namespace tillsim {

namespace {

Distribution patience(const std::string& distribution)
{
    return parsed("[[class]]\nname = \"a\"\npatience = " + distribution).classes[0].patience.value();
}

Distribution items(const std::string& distribution)
{
    return parsed("[basket]\nitems = " + distribution).basket.items;
}

Distribution residual(const std::string& distribution)
{
    const Scenario scenario
        = parsed("[basket]\nitems = { constant = 1 }\n[service]\nkind = \"formula\"\nscale = \"1s\"\n"
                 "residual = "
                 + distribution);
    return std::get<ItemFormula>(scenario.service.work).residual;
}

TEST(DistributionTable, OfTimesHasUnits)
{
    EXPECT_EQ(patience(R"({ constant = "2min" })"), Distribution::constant(120.0));
    EXPECT_EQ(patience(R"({ uniform = { min = "1s", max = "3s" } })"), Distribution::uniform(1.0, 3.0));
    EXPECT_EQ(patience(R"({ exponential = { mean = "15s" } })"), Distribution::exponential(15.0));
    EXPECT_EQ(patience(R"({ erlang = { k = 2, mean = "40s" } })"), Distribution::erlang(2, 40.0));
    EXPECT_EQ(patience(R"({ gamma = { shape = 3.07, scale = "4.83s" } })"), Distribution::gamma(3.07, 4.83));
    EXPECT_EQ(patience("{ lognormal = { mu = 2.12, sigma = 0.44 } }"), Distribution::lognormal(2.12, 0.44));
    EXPECT_EQ(patience(R"({ normal = { mean = "18s", sd = "4s" } })"), Distribution::normal(18.0, 4.0));
    EXPECT_EQ(patience(R"({ triangular = { min = "1s", mode = "2s", max = "6s" } })"),
              Distribution::triangular(1.0, 2.0, 6.0));
    EXPECT_EQ(patience(R"({ weibull = { shape = 1.5, scale = "20s" } })"), Distribution::weibull(1.5, 20.0));
    EXPECT_EQ(patience(R"({ hyperexponential = { p = [0.3, 0.7], mean = ["5s", "60s"] } })"),
              Distribution::hyperexponential({0.3, 0.7}, {5.0, 60.0}));
    EXPECT_EQ(patience(R"({ empirical = { values = ["1s", "2s"], weights = [3, 1] } })"),
              Distribution::empirical({1.0, 2.0}, {3.0, 1.0}));
}

TEST(DistributionTable, OfCountsHasNone)
{
    EXPECT_EQ(items("{ constant = 3 }"), Distribution::constant(3.0));
    EXPECT_EQ(items("{ uniform_int = { min = 0, max = 9 } }"), Distribution::uniformInt(0, 9));
    EXPECT_EQ(items("{ geometric = { mean = 8 } }"), Distribution::geometric(8.0));
    EXPECT_EQ(items("{ poisson = { mean = 12 } }"), Distribution::poisson(12.0));
    EXPECT_EQ(items("{ exponential = { mean = 9.8 } }"), Distribution::exponential(9.8));
    EXPECT_EQ(items("{ empirical = { values = [1, 2, 3], weights = [7, 6, 5] } }"),
              Distribution::empirical({1.0, 2.0, 3.0}, {7.0, 6.0, 5.0}));
}

TEST(DistributionTable, OfFactorsHasNoneEither)
{
    EXPECT_EQ(residual("{ constant = 1.5 }"), Distribution::constant(1.5));
    EXPECT_EQ(residual("{ gamma = { shape = 4, scale = 0.25 } }"), Distribution::gamma(4.0, 0.25));
    EXPECT_EQ(residual("{ uniform_int = { min = 1, max = 2 } }"), Distribution::uniformInt(1, 2));
    EXPECT_EQ(residual("{ empirical = { values = [0.5, 1.5], weights = [1, 1] } }"),
              Distribution::empirical({0.5, 1.5}, {1.0, 1.0}));
}

class RefusedDistribution : public testing::TestWithParam<Refusal> { };

TEST_P(RefusedDistribution, SaysWhatWouldBeRight)
{
    const std::string table = std::string{"[basket]\nitems = "} + GetParam().text;

    EXPECT_EQ(complaint(table), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    OfCounts, RefusedDistribution,
    testing::Values(
        Refusal{"NoTable", "3", "shop.toml:2:9: items must be a table, such as { constant = 2 }"},
        Refusal{
            "NoName", "{}",
            "shop.toml:2:9: items must name a distribution: constant, empirical, uniform, exponential, erlang, gamma, "
            "lognormal, normal, triangular, weibull, hyperexponential, uniform_int, geometric, poisson"},
        Refusal{"TwoNames", "{ constant = 2, poisson = { mean = 3 } }",
                "shop.toml:2:9: items must be one distribution, and names 2: constant, poisson"},
        Refusal{"MisspeltName", "{ lognomal = { mu = 2, sigma = 1 } }",
                "shop.toml:2:9: items has no distribution 'lognomal', did you mean 'lognormal'?"},
        Refusal{
            "UnknownName", "{ zipf = 2 }",
            "shop.toml:2:9: items has no distribution 'zipf': there are constant, empirical, uniform, exponential, "
            "erlang, gamma, lognormal, normal, triangular, weibull, hyperexponential, uniform_int, geometric, poisson"},
        Refusal{"Formula", R"({ formula = { scale = "2s" } })",
                "shop.toml:2:9: items cannot be a formula of the items: only service.time and gap can"},
        Refusal{"ParametersNoTable", "{ poisson = 3 }",
                "shop.toml:2:21: items.poisson must be a table, such as { mean = 12 }"},
        Refusal{"ParameterMissing", "{ lognormal = { mu = 2 } }",
                "shop.toml:2:23: items.lognormal.sigma is missing, such as sigma = 2"},
        Refusal{"ParameterMisspelt", "{ lognormal = { mu = 2, sigma = 1, sigmaa = 2 } }",
                "shop.toml:2:44: unknown key 'items.lognormal.sigmaa', did you mean 'sigma'?"},
        Refusal{"ParameterNoNumber", R"({ geometric = { mean = "8" } })",
                "shop.toml:2:32: items.geometric.mean must be a number"},
        Refusal{"ParameterNotFinite", "{ lognormal = { mu = inf, sigma = nan } }",
                "shop.toml:2:30: items.lognormal.mu must be a number\n"
                "shop.toml:2:43: items.lognormal.sigma must be a number"},
        Refusal{"ConstantNotWhole", "{ constant = 2.5 }",
                "shop.toml:2:22: items.constant must be a whole number from 0 to 1000000"},
        Refusal{"ConstantWithAUnit", R"({ constant = "2s" })",
                "shop.toml:2:22: items.constant must be a whole number from 0 to 1000000"},
        Refusal{"NegativeCount", "{ uniform_int = { min = -1, max = 2 } }",
                "shop.toml:2:33: items.uniform_int.min must be a whole number from 0 to 1000000"},
        Refusal{"TooManyOnAverage", "{ lognormal = { mu = 20, sigma = 1 } }",
                "shop.toml:2:9: items must be at most 1000000 on average"},
        Refusal{"InfiniteVariance", "{ lognormal = { mu = 1, sigma = 100 } }",
                "shop.toml:2:41: items.lognormal.sigma must not be so large that the variance is no finite number"},
        Refusal{"WhatTheDistributionRefuses", "{ uniform = { min = 3, max = 2 } }",
                "shop.toml:2:38: items.uniform.max must be at least min"},
        Refusal{"HyperexponentialOfTwoLengths", "{ hyperexponential = { p = [0.5, 0.5], mean = [1] } }",
                "shop.toml:2:55: items.hyperexponential.mean must have one number for each p"},
        Refusal{"WeightsAllZero", "{ empirical = { values = [1], weights = [0] } }",
                "shop.toml:2:49: items.empirical.weights must not all be 0"},
        Refusal{"ValuesNotWhole", "{ empirical = { values = [1, 2.5], weights = [1, 1] } }",
                "shop.toml:2:34: items.empirical.values must be whole numbers"},
        Refusal{"ValuesEmpty", "{ empirical = { values = [], weights = [1] } }",
                "shop.toml:2:34: items.empirical.values must be a list of 1 to 1000000 numbers, such as [1, 2.5]"},
        Refusal{"WeightNegative", "{ empirical = { values = [1, 2], weights = [1, -1] } }",
                "shop.toml:2:56: items.empirical.weights must be numbers from 0 to 1000000000"},
        Refusal{"ValuesWithAFile", R"({ empirical = { file = "", values = [1] } })",
                "shop.toml:2:32: items.empirical.file must name a file\n"
                "shop.toml:2:45: items.empirical.values goes only with an empirical that has no file"},
        Refusal{"ErlangOfNoPhases", "{ erlang = { k = 0, mean = 1 } }",
                "shop.toml:2:26: items.erlang.k must be a whole number from 1 to 1000000"},
        Refusal{"WeightsWithAFile", R"({ empirical = { file = "", weights = [1] } })",
                "shop.toml:2:32: items.empirical.file must name a file\n"
                "shop.toml:2:46: items.empirical.weights goes only with values in place of a file"}),
    nameOfTest);

class RefusedTime : public testing::TestWithParam<Refusal> { };

TEST_P(RefusedTime, SaysWhatWouldBeRight)
{
    const std::string table = std::string{"[[class]]\nname = \"a\"\npatience = "} + GetParam().text;

    EXPECT_EQ(complaint(table), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    OfTimes, RefusedTime,
    testing::Values(
        Refusal{"NoTable", R"("2s")", R"(shop.toml:3:12: patience must be a table, such as { constant = "2s" })"},
        Refusal{"NoUnit", "{ constant = 2 }",
                "shop.toml:3:25: patience.constant must be a time in quotes with a unit (ns us ms s min h d), such as "
                "\"90s\""},
        Refusal{"WholeNumbers", "{ poisson = { mean = 3 } }",
                "shop.toml:3:24: patience.poisson draws whole numbers without a unit, and this must be a time"},
        Refusal{"MeanMissing", "{ exponential = {} }",
                R"(shop.toml:3:28: patience.exponential.mean is missing, such as mean = "2s")"},
        Refusal{"ListOfNumbers", "{ empirical = { values = [1], weights = [1] } }",
                "shop.toml:3:38: patience.empirical.values must be a time in quotes with a unit (ns us ms s min h d), "
                "such as "
                "\"90s\""},
        Refusal{"TooLongOnAverage", "{ lognormal = { mu = 40, sigma = 1 } }",
                "shop.toml:3:12: patience must be at most 2246400000 on average (seconds)"}),
    nameOfTest);

}  // namespace

}  // namespace tillsim
