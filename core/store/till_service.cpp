// SPDX-License-Identifier: MIT
// How a till serves a customer: scanning, then helpers, then tender; and how that is cut.
#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"
#include "core/store/till.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tillsim {

namespace {

/// Exact where the factor is 1.
Duration scaled(Duration span, double factor)
{
    return factor == 1.0 ? span : fromSeconds(std::min(toSeconds(span) * factor, longestSeconds));
}

}  // namespace

void Steps::run()
{
    m_isRunning = true;
    for (std::size_t at = 0; at < m_tills.size(); ++at)
        m_tills[at]->step();
    m_tills.clear();
    m_isRunning = false;
}

void Till::handOver(Customer& customer)
{
    stopResting();
    m_customer = &customer;
    m_activity = Activity::taking;
    if (!std::exchange(m_isQueued, true))
        m_floor.steps.add(*this);
}

void Till::step()
{
    m_isQueued = false;
    if (m_activity == Activity::taking)
        begin(*m_customer);
    else
        endStage();
}

void Till::begin(Customer& customer)
{
    m_customer = &customer;
    customer.impatience.cancel();
    customer.record.till = m_number;
    customer.record.started = now();
    m_floor.move(customer, Outcome::inService, EventKind::started);
    goOn(true);
    m_bank.placeIsFree();
}

/// What is left of the service, one stage after the other. One that is `isFresh` never ends at once.
void Till::goOn(bool isFresh)
{
    const ServicePlan& work = m_customer->work;
    if (work.scanLeft > Duration::zero()) {
        m_stageSpeed = speed();
        stage(Activity::scanning, scaled(work.scanLeft, 1.0 / m_stageSpeed), completionPhase);
    } else if (work.visitsDone < work.visits.size()) {
        callHelper();
    } else if (work.tenderLeft > Duration::zero()) {
        m_floor.publish(EventKind::tenderStarted, m_customer->record);
        stage(Activity::tender, work.tenderLeft, completionPhase);
    } else if (isFresh) {
        stage(Activity::scanning, Duration::zero(), completionPhase);
    } else {
        complete();
    }
}

void Till::stage(Activity activity, Duration length, Phase phase)
{
    m_activity = activity;
    m_stageSince = now();
    m_stageLength = length;
    if (length > Duration::zero())
        m_stageEnd.set(m_floor.kernel, length, phase);
    else if (!std::exchange(m_isQueued, true))
        m_floor.steps.add(*this);
}

void Till::endStage()
{
    switch (m_activity) {
    case Activity::scanning:
        m_customer->work.spent += m_stageLength;
        m_customer->work.scanLeft = Duration::zero();
        goOn(false);
        break;
    case Activity::helper: endHelp(); break;
    case Activity::tender:
        m_customer->work.spent += m_stageLength;
        m_customer->work.tenderLeft = Duration::zero();
        goOn(false);
        break;
    case Activity::gap:
    case Activity::onBreak:
        stopResting();
        m_bank.next(*this, nullptr);
        break;
    default: assert(false && "a till has come to the end of nothing");
    }
}

void Till::callHelper()
{
    m_activity = Activity::helper;
    m_stageSince = now();
    m_floor.publish(EventKind::helperCalled, m_customer->record);
    m_floor.helpers[m_customer->work.visits[m_customer->work.visitsDone].helper].call(m_request);
}

void Till::helperComes()
{
    m_helpSince = now();
    m_floor.publish(EventKind::helperArrived, m_customer->record);
    const Instant calledAt = m_stageSince;
    stage(Activity::helper, m_customer->work.visitLeft, completionPhase);
    m_stageSince = calledAt;
}

void Till::endHelp()
{
    ServicePlan& work = m_customer->work;
    work.spent += now() - m_stageSince;
    m_floor.publish(EventKind::helperLeft, m_customer->record);
    HelperPool& pool = m_floor.helpers[work.visits[work.visitsDone].helper];
    ++work.visitsDone;
    work.visitLeft = work.visitsDone < work.visits.size() ? work.visits[work.visitsDone].time : Duration::zero();
    pool.release(m_request);
    goOn(false);
}

void Till::complete()
{
    Customer& customer = *std::exchange(m_customer, nullptr);
    customer.record.service = customer.work.spent;
    m_activity = Activity::between;
    m_bank.completed(*this, customer);
}

bool Till::isStuck() const
{
    if (m_activity != Activity::helper || m_request.isAnswered)
        return false;
    return m_floor.helpers[m_customer->work.visits[m_customer->work.visitsDone].helper].isHopeless();
}

/// Stops the service; the work of the customer says what is done.
void Till::cut()
{
    ServicePlan& work = m_customer->work;
    const Duration elapsed = now() - m_stageSince;
    m_stageEnd.cancel();
    switch (m_activity) {
    case Activity::scanning:
        work.scanLeft = std::max(work.scanLeft - scaled(elapsed, m_stageSpeed), Duration::zero());
        break;
    case Activity::helper: {
        if (m_request.isAnswered) {
            work.visitLeft -= now() - m_helpSince;
            m_floor.publish(EventKind::helperLeft, m_customer->record);
        }
        m_floor.helpers[work.visits[work.visitsDone].helper].release(m_request);
        break;
    }
    case Activity::tender: work.tenderLeft -= elapsed; break;
    default: return;  // It was already cut, or has not begun.
    }
    work.spent += elapsed;
}

Customer& Till::preempt(bool restarts)
{
    if (m_activity != Activity::taking)
        cut();
    Customer& customer = *std::exchange(m_customer, nullptr);
    if (restarts)
        customer.work.restart();
    m_activity = Activity::between;
    return customer;
}

Instant Till::servingSince() const
{
    return m_activity == Activity::taking ? now() : *m_customer->record.started;
}

double Till::itemsLeft() const
{
    if (!m_customer)
        return 0.0;
    const ServicePlan& work = m_customer->work;
    const auto items = static_cast<double>(m_customer->record.items);
    if (work.scan == Duration::zero())
        return items;
    Duration left = work.scanLeft;
    if (m_activity == Activity::scanning)
        left = std::max(left - scaled(now() - m_stageSince, m_stageSpeed), Duration::zero());
    return items * toSeconds(left) / toSeconds(work.scan);
}

double Till::secondsLeft() const
{
    if (!m_customer)
        return 0.0;
    const ServicePlan& work = m_customer->work;
    double seconds = toSeconds(work.scanLeft) / speed() + toSeconds(work.restLeft());
    if (m_activity == Activity::scanning || m_activity == Activity::tender)
        seconds -= toSeconds(now() - m_stageSince);
    else if (m_activity == Activity::helper && m_request.isAnswered)
        seconds -= toSeconds(now() - m_helpSince);
    return std::max(seconds, 0.0);
}

}  // namespace tillsim
