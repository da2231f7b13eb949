// SPDX-License-Identifier: MIT
// The first values of every distribution and of keyed streams are those of the golden file, bit for bit: on every
// machine, compiler and optimisation level, today and tomorrow.
#include "core/random/distribution.hpp"
#include "core/random/standard_exponential.hpp"
#include "core/random/standard_normal.hpp"
#include "core/random/stream.hpp"

#include <gmock/gmock.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace tillsim {
namespace {

constexpr int shownValues = 4;
constexpr int summedValues = 10'000;

/// A sequence of numbers: the n-th call gives the n-th.
struct Sequence {
    std::string name;
    std::function<double()> next;
};

void PrintTo(const Sequence& sequence, std::ostream* out)
{
    *out << sequence.name;
}

Sequence draws(const std::string& name, const Distribution& distribution)
{
    return {name, [distribution, generator = streamFor({42, 0, Purpose::experiment, 0})]() mutable {
                return distribution.draw(generator);
            }};
}

Sequence draws(const std::string& name, double (*draw)(Generator&))
{
    return {name, [draw, generator = streamFor({42, 0, Purpose::experiment, 0})]() mutable { return draw(generator); }};
}

/// The first uniform number of the n-th key.
Sequence keys(const std::string& name, StreamKey (*keyOf)(std::uint64_t n))
{
    return {name, [keyOf, n = std::uint64_t{0}]() mutable { return streamFor(keyOf(n++)).uniform(); }};
}

std::vector<Sequence> allSequences()
{
    return {
        keys("seeds",
             [](std::uint64_t n) {
                 return StreamKey{n, 0, Purpose::arrivals, 0};
             }),
        keys("replications",
             [](std::uint64_t n) {
                 return StreamKey{1, n, Purpose::arrivals, 0};
             }),
        keys("purposes",
             [](std::uint64_t n) {
                 return StreamKey{1, 0, Purpose{static_cast<std::uint32_t>(n)}, 0};
             }),
        keys("entities",
             [](std::uint64_t n) {
                 return StreamKey{1, 0, Purpose::arrivals, n};
             }),
        draws("uniform_bits", [](Generator& generator) { return generator.uniform(); }),
        draws("standard_exponential", standardExponential),
        draws("standard_normal", standardNormal),
        draws("constant", Distribution::constant(3.5)),
        draws("uniform", Distribution::uniform(2.0, 5.0)),
        draws("uniform_int", Distribution::uniformInt(-3, 6)),
        draws("exponential", Distribution::exponential(15.0)),
        draws("erlang", Distribution::erlang(3, 40.0)),
        draws("erlang_by_gamma", Distribution::erlang(20, 40.0)),
        draws("gamma", Distribution::gamma(3.0742, 4.8306)),
        draws("gamma_below_one", Distribution::gamma(0.3, 2.0)),
        draws("normal", Distribution::normal(18.0, 5.0)),
        draws("normal_cut", Distribution::normal(1.0, 2.0)),
        draws("lognormal", Distribution::lognormal(1.87, 1.0)),
        draws("triangular", Distribution::triangular(1.0, 2.0, 6.0)),
        draws("weibull", Distribution::weibull(1.5, 20.0)),
        draws("hyperexponential", Distribution::hyperexponential({0.3, 0.7}, {5.0, 60.0})),
        draws("geometric", Distribution::geometric(8.0)),
        draws("poisson_small", Distribution::poisson(3.5)),
        draws("poisson_large", Distribution::poisson(250.5)),
        draws("empirical", Distribution::empirical({1.0, 2.0, 5.5}, {3.0, 1.0, 4.0})),
    };
}

/// The first values, and the sum of many more: a single other bit in one of them shows.
std::vector<double> valuesOf(Sequence sequence)
{
    std::vector<double> values;
    double sum = 0.0;
    for (int n = 0; n < summedValues; ++n) {
        const double value = sequence.next();
        sum += value;
        if (n < shownValues)
            values.push_back(value);
    }
    values.push_back(sum);
    return values;
}

/// As it would stand in the golden file.
std::string lineOf(const std::string& name, const std::vector<double>& values)
{
    std::string line = name;
    for (const double value : values) {
        char text[40];
        std::snprintf(text, sizeof text, " %a", value);
        line += text;
    }
    return line;
}

/// Lines of NAME VALUE...; those that start with # are comments.
std::map<std::string, std::vector<double>> readGoldenFile()
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/tests/golden/random_first_values.txt"};
    std::map<std::string, std::vector<double>> golden;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream words{line};
        std::string word;
        words >> word;
        auto& values = golden[word];
        while (words >> word)
            values.push_back(std::strtod(word.c_str(), nullptr));
    }
    return golden;
}

class GoldenValues : public testing::TestWithParam<Sequence> { };

INSTANTIATE_TEST_SUITE_P(Of, GoldenValues, testing::ValuesIn(allSequences()),
                         [](const auto& each) { return each.param.name; });

TEST_P(GoldenValues, AreTheSameEverywhere)
{
    const auto values = valuesOf(GetParam());

    EXPECT_EQ(values, readGoldenFile()[GetParam().name]) << "now: " << lineOf(GetParam().name, values);
}

TEST(GoldenFile, HasALineForEverySequenceAndNoOther)
{
    std::vector<std::string> expected;
    for (const Sequence& sequence : allSequences())
        expected.push_back(sequence.name);

    std::vector<std::string> names;
    for (const auto& [name, values] : readGoldenFile())
        names.push_back(name);

    EXPECT_THAT(names, testing::UnorderedElementsAreArray(expected));
}

}  // namespace
}  // namespace tillsim
