// SPDX-License-Identifier: MIT
#include "tests/ui/panels/sample_day.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/scenario/scenario_file.hpp"
#include "tests/ui/views/made_shop.hpp"

#include <map>
#include <string>

namespace tillsim::ui {

namespace {

using namespace std::chrono_literals;

class Listener final : public EventObserver {
public:
    void on(const ShopEvent& event) override
    {
        m_day.events.push_back({event.at, event.kind, event.customer, event.till});
        m_day.end = m_day.known = event.at;
        count(event);
        if (m_day.levels.empty() || m_day.levels.back().since != event.at)
            m_day.levels.push_back(m_level);
        m_day.levels.back() = m_level;
        m_day.levels.back().since = event.at;
        if (event.record && event.record->left)
            m_day.customers.push_back(storyOf(*event.record));
    }

    DayOutline m_day;

private:
    void count(const ShopEvent& event)
    {
        switch (event.kind) {
        case EventKind::joined: m_ahead[event.customer] = m_level.inLine++; break;
        case EventKind::started:
            --m_level.inLine;
            ++m_level.inService;
            break;
        case EventKind::served: --m_level.inService; break;
        case EventKind::reneged: --m_level.inLine; break;
        default: break;
        }
    }

    CustomerStory storyOf(const CustomerRecord& record)
    {
        CustomerStory story{.record = record, .aheadAtJoining = m_ahead[record.id]};
        if (record.outcome != Outcome::served)
            return story;
        const Duration wait = record.wait();
        const auto of
            = [&story](WaitCause cause) -> Duration& { return story.causes[static_cast<std::size_t>(cause)]; };
        of(WaitCause::tender) = wait / 5;
        of(WaitCause::gap) = wait / 9;
        of(WaitCause::items) = wait - wait / 5 - wait / 9;
        return story;
    }

    LineLevel m_level;
    std::map<std::int64_t, std::int64_t> m_ahead;  // Of each customer, when it joined.
};

}  // namespace

Scenario shipped(const char* name)
{
    return loadScenario(std::string{TILLSIM_SOURCE_DIR "/resources/scenarios/"} + name + ".toml");
}

std::shared_ptr<const DayOutline> outlineOf(const Scenario& scenario)
{
    Listener listener;
    std::ignore = simulate(scenario, {.seed = scenario.seed, .observers = {&listener}});
    listener.m_day.isComplete = true;
    return std::make_shared<const DayOutline>(std::move(listener.m_day));
}

RunResult resultOf(const Scenario& scenario, Duration now)
{
    RunResult result = simulate(scenario, {.seed = scenario.seed, .until = now});
    result.theory = theoryResult(scenario);
    return result;
}

Scenario smallShop(std::int64_t tills, Lines lines)
{
    Scenario scenario;
    scenario.opens = 8h;
    scenario.duration = 4h;
    scenario.banks.push_back(Bank{.tills = tills, .lines = lines});
    return scenario;
}

CustomerStory servedStory(std::int64_t id, std::initializer_list<std::pair<WaitCause, Duration>> causes)
{
    CustomerStory story;
    Duration wait{};
    for (const auto& [cause, time] : causes) {
        story.causes[static_cast<std::size_t>(cause)] = time;
        wait += time;
    }
    story.record = {.id = id, .outcome = Outcome::served, .items = 34, .till = 2, .line = 2, .service = 90s};
    story.record.arrived = Instant{3h + 42min + 7s};
    story.record.joined = story.record.arrived;
    story.record.started = story.record.arrived + wait;
    story.record.left = *story.record.started + 90s;
    return story;
}

ShopPicture closedPicture(const Scenario& scenario, Duration at)
{
    ShopPicture picture = emptyPicture(scenario, at);
    for (BankPicture& bank : picture.banks) {
        for (TillPicture& till : bank.tills)
            till = {.number = till.number};
    }
    return picture;
}

}  // namespace tillsim::ui
