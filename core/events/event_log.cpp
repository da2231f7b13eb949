// SPDX-License-Identifier: MIT
#include "core/events/event_log.hpp"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

namespace tillsim {

void EventLog::on(const ShopEvent& event)
{
    // Names of kinds are plain letters: nothing in a line needs to be escaped.
    fmt::format_to(std::back_inserter(m_buffer.text()),
                   FMT_COMPILE("{{\"t_ns\":{},\"kind\":{},\"name\":\"{}\",\"customer\":{},\"till\":{}}}\n"),
                   event.at.time_since_epoch().count(), static_cast<unsigned>(event.kind), nameOf(event.kind),
                   event.customer, event.till);
    if (event.kind == EventKind::ended)
        m_buffer.flush();
    else
        m_buffer.flushIfFull();
}

}  // namespace tillsim
