// SPDX-License-Identifier: GPL-3.0-or-later
// Customers of a day by their number, and who stood before them.
#pragma once

#include "core/experiment/playback/day_outline.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace tillsim::ui {

/// Somebody who stood in the line when another one joined it.
struct CustomerAhead {
    std::int64_t id = 0;
    const CustomerStory* story = nullptr;  ///< Null while it has not left.

    bool operator==(const CustomerAhead&) const = default;
};

class StoryIndex {
public:
    StoryIndex() = default;
    /// `outline` may be null.
    explicit StoryIndex(std::shared_ptr<const DayOutline> outline);

    /// The customer of that number, if it has left; else null.
    [[nodiscard]] const CustomerStory* find(std::int64_t id) const;

    /// Who waited longest of those served, the first of them if several did; null if nobody has been served.
    [[nodiscard]] const CustomerStory* longestWait() const;

    /// Who stood in the line of `story` when it joined, in the order in which they had joined. Fewer than
    /// CustomerStory::aheadAtJoining where the log of the day does not tell.
    [[nodiscard]] std::vector<CustomerAhead> ahead(const CustomerStory& story) const;

private:
    std::shared_ptr<const DayOutline> m_outline;
    std::vector<std::uint32_t> m_positions;  // By number; of those who have not left, none.
};

}  // namespace tillsim::ui
