// SPDX-License-Identifier: MIT
// The flat list of figures is that of the JSON document, so that a figure has one name wherever it appears.
#include "core/results/measures.hpp"

#include "core/results/run_json.hpp"
#include "tests/core/results/sample_result.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

/// Every number at or below `part`, by its path.
void collect(const Json& part, const std::string& path, std::vector<NamedFigure>& figures)
{
    if (part.is_number())
        figures.push_back({path, part.get<double>()});
    if (!part.is_structured())
        return;
    for (const auto& [key, value] : part.items()) {
        const std::string element = part.is_array() ? '[' + value.at("name").get<std::string>() + ']' : '.' + key;
        collect(value, path + element, figures);
    }
}

std::vector<NamedFigure> figuresIn(const std::string& text)
{
    Json document = Json::parse(text);
    for (const char* const key : {"seed", "replications", "theory"})
        document.erase(key);
    std::vector<NamedFigure> figures;
    for (const auto& [key, value] : document.items())
        collect(value, key, figures);
    return figures;
}

}  // namespace

TEST(Measures, AreTheNumbersOfTheDocumentInItsOrder)
{
    EXPECT_EQ(measuresOf(sampleResult()), figuresIn(toJson(sampleResult())));
}

TEST(Measures, AreAllThereIfNothingHappened)
{
    EXPECT_EQ(measuresOf(RunResult{}), figuresIn(toJson(RunResult{})));
}

TEST(Measures, HaveTheNamesThatOthersRelyOn)
{
    const std::vector<NamedFigure> figures = measuresOf(sampleResult());

    for (const NamedFigure& figure : std::vector<NamedFigure>{{"simulated_s", 3600.0},
                                                              {"customers.balked", 1.0},
                                                              {"wait_s.p95", 13.0},
                                                              {"within.90", 0.8125},
                                                              {"wait_causes_s.break", 22.5},
                                                              {"classes[regular].wait_s.mean", 11.0},
                                                              {"banks[tills].wait_s.mean", 12.0},
                                                              {"banks[tills].tills[2].utilisation", 0.85},
                                                              {"banks[tills].tills[1].states_s.idle", 900.0}})
        EXPECT_THAT(figures, testing::Contains(figure)) << figure.name;
}

TEST(Measures, HaveANameEach)
{
    std::set<std::string> names;

    for (const NamedFigure& figure : measuresOf(sampleResult()))
        EXPECT_TRUE(names.insert(figure.name).second) << figure.name;
}

}  // namespace tillsim
