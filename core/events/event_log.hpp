// SPDX-License-Identifier: MIT
// The event log: one line of JSON an event. resources/docs/events.md describes it to those who read it.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/events/text_buffer.hpp"

namespace tillsim {

/// Writes each event as it happens:
///
///     {"t_ns":1500000000,"kind":14,"name":"joined","customer":0,"till":-1}
///
/// The sink has everything once the run has ended.
class EventLog final : public EventObserver {
public:
    explicit EventLog(TextSink sink) : m_buffer{std::move(sink)} { }

    void on(const ShopEvent& event) override;

private:
    TextBuffer m_buffer;
};

}  // namespace tillsim
