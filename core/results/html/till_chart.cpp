// SPDX-License-Identifier: MIT
#include "core/results/html/till_chart.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/page.hpp"
#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

constexpr std::size_t mostBars = 60;
constexpr double barRowHeight = 24.0;
constexpr double widestTillName = 120.0;

struct Part {
    const char* name;
    double TillUse::*share;
};

constexpr std::array<Part, 4> barParts{
    {{"busy", &TillUse::busy}, {"gap", &TillUse::gap}, {"idle", &TillUse::idle}, {"away", &TillUse::away}}};

constexpr std::array<const char*, 4> partWords{"serves", "is cleared for the next", "idle", "break or breakdown"};

std::string nameOf(const TillUse& till, bool hasBanks)
{
    return hasBanks ? till.bank + ' ' + till.till : "till " + till.till;
}

std::string sharesText(const TillUse& till)
{
    std::string text;
    for (std::size_t part = 0; part < barParts.size(); ++part)
        if (till.*barParts[part].share > 0.0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", partWords[part],
                                percent(till.*barParts[part].share));
    return text.empty() ? "never open" : fmt::format("{}; open {:.1f} h a run", text, till.openHours);
}

void drawLegend(Svg& svg, const std::vector<TillUse>& tills)
{
    double x = 4.0;
    for (std::size_t part = 0; part < barParts.size(); ++part) {
        if (std::ranges::none_of(tills, [part](const TillUse& till) { return till.*barParts[part].share > 0.0; }))
            continue;
        svg.rect(x, 4.0, 14.0, 12.0, barParts[part].name);
        svg.text(x + 19.0, 14.5, Anchor::start, partWords[part], "small");
        x += textWidth(partWords[part]) + 34.0;
    }
}

void drawTill(Svg& svg, const TillUse& till, double y, const ChartScale& right)
{
    double share = 0.0;
    for (const Part& part : barParts) {
        const double width = right.place(share + till.*part.share) - right.place(share);
        if (width > 0.0)
            svg.rect(right.place(share), y + 3.0, width, barRowHeight - 6.0, part.name, sharesText(till));
        share += till.*part.share;
    }
    svg.text(chartWidth - 2.0, y + 16.5, Anchor::end, till.openHours > 0.0 ? percent(till.busy) : "closed");
}

/// What was chosen, else the first point to look at.
std::optional<std::size_t> pointFor(const Answer& answer)
{
    const auto chosen = std::ranges::find_if(answer.shown, [&](std::size_t point) { return isChosen(answer, point); });
    if (chosen != answer.shown.end())
        return *chosen;
    return answer.shown.empty() ? std::nullopt : std::optional{answer.shown.front()};
}

}  // namespace

std::string tillChart(const Digest& digest, const Answer& answer)
{
    const auto point = pointFor(answer);
    if (!point || digest.points[*point].tills.empty())
        return {};
    const std::vector<TillUse>& tills = digest.points[*point].tills;
    const bool hasBanks = std::ranges::any_of(tills, [&](const TillUse& till) { return till.bank != tills[0].bank; });
    const std::size_t count = std::min(tills.size(), mostBars);
    double names = 0.0;
    std::string description;
    for (std::size_t at = 0; at < count; ++at) {
        names = std::max(names, std::min(textWidth(nameOf(tills[at], hasBanks)), widestTillName));
        description += nameOf(tills[at], hasBanks) + ": " + sharesText(tills[at]) + ". ";
    }
    Svg svg{chartWidth, 28.0 + barRowHeight * static_cast<double>(count)};
    drawLegend(svg, tills);
    const ChartScale right{0.0, 1.0, names + 10.0, chartWidth - 60.0};
    for (std::size_t at = 0; at < count; ++at) {
        const double y = 26.0 + barRowHeight * static_cast<double>(at);
        svg.text(names + 2.0, y + 16.5, Anchor::end, fitted(nameOf(tills[at], hasBanks), widestTillName));
        drawTill(svg, tills[at], y, right);
    }
    const std::string title = fmt::format("What tills do while they are open, at {}", digest.table.rows[*point].name);
    std::string caption = title + "; at the right, how much of that time they serve (utilisation).";
    if (count < tills.size())
        caption += fmt::format(" These are the first {} of {} tills.", count, tills.size());
    return figure(svg.picture("tills-1", title, description), caption);
}

}  // namespace tillsim
