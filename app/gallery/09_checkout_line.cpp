// SPDX-License-Identifier: MIT
// The corner shop, as the product itself simulates it: every second a source brings 0 to 4 customers to a line with
// five places, and three tills serve them for ever. While the line is full, the source is held with the customers that
// it still has (backpressure); it goes on in the instant in which a till takes somebody. The scenario is the one that
// is shipped.
#include "app/gallery/plays.hpp"
#include "app/shipped/shipped.hpp"
#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace tillsim::gallery::checkout_line {

namespace {

using namespace std::chrono_literals;

constexpr Duration usualLength = 20s;

/// Tells what happens, and watches the line and those who wait to enter it.
class Watcher final : public EventObserver {
public:
    explicit Watcher(Story& story) : m_story{&story} { }

    void on(const ShopEvent& event) override
    {
        if (event.record)
            m_story->say(event.at, fmt::format("customer {}", event.customer), wordsFor(event));
        switch (event.kind) {
        case EventKind::arrived: m_cameInTime = m_cameInTime && (m_outside == 0 || event.at == m_lastArrival); break;
        case EventKind::waitsOutside: ++m_outside; break;
        case EventKind::started:
            --m_line;
            m_lastStart = event.at;
            break;
        case EventKind::joined: join(event); break;
        default: break;
        }
        if (event.kind == EventKind::arrived)
            m_lastArrival = event.at;
    }

    [[nodiscard]] std::int64_t longestLine() const { return m_longestLine; }
    [[nodiscard]] std::int64_t heldCustomers() const { return m_held; }
    [[nodiscard]] bool cameInTime() const { return m_cameInTime; }
    [[nodiscard]] bool wentOnAtOnce() const { return m_wentOnAtOnce; }

private:
    void join(const ShopEvent& event)
    {
        m_longestLine = std::max(m_longestLine, ++m_line);
        if (m_outside == 0)
            return;
        --m_outside;
        ++m_held;
        m_wentOnAtOnce = m_wentOnAtOnce && event.at == m_lastStart;
    }

    static std::string wordsFor(const ShopEvent& event)
    {
        switch (event.kind) {
        case EventKind::arrived: return fmt::format("comes, with {} products", event.record->items);
        case EventKind::waitsOutside: return "finds the line full, and waits with the source";
        case EventKind::joined: return "stands in line";
        case EventKind::started: return fmt::format("is taken by till {}", event.till + 1);
        case EventKind::served: return "leaves";
        default: return std::string{nameOf(event.kind)};
        }
    }

    Story* m_story;
    std::int64_t m_line = 0;
    std::int64_t m_outside = 0;
    std::int64_t m_longestLine = 0;
    std::int64_t m_held = 0;
    bool m_cameInTime = true;    // Nobody came while others were held from before.
    bool m_wentOnAtOnce = true;  // Each who was held got in as a till took somebody.
    Instant m_lastArrival{};
    Instant m_lastStart{};
};

}  // namespace

void play(Story& story, const Options& options)
{
    const shipped::File& cornerShop = shipped::findScenario("corner_shop")->file;
    const Scenario scenario = parseScenario(cornerShop.text, std::string{cornerShop.name}, {});
    Watcher watcher{story};
    const Duration until = options.until ? options.until->time_since_epoch() : usualLength;

    const RunResult result = simulate(scenario, {.seed = options.seed, .until = until, .observers = {&watcher}});

    const CustomerCounts& customers = result.customers;
    story.check(watcher.longestLine() <= scenario.banks.front().capacity,
                "there are never more in line than there is room for");
    story.check(watcher.cameInTime(), "nobody comes while the source is held");
    story.check(watcher.wentOnAtOnce(), "who is held gets in at the instant in which a till takes somebody");
    story.checkEqual(customers.served + customers.inService + customers.inLine + customers.outside, customers.arrived,
                     "every customer is somewhere");
    story.check(until < usualLength || watcher.heldCustomers() > 0, "the source is held now and then");
}

}  // namespace tillsim::gallery::checkout_line
