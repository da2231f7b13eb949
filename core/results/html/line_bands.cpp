// SPDX-License-Identifier: MIT
#include "core/results/html/line_bands.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

/// In parts of that length.
std::vector<double> inParts(const LineProfile& profile, double part)
{
    const auto each = static_cast<std::size_t>(std::max(std::llround(part / profile.part), 1LL));
    std::vector<double> means;
    for (std::size_t begin = 0; begin < profile.means.size(); begin += each) {
        double sum = 0.0;
        for (std::size_t at = begin; at < std::min(begin + each, profile.means.size()); ++at)
            sum += profile.means[at];
        means.push_back(sum / static_cast<double>(each));
    }
    return means;
}

void addPart(LineBand& band, std::vector<double> levels)
{
    double sum = 0.0;
    for (const double level : levels)
        sum += level;
    std::ranges::sort(levels);
    const bool areMany = band.runs >= LineBand::runsForPercentiles;
    band.mean.push_back(sum / static_cast<double>(levels.size()));
    band.low.push_back(quantileOf(levels, areMany ? 0.1 : 0.0));
    band.high.push_back(quantileOf(levels, areMany ? 0.9 : 1.0));
}

}  // namespace

double quantileOf(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double above = sorted[std::min(below + 1, sorted.size() - 1)];
    return sorted[below] + (place - static_cast<double>(below)) * (above - sorted[below]);
}

LineBand bandOf(const std::vector<LineProfile>& profiles)
{
    LineBand band{.runs = static_cast<std::int64_t>(profiles.size())};
    for (const LineProfile& profile : profiles)
        band.part = std::max(band.part, profile.part);
    std::vector<std::vector<double>> lines;
    std::size_t parts = 0;
    for (const LineProfile& profile : profiles) {
        lines.push_back(profile.part > 0.0 ? inParts(profile, band.part) : std::vector<double>{});
        parts = std::max(parts, lines.back().size());
    }
    for (std::size_t part = 0; part < parts; ++part) {
        std::vector<double> levels;
        for (const std::vector<double>& line : lines)
            levels.push_back(part < line.size() ? line[part] : 0.0);
        addPart(band, std::move(levels));
    }
    return band;
}

}  // namespace tillsim
