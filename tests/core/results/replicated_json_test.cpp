// SPDX-License-Identifier: MIT
#include "core/results/replicated_json.hpp"

#include "core/results/run_json.hpp"
#include "tests/core/results/sample_replications.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

Json documentOf(const ReplicatedResult& result)
{
    return Json::parse(toJson(result));
}

/// The document with the mean in place of each figure.
Json withMeansOnly(const Json& part)
{
    if (part.is_object() && part.contains("ci95"))
        return part.at("mean");
    if (!part.is_structured())
        return part;
    Json made = part;
    for (auto& value : made)
        value = withMeansOnly(value);
    return made;
}

}  // namespace

TEST(ReplicatedJson, HasTheShapeOfARun)
{
    Json expected = Json::parse(toJson(sampleResult()));
    expected["replications"] = 20;

    const Json means = withMeansOnly(documentOf(sampleReplications()));

    // Whole numbers become means, which are not.
    EXPECT_EQ(means, expected);
    EXPECT_TRUE(std::equal(means.begin(), means.end(), expected.begin(), expected.end()));
}

TEST(ReplicatedJson, HasMeanIntervalAndDeviationOfEachFigure)
{
    const Json document = documentOf(sampleReplications());

    EXPECT_EQ(document["wait_s"]["mean"].dump(), R"({"mean":10.0,"ci95":[8.75,11.25],"sd":2.5})");
    EXPECT_EQ(document["simulated_s"].dump(), R"({"mean":3600.0,"ci95":[3150.0,4050.0],"sd":900.0})");
    EXPECT_EQ(document["banks"][0]["tills"][1]["utilisation"]["mean"].get<double>(), 0.85);
    EXPECT_EQ(document["seed"], 9223372036854775807);
    EXPECT_EQ(document["fingerprint"], "00000000deadbeef");
}

TEST(ReplicatedJson, KnowsNoIntervalOfOneRun)
{
    ReplicatedResult result = sampleReplications();
    for (FigureEstimate& figure : result.figures)
        figure.estimate.halfWidth.reset();

    EXPECT_TRUE(documentOf(result)["wait_s"]["mean"]["ci95"].is_null());
}

TEST(ReplicatedJson, TellsWhatBecameOfThePrecision)
{
    ReplicatedResult result = sampleReplications();
    result.precision = PrecisionOutcome{
        .wanted = 0.05, .least = 10, .most = 20, .figures = {{"wait_s.mean", 0.04, 15}, {"wait_s.p95", {}, 0}}};

    EXPECT_EQ(documentOf(result)["precision"].dump(),
              R"({"wanted":0.05,"reached":false,"least":10,"most":20,"figures":[)"
              R"({"name":"wait_s.mean","relative":0.04,"reached_at":15},)"
              R"({"name":"wait_s.p95","relative":null,"reached_at":null}]})");
    EXPECT_FALSE(documentOf(sampleReplications()).contains("precision"));
}

}  // namespace tillsim
