// SPDX-License-Identifier: MIT
#include "core/experiment/playback/moment.hpp"

#include <algorithm>
#include <cstddef>

namespace tillsim {

namespace {

using Found = std::optional<Instant>;

Found earlier(Found found, Instant candidate)
{
    return found ? std::min(*found, candidate) : candidate;
}

template <typename Predicate>
Found nextEvent(const DayOutline& day, Instant after, Predicate isIt)
{
    const auto first = std::upper_bound(day.events.begin(), day.events.end(), after,
                                        [](Instant at, const OutlineEvent& event) { return at < event.at; });
    const auto event = std::find_if(first, day.events.end(), isIt);
    return event == day.events.end() ? Found{} : event->at;
}

bool isLoss(EventKind kind)
{
    return kind == EventKind::balked || kind == EventKind::turnedAway || kind == EventKind::reneged
        || kind == EventKind::displaced;
}

Found nextLongLine(const DayOutline& day, Instant after, std::int64_t longest)
{
    for (std::size_t at = 1; at < day.levels.size(); ++at) {
        const LineLevel& level = day.levels[at];
        if (level.since > after && level.inLine > longest && day.levels[at - 1].inLine <= longest)
            return level.since;
    }
    return std::nullopt;
}

/// When it stood in line no more.
Instant waitedUntil(const CustomerRecord& record, Instant end)
{
    return record.started.value_or(record.left.value_or(end));
}

Found nextLongWait(const DayOutline& day, Instant after, Duration longest)
{
    Found found;
    for (const CustomerStory& story : day.customers) {
        if (!story.record.joined)
            continue;
        const Instant over = *story.record.joined + longest + Duration{1};
        if (over > after && over <= waitedUntil(story.record, day.end))
            found = earlier(found, over);
    }
    return found;
}

Found nextIdleness(const std::vector<TillSpell>& spells, Instant after)
{
    const auto spell = std::find_if(spells.begin(), spells.end(), [after](const TillSpell& each) {
        return each.since > after && each.state == TillState::idle;
    });
    return spell == spells.end() ? Found{} : spell->since;
}

Found nextIdleness(const DayOutline& day, Instant after, std::int64_t till)
{
    Found found;
    for (std::size_t number = 0; number < day.tills.size(); ++number) {
        if (till != nobody && till != static_cast<std::int64_t>(number))
            continue;
        if (const Found idle = nextIdleness(day.tills[number], after))
            found = earlier(found, *idle);
    }
    return found;
}

}  // namespace

std::optional<Instant> nextInstantOf(const Moment& moment, const DayOutline& day, Instant after)
{
    switch (moment.kind) {
    case MomentKind::Time: return moment.at > after ? Found{moment.at} : Found{};
    case MomentKind::Customer:
        return nextEvent(day, after, [&moment](const OutlineEvent& event) {
            return event.kind == EventKind::arrived && event.customer == moment.number;
        });
    case MomentKind::LineLonger: return nextLongLine(day, after, moment.number);
    case MomentKind::WaitLonger: return nextLongWait(day, after, moment.span);
    case MomentKind::TillIdles: return nextIdleness(day, after, moment.number);
    case MomentKind::CustomerLost:
        return nextEvent(day, after, [](const OutlineEvent& event) { return isLoss(event.kind); });
    }
    return std::nullopt;
}

}  // namespace tillsim
