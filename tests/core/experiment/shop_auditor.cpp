// SPDX-License-Identifier: MIT
#include "tests/core/experiment/shop_auditor.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
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
      m_outside(scenario.banks.size()),
      m_inSystem(scenario.banks.size()),
      m_sources(scenario.arrivals.size() + 1)
{
    for (std::size_t bank = 0; bank < scenario.banks.size(); ++bank) {
        m_firstLine.push_back(m_waiting.size());
        const bool isPerTill = scenario.banks[bank].lines == Lines::PerTill;
        for (std::int64_t till = 0; till < scenario.banks[bank].tills; ++till) {
            if (till == 0 || isPerTill)
                m_waiting.push_back(0);
            m_tills.push_back({.bank = bank, .line = m_waiting.size() - 1});
        }
    }
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
    case EventKind::doorsShut:
        m_isShut = true;
        demand(event.at == Instant{m_scenario.duration}, "the doors shut at closing");
        break;
    case EventKind::ended:
        m_hasEnded = true;
        checkInstant();
        break;
    default:
        if (event.customer == nobody)
            checkTill(event);
        else
            checkCustomer(event);
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
    std::int64_t all = 0;
    for (const std::int64_t count : m_counts) {
        demand(count >= 0, "no count is negative");
        all += count;
    }
    demand(all == arrived(), "nobody is lost or made up");
    for (const Till& till : m_tills) {
        const std::int64_t capacity = m_scenario.banks[till.bank].capacity;
        demand(capacity == 0 || m_waiting[till.line] <= capacity, "no line is longer than its places");
        demand(till.state != State::idle || m_waiting[till.line] == 0, "no till idles while somebody waits");
        demand(till.state != State::idle || m_outside[till.bank] == 0, "no till idles while somebody is outside");
    }
    for (std::size_t bank = 0; bank < m_outside.size(); ++bank) {
        const Bank& declared = m_scenario.banks[bank];
        const bool isFull = declared.capacity > 0 && m_waiting[m_firstLine[bank]] == declared.capacity;
        demand(m_outside[bank] == 0 || isFull || declared.lines == Lines::PerTill,
               "nobody stays outside while there is a place");
    }
}

void ShopAuditor::checkTill(const ShopEvent& event)
{
    using enum State;
    Till& till = tillOf(event);
    switch (event.kind) {
    case EventKind::tillCalled:
        demand(m_scenario.banks[till.bank].opening.has_value(), "only a policy calls tills");
        changeTill(event, {closed}, called);
        break;
    case EventKind::tillCallWithdrawn: changeTill(event, {called}, closed); break;
    case EventKind::tillOpened: changeTill(event, {closed, called}, idle); break;
    case EventKind::tillClosed:
        demand(!m_isShut || (m_waiting[till.line] == 0 && m_outside[till.bank] == 0),
               "no till leaves customers behind after the doors have shut");
        changeTill(event, {idle, down}, closed);
        break;
    case EventKind::gapStarted:
        demand(m_waiting[till.line] > 0, "there is a gap only if somebody waits");
        changeTill(event, {idle}, gap);
        break;
    case EventKind::gapEnded: changeTill(event, {gap}, idle); break;
    case EventKind::breakStarted: changeTill(event, {idle}, onBreak); break;
    case EventKind::breakEnded: changeTill(event, {onBreak}, idle); break;
    case EventKind::brokenDown: changeTill(event, {idle}, down); break;
    case EventKind::repaired: changeTill(event, {down}, idle); break;
    default: demand(false, "an event of a till is of a known kind");
    }
}

void ShopAuditor::checkCustomer(const ShopEvent& event)
{
    using enum State;
    demand(event.record && event.record->id == event.customer, "an event of a customer has its record");
    switch (event.kind) {
    case EventKind::arrived: arrive(event); break;
    case EventKind::waitsOutside: waitOutside(event); break;
    case EventKind::joined: join(event); break;
    case EventKind::jockeyed: jockey(event); break;
    case EventKind::started: start(event); break;
    case EventKind::preempted: preempt(event); break;
    case EventKind::served: serve(event); break;
    case EventKind::reneged: renege(event); break;
    case EventKind::turnedAway:
    case EventKind::balked: refuse(event); break;
    case EventKind::displaced:
        demand(bankOf(event).whenFull == WhenFull::Displace, "somebody is displaced only where that is the rule");
        leaveLine(event);
        move(event, Outcome::inLine, Outcome::turnedAway);
        break;
    case EventKind::brokenDown: {
        Present& present = m_present[event.customer];
        present.atTills += (event.at - *present.record.started).count();
        present.wasCut = true;
        changeTill(event, {busy}, down);
        break;
    }
    case EventKind::resumed:
        m_present[event.customer].record.started = event.at;
        changeTill(event, {idle}, busy);
        break;
    case EventKind::tenderStarted: demand(tillOf(event).state == busy, "who pays is served"); break;
    case EventKind::helperCalled: demand(tillOf(event).state == busy, "who is helped is served"); break;
    case EventKind::helperArrived: {
        tillOf(event).isHelped = true;
        std::int64_t helpers = 0;
        for (const Helper& helper : m_scenario.helpers)
            helpers += helper.count;
        demand(std::count_if(m_tills.begin(), m_tills.end(), [](const Till& till) { return till.isHelped; }) <= helpers,
               "no more helpers are at work than there are");
        break;
    }
    case EventKind::helperLeft: demand(std::exchange(tillOf(event).isHelped, false), "who leaves was there"); break;
    default: demand(false, "an event of a customer is of a known kind");
    }
}

