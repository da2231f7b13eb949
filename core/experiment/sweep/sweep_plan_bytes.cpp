// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_plan_bytes.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace tillsim {

namespace {

constexpr std::uint64_t format = 0x314e'4c50'4c4c'4954;  // "TILLPLN1".

void add(ByteWriter& writer, const std::vector<PointSetting>& settings)
{
    writer.add(std::uint64_t{settings.size()});
    for (const PointSetting& setting : settings) {
        writer.add(setting.path);
        writer.add(setting.value);
    }
}

std::vector<PointSetting> readSettings(ByteReader& reader)
{
    std::vector<PointSetting> settings(reader.length(2));
    for (PointSetting& setting : settings) {
        setting.path = reader.text();
        setting.value = reader.text();
    }
    return settings;
}

void readScenario(ByteReader& reader, SweepPlan& plan)
{
    plan.scenario.fileName = reader.text();
    plan.scenario.folder = reader.text();
    plan.scenario.text = reader.text();
    plan.experiment.scenario.files.resize(reader.length(2));
    for (InputFile& file : plan.experiment.scenario.files) {
        file.name = reader.text();
        file.text = reader.text();
    }
}

}  // namespace

std::vector<std::byte> toBytes(const SweepPlan& plan)
{
    ByteWriter writer;
    writer.add(format);
    writer.add(plan.experiment.version);
    writer.add(plan.scenario.fileName);
    writer.add(plan.scenario.folder.string());
    writer.add(plan.scenario.text);
    writer.add(std::uint64_t{plan.experiment.scenario.files.size()});
    for (const InputFile& file : plan.experiment.scenario.files) {
        writer.add(file.name);
        writer.add(file.text);
    }
    writer.add(plan.experiment.seed);
    add(writer, plan.experiment.settings);
    writer.add(std::uint64_t{plan.points.size()});
    for (const DesignPoint& point : plan.points)
        add(writer, point.record.settings);
    return writer.take();
}

SweepPlan planFromBytes(std::span<const std::byte> bytes, const std::string& version)
{
    ByteReader reader{bytes, "a sweep"};
    reader.expect(format);
    SweepPlan plan;
    plan.experiment.version = reader.text();
    if (plan.experiment.version != version)
        throw BadRecord{fmt::format("this is {}, but the sweep comes from {}", version, plan.experiment.version)};
    readScenario(reader, plan);
    plan.experiment.seed = reader.word();
    plan.experiment.settings = readSettings(reader);
    plan.points.resize(reader.length(1));
    for (DesignPoint& point : plan.points)
        point.record.settings = readSettings(reader);
    reader.end();
    return plan;
}

}  // namespace tillsim
