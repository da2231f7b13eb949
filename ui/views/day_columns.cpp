// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_columns.hpp"

#include <algorithm>
#include <numeric>

namespace tillsim::ui {

namespace {

/// Calls visit(piece, column, share) for each part of a column that each piece of a day takes. Pieces have a time from
/// which they hold, `since`, until the next one begins, or the day ends.
template <typename Piece, typename Visit>
void cut(const std::vector<Piece>& pieces, Instant end, Duration span, std::size_t count, Visit visit)
{
    // In columns, as floating point: a picture needs no nanoseconds.
    const double scale = static_cast<double>(count) / static_cast<double>(span.count());
    const auto columnOf = [scale](Instant at) { return static_cast<double>(at.time_since_epoch().count()) * scale; };
    const double last = std::min(columnOf(end), static_cast<double>(count));
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const double begin = columnOf(pieces[index].since);
        const double stop = index + 1 < pieces.size() ? std::min(columnOf(pieces[index + 1].since), last) : last;
        if (begin >= stop)
            continue;
        auto column = static_cast<std::size_t>(begin);
        for (double from = begin; from < stop && column < count; ++column) {
            const double to = std::min(stop, static_cast<double>(column + 1));
            visit(pieces[index], column, to - from);
            from = to;
        }
    }
}

/// The last piece that began by `at`.
template <typename Piece>
const Piece* pieceAt(const std::vector<Piece>& pieces, Instant at)
{
    const auto next = std::ranges::upper_bound(pieces, at, {}, &Piece::since);
    return next == pieces.begin() ? nullptr : &*std::prev(next);
}

}  // namespace

std::vector<TillColumn> tillColumns(const std::vector<TillSpell>& spells, Instant end, Duration span, std::size_t count)
{
    std::vector<TillColumn> columns(count, TillColumn{});
    cut(spells, end, span, count, [&](const TillSpell& spell, std::size_t column, double share) {
        const auto look = static_cast<std::size_t>(lookOf(spell.state, spell.isCalled));
        columns[column][look] += static_cast<float>(share);
    });
    return columns;
}

std::vector<LevelColumn> levelColumns(const std::vector<LineLevel>& levels, Instant end, Duration span,
                                      std::size_t count)
{
    std::vector<LevelColumn> columns(count);
    cut(levels, end, span, count, [&](const LineLevel& level, std::size_t column, double share) {
        LevelColumn& of = columns[column];
        of.meanInLine += share * static_cast<double>(level.inLine);
        of.mostInLine = std::max(of.mostInLine, level.inLine);
        of.mostOutside = std::max(of.mostOutside, level.outside);
        of.share += static_cast<float>(share);
    });
    for (LevelColumn& column : columns) {
        if (column.share > 0)
            column.meanInLine /= static_cast<double>(column.share);
    }
    return columns;
}

TillLook mainLook(const TillColumn& column)
{
    return static_cast<TillLook>(std::ranges::max_element(column) - column.begin());
}

float openShare(const TillColumn& column)
{
    return std::accumulate(column.begin(), column.end(), 0.0F) - column[static_cast<std::size_t>(TillLook::Closed)]
        - column[static_cast<std::size_t>(TillLook::Called)];
}

const TillSpell* spellAt(const std::vector<TillSpell>& spells, Instant at)
{
    return pieceAt(spells, at);
}

const LineLevel* levelAt(const std::vector<LineLevel>& levels, Instant at)
{
    return pieceAt(levels, at);
}

}  // namespace tillsim::ui
