// SPDX-License-Identifier: MIT
#include "core/results/html/sources_part.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/svg.hpp"
#include "core/results/run_passport.hpp"
#include "core/results/text_hash.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

std::string entry(std::string_view term, const std::string& htmlValue)
{
    return fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(term), htmlValue);
}

std::string code(const std::string& text)
{
    return "<code>" + escaped(text) + "</code>";
}

std::string moneyText(const PointAims& aims)
{
    std::string text;
    if (aims.tillHour)
        text = fmt::format("an hour of an open till {}", amountText(*aims.tillHour));
    if (aims.waitingHour)
        text += fmt::format("{}an hour of a customer in line {}", text.empty() ? "" : ", ",
                            amountText(*aims.waitingHour));
    return text;
}

/// The first run of a point, as one would make it alone.
std::string runCommand(const Digest& digest, std::size_t point)
{
    const ExperimentRecord& experiment = digest.experiment;
    std::vector<std::string> arguments{"run", experiment.scenario.fileName, "--seed", std::to_string(experiment.seed)};
    for (const auto* const list : {&experiment.settings, &experiment.points[point].settings})
        for (const PointSetting& setting : *list)
            arguments.insert(arguments.end(), {"--set", setting.path + '=' + setting.value});
    return commandLine(arguments);
}

}  // namespace

std::string assumptions(const Digest& digest)
{
    const ExperimentRecord& experiment = digest.experiment;
    std::string list;
    for (const PointSetting& setting : experiment.settings)
        list += entry("Set for all points", code(setting.path + '=' + setting.value));
    if (!digest.points.empty())
        if (const std::string money = moneyText(digest.aimsOf(0)); !money.empty())
            list += entry("Costs", escaped(money));
    for (const SourceLine& source : digest.notes.sources)
        list += entry(source.place.empty() ? "The scenario" : source.place, escaped(source.text));
    std::string text = list.empty() ? std::string{} : "<dl>\n" + list + "</dl>\n";
    if (digest.notes.sources.empty())
        text += paragraph("The scenario does not say where its numbers come from.");
    text += fmt::format("<details>\n<summary>The scenario, {}, as it was run</summary>\n<pre>{}</pre>\n</details>\n",
                        escaped(experiment.scenario.fileName.empty() ? "without a file" : experiment.scenario.fileName),
                        escaped(experiment.scenario.text));
    return text;
}

std::string passportPart(const Digest& digest, const Answer& answer)
{
    const ExperimentRecord& experiment = digest.experiment;
    std::int64_t runs = 0;
    for (const SweepRow& row : digest.table.rows)
        runs += row.runs;
    std::string list = entry("Made by", escaped(experiment.version));
    list += entry("Scenario",
                  fmt::format("{}, {} (FNV-1a of its text)", escaped(experiment.scenario.name),
                              code(toHex(textHash(experiment.scenario.text)))));
    for (const InputFile& file : experiment.scenario.files)
        list += entry("File", fmt::format("{}, {}", escaped(file.name), code(toHex(textHash(file.text)))));
    list += entry("Seed", fmt::format("{}", experiment.seed));
    list += entry("Runs", fmt::format("{} of {}", runs, counted(std::ssize(digest.points), "point")));
    list += entry("Fingerprint of all runs", code(toHex(digest.fingerprint)));
    list += entry("Run all of it again, and compare", code("tillsim verify STORE"));
    if (!answer.shown.empty()) {
        std::size_t point = answer.shown.front();
        for (const std::size_t each : answer.shown)
            point = isChosen(answer, each) ? each : point;
        list += entry("One day at " + digest.table.rows[point].name,
                      fmt::format("{}, which has the fingerprint {}", code(runCommand(digest, point)),
                                  code(toHex(digest.points[point].fingerprint))));
    }
    return "<dl>\n" + list + "</dl>\n";
}

}  // namespace tillsim
