// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts have in common: theory, and numbers for files.
#include "core/results/named_figure.hpp"
#include "ui/charts/run_charts.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace tillsim::ui {

struct ChartTheoryText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::ChartTheoryText)
};

std::optional<double> theoryValue(const RunResult& result, std::string_view name)
{
    if (!result.theory)
        return std::nullopt;
    const auto& values = result.theory->values;
    const auto found = std::ranges::find(values, name, &NamedFigure::name);
    return found != values.end() ? std::optional{found->value} : std::nullopt;
}

QString theoryWord(const RunResult& result)
{
    return result.theory && result.theory->exact ? ChartTheoryText::tr("theory") : ChartTheoryText::tr("approximation");
}

std::string plainNumber(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

}  // namespace tillsim::ui
