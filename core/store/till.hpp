// SPDX-License-Identifier: MIT
// A till: what it does with the customer whom it serves, and when it does not serve.
#pragma once

#include "core/kernel/wait_line.hpp"
#include "core/store/activity.hpp"
#include "core/store/alarm.hpp"
#include "core/store/floor.hpp"
#include "core/store/helper_pool.hpp"
#include "core/store/line.hpp"
#include "core/store/shop_picture.hpp"

#include <cstdint>

namespace tillsim {

/// Knows one customer at a time, and asks its bank what to do next.
class Till : public Link {
public:
    /// `number` counts over all banks, `position` in this one. `line` is its own, or the one that it shares.
    Till(Checkout& bank, Floor& floor, Line& line, std::int64_t number, std::uint32_t position, double speed);
    ~Till();

    [[nodiscard]] std::int64_t number() const { return m_number; }
    [[nodiscard]] std::uint32_t position() const { return m_position; }
    [[nodiscard]] Line& line() const { return m_line; }
    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] bool isOpen() const { return m_activity != Activity::closed; }
    [[nodiscard]] bool isIdle() const { return m_activity == Activity::idle; }
    [[nodiscard]] bool isAway() const { return m_activity == Activity::onBreak || m_activity == Activity::down; }

    /// Whether it waits for a helper who never comes.
    [[nodiscard]] bool isStuck() const;

    /// Whom it serves, or takes; null if nobody.
    [[nodiscard]] const Customer* customer() const { return m_customer; }

    /// When the service began that it is at; now if it is about to begin.
    [[nodiscard]] Instant servingSince() const;

    /// The speed of the till with who sits there.
    [[nodiscard]] double speed() const { return m_speed * m_cashierSpeed; }
    void seat(double cashierSpeed) { m_cashierSpeed = cashierSpeed; }

    /// How many stand in its line or are served or taken by it.
    [[nodiscard]] std::int64_t count() const { return m_line.size() + (m_customer ? 1 : 0); }

    [[nodiscard]] TillPicture picture() const;

    // What is left to do for its customer.

    [[nodiscard]] double itemsLeft() const;
    [[nodiscard]] double secondsLeft() const;

    // Its life, as its bank directs it.

    void open();
    void close();

    /// Takes the customer as the next thing that it does: it is idle.
    void handOver(Customer& customer);

    /// Starts to serve the customer, who stands in no line any more.
    void begin(Customer& customer);

    /// Gives up its customer, who is served later: what is done counts, or, where it restarts, nothing does.
    Customer& preempt(bool restarts);

    void startGap(Duration length);
    void idle();

    /// Serves nobody for that long, now or as soon as it can.
    void takeBreak(Duration length);
    void startBreak();
    [[nodiscard]] bool owesBreak() const { return m_breakOwed > Duration::zero(); }

    void fail();
    void repair();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    void goDown();

    /// Ends a gap, break or idleness so that something else can begin.
    void stopResting();

    /// What it has been waiting to do at once.
    void step();

    void helperComes();

    // What its bank remembers of it.

    bool isOnDuty = false;         ///< The roster has it there.
    bool isOnDutyByCount = false;  ///< By a row that does not name it.
    bool isLeaving = false;        ///< It closes when it has done what it must.
    Instant openedAt{};
    Alarm<Till> opening{*this, &Till::comeOpen};    ///< Set while it has been called and is not there yet.
    Alarm<Till> quiet{*this, &Till::closeIfQuiet};  ///< Set while it idles before it may close.

private:
    [[nodiscard]] Instant now() const { return m_floor.kernel.now(); }

    void goOn(bool isFresh);
    void stage(Activity activity, Duration length, Phase phase);
    void endStage();
    void callHelper();
    void endHelp();
    void complete();
    void cut();
    void comeOpen();
    void closeIfQuiet();

    Checkout& m_bank;
    Floor& m_floor;
    Line& m_line;
    std::int64_t m_number;
    std::uint32_t m_position;
    double m_speed;
    double m_cashierSpeed = 1.0;

    Activity m_activity = Activity::closed;
    Customer* m_customer = nullptr;
    Instant m_stageSince{};  // When it began what it does; for a helper: when it called.
    Duration m_stageLength{};
    double m_stageSpeed = 1.0;  // Of the scanning that it is at.
    HelpRequest m_request{*this};
    Instant m_helpSince{};  // If the helper is there.
    Duration m_breakOwed{};
    bool m_hasFailed = false;
    bool m_isQueued = false;  // It has a step to do.
    Alarm<Till> m_stageEnd{*this, &Till::endStage};
};

}  // namespace tillsim
