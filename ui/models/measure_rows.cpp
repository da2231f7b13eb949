// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measure_rows.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace tillsim::ui {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::MeasureText)
};

namespace {

/// How full the shop is at an instant.
struct Census {
    std::int64_t inLine = 0;
    std::int64_t outside = 0;
    std::int64_t inService = 0;
    std::int64_t open = 0;
    std::int64_t busy = 0;
};

bool isBusy(Activity activity)
{
    return activity == Activity::scanning || activity == Activity::helper || activity == Activity::tender;
}

Census censusOf(const ShopPicture& picture)
{
    Census census;
    for (const BankPicture& bank : picture.banks) {
        census.outside += std::ssize(bank.outside);
        for (const LinePicture& line : bank.lines)
            census.inLine += std::ssize(line);
        for (const TillPicture& till : bank.tills) {
            census.inService += till.customer ? 1 : 0;
            census.open += till.activity != Activity::closed ? 1 : 0;
            census.busy += isBusy(till.activity) ? 1 : 0;
        }
    }
    return census;
}

class Rows {
public:
    explicit Rows(const RunResult& result) : m_result{result} { }

    void add(const QString& name, const QString& now, const QString& soFar, const QString& theory, const QString& tip)
    {
        m_rows.push_back({name, now, soFar, theory, tip});
    }

    void time(const QString& name, double seconds, const char* key, const QString& tip)
    {
        const bool isKnown = m_result.wait.count > 0;
        add(name, {}, isKnown ? spanText(seconds) : noText(), theory(key, spanText), tip);
    }

    void lost(const QString& name, std::int64_t count, const char* key, const QString& tip)
    {
        const std::int64_t arrived = m_result.customers.arrived;
        QString text = countText(count);
        if (count > 0 && arrived > 0)
            text += QString{" (%1)"}.arg(shareText(static_cast<double>(count) / static_cast<double>(arrived)));
        add(name, {}, text, theory(key, shareText), tip);
    }

    template <class Write>
    [[nodiscard]] QString theory(std::string_view key, Write write) const
    {
        if (!m_result.theory)
            return {};
        const auto& values = m_result.theory->values;
        const auto value = std::ranges::find(values, key, &NamedFigure::name);
        return value == values.end() ? QString{} : write(value->value);
    }

