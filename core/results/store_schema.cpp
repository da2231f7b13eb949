// SPDX-License-Identifier: MIT
// Keys are natural ones, and rows lie in their order: stores with equal content give equal dumps, whatever was added
// first. That is why lists of measures are known by what is in them, and why wall times are a table of their own.
#include "core/results/store_schema.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

constexpr const char* tables = R"(
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL,
    seed INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    scenario_file TEXT NOT NULL,
    scenario_text TEXT NOT NULL,
    scenario_hash TEXT NOT NULL
) STRICT;
CREATE TABLE input_file (position INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE setting (position INTEGER PRIMARY KEY, path TEXT NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE axis (axis INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE axis_path (
    axis INTEGER NOT NULL REFERENCES axis,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (axis, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE axis_value (
    axis INTEGER NOT NULL REFERENCES axis,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (axis, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE point (point INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE point_setting (
    point INTEGER NOT NULL REFERENCES point,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (point, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE measure (
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (list, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE run (
    point INTEGER NOT NULL REFERENCES point,
    replication INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    failure TEXT,
    list TEXT NOT NULL,
    PRIMARY KEY (point, replication)
) STRICT, WITHOUT ROWID;
CREATE TABLE value (
    point INTEGER NOT NULL,
    replication INTEGER NOT NULL,
    position INTEGER NOT NULL,
    value REAL,
    PRIMARY KEY (point, replication, position),
    FOREIGN KEY (point, replication) REFERENCES run
) STRICT, WITHOUT ROWID;
CREATE TABLE line_profile (
    point INTEGER NOT NULL,
    replication INTEGER NOT NULL,
    part_s REAL NOT NULL,
    lengths TEXT NOT NULL,
    PRIMARY KEY (point, replication),
    FOREIGN KEY (point, replication) REFERENCES run
) STRICT, WITHOUT ROWID;
CREATE TABLE wall_time (
    point INTEGER NOT NULL,
    replication INTEGER NOT NULL,
    wall_s REAL NOT NULL,
    PRIMARY KEY (point, replication),
    FOREIGN KEY (point, replication) REFERENCES run
) STRICT, WITHOUT ROWID;
)";

// CROSS JOIN keeps SQLite from taking the tables in another order, which would be slower by far.
constexpr const char* views = R"(
CREATE VIEW results AS
SELECT run.point AS point, point.name AS name, run.replication AS replication, measure.name AS measure,
       value.value AS value
FROM run
CROSS JOIN point ON point.point = run.point
CROSS JOIN measure ON measure.list = run.list
CROSS JOIN value ON value.point = run.point AND value.replication = run.replication
                AND value.position = measure.position
WHERE run.failure IS NULL;
CREATE VIEW failures AS
SELECT run.point AS point, point.name AS name, run.replication AS replication, run.failure AS failure
FROM run CROSS JOIN point ON point.point = run.point
WHERE run.failure IS NOT NULL;
)";

/// In bytes. A row takes a quarter of a page at most, or else a page of its own beside it, as line profiles would with
/// the usual 4096.
constexpr int pageSize = 16384;

/// Looking through a whole file is worth it up to so many bytes, which take a tenth of a second or so. In larger ones
/// damage shows when it is come across.
constexpr std::int64_t mostToCheck = std::int64_t{64} << 20U;

void checkPages(const sqlite::Database& database)
{
    const std::int64_t size = database.number("PRAGMA page_count") * database.number("PRAGMA page_size");
    if (size > mostToCheck)
        return;
    sqlite::Statement check{database, "PRAGMA quick_check(1)"};
    if (!check.step() || check.text(0) != "ok")
        database.refuse("is damaged: it is no sound SQLite file any more");
}

}  // namespace

void makeTables(const sqlite::Database& database)
{
    database.execute(fmt::format("PRAGMA page_size = {}; PRAGMA application_id = {}; PRAGMA user_version = {};",
                                 pageSize, storeApplication, storeSchema));
    database.execute(tables);
    database.execute(views);
}

void checkTables(const sqlite::Database& database)
{
    if (database.number("PRAGMA application_id") != storeApplication)
        database.refuse("is not a tillsim store");
    const std::int64_t schema = database.number("PRAGMA user_version");
    if (schema > storeSchema)
        database.refuse(
            fmt::format("was written by a newer tillsim (schema {}, this one knows {})", schema, storeSchema));
    checkPages(database);
    if (schema > 0 && schema < storeSchema)
        database.refuse(fmt::format("was written by an older tillsim (schema {}, this one knows {}), which still reads "
                                    "it; sweep again with this one, into a new store",
                                    schema, storeSchema));
    if (schema != storeSchema || database.number("SELECT count(*) FROM experiment") != 1)
        database.refuse("is damaged: it does not say what its experiment is");
}

}  // namespace tillsim
