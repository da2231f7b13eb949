// SPDX-License-Identifier: MIT
#include "core/results/html/html_report.hpp"

#include "core/results/html/answer.hpp"
#include "core/results/html/day_profile.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/headline.hpp"
#include "core/results/html/heat_map.hpp"
#include "core/results/html/measure_chart.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/point_table.hpp"
#include "core/results/html/remarks.hpp"
#include "core/results/html/sources_part.hpp"
#include "core/results/html/svg.hpp"
#include "core/results/html/till_chart.hpp"
#include "core/results/html/trade_off.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

std::string top(const Digest& digest, const Answer& answer)
{
    std::string text = fmt::format("<header>\n<h1>{}</h1>\n<p class='answer'>{}</p>\n",
                                   escaped(digest.experiment.scenario.name), escaped(headline(digest, answer)));
    for (const std::string& remark : remarks(digest, answer))
        text += paragraph(remark);
    return text + "</header>\n";
}

/// "Mean wait".
std::string capital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace

std::string toHtml(const Digest& digest)
{
    const Answer answer = answerOf(digest);
    const std::string measure = capital(wordsFor(digest.measure));
    return page(digest.experiment.scenario.name + ": tillsim report",
                top(digest, answer) + "<main>\n"
                    + section("choices", "What is chosen, case by case", choiceTable(digest, answer))
                    + section("measure", measure, measureCharts(digest, answer))
                    + section("map", measure + " as a map", heatMaps(digest, answer))
                    + section("trade-off", "What less waiting costs", tradeOffCharts(digest, answer))
                    + section("day", "The line over the day", dayProfiles(digest, answer))
                    + section("tills", "The tills", tillChart(digest, answer))
                    + section("points", "All points", pointTable(digest, answer))
                    + section("assumptions", "Assumptions and their sources", assumptions(digest))
                    + section("passport", "Passport", passportPart(digest, answer)) + "</main>\n");
}

}  // namespace tillsim