void ShopAuditor::move(const ShopEvent& event, Outcome from, Outcome to)
{
    Present& present = m_present[event.customer];
    demand(present.where == from && event.record->outcome == to, "a customer goes from one place to the next");
    --m_counts[static_cast<std::size_t>(present.where)];
    ++m_counts[static_cast<std::size_t>(to)];
    present.where = to;
    present.record = *event.record;
    const bool hasLeft = to != Outcome::inLine && to != Outcome::inService;
    demand(event.record->left == (hasLeft ? std::optional{event.at} : std::nullopt), "who leaves, leaves now");
    if (hasLeft && from != Outcome::outside)
        --m_inSystem[event.record->bank];
    if (hasLeft)
        m_present.erase(event.customer);
}

void ShopAuditor::arrive(const ShopEvent& event)
{
    const std::size_t index = event.record->source;
    Source& source = m_sources.at(index);
    demand(event.at < Instant{m_scenario.duration}, "nobody comes at closing or later");
    demand(m_present.emplace(event.customer, Present{Outcome::outside, *event.record}).second, "ids differ");
    ++m_counts[static_cast<std::size_t>(Outcome::outside)];
    ++source.come;
    if (index < m_scenario.arrivals.size()) {
        const ArrivalSource& declared = m_scenario.arrivals[index];
        demand(declared.whenBlocked == WhenBlocked::Queue || source.outside == 0 || source.lastArrival == event.at,
               "a source is held while one of its customers is outside");
        demand(source.come <= declared.limit.value_or(1'000'000), "a source keeps to its limit");
    }
    source.lastArrival = event.at;
}

void ShopAuditor::waitOutside(const ShopEvent& event)
{
    ++m_sources[event.record->source].outside;
    ++m_outside[event.record->bank];
    m_present[event.customer].holdsUpItsSource = true;
    demand(bankOf(event).whenFull == WhenFull::Wait, "somebody waits outside only where that is the rule");
}

void ShopAuditor::refuse(const ShopEvent& event)
{
    const Bank& bank = bankOf(event);
    if (event.kind == EventKind::balked) {
        const bool onlyBySystem = !bank.balkLength && bank.balkPerWaiting == 0.0;
        demand(!onlyBySystem || m_inSystem[event.record->bank] >= bank.balkInSystem.value_or(1'000'000),
               "who balks found too many");
        move(event, Outcome::outside, Outcome::balked);
        return;
    }
    const bool mayFindNoBank = (bank.maxItems && event.record->items > *bank.maxItems)
        || !m_scenario.classes[event.record->customerClass].banks.empty();
    const bool isFull = bank.capacity > 0 && m_waiting[lineOf(*event.record)] >= bank.capacity;
    demand(mayFindNoBank || (bank.whenFull != WhenFull::Wait && (isFull || bank.lines == Lines::PerTill)),
           "who is turned away found no place");
    move(event, Outcome::outside, Outcome::turnedAway);
}

void ShopAuditor::join(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    for (const auto& [id, other] : m_present) {
        demand(!other.holdsUpItsSource || other.record.bank != record.bank || id == event.customer
                   || other.record.arrived >= record.arrived,
               "who waits outside gets in by arrival");
    }
    Present& present = m_present[event.customer];
    if (std::exchange(present.holdsUpItsSource, false)) {
        --m_sources[record.source].outside;
        --m_outside[record.bank];
    }
    const Bank& bank = bankOf(event);
    const std::size_t line = lineOf(record);
    // Whoever is on the way to an idle till needs no place.
    const std::int64_t places = bank.capacity + tillsThatAre(State::idle, line);
    demand(bank.capacity == 0 || m_waiting[line] < places, "who joins finds a place");
    demand(record.joined == event.at, "who joins, joins now");
    demand((record.line >= 0) == (bank.lines == Lines::PerTill), "a line is that of a till, or shared");
    ++m_waiting[line];
    ++m_inSystem[record.bank];
    move(event, Outcome::outside, Outcome::inLine);
    present.place = m_places++;
    present.placedAt = event.at;
    present.lineSince = event.at;
}

void ShopAuditor::jockey(const ShopEvent& event)
{
    Present& present = m_present[event.customer];
    demand(present.where == Outcome::inLine, "who changes lines stands in one");
    demand(event.record->lineBefore == present.record.line && event.record->line == event.till, "lines are told");
    --m_waiting[lineOf(present.record)];
    present.record = *event.record;
    ++m_waiting[lineOf(present.record)];
    present.place = m_places++;
    present.placedAt = event.at;
}

