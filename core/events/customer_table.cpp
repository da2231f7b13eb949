// SPDX-License-Identifier: MIT
#include "core/events/customer_table.hpp"

#include "core/events/csv_cell.hpp"
#include "core/events/exact_seconds.hpp"

#include <fmt/format.h>

#include <iterator>
#include <utility>

namespace tillsim {

CustomerTable::CustomerTable(TextSink sink, CustomerTableNames names)
    : m_buffer{std::move(sink)}, m_names{std::move(names)}
{
    for (std::string& name : m_names.classes)
        name = csvCell(name);
    for (CustomerTableNames::Bank& bank : m_names.banks)
        bank.name = csvCell(bank.name);
    m_buffer.text() += header;
    m_buffer.text() += '\n';
}

void CustomerTable::add(const CustomerRecord& customer)
{
    fmt::format_to(std::back_inserter(m_buffer.text()), "{},{},{},{}", customer.id, customer.source,
                   m_names.classes[customer.customerClass], customer.items);
    addTime(customer.arrived);
    addTime(customer.joined);
    addTime(customer.started);
    addTime(customer.left);
    addWait(customer);
    addTill(customer);
    fmt::format_to(std::back_inserter(m_buffer.text()), ",{}\n", nameOf(customer.outcome));
    m_buffer.flushIfFull();
}

void CustomerTable::addTime(std::optional<Instant> at)
{
    m_buffer.text() += ',';
    if (at)
        appendSeconds(m_buffer.text(), at->time_since_epoch());
}

void CustomerTable::addWait(const CustomerRecord& customer)
{
    m_buffer.text() += ',';
    if (customer.outcome == Outcome::served)
        appendSeconds(m_buffer.text(), customer.wait());
}

void CustomerTable::addTill(const CustomerRecord& customer)
{
    const CustomerTableNames::Bank& bank = m_names.banks[customer.bank];
    m_buffer.text() += ',' + bank.name + ',';
    if (customer.till >= 0)  // Tills are called by their number in their bank, from 1.
        fmt::format_to(std::back_inserter(m_buffer.text()), "{}", customer.till - bank.firstTill + 1);
}

}  // namespace tillsim
