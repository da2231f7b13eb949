// SPDX-License-Identifier: MIT
// Names of measures in the order in which runs give them. Most runs of a store share one list or a few, so that each is
// kept once, under a hash of its names: the same in every store, whatever was added first.
#pragma once

#include "core/results/named_figure.hpp"
#include "core/results/sqlite_database.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace tillsim {

class MeasureLists {
public:
    explicit MeasureLists(const sqlite::Database& database) : m_database{database} { }

    /// The key of the list that these figures' names are. Adds it to the store if it is not there yet.
    [[nodiscard]] std::string keyOf(std::span<const NamedFigure> figures);

    /// The names of a list; empty if there is none of that key.
    [[nodiscard]] const std::vector<std::string>& namesOf(const std::string& key);

    /// To be called when what was added was not committed.
    void forget() { m_lists.clear(); }

private:
    void add(const std::string& key, std::span<const NamedFigure> figures);

    const sqlite::Database& m_database;
    std::map<std::string, std::vector<std::string>> m_lists;  // Those seen so far, by key.
    std::string m_latest;                                     // Key of the list that was asked for last.
};

}  // namespace tillsim
