// SPDX-License-Identifier: MIT
#include "tests/theory_table/watch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tillsim::theory_table {

namespace {

/// How many of `limits` are below `value`.
std::size_t limitsBelow(const std::vector<double>& limits, double value)
{
    return static_cast<std::size_t>(std::lower_bound(limits.begin(), limits.end(), value) - limits.begin());
}

}  // namespace

void Watch::on(const ShopEvent& event)
{
    if (!event.record || event.record->customerClass == m_watched.background)
        return;
    switch (event.kind) {
    case EventKind::arrived:
        m_sums[Sum::arrived] += 1.0;
        countBasket(*event.record);
        break;
    case EventKind::balked:
    case EventKind::turnedAway: m_sums[Sum::lost] += 1.0; break;
    case EventKind::joined: enter(event.at); break;
    case EventKind::started: start(event); break;
    case EventKind::preempted:
        free(event);
        ++m_inLine;
        break;
    case EventKind::served:
        free(event);
        if (m_inLine == 0)
            resolve(std::numeric_limits<std::uint64_t>::max(), event.at);
        leave(event.at);
        countServed(*event.record);
        break;
    case EventKind::reneged:
        advanceTo(event.at);
        --m_inLine;
        leave(event.at);
        countReneged(*event.record);
        break;
    default: break;
    }
}

void Watch::begin(Instant now)
{
    advanceTo(now);
    m_sums = {};
}

void Watch::advanceTo(Instant now)
{
    if (now == m_last)
        return;
    const double span = toSeconds(now - m_last);
    if (m_watched.wave)
        addWave(toSeconds(now));
    m_last = now;
    const double inShop = m_inShop;
    const double inLine = m_inLine;
    m_sums[Sum::time] += span;
    m_sums[Sum::inShop] += span * inShop;
    m_sums[Sum::inShopSquared] += span * inShop * inShop;
    m_sums[Sum::inLine] += span * inLine;
    m_sums[Sum::inLineSquared] += span * inLine * inLine;
    m_sums[Sum::busy] += span * m_busy;
    if (static_cast<std::size_t>(m_inShop) < m_watched.levels)
        m_sums.add(Series::timeWithInShop, static_cast<std::size_t>(m_inShop), span);
    constexpr std::size_t tillsApart = 3;  // The table tells no more of them apart.
    for (std::size_t till = 0; till < std::min(tillsApart, m_isBusy.size()); ++till) {
        if (m_isBusy[till] != 0)
            m_sums.add(Series::busyOfTill, till, span);
    }
}

void Watch::note(std::size_t instant)
{
    m_sums.add(Series::inShopAt, instant, m_inShop);
    m_sums.add(Series::inLineAt, instant, m_inLine);
    m_sums.add(Series::emptyAt, instant, m_inShop == 0 ? 1.0 : 0.0);
}

/// The integral of the level times a cosine and a sine, from the last instant on.
void Watch::addWave(double until)
{
    const double angular = 2.0 * std::numbers::pi / *m_watched.wave;
    const double from = angular * toSeconds(m_last);
    const double to = angular * until;
    m_sums[Sum::cosine] += m_inShop * (std::sin(to) - std::sin(from)) / angular;
    m_sums[Sum::sine] += m_inShop * (std::cos(from) - std::cos(to)) / angular;
}

void Watch::enter(Instant now)
{
    advanceTo(now);
    if (m_inShop == 0) {
        m_busySince = now;
        m_leftSince = 0;
    }
    ++m_inShop;
    ++m_inLine;
}

void Watch::leave(Instant now)
{
    --m_inShop;
    ++m_leftSince;
    if (m_inShop > 0)
        return;
    const double length = toSeconds(now - m_busySince);
    m_sums[Sum::busyPeriods] += 1.0;
    m_sums[Sum::busyPeriod] += length;
    m_sums[Sum::busyPeriodSquared] += length * length;
    m_sums[Sum::servedInBusyPeriods] += m_leftSince;
}

void Watch::start(const ShopEvent& event)
{
    advanceTo(event.at);
    --m_inLine;
    ++m_busy;
    const auto till = static_cast<std::size_t>(event.till);
    if (m_isBusy.size() <= till)
        m_isBusy.resize(till + 1);
    m_isBusy[till] = 1;
    resolve(event.record->joinNumber, event.at);
}

void Watch::free(const ShopEvent& event)
{
    advanceTo(event.at);
    --m_busy;
    m_isBusy[static_cast<std::size_t>(event.till)] = 0;
}

void Watch::countServed(const CustomerRecord& record)
{
    const double wait = toSeconds(record.wait());
    const double sojourn = toSeconds(*record.left - record.arrived);
    const double service = toSeconds(record.service);
    m_sums[Sum::served] += 1.0;
    m_sums[Sum::servedWaited] += wait > 0.0 ? 1.0 : 0.0;
    m_sums[Sum::wait] += wait;
    m_sums[Sum::waitSquared] += wait * wait;
    m_sums[Sum::sojourn] += sojourn;
    m_sums[Sum::sojournSquared] += sojourn * sojourn;
    m_sums[Sum::service] += service;
    m_sums[Sum::serviceSquared] += service * service;
    m_sums[Sum::offered] += 1.0;
    m_sums[Sum::offeredWait] += wait;
    m_sums.add(Series::servedOfClass, record.customerClass, 1.0);
    m_sums.add(Series::waitOfClass, record.customerClass, wait);
    m_sums.add(Series::sojournOfClass, record.customerClass, sojourn);
    if (!m_watched.waitLimits.empty())
        m_sums.add(Series::waitsByLimit, limitsBelow(m_watched.waitLimits, wait), 1.0);
    if (!m_watched.sojournLimits.empty())
        m_sums.add(Series::sojournsByLimit, limitsBelow(m_watched.sojournLimits, sojourn), 1.0);
    if (record.id < m_watched.firstCustomers)
        m_sums.add(Series::waitOfCustomer, static_cast<std::size_t>(record.id), wait);
}

void Watch::countReneged(const CustomerRecord& record)
{
    m_sums[Sum::reneged] += 1.0;
    m_sums[Sum::waitOfReneged] += toSeconds(*record.left - *record.joined);
    if (m_watched.offeredWaits)
        m_gaveUp.push_back({record.joinNumber, *record.joined});
}

void Watch::countBasket(const CustomerRecord& record)
{
    const auto items = static_cast<double>(record.items);
    m_sums[Sum::items] += items;
    if (record.items > m_watched.smallBasket)
        return;
    m_sums[Sum::smallBaskets] += 1.0;
    m_sums[Sum::itemsOfSmall] += items;
}

/// Whoever gave up and had joined before `below` would be served now: nobody who stood in front is in line any more,
/// and a till is free. Nobody behind could have changed that.
void Watch::resolve(std::uint64_t below, Instant now)
{
    if (m_gaveUp.empty())
        return;
    const auto due = std::stable_partition(m_gaveUp.begin(), m_gaveUp.end(),
                                           [below](const GaveUp& each) { return each.joinNumber >= below; });
    for (auto each = due; each != m_gaveUp.end(); ++each) {
        m_sums[Sum::offered] += 1.0;
        m_sums[Sum::offeredWait] += toSeconds(now - each->joined);
    }
    m_gaveUp.erase(due, m_gaveUp.end());
}

}  // namespace tillsim::theory_table
