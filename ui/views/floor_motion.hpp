// SPDX-License-Identifier: GPL-3.0-or-later
// How figures get from where they were drawn to where they belong: at a walking pace of the real time in front of the
// screen, whatever the speed of the run, so that nobody is seen to fly. Plain data; no clock of its own.
#pragma once

#include "ui/views/floor_plan.hpp"
#include "ui/views/floor_stage.hpp"

#include "core/events/customer_record.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace tillsim::ui {

/// What somebody holds up who leaves without having been served.
enum class Sign : std::uint8_t { None, TurnsBack, TurnedAway, GaveUp };

struct Walker {
    std::int64_t id = 0;  ///< As FigureTarget::id.
    std::uint32_t customerClass = 0;
    std::int64_t items = 0;
    QPointF at{};
    Place place{};               ///< Where it is, or goes to.
    std::vector<QPointF> way{};  ///< What is left of it, the end first; empty: it has arrived.
    Sign sign = Sign::None;      ///< Shown once showsSign().
    bool isLeaving = false;      ///< The model does not know it any more.
    bool isInCrowd = false;      ///< Not drawn once it has arrived.

    [[nodiscard]] bool isSeen() const { return !isInCrowd || !way.empty(); }

    /// Who turns at the door has no reason to hold up a sign on the way to it.
    [[nodiscard]] bool showsSign() const { return sign != Sign::None && (sign == Sign::GaveUp || way.size() < 2); }
};

class FloorMotion {
public:
    /// Everybody who is still to be seen leaving; at high speed more would be a stream in which nobody sees anything.
    static constexpr std::size_t mostLeaving = 80;

    /// Sends everybody on the way to where `stage` has them. `left`: those whose visit has ended since the stage
    /// before, with their outcome, in any order; somebody who is missing there and on the stage just leaves.
    void follow(const FloorPlan& plan, const FloorStage& stage, std::span<const CustomerRecord> left);

    /// Puts everybody where `stage` has them; nobody is on the way, and nobody is leaving.
    void jump(const FloorStage& stage);

    /// Lets `seconds` go by. Whether anybody is still on the way.
    bool advance(const FloorPlan& plan, double seconds);

    /// By id; those who leave come last, so that they are drawn above the others.
    [[nodiscard]] const std::map<std::int64_t, Walker>& present() const { return m_present; }
    [[nodiscard]] const std::vector<Walker>& leaving() const { return m_leaving; }

private:
    void direct(const FloorPlan& plan, const FigureTarget& target);
    void see(const FloorPlan& plan, const CustomerRecord& record);
    void dismiss(const FloorPlan& plan, Walker walker, const Place& to, Sign sign);
    void dismissAbsent(const FloorPlan& plan);

    std::map<std::int64_t, Walker> m_present;
    std::vector<Walker> m_leaving;
};

}  // namespace tillsim::ui
