// SPDX-License-Identifier: MIT
// SQLite's rollback journal, since its write-ahead log works neither on network disks nor on read-only ones. Commits
// wait for the disk (synchronous = FULL, as by default): they are few, and then not even a loss of power undoes them.
#include "core/results/results_store.hpp"

#include "core/results/experiment_tables.hpp"
#include "core/results/output_file.hpp"
#include "core/results/run_tables.hpp"
#include "core/results/sqlite_database.hpp"
#include "core/results/store_place.hpp"
#include "core/results/store_schema.hpp"
#include "core/results/writer_lock.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

/// Tells points apart by what they set.
std::string keyOf(const PointRecord& point)
{
    std::string key;
    for (const PointSetting& setting : point.settings)
        key += fmt::format("{}:{}{}:{}", setting.path.size(), setting.path, setting.value.size(), setting.value);
    return key;
}

}  // namespace

struct ResultsStore::Parts {
    explicit Parts(const fs::path& name) : database{name} { }
    Parts(const fs::path& name, const fs::path& place) : lock{std::in_place, name}, database{name, place} { }

    /// There is a store in the database now.
    void begin()
    {
        runs.emplace(database);
        for (const PointRecord& point : readPoints(database))
            positions.try_emplace(keyOf(point), pointCount++);
    }

    std::optional<WriterLock> lock{};  // First, so that it is let go of last.
    sqlite::Database database;
    std::optional<RunTables> runs{};
    std::map<std::string, std::uint64_t> positions{};  // Of points, by key.
    std::uint64_t pointCount = 0;
};

ResultsStore::ResultsStore(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} { }
ResultsStore::~ResultsStore() = default;
ResultsStore::ResultsStore(ResultsStore&&) noexcept = default;
ResultsStore& ResultsStore::operator=(ResultsStore&&) noexcept = default;

ResultsStore ResultsStore::create(const fs::path& file, const ExperimentRecord& experiment)
{
    withoutFile(file, experiment).saveAs(file);
    return openToAdd(file);
}

ResultsStore ResultsStore::withoutFile(const fs::path& name, const ExperimentRecord& experiment)
{
    auto parts = std::make_unique<Parts>(name);
    makeTables(parts->database);
    writeExperiment(parts->database, experiment);
    parts->begin();
    return ResultsStore{std::move(parts)};
}

ResultsStore ResultsStore::openToAdd(const fs::path& file)
{
    auto parts = std::make_unique<Parts>(file, placeOfStore(file));
    checkTables(parts->database);
    // Takes the lock that writers need, so that what cannot be written is known before there is anything to write.
    sqlite::Transaction{parts->database}.commit();
    parts->begin();
    return ResultsStore{std::move(parts)};
}

ResultsStore ResultsStore::openToRead(const fs::path& file)
{
    auto parts = std::make_unique<Parts>(file);
    parts->database.copyFrom(sqlite::Database{file, placeOfStore(file)});
    checkTables(parts->database);
    parts->begin();
    return ResultsStore{std::move(parts)};
}

ExperimentRecord ResultsStore::experiment() const
{
    return readExperiment(m_parts->database);
}

std::uint64_t ResultsStore::pointOf(const PointRecord& point)
{
    return pointsOf({&point, 1}).front();
}

std::vector<std::uint64_t> ResultsStore::pointsOf(std::span<const PointRecord> points)
{
    std::vector<std::uint64_t> result;
    std::map<std::string, std::uint64_t> added;
    std::optional<sqlite::Transaction> transaction;
    for (const PointRecord& point : points) {
        std::string key = keyOf(point);
        if (const auto known = m_parts->positions.find(key); known != m_parts->positions.end()) {
            result.push_back(known->second);
            continue;
        }
        const auto [place, isNew] = added.try_emplace(std::move(key), m_parts->pointCount + added.size());
        if (!transaction)
            transaction.emplace(m_parts->database);
        if (isNew)
            writePoint(m_parts->database, place->second, point);
        result.push_back(place->second);
    }
    if (transaction)
        transaction->commit();
    m_parts->pointCount += added.size();
    m_parts->positions.merge(added);
    return result;
}

void ResultsStore::setAxes(const std::vector<AxisRecord>& axes)
{
    sqlite::Transaction transaction{m_parts->database};
    writeAxes(m_parts->database, axes);
    transaction.commit();
}

bool ResultsStore::has(std::uint64_t point, std::uint64_t replication) const
{
    return m_parts->runs->has(point, replication);
}

void ResultsStore::visitGood(const std::function<void(std::uint64_t, std::uint64_t)>& visitor) const
{
    m_parts->runs->visitGood(visitor);
}

void ResultsStore::add(std::span<const RunRecord> runs)
{
    for (const RunRecord& run : runs) {
        if (run.point >= m_parts->pointCount)
            throw std::logic_error{fmt::format("the store has no point {}", run.point)};
    }
    m_parts->runs->add(runs);
}

void ResultsStore::visit(const std::function<void(const RunRecord&)>& visitor) const
{
    m_parts->runs->visit(visitor);
}

std::vector<std::string> ResultsStore::measures() const
{
    return m_parts->runs->measures();
}

void ResultsStore::saveAs(const fs::path& file) const
{
    checkIsNew(file);
    try {
        OutputFile output{file};
        output.write(m_parts->database.bytes());
        output.commitAsNew();
    } catch (const OutputError& problem) {
        throw StoreError{problem.what()};
    }
}

}  // namespace tillsim
