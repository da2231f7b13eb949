// SPDX-License-Identifier: MIT
#include "core/results/html/remarks.hpp"

#include "core/results/html/figure_words.hpp"
#include "core/results/html/point_words.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace tillsim {

namespace {

void remarkNeighbours(const Digest& digest, const Answer& answer, std::vector<std::string>& remarks)
{
    if (answer.choices.size() != 1 || answer.choices.front().standing != Standing::meets)
        return;
    const auto cheaper = neighbour(answer.choices.front(), -1);
    if (!cheaper)
        return;
    const bool isUnsure = digest.table.rows[*cheaper].verdict == Verdict::unsure;
    remarks.push_back(fmt::format("At the next lower price, {}{}: {}.", wordsForPoint(digest, answer, *cheaper),
                                  isUnsure ? " may do as well, which more replications would tell"
                                      : isOne(digest, answer, *cheaper) || !answer.tillsAxis ? " does not do"
                                                                                             : " do not do",
                                  evidence(digest, *cheaper)));
}

void remarkUncounted(const Digest& digest, const Answer& answer, std::vector<std::string>& remarks)
{
    Uncounted uncounted;
    for (std::size_t point = 0; point < digest.points.size(); ++point)
        if (isChosen(answer, point))
            uncounted = worst(uncounted, digest.points[point].uncounted);
    const char* const where = answer.choices.size() > 1 ? "At some of the points that were chosen," : "There,";
    for (std::string& remark : remarksOn(uncounted, where))
        remarks.push_back(std::move(remark));
}

void remarkCertainty(const Digest& digest, std::vector<std::string>& remarks)
{
    std::int64_t failed = 0;
    bool areSingle = false;
    bool areMissing = false;
    for (const SweepRow& row : digest.table.rows) {
        failed += row.failed;
        areSingle = areSingle || row.runs == 1;
        areMissing = areMissing || row.runs == 0;
    }
    if (areSingle)
        remarks.emplace_back("Points that were run once have no intervals: another day may look quite different. More "
                             "replications tell.");
    if (failed > 0)
        remarks.push_back(counted(failed, "run") + " failed and " + (failed == 1 ? "is" : "are") + " left out.");
    if (areMissing)
        remarks.emplace_back("Points without runs have no figures: the sweep is not complete.");
    if (!digest.notes.problem.empty())
        remarks.push_back("Targets, costs and sources are unknown: " + digest.notes.problem);
}

}  // namespace

std::vector<std::string> remarks(const Digest& digest, const Answer& answer)
{
    std::vector<std::string> remarks;
    remarkUncounted(digest, answer, remarks);
    remarkNeighbours(digest, answer, remarks);
    remarkCertainty(digest, remarks);
    return remarks;
}

}  // namespace tillsim
