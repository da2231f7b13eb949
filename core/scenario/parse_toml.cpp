// SPDX-License-Identifier: MIT
#include "core/scenario/parse_toml.hpp"

#include "core/scenario/key_depth.hpp"
#include "core/scenario/reader.hpp"
#include "core/scenario/syntax_problem.hpp"

namespace tillsim {

toml::table parseToml(std::string_view text, const std::string& fileName)
try {
    if (const auto deep = findDeepKey(text))
        throw ScenarioError{{fileName, deep->line, deep->column}, deepKeyProblem()};
    return toml::parse(text, std::string_view{fileName});
} catch (const toml::parse_error& error) {
    throw ScenarioError{positionOf(error.source(), {fileName}), syntaxProblem(error.description())};
}

}  // namespace tillsim