    [[nodiscard]] std::vector<MeasureRow> take() { return std::move(m_rows); }

private:
    const RunResult& m_result;
    std::vector<MeasureRow> m_rows;
};

QString twoDecimals(double value)
{
    return numberText(value, 2);
}

QString oneDecimal(double value)
{
    return numberText(value, 1);
}

void addCrowd(Rows& rows, const Census& now, const RunResult& result)
{
    rows.add(MeasureText::tr("Waiting in line"), countText(now.inLine), twoDecimals(result.lineLength.mean),
             rows.theory("line_length.mean", twoDecimals),
             MeasureText::tr("Customers in all lines; so far: the average over time, without those being served"));
    rows.add(MeasureText::tr("Most in line"), {}, countText(result.lineLength.max), {},
             MeasureText::tr("The most that stood in all lines at the same time"));
    rows.add(MeasureText::tr("In line or in service"), countText(now.inLine + now.inService),
             twoDecimals(result.inShop.mean), rows.theory("in_shop.mean", twoDecimals),
             MeasureText::tr("So far: the average over time"));
    if (now.outside > 0 || result.outside.max > 0.0 || result.customers.outside > 0) {
        rows.add(MeasureText::tr("Waiting outside"), countText(now.outside), {}, {},
                 MeasureText::tr("Customers who found no place in a line"));
    }
    rows.add(MeasureText::tr("Tills open"), countText(now.open), {}, {}, MeasureText::tr("Tills that are not closed"));
    const double busy = now.open > 0 ? static_cast<double>(now.busy) / static_cast<double>(now.open) : 0.0;
    rows.add(MeasureText::tr("Utilisation"), now.open > 0 ? shareText(busy) : noText(), shareText(result.utilisation),
             rows.theory("utilisation", shareText),
             MeasureText::tr("Scanning, paying and help, as a share of the time that tills were not closed"));
    rows.add(
        MeasureText::tr("1+1"), {}, shareText(result.onePlusOne), {},
        MeasureText::tr("Share of the time of open tills with at most one customer waiting behind the one served"));
}

void addWaits(Rows& rows, const RunResult& result)
{
    const QString definition = MeasureText::tr("From joining a line to the start of service, of those served");
    rows.time(MeasureText::tr("Wait, mean"), result.wait.mean, "wait_s.mean", definition);
    rows.time(MeasureText::tr("Wait, median"), result.wait.p50, "wait_s.p50", definition);
    rows.time(MeasureText::tr("Wait, 90th percentile"), result.wait.p90, "wait_s.p90", definition);
    rows.time(MeasureText::tr("Wait, 95th percentile"), result.wait.p95, "wait_s.p95", definition);
    rows.time(MeasureText::tr("Wait, 99th percentile"), result.wait.p99, "wait_s.p99", definition);
    rows.time(MeasureText::tr("Wait, longest"), result.wait.max, "", definition);
    for (const WithinShare& within : result.within) {
        const std::string key = "within." + QString::number(within.seconds).toStdString();
        rows.add(MeasureText::tr("Waited at most %1").arg(spanText(within.seconds)), {},
                 result.wait.count > 0 ? shareText(within.share) : noText(), rows.theory(key, shareText), definition);
    }
    rows.time(MeasureText::tr("Whole visit, mean"), result.sojourn.mean, "sojourn_s.mean",
              MeasureText::tr("From arriving to leaving, of those served"));
    rows.time(MeasureText::tr("Service, mean"), result.service.mean, "service_s.mean",
              MeasureText::tr("Scanning, paying and help, of those served"));
    if (result.outside.max > 0.0) {
        rows.time(MeasureText::tr("Outside, mean"), result.outside.mean, "",
                  MeasureText::tr("From arriving to joining a line, of those served"));
    }
}

void addCounts(Rows& rows, const RunResult& result)
{
    const CustomerCounts& counts = result.customers;
    rows.add(MeasureText::tr("Arrived"), {}, countText(counts.arrived), {}, {});
    rows.add(MeasureText::tr("Served"), {}, countText(counts.served), {}, {});
    rows.add(MeasureText::tr("Served an hour"), {}, oneDecimal(result.throughputPerHour),
             rows.theory("throughput_per_hour", oneDecimal), {});
    rows.lost(MeasureText::tr("Left at once"), counts.balked, "share.balked",
              MeasureText::tr("Balked at the sight of the line; of all who arrived"));
    rows.lost(MeasureText::tr("Turned away"), counts.turnedAway, "share.turned_away",
              MeasureText::tr("Found no place; of all who arrived"));
    rows.lost(MeasureText::tr("Gave up waiting"), counts.reneged, "share.reneged",
              MeasureText::tr("Left the line before being served; of all who arrived"));
}

}  // namespace

std::vector<MeasureRow> measureRows(const ShopPicture& picture, const RunResult& result)
{
    Rows rows{result};
    addCrowd(rows, censusOf(picture), result);
    addWaits(rows, result);
    addCounts(rows, result);
    return rows.take();
}

QString theoryTitle(const RunResult& result)
{
    if (!result.theory || result.theory->model.empty())
        return {};
    return result.theory->exact ? MeasureText::tr("theory") : MeasureText::tr("approximation");
}

QString theoryNote(const RunResult& result)
{
    if (theoryTitle(result).isEmpty())
        return {};
    const QString model = QString::fromStdString(result.theory->model);
    if (result.theory->exact)
        return MeasureText::tr("Theory: %1, which fits exactly, in the long run.").arg(model);
    QStringList sentences{MeasureText::tr("Theory: %1, an approximation.").arg(model)};
    for (const std::string& broken : result.theory->broken)
        sentences << MeasureText::tr("Not met: %1").arg(QString::fromStdString(broken));
    return sentences.join('\n');
}

}  // namespace tillsim::ui
