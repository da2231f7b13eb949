// SPDX-License-Identifier: MIT
#include "core/results/run_tables.hpp"

#include "core/events/fingerprint.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <limits>
#include <set>
#include <stdexcept>

namespace tillsim {

namespace {

/// A JSON array of one or more numbers that read back exactly.
std::string toArray(const std::vector<double>& numbers)
{
    std::string text;
    for (const double number : numbers) {
        text += text.empty() ? '[' : ',';
        text += std::isfinite(number) ? fmt::format("{}", number) : "null";
    }
    return text + ']';
}

std::vector<double> fromArray(const std::string& text, const sqlite::Database& database)
{
    const auto array = nlohmann::json::parse(text, nullptr, false);
    if (!array.is_array())
        database.refuse("is damaged: a line profile is no list of numbers");
    std::vector<double> numbers;
    for (const auto& number : array)
        numbers.push_back(number.is_number() ? number.get<double>() : std::numeric_limits<double>::quiet_NaN());
    return numbers;
}

std::uint64_t fromHex(const std::string& digits, const sqlite::Database& database)
{
    std::uint64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number, 16);
    if (error != std::errc{} || rest != end)
        database.refuse("is damaged: a fingerprint is no number");
    return number;
}

}  // namespace

RunTables::RunTables(const sqlite::Database& database)
    : m_database{database},
      m_lists{database},
      m_failureOf{database, "SELECT failure FROM run WHERE point = ? AND replication = ?"},
      m_insertRun{database, "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?)"},
      m_insertValue{database, "INSERT INTO value VALUES (?, ?, ?, ?)"},
      m_insertProfile{database, "INSERT INTO line_profile VALUES (?, ?, ?, ?)"},
      m_insertWallTime{database, "INSERT INTO wall_time VALUES (?, ?, ?)"}
{
}

RunTables::Presence RunTables::presence(std::uint64_t point, std::uint64_t replication)
{
    if (!m_failureOf.with(point, replication).step())
        return Presence::none;
    const bool isGood = m_failureOf.isNull(0);
    m_failureOf.reset();
    return isGood ? Presence::good : Presence::failed;
}

bool RunTables::has(std::uint64_t point, std::uint64_t replication)
{
    return presence(point, replication) == Presence::good;
}

void RunTables::visitGood(const std::function<void(std::uint64_t, std::uint64_t)>& visitor) const
{
    sqlite::Statement runs{m_database,
                           "SELECT point, replication FROM run WHERE failure IS NULL ORDER BY point, replication"};
    while (runs.step())
        visitor(runs.natural(0), runs.natural(1));
}

void RunTables::add(std::span<const RunRecord> runs)
{
    sqlite::Transaction transaction{m_database};
    try {
        for (const RunRecord& run : runs) {
            makeRoom(run);
            insert(run);
        }
        transaction.commit();
    } catch (...) {
        m_lists.forget();
        throw;
    }
}

/// Takes a failed run away, which the new one stands in for.
void RunTables::makeRoom(const RunRecord& run)
{
    const Presence presence = this->presence(run.point, run.replication);
    if (presence == Presence::good)
        throw std::logic_error{
            fmt::format("the store has replication {} of point {} already", run.replication, run.point)};
    if (presence == Presence::none)
        return;
    for (const char* const table : {"value", "line_profile", "wall_time", "run"})
        sqlite::Statement{m_database, fmt::format("DELETE FROM {} WHERE point = ? AND replication = ?", table)}
            .with(run.point, run.replication)
            .run();
}

void RunTables::insert(const RunRecord& run)
{
    const std::string list = m_lists.keyOf(run.measures);
    const std::string fingerprint = toHex(run.fingerprint);
    if (run.failed())
        m_insertRun.with(run.point, run.replication, run.seed, fingerprint, run.failure, list).run();
    else
        m_insertRun.with(run.point, run.replication, run.seed, fingerprint, nullptr, list).run();
    std::uint64_t position = 0;
    for (const NamedFigure& measure : run.measures)
        m_insertValue.with(run.point, run.replication, position++, measure.value).run();
    if (!run.lineProfile.empty())
        m_insertProfile.with(run.point, run.replication, run.profilePart, toArray(run.lineProfile)).run();
    m_insertWallTime.with(run.point, run.replication, run.wallSeconds).run();
}

void RunTables::visit(const std::function<void(const RunRecord&)>& visitor)
{
    sqlite::Statement rows{
        m_database,
        "SELECT run.point, run.replication, seed, fingerprint, failure, list, part_s, lengths, wall_s FROM run"
        " LEFT JOIN line_profile USING (point, replication) LEFT JOIN wall_time USING (point, replication)"
        " ORDER BY run.point, run.replication"};
    sqlite::Statement values{m_database,
                             "SELECT position, value FROM value WHERE point = ? AND replication = ? ORDER BY position"};
    while (rows.step())
        visitor(runFrom(rows, values));
}

RunRecord RunTables::runFrom(const sqlite::Statement& row, sqlite::Statement& values)
{
    RunRecord run{.point = row.natural(0),
                  .replication = row.natural(1),
                  .seed = row.natural(2),
                  .fingerprint = fromHex(row.text(3), m_database),
                  .failure = row.text(4)};
    run.measures = measuresFrom(values.with(run.point, run.replication), row.text(5));
    if (!row.isNull(7)) {
        run.profilePart = row.real(6);
        run.lineProfile = fromArray(row.text(7), m_database);
    }
    run.wallSeconds = row.isNull(8) ? 0.0 : row.real(8);
    return run;
}

std::vector<NamedFigure> RunTables::measuresFrom(sqlite::Statement& values, const std::string& list)
{
    const std::vector<std::string>& names = m_lists.namesOf(list);
    std::vector<NamedFigure> measures;
    measures.reserve(names.size());
    while (values.step()) {
        if (values.natural(0) != measures.size() || measures.size() == names.size())
            m_database.refuse("is damaged: there are values without a name");
        measures.push_back({names[measures.size()], values.real(1)});
    }
    if (measures.size() != names.size())
        m_database.refuse("is damaged: there are measures without a value");
    return measures;
}

std::vector<std::string> RunTables::measures()
{
    sqlite::Statement lists{m_database, "SELECT list FROM run WHERE failure IS NULL ORDER BY point, replication"};
    std::set<std::string> seenLists;
    std::set<std::string> seen;
    std::vector<std::string> names;
    while (lists.step()) {
        const std::string list = lists.text(0);
        if (!seenLists.insert(list).second)
            continue;
        for (const std::string& name : m_lists.namesOf(list)) {
            if (seen.insert(name).second)
                names.push_back(name);
        }
    }
    return names;
}

}  // namespace tillsim
