// SPDX-License-Identifier: GPL-3.0-or-later
// Who stood ahead is found by going back through the log from the joining: the last thing that somebody did before
// tells where it stood.
#include "ui/models/story_index.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Whether an event puts its customer into a line.
bool entersLine(EventKind kind)
{
    return kind == EventKind::joined || kind == EventKind::jockeyed || kind == EventKind::preempted;
}

/// Whether it takes its customer out of one.
bool leavesLine(EventKind kind)
{
    return kind == EventKind::started || kind == EventKind::reneged || kind == EventKind::displaced;
}

/// The position of the event with which `record` joined a line.
std::optional<std::size_t> joiningOf(const std::vector<OutlineEvent>& events, const CustomerRecord& record)
{
    if (!record.joined)
        return std::nullopt;
    auto event = std::ranges::lower_bound(events, *record.joined, {}, &OutlineEvent::at);
    for (; event != events.end() && event->at == *record.joined; ++event) {
        if (event->kind == EventKind::joined && event->customer == record.id)
            return static_cast<std::size_t>(event - events.begin());
    }
    return std::nullopt;
}

}  // namespace

StoryIndex::StoryIndex(std::shared_ptr<const DayOutline> outline) : m_outline{std::move(outline)}
{
    if (!m_outline)
        return;
    const auto& customers = m_outline->customers;
    m_positions.reserve(customers.size());
    for (std::size_t position = 0; position < customers.size(); ++position) {
        const auto id = static_cast<std::size_t>(customers[position].record.id);
        if (id >= m_positions.size())
            m_positions.resize(id + 1, none);
        m_positions[id] = static_cast<std::uint32_t>(position);
    }
}

const CustomerStory* StoryIndex::find(std::int64_t id) const
{
    const bool isKnown = id >= 0 && std::cmp_less(id, m_positions.size());
    const std::uint32_t position = isKnown ? m_positions[static_cast<std::size_t>(id)] : none;
    return position == none ? nullptr : &m_outline->customers[position];
}

const CustomerStory* StoryIndex::longestWait() const
{
    const CustomerStory* longest = nullptr;
    if (!m_outline)
        return longest;
    for (const CustomerStory& story : m_outline->customers) {
        if (story.record.outcome == Outcome::served && (!longest || story.record.wait() > longest->record.wait()))
            longest = &story;
    }
    return longest;
}

std::vector<CustomerAhead> StoryIndex::ahead(const CustomerStory& story) const
{
    std::vector<CustomerAhead> ahead;
    const auto joining = m_outline ? joiningOf(m_outline->events, story.record) : std::nullopt;
    if (!joining)
        return ahead;
    const auto& events = m_outline->events;
    const std::int64_t line = events[*joining].till;
    std::set<std::int64_t> seen;
    for (std::size_t at = *joining; at-- > 0 && std::ssize(ahead) < story.aheadAtJoining;) {
        const OutlineEvent& event = events[at];
        const bool enters = entersLine(event.kind);
        if ((!enters && !leavesLine(event.kind)) || !seen.insert(event.customer).second || !enters)
            continue;
        const CustomerStory* const other = find(event.customer);
        // Whoever was cut at a till of a shared line went back to that line.
        const bool isShared = event.kind == EventKind::preempted && line == nobody;
        const bool isOfBank = line != nobody || (other && other->record.bank == story.record.bank);
        if (isOfBank && (isShared || event.till == line))
            ahead.push_back({event.customer, other});
    }
    std::ranges::reverse(ahead);
    return ahead;
}

}  // namespace tillsim::ui
