// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/clock_words.hpp"

#include "core/scenario/clock_time.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::ClockWords)
};

QString wordsOf(Duration sinceMidnight, const QString& clock)
{
    const auto day = sinceMidnight / dayLength;
    return day == 0 ? clock : ClockWords::tr("day %1, %2").arg(day + 1).arg(clock);
}

QString twoDigits(std::int64_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char{'0'});
}

QString hoursAndMinutes(Duration sinceMidnight)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(sinceMidnight % dayLength).count();
    return twoDigits(minutes / 60) + QLatin1Char{':'} + twoDigits(minutes % 60);
}

}  // namespace

QString clockWords(Duration opens, Instant at)
{
    const Duration sinceMidnight = opens + at.time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceMidnight).count() % 60;
    return wordsOf(sinceMidnight, hoursAndMinutes(sinceMidnight) + QLatin1Char{':'} + twoDigits(seconds));
}

QString minuteWords(Duration opens, Instant at)
{
    const Duration sinceMidnight = opens + at.time_since_epoch();
    return wordsOf(sinceMidnight, hoursAndMinutes(sinceMidnight));
}

}  // namespace tillsim::ui
