// SPDX-License-Identifier: MIT
// Names in a scenario: the one that each of several tables has for itself, and those by which others refer to it.
#pragma once

#include "core/scenario/reader.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// The names of classes, banks, products, tenders, helpers or calls.
template <typename Named>
[[nodiscard]] std::vector<std::string_view> namesOf(const std::vector<Named>& all)
{
    std::vector<std::string_view> names;
    names.reserve(all.size());
    for (const Named& one : all)
        names.push_back(one.name);
    return names;
}

/// Reads the name that one of several must have, and that no other has (`taken`); `target` is an example before.
void readOwnName(Reader& reader, std::set<std::string>& taken, std::string& target);

/// What others may be called: "bank", and the names of all [[bank]].
struct Names {
    std::string_view list;
    std::vector<std::string_view> names;

    /// The position of `name`, if it is one of them.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;

    /// "must name a [[bank]]: there is no 'expres', did you mean 'express'?"
    [[nodiscard]] std::string refusal(std::string_view name) const;
};

/// The position of the one that `key` names; nothing if it is missing, or names none, which is noted.
[[nodiscard]] std::optional<std::uint32_t> readNameOf(Reader& reader, std::string_view key, const Names& names);

/// The positions of those that the list under `key` names, rising; empty if it is missing or wrong.
[[nodiscard]] std::vector<std::uint32_t> readNamesOf(Reader& reader, std::string_view key, const Names& names);

/// A table of numbers by name, such as { cash = 0.8, card = 0.2 }: for each of `names` what it says; empty where the
/// key is missing.
[[nodiscard]] std::vector<std::optional<double>> readByName(Reader& reader, std::string_view key, const Names& names,
                                                            const Range& range);

}  // namespace tillsim
