// SPDX-License-Identifier: MIT
// What a till does beside serving: opening and closing, gaps, breaks, failures.
#include "core/store/till.hpp"

#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"

#include <utility>

namespace tillsim {

Till::Till(Checkout& bank, Floor& floor, Line& line, std::int64_t number, std::uint32_t position, double speed)
    : m_bank{bank}, m_floor{floor}, m_line{line}, m_number{number}, m_position{position}, m_speed{speed}
{
}

Till::~Till()
{
    if (linked())
        unlink();
    if (m_request.linked())
        m_request.unlink();
}

void Till::open()
{
    m_activity = Activity::between;
    openedAt = now();
    m_floor.publish(EventKind::tillOpened, m_number);
}

void Till::close()
{
    stopResting();
    m_activity = Activity::closed;
    m_stageSince = now();
    isLeaving = false;
    m_breakOwed = Duration::zero();
    m_floor.publish(EventKind::tillClosed, m_number);
}

void Till::stopResting()
{
    switch (m_activity) {
    case Activity::idle:
        unlink();
        quiet.cancel();
        break;
    case Activity::gap:
        m_stageEnd.cancel();
        m_floor.publish(EventKind::gapEnded, m_number);
        break;
    case Activity::onBreak:
        m_stageEnd.cancel();
        m_floor.publish(EventKind::breakEnded, m_number);
        break;
    default: break;
    }
    m_activity = Activity::between;
}

void Till::idle()
{
    m_activity = Activity::idle;
    m_stageSince = now();
}

void Till::startGap(Duration length)
{
    m_floor.publish(EventKind::gapStarted, m_number);
    stage(Activity::gap, length, completionPhase);
}

void Till::takeBreak(Duration length)
{
    m_breakOwed += length;
    if (m_activity == Activity::idle || m_activity == Activity::gap) {
        stopResting();
        startBreak();
    }
}

void Till::startBreak()
{
    m_floor.publish(EventKind::breakStarted, m_number);
    stage(Activity::onBreak, std::exchange(m_breakOwed, Duration::zero()), openingPhase);
    m_bank.goneAway(*this);
}

void Till::fail()
{
    m_hasFailed = true;
    if (m_activity == Activity::closed || m_activity == Activity::onBreak)
        return;  // It shows when the till is wanted again.
    if (m_customer)
        cut();
    else
        stopResting();
    goDown();
}

void Till::goDown()
{
    m_activity = Activity::down;
    m_stageSince = now();
    if (m_customer)
        m_floor.publish(EventKind::brokenDown, m_customer->record);
    else
        m_floor.publish(EventKind::brokenDown, m_number);
}

void Till::repair()
{
    m_hasFailed = false;
    if (m_activity != Activity::down)
        return;
    m_floor.publish(EventKind::repaired, m_number);
    m_activity = Activity::between;
    if (!m_customer) {
        m_bank.next(*this, nullptr);
        return;
    }
    m_customer->record.started = now();
    m_floor.publish(EventKind::resumed, m_customer->record);
    goOn(true);
    m_bank.resumed(*this);
}

void Till::comeOpen()
{
    m_bank.open(*this);
}

void Till::closeIfQuiet()
{
    m_bank.closeIfQuiet(*this);
}

}  // namespace tillsim
