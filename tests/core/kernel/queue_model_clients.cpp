// SPDX-License-Identifier: MIT
// The clients of the model: turns, waiting, being withdrawn, running out of patience.
#include "tests/core/kernel/queue_model.hpp"

#include <algorithm>
#include <utility>

namespace tillsim::model {

void QueueModel::enter(Wish wish, int item, int patience)
{
    m_clients.push_back({wish, item, patience});
    m_ready.push_back(m_clients.size() - 1);
}

void QueueModel::wake(std::size_t client, State state)
{
    m_clients[client].state = state;
    m_ready.push_back(client);
}

void QueueModel::leaveLines(std::size_t client)
{
    for (Line* const line : {&m_getters, &m_putters, &m_joins})
        std::erase(*line, client);
}

bool QueueModel::step()
{
    if (m_ready.empty())
        return false;
    const std::size_t client = m_ready.front();
    m_ready.erase(m_ready.begin());
    if (m_clients[client].state == State::entering)
        begin(client);
    else
        finish(client);
    return true;
}

/// The first turn of a client, who was perhaps withdrawn before.
void QueueModel::begin(std::size_t client)
{
    Client& self = m_clients[client];
    if (self.fault == Fault::cancelled) {
        self.state = State::over;
        return;
    }
    if (isAnsweredAtOnce(self)) {
        finish(client);
        return;
    }
    wait(client);
    if (self.fault != Fault::none)
        applyFault(client);
}

bool QueueModel::isAnsweredAtOnce(Client& client)
{
    client.state = State::answered;
    switch (client.wish) {
    case Wish::get:
    case Wish::next:
        if (!m_items.empty())
            client.held = Item{take(), 0};
        else if (isClosed())
            client.state = State::refused;
        else
            return false;
        return true;
    case Wish::put:
        if (m_closed > 0)
            client.state = State::refused;
        else if (hasRoom())
            client.entered = bring(client.item);
        else
            return false;
        return true;
    case Wish::join: return m_unfinished == 0;
    }
    return false;
}

void QueueModel::wait(std::size_t client)
{
    Client& self = m_clients[client];
    self.state = State::waiting;
    Line& line = self.wish == Wish::put ? m_putters : self.wish == Wish::join ? m_joins : m_getters;
    line.push_back(client);
    if (self.patience == 0)
        return;
    self.deadline = m_now + self.patience;
    m_timed.push_back(client);
}

void QueueModel::withdraw(std::size_t client, Fault fault)
{
    Client& self = m_clients[client];
    if (self.state == State::over || self.fault >= fault)
        return;
    const bool isFirst = self.fault == Fault::none;
    self.fault = fault;
    if (isFirst && self.state != State::entering)
        applyFault(client);
}

/// The client leaves its line and gives back what it has; a put whose item is gone has succeeded.
void QueueModel::applyFault(std::size_t client)
{
    Client& self = m_clients[client];
    if (self.state == State::waiting) {
        leaveLines(client);
        wake(client, State::withdrawn);
        return;
    }
    if (self.wish == Wish::put && self.state == State::answered && !remove(self.entered))
        return;
    const std::optional<Item> item = std::exchange(self.held, std::nullopt);
    self.state = State::withdrawn;
    if (!item)
        return;
    if (m_closed == 3)
        settle(1);
    else if (!m_getters.empty())
        serve(*item);
    else
        store(*item);
}

/// A turn of a client who knows what has come of its wish.
void QueueModel::finish(std::size_t client)
{
    Client& self = m_clients[client];
    std::erase(m_timed, client);
    const State state = std::exchange(self.state, State::over);
    if (state == State::withdrawn) {
        say(client, self.fault == Fault::cancelled ? "cancelled" : "interrupted");
    } else if (state == State::lingering) {
        say(client, "went on");
    } else if (state == State::refused) {
        say(client, self.wish == Wish::next ? "saw the end" : "found it closed");
    } else if (self.wish == Wish::join) {
        say(client, "joined");
    } else if (self.wish == Wish::put) {
        say(client, "put");
        wake(client, self.fault == Fault::none ? State::lingering : State::withdrawn);
    } else {
        const int value = std::exchange(self.held, std::nullopt)->value;
        dismiss();
        say(client, "got " + std::to_string(value));
    }
}

void QueueModel::giveUp(std::size_t client)
{
    leaveLines(client);
    std::erase(m_timed, client);
    m_clients[client].state = State::over;
    say(client, "gave up");
}

/// Deadlines come after everything else of their instant.
void QueueModel::pass(int until)
{
    for (;;) {
        while (step()) { }
        const auto next = std::min_element(m_timed.begin(), m_timed.end(), [this](std::size_t a, std::size_t b) {
            return m_clients[a].deadline < m_clients[b].deadline;
        });
        if (next == m_timed.end() || m_clients[*next].deadline > until)
            break;
        m_now = m_clients[*next].deadline;
        giveUp(*next);
    }
    m_now = until;
}

void QueueModel::say(std::size_t client, const std::string& what)
{
    m_story.push_back(std::to_string(client) + ' ' + what);
}

}  // namespace tillsim::model
