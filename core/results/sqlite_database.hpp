// SPDX-License-Identifier: MIT
// SQLite with owners and exceptions. Its own header stays in the .cpp file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tillsim::sqlite {

/// An open database. All that goes wrong with it is thrown as StoreError, which names it; only what can be no fault of
/// the file's (wrong SQL, values that the tables refuse) is std::logic_error.
class Database {
public:
    /// A new one that nobody else sees: in memory, and on the disk what would take too much of that. It is called
    /// `name` in messages.
    explicit Database(std::filesystem::path name);

    /// Opens the file at `place`, for writing if that is possible. It must be there. Waits up to a minute for others
    /// that are writing or reading.
    Database(std::filesystem::path name, const std::filesystem::path& place);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Executes statements that take no values and give no rows.
    void execute(const std::string& sql) const;

    /// The first value of the first row, which there must be.
    [[nodiscard]] std::int64_t number(const char* sql) const;

    /// Puts all that is in `source`, as it is at one instant, in place of what is here.
    void copyFrom(const Database& source) const;

    /// The bytes of the file that has the same in it.
    [[nodiscard]] std::string bytes() const;

    [[nodiscard]] const std::filesystem::path& name() const { return m_name; }
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// Throws what goes with the last error.
    [[noreturn]] void refuse() const;

    /// Throws StoreError: `NAME: why`.
    [[noreturn]] void refuse(const std::string& why) const;

private:
    void open(const std::string& file, int flags);

    std::filesystem::path m_name;
    sqlite3* m_handle = nullptr;
};

/// A prepared statement; the database outlives it. Columns count from 0.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Starts over with these values in place of its question marks: whole numbers, numbers, texts, nullptr.
    template <typename... Values>
    Statement& with(const Values&... values)
    {
        reset();
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    /// Goes to the next row; false: there is none any more, and the statement is reset.
    bool step();

    /// For a statement without rows.
    void run() { step(); }

    /// Lets go of what is locked for the rows that were not asked for.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t natural(int column) const;  ///< StoreError for a negative one.
    [[nodiscard]] double real(int column) const;            ///< NaN for NULL.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    void bind(int place, std::uint64_t value);  ///< Below 2^63, or std::logic_error is thrown.
    void bind(int place, double value);         ///< SQLite makes NULL of NaN.
    void bind(int place, std::string_view value);
    void bind(int place, std::nullptr_t);
    void check(int code) const;

    const Database& m_database;
    sqlite3_stmt* m_handle = nullptr;
};

/// What is done while it lives is done as a whole in commit(), or else not at all.
class Transaction {
public:
    /// Waits for another writer.
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    const Database& m_database;
};

}  // namespace tillsim::sqlite
