// SPDX-License-Identifier: MIT
#include "tests/core/experiment/shop_auditor.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace tillsim {

namespace {

std::string describe(const ShopEvent& event)
{
    std::ostringstream text;
    text << event.at.time_since_epoch().count() << " ns, " << nameOf(event.kind) << ", customer " << event.customer
         << ", till " << event.till;
    return text.str();
}

}  // namespace

ShopAuditor::ShopAuditor(const Scenario& scenario)
    : m_scenario{scenario},
      m_bank{scenario.banks.front()},
      m_tills(static_cast<std::size_t>(m_bank.tills), Till::closed),
      m_sources(scenario.arrivals.size())
{
}

void ShopAuditor::on(const ShopEvent& event)
{
    const std::size_t before = m_complaints.size();
    demand(!m_hasEnded, "nothing happens after the end");
    demand(event.at >= m_now, "time does not go back");
    if (event.at != m_now)
        checkInstant();
    m_now = event.at;
    switch (event.kind) {
    case EventKind::doorsOpened: demand(event.at == Instant{}, "the doors open at 0"); break;
    case EventKind::doorsShut: demand(event.at == Instant{m_scenario.duration}, "the doors shut at closing"); break;
    case EventKind::ended:
        m_hasEnded = true;
        checkInstant();
        break;
    case EventKind::tillOpened: changeTill(event, Till::closed, Till::idle); break;
    case EventKind::tillClosed: changeTill(event, Till::idle, Till::closed); break;
    case EventKind::gapStarted:
        demand(countOf(Outcome::inLine) > 0, "there is a gap only if somebody waits");
        changeTill(event, Till::idle, Till::gap);
        break;
    case EventKind::gapEnded: changeTill(event, Till::gap, Till::idle); break;
    default: checkCustomer(event); break;
    }
    if (m_complaints.size() > before)
        m_complaints.push_back("  at " + describe(event));
}

void ShopAuditor::demand(bool holds, const std::string& rule)
{
    if (!holds)
        m_complaints.push_back(rule);
}

/// What must hold when time goes on.
void ShopAuditor::checkInstant()
{
    const bool isFull = m_bank.capacity > 0 && countOf(Outcome::inLine) == m_bank.capacity;
    demand(m_bank.capacity == 0 || countOf(Outcome::inLine) <= m_bank.capacity, "no line is longer than its places");
    demand(countOf(Outcome::outside) == 0 || isFull, "nobody stays outside while there is a place");
    demand(countOf(Outcome::inLine) == 0 || tillsThatAre(Till::idle) == 0, "no till idles while somebody waits");
}

void ShopAuditor::checkCustomer(const ShopEvent& event)
{
    demand(event.record && event.record->id == event.customer, "an event of a customer has its record");
    switch (event.kind) {
    case EventKind::arrived: arrive(event); break;
    case EventKind::waitsOutside:
        ++m_sources[event.record->source].outside;
        m_present[event.customer].holdsUpItsSource = true;
        demand(m_bank.whenFull == WhenFull::Wait, "somebody waits outside only where that is the rule");
        break;
    case EventKind::joined: join(event); break;
    case EventKind::started: start(event); break;
    case EventKind::served: serve(event); break;
    case EventKind::reneged: renege(event); break;
    case EventKind::turnedAway:
        demand(m_bank.whenFull == WhenFull::TurnAway && countOf(Outcome::inLine) >= m_bank.capacity,
               "who is turned away found no place");
        move(event, Outcome::outside, Outcome::turnedAway);
        break;
    case EventKind::balked:
        demand(countOf(Outcome::inLine) + countOf(Outcome::inService) >= m_bank.balkInSystem.value_or(1'000'000),
               "who balks found too many");
        move(event, Outcome::outside, Outcome::balked);
        break;
    default: demand(false, "an event is of a known kind");
    }
}

void ShopAuditor::move(const ShopEvent& event, Outcome from, Outcome to)
{
    Present& present = m_present[event.customer];
    demand(present.where == from && event.record->outcome == to, "a customer goes from one place to the next");
    --m_counts[static_cast<std::size_t>(present.where)];
    ++m_counts[static_cast<std::size_t>(to)];
    present = {to, *event.record, false};
    const bool hasLeft = to != Outcome::inLine && to != Outcome::inService;
    demand(event.record->left == (hasLeft ? std::optional{event.at} : std::nullopt), "who leaves, leaves now");
    if (hasLeft)
        m_present.erase(event.customer);
}

