// SPDX-License-Identifier: MIT
// A bank at work: customers come to its lines, and its tills take them from there.
#pragma once

#include "core/store/breakdowns.hpp"
#include "core/store/duty_roster.hpp"
#include "core/store/floor.hpp"
#include "core/store/line_chooser.hpp"
#include "core/store/till.hpp"
#include "core/store/till_calls.hpp"

#include <deque>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>

namespace tillsim {

/// Has one line that all tills share, or one a till.
///
/// Where a till with a line of its own closes for good or goes on a break, those who wait there change to other lines
/// at once, as far as there is room; the others stay where they are until there is. Nobody joins the line of a till
/// that is closing. One that is on a break or has failed is joined only if no other is open. A customer who finds no
/// till open that has a line of its own waits outside, or is turned away.
class Checkout {
public:
    Checkout(Floor& floor, std::uint32_t index, std::int64_t firstTill, std::uint64_t seed, std::uint64_t replication);
    Checkout(const Checkout&) = delete;
    Checkout& operator=(const Checkout&) = delete;
    ~Checkout();

    /// Opens the tills that are on duty from the opening on.
    void open();

    /// A customer comes who has chosen this bank. It leaves at once, joins a line, or waits outside: then the result is
    /// false.
    bool offer(Customer& customer);

    /// `listener` is told of each customer who waited outside and is in now.
    void onAdmitted(std::function<void(const CustomerRecord&)> listener) { m_admitted = std::move(listener); }

    /// The doors have shut: tills that were about to leave let those in who are outside.
    void shut();

    // What customers see of it.

    [[nodiscard]] const Bank& bank() const { return m_bank; }
    [[nodiscard]] std::int64_t inSystem() const { return m_inSystem; }
    [[nodiscard]] std::int64_t openTills() const { return m_open; }
    /// Whether a till is open that does not just finish what it is at.
    [[nodiscard]] bool takesCustomers() const;
    [[nodiscard]] bool hasRoom() const;
    /// How long a customer who comes now would wait, roughly: the work before it over the tills that share it.
    [[nodiscard]] double expectedWait() const;

    [[nodiscard]] BankPicture picture() const;

    // What its tills tell it.

    /// Its customer has just been served.
    void completed(Till& till, Customer& customer);
    /// It has nothing to do. `left` is whose gap may come first; null: nobody's.
    void next(Till& till, const GapKey* left);
    /// It does not serve for a while.
    void goneAway(Till& till);
    /// It goes on with its customer after a repair.
    void resumed(Till& till);
    /// Somebody has left a line.
    void placeIsFree();
    /// The patience of somebody in line is over.
    void giveUp(Customer& customer);

    // What its roster, its policy and other people decide.

    [[nodiscard]] std::deque<Till>& tills() { return m_tills; }
    [[nodiscard]] bool hasPolicy() const { return m_bank.opening.has_value(); }
    void open(Till& till);
    void retire(Till& till);
    void closeIfQuiet(Till& till);
    [[nodiscard]] TillCalls& policy() { return m_policy; }

    // How many stand in its lines, or in line and in service; and outside, while no till is open.
    [[nodiscard]] std::int64_t waiting() const { return m_waiting + forsaken(); }
    [[nodiscard]] std::int64_t present() const { return m_inSystem + forsaken(); }
    /// How many of its tills take new customers, as far as that is their own decision.
    [[nodiscard]] std::int64_t lastingTills() const;

    /// Whether customers are there whom nobody will ever serve, as far as rosters can tell.
    [[nodiscard]] bool isHopeless() const;
    /// Whether somebody is here, or waits outside.
    [[nodiscard]] bool hasCustomers() const { return m_inSystem > 0 || !m_outside.empty(); }

private:
    [[nodiscard]] bool isShared() const { return m_bank.lines == Lines::Shared; }
    [[nodiscard]] bool isFull(const Line& line) const { return m_bank.capacity > 0 && line.size() >= m_bank.capacity; }
    /// Customers may join its line.
    [[nodiscard]] bool accepts(const Till& till) const { return till.isOpen() && (!till.isLeaving || mustStay(till)); }
    [[nodiscard]] bool works(const Till& till) const { return accepts(till) && !till.isAway(); }

    // Coming (checkout.cpp).
    [[nodiscard]] std::int64_t forsaken() const { return m_open > 0 ? 0 : std::ssize(m_outside); }
    [[nodiscard]] bool balks(const Customer& customer, std::int64_t waiting) const;
    bool findNoPlace(Customer& customer, Line* line);
    void join(Customer& customer, Till* till);
    void letIn();

    // Lines (checkout_lines.cpp).
    [[nodiscard]] Till* chooseTill(const Customer& customer, bool needsRoom);
    [[nodiscard]] Till* chooseWorking(const Customer& customer);
    template <typename Predicate>
    void lookAt(Predicate counts);
    void enter(Customer& customer, Till* till);
    void stand(Customer& customer);
    void leave(Customer& customer, Line& line);
    [[nodiscard]] Line& lineOf(const Customer& customer);
    [[nodiscard]] Till* pickIdle(const Customer& customer);
    [[nodiscard]] Till* victimOf(const Customer& customer, Till* till);
    void preempt(Till& till, Customer& customer);
    void change(Customer& customer, Till& to);
    void settle();
    void departed(std::uint64_t entity);

    // Tills (checkout_tills.cpp).
    [[nodiscard]] bool mustStay(const Till& till) const;
    [[nodiscard]] bool mayClose(const Till& till) const;
    void close(Till& till);

    Floor& m_floor;
    const Bank& m_bank;
    std::uint32_t m_index;
    std::int64_t m_firstTill;  // The number of its first till among those of all banks.
    std::deque<Line> m_lines;  // One, or one a till.
    std::deque<Till> m_tills;
    WaitLine<Till> m_idle;  // The longest idle first.
    LineChooser m_choice;
    std::vector<Till*> m_candidates;  // Those to choose from; to be used again.
    std::deque<Customer*> m_outside;
    std::function<void(const CustomerRecord&)> m_admitted;
    std::int64_t m_waiting = 0;    // In all lines.
    std::int64_t m_inSystem = 0;   // In line or in service.
    std::int64_t m_open = 0;       // Tills that are not closed.
    bool m_mayBeStranded = false;  // Somebody may stand in a line that is not served.
    DutyRoster m_duty;
    TillCalls m_policy;
    Breakdowns m_breakdowns;
};

}  // namespace tillsim
