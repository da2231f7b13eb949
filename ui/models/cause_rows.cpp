// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cause_rows.hpp"

#include "core/results/readable.hpp"
#include "ui/models/state_words.hpp"
#include "ui/models/time_text.hpp"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tillsim::ui {

namespace {

std::vector<Duration> timesOf(const std::vector<CauseRow>& rows)
{
    std::vector<Duration> times;
    for (const CauseRow& row : rows)
        times.push_back(row.time);
    return times;
}

std::vector<CauseRow> longestFirst(const CauseTimes& times)
{
    std::vector<CauseRow> rows;
    for (std::size_t cause = 0; cause < times.size(); ++cause) {
        if (times[cause] > Duration{})
            rows.push_back({.cause = static_cast<WaitCause>(cause), .time = times[cause]});
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &CauseRow::time);
    return rows;
}

/// In the language of the window what core writes with a point.
QString localised(const std::string& percentage)
{
    return QString::fromStdString(percentage).replace('.', QLocale{}.decimalPoint());
}

}  // namespace

std::vector<CauseRow> causeRows(const CauseTimes& times)
{
    std::vector<CauseRow> rows = longestFirst(times);
    const std::vector<QString> texts = partTexts(timesOf(rows));
    // Nothing at all, in the unit of the others.
    const QString nothing = partTexts({Duration{}, std::accumulate(times.begin(), times.end(), Duration{})}).front();
    std::vector<double> seconds;
    double all = 0.0;
    for (const CauseRow& row : rows)
        all += seconds.emplace_back(toSeconds(row.time));
    const std::vector<std::string> shares = percentages(seconds);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rows[at].share = seconds[at] / all;
        rows[at].name = causeWord(rows[at].cause);
        rows[at].timeText = texts[at];
        rows[at].isTiny = texts[at] == nothing;
        rows[at].shareText = localised(shares[at]);
    }
    return rows;
}

QString causesTotalText(const CauseTimes& times)
{
    return partTexts(timesOf(longestFirst(times))).back();
}

CauseTimes causeTimes(const std::array<double, waitCauseNames.size()>& seconds)
{
    CauseTimes times{};
    // A day's waits together may be longer than any time that a user may state.
    std::ranges::transform(seconds, times.begin(),
                           [](double value) { return Duration{std::llrint(std::min(value, 9e9) * 1e9)}; });
    return times;
}

}  // namespace tillsim::ui
