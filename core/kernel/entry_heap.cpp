// SPDX-License-Identifier: MIT
#include "core/kernel/entry_heap.hpp"

namespace tillsim {

EntryHeap::EntryHeap()
{
    makeRoom();
}

void EntryHeap::makeRoom()
{
    m_siblings.resize(m_siblings.empty() ? 16 : 2 * m_siblings.size());
    m_whatsOf.resize(4 * m_siblings.size());
    m_keys = m_siblings.front().keys;
    m_whats = m_whatsOf.data();
}

void EntryHeap::add(const AgendaEntry& entry)
{
    if (m_hasHole) {
        m_hasHole = false;
        sink(root, entry.key, entry.what);
        return;
    }
    if (m_end == m_whatsOf.size())
        makeRoom();
    std::size_t at = m_end++;
    for (; at > root && entry.key < m_keys[parent(at)]; at = parent(at))
        put(at, m_keys[parent(at)], m_whats[parent(at)]);
    put(at, entry.key, entry.what);
}

namespace {

/// Has `lines` cache lines brought near.
void prefetch(const void* from, std::size_t lines)
{
    for (std::size_t line = 0; line < lines; ++line)
        __builtin_prefetch(static_cast<const char*>(from) + 64 * line);
}

}  // namespace

void EntryHeap::prefetchChildren(std::size_t first) const
{
    if (firstChild(first) < m_end && first > 1000)
        prefetch(m_keys + firstChild(first), 4);
}

std::size_t EntryHeap::leastOfFour(std::size_t first) const
{
    // By arithmetic, since a branch on what is random would be guessed wrong.
    const AgendaKey* const keys = m_keys + first;
    const std::size_t a = keys[1] < keys[0];
    const std::size_t b = 2U + (keys[3] < keys[2]);
    return first + (a ^ ((a ^ b) & (std::size_t{0} - (keys[b] < keys[a]))));
}

/// Puts an entry in at `at`, which is free, or below.
void EntryHeap::sink(std::size_t at, const AgendaKey& key, std::uintptr_t what)
{
    for (std::size_t first = firstChild(at); first < m_end; first = firstChild(at)) {
        prefetchChildren(first);
        const std::size_t least = leastOfFour(first);
        if (at < 8)
            prefetch(reinterpret_cast<const void*>(m_whats[least]), 2);
        if (!(m_keys[least] < key))
            break;
        put(at, m_keys[least], m_whats[least]);
        at = least;
    }
    put(at, key, what);
}

void EntryHeap::closeHole()
{
    m_hasHole = false;
    const AgendaEntry last{m_keys[m_end - 1], m_whats[m_end - 1]};
    put(--m_end, {}, 0);
    if (m_end != root)
        sink(root, last.key, last.what);
}

/// Forgets those beyond `end`, and makes a heap of the others.
void EntryHeap::shrink(std::size_t end)
{
    for (std::size_t at = end; at < m_end; ++at)
        put(at, {}, 0);
    m_end = end;
    m_hasHole = false;
    // R. W. Floyd, Comm. ACM 7, 1964, algorithm 245. What comes out does not depend on it, since the order is total.
    for (std::size_t at = parent(m_end - 1) + 1; at-- > root;) {
        const AgendaKey key = m_keys[at];
        sink(at, key, m_whats[at]);
    }
}

}  // namespace tillsim
