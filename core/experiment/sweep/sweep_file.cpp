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

constexpr Range several{.low = 2.0, .high = static_cast<double>(maxReplications)};

void readPrecision(Reader& file, SweepFile& sweep)
{
    file.number("precision", sweep.precision, {.low = 0.0, .high = 1.0, .aboveLow = true});
    file.reserve({"min_replications", "max_replications"}, file.content().contains("precision"), "precision");
    file.wholeNumber("min_replications", sweep.least, several);
    file.wholeNumber("max_replications", sweep.most, several);
    if (sweep.precision == 1.0)
        file.refuse("precision", "must be below 1");
    if (sweep.precision && sweep.replications)
        file.refuse("precision", "finds out how many replications it takes: leave out replications");
    if (sweep.least && sweep.most && *sweep.least > *sweep.most)
        file.refuse("max_replications", "must not be below min_replications");
}

void readHowOften(Reader& file, SweepFile& sweep)
{
    file.wholeNumber("replications", sweep.replications, {.low = 1.0, .high = static_cast<double>(maxReplications)});
    readPrecision(file, sweep);
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
