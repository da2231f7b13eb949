// SPDX-License-Identifier: MIT
#include "core/experiment/self_test_figures.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace tillsim::figures {

namespace {

using Observed = std::optional<double>;

/// `observe` makes a number of a customer who was served.
template <typename Observe>
SelfTestFigure ofServed(std::string name, double expected, Observe observe)
{
    return {std::move(name), expected, CustomerFigure{[observe](const CustomerRecord& record) {
                return record.outcome == Outcome::served ? Observed{observe(record)} : std::nullopt;
            }}};
}

double indicator(bool isSo)
{
    return isSo ? 1.0 : 0.0;
}

double waitOf(const CustomerRecord& record)
{
    return toSeconds(record.wait());
}

/// Of those who joined a line.
Observed timeInLineOf(const CustomerRecord& record)
{
    if (record.outcome == Outcome::served)
        return waitOf(record);
    return record.joined ? Observed{toSeconds(*record.left - *record.joined)} : std::nullopt;
}

double outsideOf(const CustomerRecord& record)
{
    return toSeconds(record.outside(*record.left));
}

}  // namespace

SelfTestFigure meanWait(double expected)
{
    return ofServed("mean wait, s", expected, waitOf);
}

SelfTestFigure meanSquaredWait(double expected)
{
    return ofServed("mean of the squared wait, s^2", expected,
                    [](const CustomerRecord& record) { return waitOf(record) * waitOf(record); });
}

SelfTestFigure waitsLongerThan(double seconds, double expected)
{
    return ofServed(fmt::format("share that waits longer than {} s", seconds), expected,
                    [seconds](const CustomerRecord& record) { return indicator(waitOf(record) > seconds); });
}

SelfTestFigure meanWaitOfClass(std::uint32_t position, double expected)
{
    return {fmt::format("mean wait of class {}, s", position + 1), expected,
            CustomerFigure{[position](const CustomerRecord& record) {
                const bool counts = record.outcome == Outcome::served && record.customerClass == position;
                return counts ? Observed{waitOf(record)} : std::nullopt;
            }}};
}

SelfTestFigure meanTimeOutside(double expected)
{
    return ofServed("mean time outside, s", expected, outsideOf);
}

SelfTestFigure shareThatStandsOutside(double expected)
{
    return ofServed("share that stands outside", expected,
                    [](const CustomerRecord& record) { return indicator(outsideOf(record) > 0.0); });
}

SelfTestFigure share(Outcome outcome, double expected)
{
    return {fmt::format("share with outcome {}", nameOf(outcome)), expected,
            CustomerFigure{
                [outcome](const CustomerRecord& record) { return Observed{indicator(record.outcome == outcome)}; }}};
}

SelfTestFigure meanTimeInLine(double expected)
{
    return {"mean time in line of all, s", expected, CustomerFigure{timeInLineOf}};
}

SelfTestFigure meanTimeOfReneged(double expected)
{
    return {"mean time in line of who gave up, s", expected, CustomerFigure{[](const CustomerRecord& record) {
                return record.outcome == Outcome::reneged ? timeInLineOf(record) : std::nullopt;
            }}};
}

SelfTestFigure shareThatStandsInLine(double expected)
{
    return {"share that stands in line", expected, CustomerFigure{[](const CustomerRecord& record) {
                const Observed time = timeInLineOf(record);
                return time ? Observed{indicator(*time > 0.0)} : std::nullopt;
            }}};
}

SelfTestFigure customersInShop(double expected)
{
    return {"customers in line and in service", expected, RunFigure{[](const RunResult& result) {
                return static_cast<double>(result.customers.inLine + result.customers.inService);
            }}};
}

SelfTestFigure customersInLine(double expected)
{
    return {"customers in line", expected,
            RunFigure{[](const RunResult& result) { return static_cast<double>(result.customers.inLine); }}};
}

}  // namespace tillsim::figures
