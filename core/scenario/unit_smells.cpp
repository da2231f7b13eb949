// SPDX-License-Identifier: MIT
// What is usual, table by table. The limits are wide: a lecture's M/M/1 in seconds and a furniture store both pass.
#include "core/scenario/unit_smells.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/typical_work.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

struct Usual {
    Duration least{};
    Duration most{};
};

constexpr Usual usualTender{1s, 5min};
constexpr Usual usualScan{50ms, 1min};
constexpr Usual usualWork{100ms, 1h};
constexpr Usual usualGap{100ms, 10min};
constexpr Usual usualPatience{1s, 4h};
constexpr Usual usualHelp{1s, 1h};
constexpr Usual usualRepair{1s, 48h};
constexpr Usual usualTurn{1s, 12h};   // Of breaks, and of tills that are opened.
constexpr double usualItems = 300.0;  // Of a basket, on average.
constexpr double usualLoad = 5.0;     // Times the work that all tills can do.
constexpr double slowest = 0.1;       // Factors on speed.
constexpr double fastest = 10.0;

class Nose {
public:
    explicit Nose(const Scenario& scenario) : m_scenario{scenario} { }

    std::vector<Note> notes()
    {
        arrivals();
        customers();
        services();
        shopping();
        for (std::size_t i = 0; i < m_scenario.banks.size(); ++i)
            bank(m_scenario.banks[i], placeOf("bank", m_scenario.banks, i));
        for (std::size_t i = 0; i < m_scenario.interventions.size(); ++i)
            time(fmt::format("intervention[{}].for", i + 1), m_scenario.interventions[i].length, usualTurn, "is {}");
        if (m_scenario.targets.within)
            time("targets.within.time", m_scenario.targets.within->time, usualPatience, "is {}");
        return std::move(m_notes);
    }

private:
    void add(std::string place, std::string text) { m_notes.push_back({std::move(place), std::move(text)}); }

    void time(std::string place, Duration average, const Usual& usual, std::string_view what = "is {} on average")
    {
        if (average == Duration::zero() || (average >= usual.least && average <= usual.most))
            return;
        add(std::move(place),
            fmt::format(fmt::runtime(what), formatDuration(average))
                + fmt::format(", and from {} to {} is usual: is its unit right?", formatDuration(usual.least),
                              formatDuration(usual.most)));
    }

    void time(std::string place, const Distribution& drawn, const Usual& usual)
    {
        time(std::move(place), rounded(drawn.mean()), usual);
    }

    /// Milliseconds are enough to judge by, and easier to read; what is less stays as it is.
    static Duration rounded(double seconds)
    {
        const Duration exact = fromSeconds(std::min(seconds, toSeconds(longestSpan)));
        return exact >= 1s ? std::chrono::round<std::chrono::seconds>(exact) : exact;
    }

    void items(std::string place, const Distribution& items)
    {
        if (items.mean() > usualItems)
            add(std::move(place),
                fmt::format("is {:.0f} on average, and at most {:.0f} is usual", items.mean(), usualItems));
    }

    void work(const std::string& place, const Work& work)
    {
        const bool isTime = std::holds_alternative<Distribution>(work);
        time(place + (isTime ? ".time" : ""), rounded(typicalSeconds(m_scenario, work)), usualWork,
             isTime ? "is {} on average" : "takes {} for an average basket");
    }

    void gap(const std::string& place, const std::optional<TimeOfItems>& gap)
    {
        if (gap) {
            const bool isTime = std::holds_alternative<Distribution>(*gap);
            time(place + ".gap", rounded(typicalSeconds(m_scenario, *gap)), usualGap,
                 isTime ? "is {} on average" : "takes {} for an average basket");
        }
    }

    void own(const std::string& place, const std::optional<OwnService>& service)
    {
        if (service && service->work)
            work(place + ".service", *service->work);
        if (service)
            gap(place + ".service", service->gap);
    }

    static double peakPerHour(const ArrivalSource& source)
    {
        if (const auto* const poisson = std::get_if<PoissonArrivals>(&source.kind))
            return poisson->perHour;
        if (const auto* const profile = std::get_if<ProfileArrivals>(&source.kind))
            return profile->perHour.empty() ? 0.0 : *std::max_element(profile->perHour.begin(), profile->perHour.end());
        if (const auto* const renewal = std::get_if<RenewalArrivals>(&source.kind))
            return 3600.0 / renewal->gap.mean();
        if (const auto* const batch = std::get_if<BatchArrivals>(&source.kind))
            return 3600.0 / batch->every.mean() * batch->size.mean();
        return 0.0;
    }

