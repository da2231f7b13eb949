// SPDX-License-Identifier: MIT
// Runs as the rows of a store.
#pragma once

#include "core/results/measure_lists.hpp"
#include "core/results/run_record.hpp"
#include "core/results/sqlite_database.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tillsim {

class RunTables {
public:
    /// The database outlives it, and has the tables.
    explicit RunTables(const sqlite::Database& database);

    /// Whether that run is there and has not failed.
    [[nodiscard]] bool has(std::uint64_t point, std::uint64_t replication);

    /// As ResultsStore::visitGood.
    void visitGood(const std::function<void(std::uint64_t point, std::uint64_t replication)>& visitor) const;

    /// As ResultsStore::add.
    void add(std::span<const RunRecord> runs);

    /// As ResultsStore::visit.
    void visit(const std::function<void(const RunRecord&)>& visitor);

    /// As ResultsStore::measures.
    [[nodiscard]] std::vector<std::string> measures();

private:
    enum class Presence : std::uint8_t { none, failed, good };

    [[nodiscard]] Presence presence(std::uint64_t point, std::uint64_t replication);
    void makeRoom(const RunRecord& run);
    void insert(const RunRecord& run);
    [[nodiscard]] RunRecord runFrom(const sqlite::Statement& row, sqlite::Statement& values);
    [[nodiscard]] std::vector<NamedFigure> measuresFrom(sqlite::Statement& values, const std::string& list);

    const sqlite::Database& m_database;
    MeasureLists m_lists;
    sqlite::Statement m_failureOf;
    sqlite::Statement m_insertRun;
    sqlite::Statement m_insertValue;
    sqlite::Statement m_insertProfile;
    sqlite::Statement m_insertWallTime;
};

}  // namespace tillsim
