// SPDX-License-Identifier: MIT
#include "tests/ui/views/made_day.hpp"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace tillsim::ui {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// From 0 to 1, as busy as it is then.
double rush(Instant at)
{
    const double hour = toSeconds(at) / 3600;
    return std::pow(std::sin(std::fmod(hour, 15.0) / 15 * std::numbers::pi), 2);
}

class Days {
public:
    std::vector<TillSpell> till(std::size_t number, Instant end)
    {
        m_spells.clear();
        m_at = Instant{};
        if (number % 3 == 2)
            spend(TillState::closed, hours{2});
        while (m_at < end)
            serve();
        return m_spells;
    }

private:
    /// A linear congruential generator (Knuth's MMIX): the same on every machine.
    std::int64_t draw(std::int64_t below)
    {
        m_seed = m_seed * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::int64_t>((m_seed >> 33) % static_cast<std::uint64_t>(below));
    }

    void spend(TillState state, Duration length, bool isCalled = false)
    {
        m_spells.push_back({m_at, state, isCalled});
        m_at += length;
    }

    void serve()
    {
        spend(TillState::scanning, seconds{10 + draw(60)});
        if (draw(25) == 0)
            spend(TillState::helper, seconds{30 + draw(90)});
        spend(TillState::tender, seconds{8 + draw(20)});
        if (rush(m_at) > 0.5)
            spend(TillState::gap, seconds{5 + draw(15)});
        else
            spend(TillState::idle, seconds{20 + draw(200)});
        if (draw(300) == 0)
            spend(TillState::onBreak, minutes{20});
        if (draw(500) == 0)
            spend(TillState::down, minutes{25});
        if (draw(300) == 0) {
            spend(TillState::closed, minutes{40});
            spend(TillState::closed, minutes{12}, true);
        }
    }

    std::uint64_t m_seed = 1;
    Instant m_at{};
    std::vector<TillSpell> m_spells;
};

}  // namespace

DayOutline makeDay(std::size_t tills, Duration length)
{
    DayOutline day{.end = Instant{length}, .isComplete = true, .known = Instant{length}};
    Days days;
    for (std::size_t till = 0; till < tills; ++till)
        day.tills.push_back(days.till(till, day.end));
    for (Instant at{}; at < day.end; at += seconds{20}) {
        const auto wave = static_cast<std::int64_t>(at.time_since_epoch() / seconds{20} * 7 % 5);
        const auto inLine = static_cast<std::int64_t>(rush(at) * 22) * wave / 3;
        day.levels.push_back({at, inLine, inLine > 30 ? inLine - 30 : 0, 3});
    }
    return day;
}

}  // namespace tillsim::ui
