// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/read_design.hpp"

#include "core/experiment/sweep/latin_hypercube.hpp"
#include "core/experiment/sweep/limits.hpp"
#include "core/experiment/sweep/read_constraints.hpp"
#include "core/experiment/sweep/setting_text.hpp"
#include "core/scenario/setting_path.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

bool isPath(const std::string& text)
{
    return !parsePath(text).empty();
}

void refusePath(Reader& reader, std::string_view key)
{
    reader.refuse(key, "must be a path in the scenario, such as \"bank.tills\" or \"class[vip].share\"");
}

std::vector<PointSetting> readSettings(Reader& reader, std::string_view key)
{
    const auto table = reader.table(key, "{ bank.tills = 4 }");
    if (!table)
        return {};
    const toml::node* misfit = nullptr;
    std::vector<PointSetting> settings = settingsIn(table->content(), misfit);
    if (misfit)
        reader.context().problems.add(positionOf(misfit->source(), reader.where(key)),
                                      fmt::format("{} must have dates and times in quotes, such as \"07:30\"", key));
    for (const PointSetting& setting : settings)
        if (!isPath(setting.path))
            reader.refuse(key, fmt::format("has {}, which is no path in a scenario", inQuotes(setting.path)));
    return settings;
}

std::vector<std::string> readPaths(Reader& axis)
{
    std::vector<std::string> paths;
    std::string path;
    axis.text("path", path);
    const toml::node* const list = axis.take("paths");
    if (!path.empty())
        paths.push_back(path);
    if (list && axis.content().contains("path"))
        axis.refuse("paths", "goes only without path");
    else if (list && list->is_array() && !list->as_array()->empty())
        for (const toml::node& element : *list->as_array())
            paths.push_back(element.value_exact<std::string>().value_or(""));
    else if (list)
        axis.refuse("paths", R"(must be a list of paths, such as ["arrivals[1].per_hour", "arrivals[2].per_hour"])");
    else if (!axis.content().contains("path"))
        axis.require("path", "\"bank.tills\"");
    if (!std::all_of(paths.begin(), paths.end(), isPath))
        refusePath(axis, list ? "paths" : "path");
    return paths;
}

std::vector<std::string> readValues(Reader& axis)
try {
    if (!axis.require("values", R"("1..8" or [1, 2, 5])"))
        return {};
    const toml::node& values = *axis.take("values");
    if (const auto* const list = values.as_array())
        return axisValues(*list);
    if (const auto text = values.value_exact<std::string>())
        return axisValues(*text);
    axis.refuse("values", R"(must be a range such as "1..8", or a list such as [1, 2, 5])");
    return {};
} catch (const std::invalid_argument& problem) {
    axis.refuse("values", problem.what());
    return {};
}

/// Axes in the order of the file, those with the same `zip` together.
class Groups {
public:
    void add(Reader& reader, Axis axis, const std::string& zip)
    {
        const auto [place, isNew] = m_places.emplace(zip, m_groups.size());
        if (zip.empty() || isNew) {
            m_groups.push_back({std::move(axis)});
            return;
        }
        AxisGroup& group = m_groups[place->second];
        const Axis& first = group.front();
        if (!first.values.empty() && !axis.values.empty() && axis.values.size() != first.values.size())
            reader.refuse("values",
                          fmt::format("must be {} as those of {}, with which it goes in parallel, not {}",
                                      first.values.size(), inQuotes(nameOf(first)), axis.values.size()));
        group.push_back(std::move(axis));
    }

    std::vector<AxisGroup> take() { return std::move(m_groups); }

private:
    std::vector<AxisGroup> m_groups;
    std::map<std::string, std::size_t> m_places;  // By the word that groups share.
};

std::vector<AxisGroup> readAxes(Reader& file)
{
    Groups groups;
    for (Reader& reader : file.tables("axis", maxAxes)) {
        Axis axis;
        std::string zip;
        reader.name("name", axis.name);
        axis.paths = readPaths(reader);
        axis.values = readValues(reader);
        reader.name("zip", zip);
        reader.finish();
        if (!axis.paths.empty() && !axis.values.empty())
            groups.add(reader, std::move(axis), zip);
    }
    return groups.take();
}

