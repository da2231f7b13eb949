// SPDX-License-Identifier: MIT
#include "core/results/measure_lists.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/text_hash.hpp"

#include <algorithm>
#include <cstdint>

namespace tillsim {

namespace {

bool areNamesOf(const std::vector<std::string>& names, std::span<const NamedFigure> figures)
{
    return std::ranges::equal(names, figures, {}, {}, &NamedFigure::name);
}

std::uint64_t hashOf(std::span<const NamedFigure> figures)
{
    std::string text;
    for (const NamedFigure& figure : figures)
        text += figure.name + '\n';
    return textHash(text);
}

}  // namespace

std::string MeasureLists::keyOf(std::span<const NamedFigure> figures)
{
    if (const auto latest = m_lists.find(m_latest); latest != m_lists.end() && areNamesOf(latest->second, figures))
        return m_latest;
    // Two lists of one hash are most unlikely; the second would get the next number.
    for (std::uint64_t hash = hashOf(figures);; ++hash) {
        m_latest = toHex(hash);
        const std::vector<std::string>& names = namesOf(m_latest);
        if (names.empty())
            add(m_latest, figures);
        if (names.empty() || areNamesOf(names, figures))
            return m_latest;
    }
}

const std::vector<std::string>& MeasureLists::namesOf(const std::string& key)
{
    std::vector<std::string>& names = m_lists[key];
    if (names.empty()) {
        sqlite::Statement rows{m_database, "SELECT name FROM measure WHERE list = ? ORDER BY position"};
        rows.with(key);
        while (rows.step())
            names.push_back(rows.text(0));
    }
    return names;
}

void MeasureLists::add(const std::string& key, std::span<const NamedFigure> figures)
{
    sqlite::Statement row{m_database, "INSERT INTO measure VALUES (?, ?, ?)"};
    std::uint64_t position = 0;
    for (const NamedFigure& figure : figures)
        row.with(key, position++, figure.name).run();
    for (const NamedFigure& figure : figures)
        m_lists[key].push_back(figure.name);
}

}  // namespace tillsim
