// SPDX-License-Identifier: MIT
// The top of a sweep file; read_design.cpp reads what it varies.
#include "core/experiment/sweep/sweep_file.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/experiment/sweep/read_design.hpp"
#include "core/scenario/parse_toml.hpp"

namespace tillsim {

namespace {

std::filesystem::path readScenarioName(Reader& file)
{
    std::string name;
    file.text("scenario", name);
    if (name.empty() && file.content().get_as<std::string>("scenario"))
        file.refuse("scenario", "must name a file");
    return (file.context().folder / name).lexically_normal();
}

void readHowOften(Reader& file, SweepFile& sweep)
{
    file.wholeNumber("replications", sweep.replications, {.low = 1.0, .high = static_cast<double>(maxReplications)});
    std::optional<std::int64_t> seed;
    file.wholeNumber("seed", seed, {.low = 0.0});
    if (seed)
        sweep.seed = static_cast<std::uint64_t>(*seed);
    file.name("measure", sweep.measure);
}

}  // namespace

bool isSweepFile(std::string_view text, const std::string& fileName)
{
    return parseToml(text, fileName).contains("scenario");
}

SweepFile parseSweep(std::string_view text, const std::string& fileName, const std::filesystem::path& folder)
{
    const toml::table table = parseToml(text, fileName);
    ReadContext context{.file = fileName, .folder = folder};
    Reader file{table, context};
    SweepFile sweep;
    file.require("scenario", R"("shop.toml")");
    sweep.scenario = readScenarioName(file);
    readHowOften(file, sweep);
    sweep.design = readDesign(file);
    file.finish();
    context.problems.throwIfAny();
    return sweep;
}

}  // namespace tillsim