std::vector<Variant> readVariants(Reader& file)
{
    std::vector<Variant> variants;
    std::set<std::string> names;
    for (Reader& reader : file.tables("variant", maxDesignPoints)) {
        Variant variant;
        if (reader.require("name", "\"two lines\""))
            reader.name("name", variant.name);
        variant.settings = readSettings(reader, "set");
        if (!variant.name.empty() && !names.insert(variant.name).second)
            reader.refuse("name", fmt::format("{} is that of another variant", inQuotes(variant.name)));
        reader.finish();
        variants.push_back(std::move(variant));
    }
    return variants;
}

void readRange(Reader& reader, HypercubeAxis& axis)
try {
    std::string text;
    if (!reader.require("range", R"("0.1..0.4")"))
        return;
    reader.text("range", text);
    if (!text.empty())
        axis.range = parseRange(text);
    else if (reader.content().get_as<std::string>("range"))
        reader.refuse("range", "must be a range such as \"0.1..0.4\"");
} catch (const BadRange& problem) {
    reader.refuse("range", problem.what());
}

HypercubeAxis readHypercubeAxis(Reader& reader)
{
    HypercubeAxis axis;
    reader.name("name", axis.name);
    axis.paths = readPaths(reader);
    readRange(reader, axis);
    reader.choice("draws", axis.whole, {Word{"numbers", false}, Word{"whole_numbers", true}});
    reader.finish();
    return axis;
}

/// The sample of each axis is drawn by itself, so that a range that cannot be sampled is told where it stands.
AxisGroup sampledIn(const LatinHypercube& hypercube, std::vector<Reader>& readers)
{
    for (std::size_t at = 0; at < hypercube.axes.size(); ++at) {
        try {
            (void)sampled({.points = hypercube.points, .axes = {hypercube.axes[at]}});
        } catch (const BadRange& problem) {
            readers[at].refuse("range", problem.what());
            return {};
        }
    }
    return sampled(hypercube);
}

void readHowMany(Reader& table, LatinHypercube& hypercube)
{
    std::int64_t points = 0;
    std::int64_t seed = 1;
    if (table.require("points", "40"))
        table.wholeNumber("points", points, {.low = 1.0, .high = static_cast<double>(maxDesignPoints)});
    table.wholeNumber("seed", seed, {.low = 0.0});
    hypercube.points = static_cast<std::size_t>(points);
    hypercube.seed = static_cast<std::uint64_t>(seed);
}

AxisGroup readHypercube(Reader& file)
{
    auto table = file.table("latin_hypercube", "[latin_hypercube]");
    if (!table)
        return {};
    const bool wasRight = file.context().problems.empty();
    LatinHypercube hypercube;
    readHowMany(*table, hypercube);
    std::vector<Reader> readers;
    if (table->require("axis", R"([{ path = "bank.tills", range = "3..8", draws = "whole_numbers" }])"))
        readers = table->tables("axis", maxAxes, R"({ path = "bank.tills", range = "3..8", draws = "whole_numbers" })");
    for (Reader& reader : readers)
        hypercube.axes.push_back(readHypercubeAxis(reader));
    table->finish();
    return wasRight && file.context().problems.empty() && hypercube.points > 0 ? sampledIn(hypercube, readers)
                                                                               : AxisGroup{};
}

}  // namespace

SweepDesign readDesign(Reader& file)
{
    SweepDesign design;
    design.settings = readSettings(file, "set");
    design.variants = readVariants(file);
    design.groups = readAxes(file);
    if (AxisGroup sample = readHypercube(file); !sample.empty())
        design.groups.insert(design.groups.begin(), std::move(sample));
    design.constraints = readConstraints(file, design);
    return design;
}

}  // namespace tillsim
