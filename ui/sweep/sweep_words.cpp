// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_words.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace tillsim::ui {

struct SweepWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::SweepWords)
};

namespace {

QString counted(std::size_t count)
{
    return countText(static_cast<std::int64_t>(count));
}

QString pointsText(const SweepCheck& check)
{
    const QString points = SweepWords::tr("%1 %2").arg(
        counted(check.points), check.points == 1 ? SweepWords::tr("point") : SweepWords::tr("points"));
    if (const auto& precision = check.precision)
        return SweepWords::tr("%1 with %2 to %3 runs each, until %4 is known to +- %5%")
            .arg(points, countText(precision->least), countText(precision->most),
                 QString::fromStdString(precision->measures.front()),
                 QLocale{}.toString(precision->relative * 100.0, 'g', 3));
    return (check.points == 1 ? SweepWords::tr("%1 with %2 %3") : SweepWords::tr("%1 with %2 %3 each"))
        .arg(points, counted(check.replications),
             check.replications == 1 ? SweepWords::tr("run") : SweepWords::tr("runs"));
}

QString doneText(const SweepNews& news)
{
    if (news.total == 1)
        return (news.mayGrow ? SweepWords::tr("%1 of at least 1 run") : SweepWords::tr("%1 of 1 run"))
            .arg(counted(news.done));
    return (news.mayGrow ? SweepWords::tr("%1 of at least %2 runs") : SweepWords::tr("%1 of %2 runs"))
        .arg(counted(news.done), counted(news.total));
}

QString timeText(double seconds)
{
    return seconds < 1.0 ? SweepWords::tr("%1 ms").arg(numberText(seconds * 1000.0, seconds < 0.01 ? 1 : 0))
                         : spanText(seconds);
}

QString runsText(const SweepNews& news)
{
    return news.done == 1 ? SweepWords::tr("1 run in %1").arg(timeText(news.seconds))
                          : SweepWords::tr("%1 runs in %2").arg(counted(news.done), timeText(news.seconds));
}

}  // namespace

QString checkText(const SweepCheck& check)
{
    const SweepEstimate& work = check.work;
    if (work.missing == 0 && check.precision)
        return SweepWords::tr("%1: the store has enough").arg(pointsText(check));
    if (work.missing == 0)
        return SweepWords::tr("%1: the store has them all").arg(pointsText(check));
    const QString much = check.precision
        ? SweepWords::tr("%1, %2 to be run at first").arg(pointsText(check), counted(work.missing))
        : check.goesOn
        ? SweepWords::tr("%1, %2 of %3 to be run").arg(pointsText(check), counted(work.missing), counted(work.runs))
        : SweepWords::tr("%1, %2 to be run").arg(pointsText(check), counted(work.runs));
    return SweepWords::tr("%1: about %2 on %3 %4 (%5 a run)")
        .arg(much, timeText(work.seconds), counted(check.threads),
             check.threads == 1 ? SweepWords::tr("thread") : SweepWords::tr("threads"), timeText(work.runSeconds));
}

QString progressText(const SweepNews& news)
{
    const QString done = doneText(news);
    constexpr double firstGuess = 0.5;  // Seconds until the rate says something.
    if (news.done == 0 || news.seconds < firstGuess)
        return done;
    const double rate = static_cast<double>(news.done) / news.seconds;
    const double left = static_cast<double>(news.total - news.done) / rate;
    return SweepWords::tr("%1, %2 a second, %3 left").arg(done, numberText(rate, rate < 10.0 ? 1 : 0), timeText(left));
}

QString endText(const SweepEnd& end)
{
    const SweepNews& news = end.news;
    const QString done = doneText(news);
    const std::size_t points = news.picture.table.rows.size();
    if (end.imprecise > 0 && points == 1)
        return SweepWords::tr("%1; that was not enough for the precision").arg(runsText(news));
    if (end.imprecise > 0)
        return SweepWords::tr("%1; at %2 of %3 points that was not enough for the precision")
            .arg(runsText(news), counted(end.imprecise), counted(points));
    if (!end.isCut)
        return news.total == 0 ? SweepWords::tr("Nothing was missing.") : runsText(news);
    return news.store.empty()
        ? SweepWords::tr("Stopped after %1; those are shown.").arg(done)
        : SweepWords::tr("Stopped after %1; they are kept, and Run goes on with the others.").arg(done);
}

QString failuresText(const SweepEnd& end)
{
    QStringList lines;
    for (const std::string& failure : end.failures)
        lines << QString::fromStdString(failure);
    if (end.news.failed == end.failures.size() + 1)
        lines << SweepWords::tr("1 more run failed");
    else if (end.news.failed > end.failures.size())
        lines << SweepWords::tr("%1 more runs failed").arg(counted(end.news.failed - end.failures.size()));
    return lines.join('\n');
}

QString titleOf(const PickedRun& run)
{
    const QString text = run.pick == RunPick::median ? SweepWords::tr("%1: the median run (replication %2)")
                                                     : SweepWords::tr("%1: the worst run (replication %2)");
    return text.arg(QString::fromStdString(run.point)).arg(run.replication);
}

}  // namespace tillsim::ui