void ShopAuditor::leaveLine(const ShopEvent& event)
{
    Present& present = m_present[event.customer];
    --m_waiting[lineOf(present.record)];
    m_timeInLine += (event.at - *present.lineSince).count();
    present.lineSince.reset();
}

void ShopAuditor::start(const ShopEvent& event)
{
    demand(isNext(m_present[event.customer]), "the next of the line is served");
    demand(event.record->started == event.at && event.at >= *event.record->joined, "who starts, starts now");
    demand(tillOf(event).bank == event.record->bank, "a customer is served at its bank");
    leaveLine(event);
    changeTill(event, {State::idle}, State::busy);
    move(event, Outcome::inLine, Outcome::inService);
}

void ShopAuditor::preempt(const ShopEvent& event)
{
    demand(bankOf(event).preemption != Preemption::None, "services are cut only where that is the rule");
    changeTill(event, {State::busy}, State::idle);
    move(event, Outcome::inService, Outcome::inLine);
    Present& present = m_present[event.customer];
    present.lineSince = event.at;
    present.wasCut = true;
    ++m_waiting[lineOf(present.record)];
}

void ShopAuditor::serve(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    const Present& present = m_present[event.customer];
    const std::int64_t atTills = present.atTills + (event.at - *record.started).count();
    if (!present.wasCut) {
        demand(event.at == *record.started + record.service, "service takes as long as it was to take");
        demand(record.wait() == *record.started - *record.joined, "the wait goes from joining to the start of service");
    }
    demand(record.wait() >= Duration::zero() && record.service >= Duration::zero(), "no time is negative");
    demand(bankOf(event).preemption != Preemption::None || atTills == record.service.count(),
           "service that was cut goes on where it was");
    m_waitOfServed += record.wait().count();
    changeTill(event, {State::busy}, State::idle);
    move(event, Outcome::inService, Outcome::served);
}

void ShopAuditor::renege(const ShopEvent& event)
{
    const auto& patience = m_scenario.classes[event.record->customerClass].patience;
    demand(patience.has_value(), "only the impatient give up");
    demand(!event.record->started, "nobody gives up who was served");
    if (patience && patience->variance() == 0.0)
        demand(toSeconds(event.at - *event.record->joined) == patience->mean(), "patience lasts as long as it does");
    leaveLine(event);
    move(event, Outcome::inLine, Outcome::reneged);
}

void ShopAuditor::changeTill(const ShopEvent& event, std::initializer_list<State> from, State to)
{
    Till& till = tillOf(event);
    demand(std::find(from.begin(), from.end(), till.state) != from.end(), "a till goes from one state to the next");
    till.state = to;
}

bool ShopAuditor::goesBefore(const Present& a, const Present& b) const
{
    const auto priority
        = [this](const Present& present) { return m_scenario.classes[present.record.customerClass].priority; };
    switch (m_scenario.banks[a.record.bank].discipline) {
    case Discipline::Fifo: break;
    case Discipline::Lifo: return a.place > b.place;
    case Discipline::Priority:
        if (priority(a) != priority(b))
            return priority(a) < priority(b);
        break;
    }
    return a.place < b.place;
}

/// Those who came to the line in this very instant may have come after the till had made its choice.
bool ShopAuditor::isNext(const Present& present) const
{
    const std::size_t line = lineOf(present.record);
    return std::none_of(m_present.begin(), m_present.end(), [&](const auto& entry) {
        const Present& other = entry.second;
        return other.where == Outcome::inLine && lineOf(other.record) == line && other.placedAt < m_now
            && other.lineSince < m_now && goesBefore(other, present);
    });
}

std::int64_t ShopAuditor::arrived() const
{
    return std::accumulate(m_sources.begin(), m_sources.end(), std::int64_t{0},
                           [](std::int64_t sum, const Source& source) { return sum + source.come; });
}

std::size_t ShopAuditor::lineOf(const CustomerRecord& record) const
{
    return record.line < 0 ? m_firstLine[record.bank] : m_tills[static_cast<std::size_t>(record.line)].line;
}

std::int64_t ShopAuditor::tillsThatAre(State state, std::size_t line) const
{
    return std::count_if(m_tills.begin(), m_tills.end(),
                         [=](const Till& till) { return till.state == state && till.line == line; });
}

void ShopAuditor::close(const RunResult& result)
{
    const CustomerCounts counts{.arrived = arrived(),
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
        timeInLine += present.lineSince ? (m_now - *present.lineSince).count() : 0;
    }
    const double area = result.lineLength.mean * result.simulated;
    demand(std::abs(area - static_cast<double>(timeInLine) / 1e9) <= 1e-9 * area + 1e-9,
           "the line is as long as its customers stand in it");
}

}  // namespace tillsim
