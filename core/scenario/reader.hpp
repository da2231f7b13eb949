// SPDX-License-Identifier: MIT
// Reads one table of a scenario file key by key, and knows in the end which keys nobody asked for.
//
// A reader never throws for what the user wrote: it notes the problem with its position, leaves the target as it was
// and goes on, so that one reading finds everything that is wrong.
#pragma once

#include "core/scenario/problems.hpp"
#include "core/scenario/range.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/text_file.hpp"

#include <toml++/toml.h>

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tillsim {

/// What all readers of one file share.
struct ReadContext {
    std::string file{};                  ///< As messages name it.
    std::filesystem::path folder{};      ///< Where the files are looked up that the scenario names.
    FileSource readFile = readTextFile;  ///< Gives the text of these files.
    Problems problems{};
    std::vector<std::pair<SourcePosition, SourceNote>> sources{};  ///< With where they stand.
    std::vector<std::string> files{};                              ///< Paths of those that were read.
};

/// A word of the file and what it means.
template <typename Value>
struct Word {
    std::string_view spelling;
    Value value;
};
template <typename Value>
Word(std::string_view, Value) -> Word<Value>;

class Reader {
public:
    enum class Span { NotNegative, Positive };

    /// Reads the top of a file. The table and the context outlive the reader.
    Reader(const toml::table& root, ReadContext& context);

    // Each of these takes one key into a target of the value's type, or an optional of it. A key that is missing
    // leaves the target as it is; so does one that is wrong, which is noted. Keys outlive the reader.

    void text(std::string_view key, std::string& target);

    /// Text that names something: not empty, on one line, at most `maxNameLength` bytes.
    void name(std::string_view key, std::string& target);

    template <typename Target>
    void number(std::string_view key, Target& target, const Range& range)
    {
        if (const auto value = readNumber(key, range))
            target = *value;
    }

    template <typename Target>
    void wholeNumber(std::string_view key, Target& target, const Range& range)
    {
        if (const auto value = readWholeNumber(key, range))
            target = *value;
    }

    template <typename Target>
    void duration(std::string_view key, Target& target, Span span)
    {
        if (const auto value = readDuration(key, span))
            target = *value;
    }

    template <typename Target>
    void time(std::string_view key, Target& target)
    {
        if (const auto value = readClockTime(key))
            target = *value;
    }

    template <typename Target, typename Value>
    void choice(std::string_view key, Target& target, std::initializer_list<Word<Value>> words)
    {
        std::vector<std::string_view> spellings;
        for (const auto& word : words)
            spellings.push_back(word.spelling);
        if (const auto chosen = readChoice(key, spellings))
            target = std::data(words)[*chosen].value;
    }

    /// A list of numbers, not empty; an empty one where the key is missing or wrong.
    [[nodiscard]] std::vector<double> numbers(std::string_view key, const Range& range);

    /// A list of spans, as numbers() reads one, in seconds.
    [[nodiscard]] std::vector<double> durations(std::string_view key);

    /// A table under `key`, where it is one; the example says how it is written.
    [[nodiscard]] std::optional<Reader> table(std::string_view key, std::string_view example);

    /// The tables of the list `[[key]]`, in order, `most` of them; none where the key is missing. Of a list inside a
    /// table the example says how one of them is written.
    [[nodiscard]] std::vector<Reader> tables(std::string_view key, std::size_t most, std::string_view example = {});

    /// Whether `key` is there; if not, this is noted, with an example of what could stand there.
    bool require(std::string_view key, std::string_view example);

    /// Whether `key` is missing, or a list without elements.
    [[nodiscard]] bool lacks(std::string_view key) const;

    /// Knows these keys, and notes those that are there although they do not apply: they go only with `what`.
    void reserve(std::initializer_list<std::string_view> keys, bool apply, std::string_view what);

    /// The same of keys that go with one word of `decider`: where that is given as another word they are just left
    /// unused, so that a sweep over it needs no other file; idle_settings.hpp tells.
    void reserveFor(std::string_view decider, std::initializer_list<std::string_view> keys, bool apply,
                    std::string_view what);

    /// Takes `source`, then notes every key that nobody asked for. The last call to a reader.
    void finish();

    /// Takes `key`, for what the above cannot read: its value, or nullptr where it is missing.
    const toml::node* take(std::string_view key);

    /// Notes that the value of `key` is wrong; `text` follows the key.
    void refuse(std::string_view key, const std::string& text);

    /// Where the value of `key` stands, or, where it is missing, the table.
    [[nodiscard]] SourcePosition where(std::string_view key) const;
    [[nodiscard]] SourcePosition where() const { return m_where; }

    [[nodiscard]] const toml::table& content() const { return *m_table; }
    [[nodiscard]] ReadContext& context() const { return *m_context; }

private:
    Reader(const toml::table& table, const Reader& parent, std::string_view key, const std::string& selector);

    std::optional<double> readNumber(std::string_view key, const Range& range);
    std::optional<std::int64_t> readWholeNumber(std::string_view key, const Range& range);
    std::optional<Duration> readDuration(std::string_view key, Span span);
    std::optional<Duration> readClockTime(std::string_view key);
    std::optional<std::size_t> readChoice(std::string_view key, std::span<const std::string_view> spellings);
    const toml::array* takeList(std::string_view key, std::string_view what);
    void note(const SourcePosition& where, std::string_view key, const std::string& text);
    void refuseUnknown(const toml::key& key, const toml::node& value);

    const toml::table* m_table;
    ReadContext* m_context;
    std::string m_place;   // "bank[express].balk", or empty: the top of the file.
    std::string m_prefix;  // "balk.": what messages put before keys of tables inside tables.
    SourcePosition m_where;
    std::vector<std::string_view> m_known;  // The keys that were asked for.
};

/// Where something of a parsed file stands; `otherwise` for what no file or setting says.
[[nodiscard]] SourcePosition positionOf(const toml::source_region& region, const SourcePosition& otherwise);

}  // namespace tillsim