void ShopAuditor::arrive(const ShopEvent& event)
{
    Source& source = m_sources[event.record->source];
    const ArrivalSource& declared = m_scenario.arrivals[event.record->source];
    demand(event.at < Instant{m_scenario.duration}, "nobody comes at closing or later");
    demand(declared.whenBlocked == WhenBlocked::Queue || source.outside == 0 || source.lastArrival == event.at,
           "a source is held while one of its customers is outside");
    demand(m_present.emplace(event.customer, Present{Outcome::outside, *event.record, false}).second, "ids differ");
    ++m_counts[static_cast<std::size_t>(Outcome::outside)];
    ++source.come;
    demand(source.come <= declared.limit.value_or(1'000'000), "a source keeps to its limit");
    source.lastArrival = event.at;
}

void ShopAuditor::join(const ShopEvent& event)
{
    for (const auto& [id, other] : m_present) {
        demand(other.where != Outcome::outside || id == event.customer || other.record.arrived >= event.record->arrived,
               "who waits outside gets in by arrival");
    }
    if (m_present[event.customer].holdsUpItsSource)
        --m_sources[event.record->source].outside;
    // Whoever is on the way to an idle till needs no place.
    const std::int64_t places = m_bank.capacity + tillsThatAre(Till::idle);
    demand(m_bank.capacity == 0 || countOf(Outcome::inLine) < places, "who joins finds a place");
    demand(event.record->joined == event.at, "who joins, joins now");
    move(event, Outcome::outside, Outcome::inLine);
}

void ShopAuditor::start(const ShopEvent& event)
{
    demand(isNext(*event.record), "the next of the line is served");
    demand(event.record->started == event.at && event.at >= *event.record->joined, "who starts, starts now");
    m_timeInLine += (event.at - *event.record->joined).count();
    changeTill(event, Till::idle, Till::busy);
    move(event, Outcome::inLine, Outcome::inService);
}

void ShopAuditor::serve(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    demand(event.at == *record.started + record.service, "service takes as long as it was to take");
    demand(record.wait() == *record.started - *record.joined && record.wait() >= Duration::zero(),
           "the wait goes from joining to the start of service");
    m_waitOfServed += record.wait().count();
    changeTill(event, Till::busy, Till::idle);
    move(event, Outcome::inService, Outcome::served);
}

void ShopAuditor::renege(const ShopEvent& event)
{
    const auto& patience = m_scenario.classes[event.record->customerClass].patience;
    demand(patience.has_value(), "only the impatient give up");
    if (patience && patience->variance() == 0.0)
        demand(toSeconds(event.at - *event.record->joined) == patience->mean(), "patience lasts as long as it does");
    m_timeInLine += (event.at - *event.record->joined).count();
    move(event, Outcome::inLine, Outcome::reneged);
}

void ShopAuditor::changeTill(const ShopEvent& event, Till from, Till to)
{
    Till& till = m_tills.at(static_cast<std::size_t>(event.till));
    demand(till == from, "a till goes from one state to the next");
    till = to;
}

bool ShopAuditor::goesBefore(const CustomerRecord& a, const CustomerRecord& b) const
{
    const auto priority
        = [this](const CustomerRecord& record) { return m_scenario.classes[record.customerClass].priority; };
    switch (m_bank.discipline) {
    case Discipline::Fifo: break;
    case Discipline::Lifo: return a.joinNumber > b.joinNumber;
    case Discipline::Priority:
        if (priority(a) != priority(b))
            return priority(a) < priority(b);
        break;
    }
    return a.joinNumber < b.joinNumber;
}

/// Those who joined in this very instant may have come after the till had made its choice.
bool ShopAuditor::isNext(const CustomerRecord& record) const
{
    return std::none_of(m_present.begin(), m_present.end(), [&](const auto& entry) {
        const CustomerRecord& other = entry.second.record;
        return entry.second.where == Outcome::inLine && *other.joined < m_now && goesBefore(other, record);
    });
}

std::int64_t ShopAuditor::tillsThatAre(Till state) const
{
    return std::count(m_tills.begin(), m_tills.end(), state);
}

void ShopAuditor::close(const RunResult& result)
{
    std::int64_t arrived = 0;
    for (const Source& source : m_sources)
        arrived += source.come;
    const CustomerCounts counts{.arrived = arrived,
                                .served = countOf(Outcome::served),
                                .balked = countOf(Outcome::balked),
                                .turnedAway = countOf(Outcome::turnedAway),
                                .reneged = countOf(Outcome::reneged),
                                .inService = countOf(Outcome::inService),
                                .inLine = countOf(Outcome::inLine),
                                .outside = countOf(Outcome::outside)};
    demand(m_hasEnded, "the end is told");
    demand(result.customers == counts, "the figures count what the events tell");
    std::int64_t timeInLine = m_timeInLine;
    for (const auto& [id, present] : m_present) {
        if (present.where == Outcome::inLine)
            timeInLine += (m_now - *present.record.joined).count();
    }
    const double area = result.lineLength.mean * result.simulated;
    demand(std::abs(area - static_cast<double>(timeInLine) / 1e9) <= 1e-9 * area + 1e-9,
           "the line is as long as its customers stand in it");
}

}  // namespace tillsim
