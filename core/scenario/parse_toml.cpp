// SPDX-License-Identifier: MIT
#include "core/scenario/parse_toml.hpp"

#include "core/scenario/key_depth.hpp"
#include "core/scenario/reader.hpp"
#include "core/scenario/syntax_problem.hpp"

namespace tillsim {

namespace {

/// A sweep is run from its file, and looked at in its store: the one is easily taken for the other.
bool isResultsStore(std::string_view text)
{
    return text.starts_with(std::string_view{"SQLite format 3\0", 16});
}

}  // namespace

toml::table parseToml(std::string_view text, const std::string& fileName)
try {
    if (isResultsStore(text))
        throw ScenarioError{{fileName},
                            "is a results store, not a scenario: tillsim report and tillsim verify read it"};
    if (const auto deep = findDeepKey(text))
        throw ScenarioError{{fileName, deep->line, deep->column}, deepKeyProblem()};
    return toml::parse(text, std::string_view{fileName});
} catch (const toml::parse_error& error) {
    throw ScenarioError{positionOf(error.source(), {fileName}), syntaxProblem(error.description())};
}

}  // namespace tillsim
