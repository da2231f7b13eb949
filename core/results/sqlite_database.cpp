// SPDX-License-Identifier: MIT
#include "core/results/sqlite_database.hpp"

#include "core/results/partial_file.hpp"
#include "core/results/store_error.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <limits>
#include <new>
#include <stdexcept>
#include <utility>

namespace tillsim::sqlite {

namespace {

constexpr int patience = 60'000;  // Milliseconds.

/// Why the last call has failed, for a person who sees nothing but the name of the file. Empty: it is a mistake of
/// ours.
std::string wordsFor(int code, int systemError)
{
    const std::string reason = systemError == 0 ? "the disk does not answer" : reasonOf(systemError);
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return "a killed program left a change half done, which can only be undone where the file can be written";
    if (code == SQLITE_READONLY_DBMOVED)
        return "cannot be written: it was moved or removed meanwhile";
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
        return "cannot be read: " + reason;
    switch (code & 0xFF) {
    case SQLITE_NOTADB: return "is not a tillsim store";
    case SQLITE_CORRUPT: return "is damaged: it is no sound SQLite file any more";
    case SQLITE_FULL: return "cannot be written: " + reasonOf(ENOSPC);
    case SQLITE_IOERR: return "cannot be written: " + reason;
    case SQLITE_READONLY: return "cannot be written: " + reasonOf(systemError == 0 ? EACCES : systemError);
    case SQLITE_CANTOPEN: return "cannot be opened: " + reason;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "is in use by another program for too long";
    case SQLITE_TOOBIG: return "cannot keep a text of more than a thousand million bytes";
    default: return {};
    }
}

}  // namespace

Database::Database(std::filesystem::path name) : m_name{std::move(name)}
{
    open("", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute("PRAGMA cache_size = -65536");  // Up to 64 MiB in memory.
}

Database::Database(std::filesystem::path name, const std::filesystem::path& place) : m_name{std::move(name)}
{
    // An absolute path is never taken for a URI or for one of SQLite's special names.
    open(std::filesystem::absolute(place), SQLITE_OPEN_READWRITE);
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

void Database::open(const std::string& file, int flags)
{
    // No two threads use a database at once: it needs no lock of its own at every call.
    constexpr int always = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(file.c_str(), &m_handle, flags | always, nullptr);
    if (!m_handle)
        throw std::bad_alloc{};
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(m_handle, patience);
        return;
    }
    // No destructor runs for what was never constructed.
    const std::string why = wordsFor(code, sqlite3_system_errno(m_handle));
    sqlite3_close(m_handle);
    refuse(why);
}

void Database::execute(const std::string& sql) const
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        refuse();
}

std::int64_t Database::number(const char* sql) const
{
    Statement statement{*this, sql};
    if (!statement.step())
        refuse("is damaged: a table is empty that never is");
    return statement.integer(0);
}

void Database::copyFrom(const Database& source) const
{
    // Reading inside a transaction waits for a writer, which a backup would not.
    source.execute("BEGIN; SELECT count(*) FROM sqlite_schema");
    sqlite3_backup* const copying = sqlite3_backup_init(m_handle, "main", source.m_handle, "main");
    if (!copying)
        refuse();
    const int code = sqlite3_backup_step(copying, -1);
    sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE) {
        const std::string why = wordsFor(code, sqlite3_system_errno(source.m_handle));
        refuse(why.empty() ? sqlite3_errstr(code) : why);
    }
    source.execute("COMMIT");
}

std::string Database::bytes() const
{
    sqlite3_int64 size = 0;
    unsigned char* const copy = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!copy)
        throw std::bad_alloc{};
    std::string bytes{reinterpret_cast<const char*>(copy), static_cast<std::size_t>(size)};
    sqlite3_free(copy);
    return bytes;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::refuse() const
{
    const int lastError = errno;  // SQLite does not always keep it.
    const int systemError = sqlite3_system_errno(m_handle);
    const int code = sqlite3_extended_errcode(m_handle);
    if (code == SQLITE_NOMEM)
        throw std::bad_alloc{};
    const std::string why = wordsFor(code, systemError == 0 ? lastError : systemError);
    if (why.empty())
        throw std::logic_error{fmt::format("{}: {}", m_name.string(), sqlite3_errmsg(m_handle))};
    refuse(why);
}

void Database::refuse(const std::string& why) const
{
    throw StoreError{fmt::format("{}: {}", m_name.string(), why)};
}

Statement::Statement(const Database& database, std::string_view sql) : m_database{database}
{
    check(sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_handle, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::reset()
{
    sqlite3_reset(m_handle);  // It repeats the error of the last step, which was thrown then.
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    m_database.refuse();
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database.refuse();
}

void Statement::bind(int place, std::uint64_t value)
{
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw std::logic_error{fmt::format("{} is too large for a store", value)};
    check(sqlite3_bind_int64(m_handle, place, static_cast<std::int64_t>(value)));
}

void Statement::bind(int place, double value)
{
    check(sqlite3_bind_double(m_handle, place, value));
}

void Statement::bind(int place, std::string_view value)
{
    check(sqlite3_bind_text64(m_handle, place, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int place, std::nullptr_t)
{
    check(sqlite3_bind_null(m_handle, place));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::uint64_t Statement::natural(int column) const
{
    const std::int64_t number = integer(column);
    if (number < 0)
        m_database.refuse("is damaged: a number is negative that never is");
    return static_cast<std::uint64_t>(number);
}

double Statement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_handle, column);
}

std::string Statement::text(int column) const
{
    const unsigned char* const bytes = sqlite3_column_text(m_handle, column);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Transaction::Transaction(const Database& database) : m_database{database}
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // A full disk may have ended it already.
    if (m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
}

}  // namespace tillsim::sqlite
