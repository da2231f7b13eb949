// SPDX-License-Identifier: MIT
#include "core/results/html/figure_words.hpp"

#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace tillsim {

namespace {

using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array<Words, 14> knownFigures{{{"wait_s.mean", "mean wait"},
                                              {"wait_s.p50", "median wait"},
                                              {"wait_s.p90", "90th percentile of the wait"},
                                              {"wait_s.p95", "95th percentile of the wait"},
                                              {"wait_s.p99", "99th percentile of the wait"},
                                              {"wait_s.max", "longest wait"},
                                              {"sojourn_s.mean", "mean time in the shop's checkout"},
                                              {"line_length.mean", "mean length of the line"},
                                              {"utilisation", "time that tills are busy"},
                                              {"one_plus_one", "time with at most one waiting behind each"},
                                              {"throughput_per_hour", "customers served an hour"},
                                              {"customers.balked", "customers who balked"},
                                              {"customers.reneged", "customers who gave up"},
                                              {"customers.turned_away", "customers turned away"}}};

constexpr std::string_view withinFront{"within."};

/// Seconds of a figure "within.SECONDS"; negative for others.
double limitOf(std::string_view figure)
{
    if (!figure.starts_with(withinFront))
        return -1.0;
    figure.remove_prefix(withinFront.size());
    double seconds = 0.0;
    const auto [rest, error] = std::from_chars(figure.data(), figure.data() + figure.size(), seconds);
    return error == std::errc{} && rest == figure.data() + figure.size() ? seconds : -1.0;
}

bool isTime(std::string_view figure)
{
    const std::size_t end = figure.rfind('.');
    const std::string_view last = end == figure.npos ? figure : figure.substr(end + 1);
    const std::string_view before = end == figure.npos ? std::string_view{} : figure.substr(0, end);
    return last != "count" && (last.ends_with("_s") || before.ends_with("_s"));
}

}  // namespace

std::string wordsFor(const std::string& figure)
{
    for (const auto& [name, words] : knownFigures)
        if (name == figure)
            return std::string{words};
    if (const double seconds = limitOf(figure); seconds >= 0.0)
        return fmt::format("share who wait at most {}", readableTime(seconds));
    return figure;
}

Quantity quantityOf(std::string_view figure)
{
    if (limitOf(figure) >= 0.0 || figure == "one_plus_one" || figure.ends_with("utilisation"))
        return Quantity::share;
    return isTime(figure) ? Quantity::time : Quantity::number;
}

std::string valueText(double value, Quantity quantity)
{
    if (quantity == Quantity::time)
        return readableTime(value);
    return quantity == Quantity::share ? percent(value) : amountText(value);
}

std::string estimateText(const MeanEstimate& estimate, Quantity quantity)
{
    const std::string mean = valueText(estimate.mean, quantity);
    const auto interval = estimate.interval();
    if (!interval)
        return mean;
    return fmt::format("{}, 95% interval {} to {}", mean, valueText(interval->low, quantity),
                       valueText(interval->high, quantity));
}

ChartUnit unitFor(Quantity quantity, double most)
{
    if (quantity == Quantity::number)
        return {};
    if (quantity == Quantity::share)
        return {0.01, "%"};
    if (most >= 7'200.0)
        return {3'600.0, "h"};
    if (most >= 120.0)
        return {60.0, "min"};
    return most > 0.0 && most < 0.1 ? ChartUnit{0.001, "ms"} : ChartUnit{1.0, "s"};
}

std::string amountText(double amount)
{
    const double size = std::abs(amount);
    const double rounded = std::round(amount * 100.0) / 100.0;
    if (size >= 100.0 || rounded == std::round(rounded))
        return fmt::format("{:.0f}", std::round(amount) == 0.0 ? 0.0 : amount);
    return fmt::format("{:.{}f}", amount, size >= 10.0 ? 1 : 2);
}

std::string counted(std::int64_t count, const char* what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

}  // namespace tillsim