    void arrivals()
    {
        double tills = 0.0;
        for (const Bank& bank : m_scenario.banks)
            tills += static_cast<double>(bank.tills);
        const double seconds = typicalSeconds(m_scenario, m_scenario.service.work);
        for (std::size_t i = 0; i < m_scenario.arrivals.size(); ++i) {
            const ArrivalSource& source = m_scenario.arrivals[i];
            if (const auto* const rows = std::get_if<TraceArrivals>(&source.kind))
                trace(placeOf("arrivals", m_scenario.arrivals.size(), i), *rows);
            const double needed = peakPerHour(source) * seconds / 3600.0;
            if (source.limit || source.whenBlocked == WhenBlocked::Hold || needed <= usualLoad * tills)
                continue;
            add(placeOf("arrivals", m_scenario.arrivals.size(), i),
                fmt::format("brings up to {:.0f} customers an hour, who need {:.0f} tills, and there are {:.0f}: is "
                            "its rate an hour's?",
                            peakPerHour(source), std::ceil(needed), tills));
        }
    }

    /// What the rows say, column by column.
    void trace(const std::string& place, const TraceArrivals& trace)
    {
        const auto column = [&](std::optional<Duration> TraceRow::*value, const char* name, const Usual& usual) {
            double sum = 0.0;
            double rows = 0.0;
            for (const TraceRow& row : trace.rows) {
                sum += row.*value ? toSeconds(*(row.*value)) : 0.0;
                rows += row.*value ? 1.0 : 0.0;
            }
            if (rows > 0.0)
                time(place, rounded(sum / rows), usual, fmt::format("has a {} of {{}} on average", name));
        };
        column(&TraceRow::service, "service_s", usualWork);
        column(&TraceRow::patience, "patience_s", usualPatience);
    }

    void customers()
    {
        for (std::size_t i = 0; i < m_scenario.classes.size(); ++i) {
            const CustomerClass& each = m_scenario.classes[i];
            const std::string place = placeOf("class", m_scenario.classes, i);
            if (each.patience)
                time(place + ".patience", *each.patience, usualPatience);
            if (each.items)
                items(place + ".items", *each.items);
            own(place, each.service);
        }
        items("basket.items", m_scenario.basket.items);
    }

    void services()
    {
        work("service", m_scenario.service.work);
        gap("service", m_scenario.service.gap);
    }

    void shopping()
    {
        for (std::size_t i = 0; i < m_scenario.products.size(); ++i) {
            const std::string place = placeOf("product", m_scenario.products, i);
            time(place + ".scan", m_scenario.products[i].scan, usualScan);
            if (const auto& need = m_scenario.products[i].helper)
                time(place + ".helper.time", need->time, usualHelp);
        }
        for (std::size_t i = 0; i < m_scenario.tenders.size(); ++i)
            time(placeOf("tender", m_scenario.tenders, i) + ".time", m_scenario.tenders[i].time, usualTender);
        for (std::size_t i = 0; i < m_scenario.calls.size(); ++i)
            time(placeOf("call", m_scenario.calls, i) + ".time", m_scenario.calls[i].time, usualHelp);
    }

    void bank(const Bank& bank, const std::string& place)
    {
        const auto isOdd = [](double speed) { return speed < slowest || speed > fastest; };
        if (std::any_of(bank.speed.begin(), bank.speed.end(), isOdd))
            add(place + ".speed", "is a factor, and from 0.1 to 10 is usual: is it in percent?");
        if (bank.opening)
            time(place + ".opening.lag", bank.opening->lag, {1s, 1h}, "is {}");
        if (bank.opening)
            time(place + ".opening.min_open", bank.opening->minOpen, usualTurn, "is {}");
        for (std::size_t i = 0; i < bank.breaks.size(); ++i)
            time(fmt::format("{}.breaks[{}].for", place, i + 1), bank.breaks[i].length, usualTurn, "is {}");
        if (bank.selfCheckout)
            time(place + ".self_checkout.clears", bank.selfCheckout->clears, usualHelp);
        if (bank.breakdown) {
            time(place + ".breakdown.every", bank.breakdown->every, {10min, 24h * 3'650});
            time(place + ".breakdown.repair", bank.breakdown->repair, usualRepair);
        }
        own(place, bank.service);
    }

    const Scenario& m_scenario;
    std::vector<Note> m_notes;
};

}  // namespace

std::vector<Note> unitSmells(const Scenario& scenario)
{
    return Nose{scenario}.notes();
}

}  // namespace tillsim
