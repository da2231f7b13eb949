// SPDX-License-Identifier: MIT
// Small shops for tests, and the story of what happens in them.
//
// A story has a line an event, in order: "18.5 started 2 at 0" is customer 2 at till 0, 18.5 s after opening. The
// event `arrived` is left out, since another one of the same customer follows at once, and so are doors and tills that
// open.
#pragma once

#include "core/kernel/kernel.hpp"
#include "core/store/shop.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace tillsim {

using namespace std::chrono_literals;

using Story = std::vector<std::string>;

/// Customers who come as they are told to.
inline ArrivalSource comers(std::vector<TraceRow> rows)
{
    return {.kind = TraceArrivals{"trace.csv", std::move(rows)}};
}

/// Constant batches of constant size, from the opening on.
inline ArrivalSource batches(Duration every, double size)
{
    return {.kind = BatchArrivals{Distribution::constant(toSeconds(every)), Distribution::constant(size)}};
}

/// A shop that is open for 1,000 s, with one till unless said.
inline Scenario smallShop(std::vector<ArrivalSource> sources, Bank bank = {})
{
    Scenario scenario{.name = "small shop", .duration = 1000s};
    scenario.arrivals = std::move(sources);
    scenario.banks = {std::move(bank)};
    return scenario;
}

inline Scenario smallShop(std::vector<TraceRow> rows, Bank bank = {})
{
    return smallShop(std::vector{comers(std::move(rows))}, std::move(bank));
}

/// Writes the lines of a story.
class Reporter final : public EventObserver {
public:
    explicit Reporter(Story& story) : m_story{&story} { }

    void on(const ShopEvent& event) override
    {
        const auto is = [&event](auto... kinds) { return ((event.kind == kinds) || ...); };
        if (is(EventKind::arrived, EventKind::doorsOpened, EventKind::tillOpened, EventKind::doorsShut))
            return;
        std::ostringstream line;
        line.precision(15);
        line << toSeconds(event.at) << ' ' << nameOf(event.kind);
        if (event.customer != nobody)
            line << ' ' << event.customer;
        if (event.till != nobody)
            line << " at " << event.till;
        m_story->push_back(line.str());
    }

private:
    Story* m_story;
};

/// Runs a shop until the doors have shut and, if those inside are to be served, nobody is left.
template <typename Observer>
void runWith(Observer& observer, const Scenario& scenario, std::uint64_t seed = 1, std::uint64_t replication = 0)
{
    Kernel kernel;
    EventStream events;
    events.subscribe(observer);
    Shop shop{kernel, scenario, seed, replication, events};
    shop.open();
    kernel.runUntil(Instant{scenario.duration});
    while (scenario.afterClosing == AfterClosing::Drain && !shop.isOver() && kernel.step()) { }
}

inline Story storyOf(const Scenario& scenario)
{
    Story story;
    Reporter reporter{story};
    runWith(reporter, scenario);
    return story;
}

/// Every customer of a run as it was when it left, in that order.
inline std::vector<CustomerRecord> visitorsOf(const Scenario& scenario, std::uint64_t seed = 1,
                                              std::uint64_t replication = 0)
{
    class Visitors final : public EventObserver {
    public:
        void on(const ShopEvent& event) override
        {
            if (event.record && event.record->left)
                records.push_back(*event.record);
        }

        std::vector<CustomerRecord> records;
    };
    Visitors visitors;
    runWith(visitors, scenario, seed, replication);
    return visitors.records;
}

}  // namespace tillsim
