// SPDX-License-Identifier: MIT
// Customers as a table of comma-separated values: who came, and what happened to each of them.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/events/text_buffer.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What rows call the classes and banks, by their positions in the scenario.
struct CustomerTableNames {
    struct Bank {
        std::string name;
        std::int64_t firstTill = 0;  ///< The number of its first till among those of all banks.
    };

    std::vector<std::string> classes;
    std::vector<Bank> banks;
};

/// Writes a row a customer, after a header. Times are in seconds since opening, exact to the nanosecond; a cell is
/// empty where there is nothing to say. Text is quoted where RFC 4180 asks for it. A trace can be read from such a
/// table.
class CustomerTable {
public:
    /// The columns, in order.
    static constexpr std::string_view header
        = "customer,source,class,items,arrived_s,joined_s,started_s,left_s,wait_s,bank,till,outcome";

    CustomerTable(TextSink sink, CustomerTableNames names);

    void add(const CustomerRecord& customer);

    /// The sink has everything after that.
    void finish() { m_buffer.flush(); }

private:
    void addTime(std::optional<Instant> at);
    void addWait(const CustomerRecord& customer);
    void addTill(const CustomerRecord& customer);

    TextBuffer m_buffer;
    CustomerTableNames m_names;  // Quoted where they have to be.
};

}  // namespace tillsim
