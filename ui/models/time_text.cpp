// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.hpp"

#include "core/scenario/clock_time.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tillsim::ui {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::TimeText)
};

namespace {

using namespace std::chrono_literals;

constexpr double minute = 60.0;
constexpr double hour = 3600.0;

QString twoDigits(std::int64_t number)
{
    return QString{"%1"}.arg(number, 2, 10, QChar{'0'});
}

QString ofTwo(double seconds, double large, const QString& both, const QString& alone)
{
    const double small = large == hour ? minute : 1.0;
    const auto units = static_cast<std::int64_t>(std::llround(seconds / small));
    const auto perLarge = static_cast<std::int64_t>(large / small);
    const QString whole = countText(units / perLarge);
    return units % perLarge == 0 ? alone.arg(whole) : both.arg(whole, QString::number(units % perLarge));
}

/// "11:42".
QString hoursAndMinutes(Duration sinceMidnight)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(sinceMidnight % dayLength).count();
    return twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

/// What a clock shows, with the day where that is not the first.
QString onItsDay(Duration sinceMidnight, const QString& clock)
{
    const std::int64_t day = sinceMidnight / dayLength;
    return day == 0 ? clock : TimeText::tr("day %1, %2").arg(day + 1).arg(clock);
}

}  // namespace

QString clockText(Instant at, Duration opens)
{
    const Duration sinceMidnight = opens + at.time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceMidnight).count() % 60;
    return onItsDay(sinceMidnight, hoursAndMinutes(sinceMidnight) + ':' + twoDigits(seconds));
}

QString minuteText(Instant at, Duration opens)
{
    const Duration sinceMidnight = opens + at.time_since_epoch();
    return onItsDay(sinceMidnight, hoursAndMinutes(sinceMidnight));
}

QString stopwatchText(Duration span)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(span).count();
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600)
        return QString{"%1:%2"}.arg(seconds / 60).arg(tail);
    return QString{"%1:%2:%3"}.arg(seconds / 3600).arg(twoDigits(seconds / 60 % 60), tail);
}

QString spanText(double seconds)
{
    if (seconds <= 0.0)
        return TimeText::tr("0 s");
    const bool isWhole = seconds == std::floor(seconds);
    if (seconds < 59.95)
        return TimeText::tr("%1 s").arg(numberText(seconds, isWhole ? 0 : seconds < 9.995 ? 2 : 1));
    if (std::round(seconds) < hour)
        return ofTwo(seconds, minute, TimeText::tr("%1 min %2 s"), TimeText::tr("%1 min"));
    return ofTwo(seconds, hour, TimeText::tr("%1 h %2 min"), TimeText::tr("%1 h"));
}

QString exactText(Duration span)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(span);
    const QString rest = QString{"%1"}.arg((span - whole).count(), 9, 10, QChar{'0'});
    return TimeText::tr("%1 s").arg(QString::number(whole.count()) + QLocale{}.decimalPoint() + rest);
}

QString shareText(double share)
{
    double tenths = std::round(share * 1000.0);
    if (share > 0.0 && share < 1.0)
        tenths = std::clamp(tenths, 1.0, 999.0);
    return TimeText::tr("%1%").arg(numberText(tenths / 10.0, 1));
}

QString countText(std::int64_t count)
{
    return QLocale{}.toString(static_cast<qlonglong>(count));
}

QString numberText(double value, int decimals)
{
    return QLocale{}.toString(value, 'f', decimals);
}

QString noText()
{
    return QStringLiteral(u"\u2013");
}

std::vector<std::int64_t> wholeParts(const std::vector<Duration>& parts, Duration unit)
{
    const Duration sum = std::accumulate(parts.begin(), parts.end(), Duration{});
    std::vector<std::int64_t> whole(parts.size());
    std::ranges::transform(parts, whole.begin(), [unit](Duration part) { return part / unit; });
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t at) { return parts[at] % unit; });
    std::int64_t missing = (sum + unit / 2) / unit - std::accumulate(whole.begin(), whole.end(), std::int64_t{0});
    for (std::size_t at = 0; at < order.size() && missing > 0; ++at, --missing)
        ++whole[order[at]];
    return whole;
}

std::vector<QString> partTexts(const std::vector<Duration>& parts)
{
    const bool isShort = std::accumulate(parts.begin(), parts.end(), Duration{}) < Duration{1min};
    const Duration unit = isShort ? Duration{100ms} : Duration{1s};
    std::vector<std::int64_t> whole = wholeParts(parts, unit);
    whole.push_back(std::accumulate(whole.begin(), whole.end(), std::int64_t{0}));
    std::vector<QString> texts;
    for (const std::int64_t units : whole) {
        texts.push_back(isShort ? TimeText::tr("%1 s").arg(numberText(static_cast<double>(units) / 10.0, 1))
                                : stopwatchText(units * unit));
    }
    return texts;
}

}  // namespace tillsim::ui
