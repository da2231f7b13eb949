// SPDX-License-Identifier: MIT
// The rules of the queue, naively: who gets which item, who may put, who is told what.
#include "tests/core/kernel/queue_model.hpp"

#include <algorithm>

namespace tillsim::model {

namespace {

std::size_t popFront(std::vector<std::size_t>& line)
{
    const std::size_t first = line.front();
    line.erase(line.begin());
    return first;
}

}  // namespace

QueueModel::Answer QueueModel::put(int item)
{
    if (m_closed > 0)
        return Answer::closed;
    if (!hasRoom())
        return Answer::full;
    bring(item);
    return Answer::done;
}

QueueModel::Answer QueueModel::get(std::optional<int>& item)
{
    if (m_items.empty())
        return isClosed() ? Answer::closed : Answer::empty;
    item = take();
    return Answer::done;
}

/// An item enters: the longest-waiting getter gets it, if there is one.
std::uint64_t QueueModel::bring(int value)
{
    ++m_unfinished;
    const Item item{value, ++m_numbers};
    if (m_getters.empty())
        store(item);
    else
        serve(item);
    return item.number;
}

void QueueModel::serve(const Item& item)
{
    const std::size_t getter = popFront(m_getters);
    m_clients[getter].held = item;
    wake(getter, State::answered);
}

/// Items are kept in the order in which they leave a FIFO; a LIFO takes the last; among equals numbers decide.
void QueueModel::store(const Item& item)
{
    auto place = m_items.end();
    if (m_discipline != Discipline::lifo)
        place = std::find_if(m_items.begin(), m_items.end(),
                             [&item](const Item& other) { return other.number > item.number; });
    m_items.insert(place, item);
}

int QueueModel::take()
{
    auto place = m_items.begin();
    if (m_discipline == Discipline::lifo)
        place = m_items.end() - 1;
    if (m_discipline == Discipline::priority)
        place = std::min_element(m_items.begin(), m_items.end(),
                                 [](const Item& a, const Item& b) { return rankOf(a.value) < rankOf(b.value); });
    const int value = place->value;
    m_items.erase(place);
    admit();
    return value;
}

/// Lets waiting puts in while there is room.
void QueueModel::admit()
{
    while (!m_putters.empty() && hasRoom()) {
        const std::size_t putter = popFront(m_putters);
        m_clients[putter].entered = bring(m_clients[putter].item);
        wake(putter, State::answered);
    }
}

std::optional<int> QueueModel::remove(std::uint64_t number)
{
    const auto place
        = std::find_if(m_items.begin(), m_items.end(), [number](const Item& item) { return item.number == number; });
    if (place == m_items.end())
        return std::nullopt;
    const int value = place->value;
    m_items.erase(place);
    admit();
    settle(1);
    return value;
}

bool QueueModel::taskDone()
{
    if (m_unfinished == 0)
        return false;
    settle(1);
    return true;
}

void QueueModel::settle(std::size_t items)
{
    m_unfinished -= std::min(items, m_unfinished);
    while (m_unfinished == 0 && !m_joins.empty())
        wake(popFront(m_joins), State::answered);
}

bool QueueModel::anyHolds() const
{
    return std::any_of(m_clients.begin(), m_clients.end(),
                       [](const Client& client) { return client.held.has_value(); });
}

bool QueueModel::isClosed() const
{
    return m_closed == 3 || (m_closed > 0 && m_items.empty() && m_putters.empty() && !anyHolds());
}

/// Getters learn that nothing can come any more.
void QueueModel::dismiss()
{
    while (isClosed() && !m_getters.empty())
        wake(popFront(m_getters), State::refused);
}

void QueueModel::close()
{
    m_closed = std::max(m_closed, 1);
    dismiss();
}

void QueueModel::shutdown(bool immediate)
{
    m_closed = std::max(m_closed, immediate ? 3 : 2);
    while (!m_putters.empty())
        wake(popFront(m_putters), State::refused);
    if (m_closed == 3) {
        const std::size_t items = m_items.size();
        m_items.clear();
        settle(items);
    }
    dismiss();
}

}  // namespace tillsim::model
