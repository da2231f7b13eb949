// SPDX-License-Identifier: MIT
// The tables of a results store; resources/docs/results_store.md explains them column by column.
#pragma once

#include "core/results/sqlite_database.hpp"

#include <cstdint>

namespace tillsim {

/// What marks a SQLite file as a store of ours: "till" in ASCII, as its PRAGMA application_id.
inline constexpr std::int64_t storeApplication = 0x74696C6C;

/// Of the tables that are written now, as PRAGMA user_version. To be raised with each change that older programs could
/// not read, or would read wrongly. 2: axes say what they set.
inline constexpr std::int64_t storeSchema = 2;

/// Makes the tables in an empty database.
void makeTables(const sqlite::Database& database);

/// Throws StoreError if the database is no store, is one of a schema that this program does not know, or is damaged.
void checkTables(const sqlite::Database& database);

}  // namespace tillsim
