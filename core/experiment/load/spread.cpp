// SPDX-License-Identifier: MIT
// One work after the other is poured into what the others leave, until nothing moves any more. Of amounts that do not
// depend on the place this lowers the sum of work^2 / room, coordinate by coordinate, to its only minimum.
#include "core/experiment/load/spread.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tillsim {

namespace {

constexpr int mostRounds = 10'000;
constexpr double stillness = 1e-12;  // Change of a share at which it is taken as settled.

/// So small an amount moves no place, and can be divided by.
double amountOf(const FreeWork& work, std::size_t i)
{
    return std::max(work.amounts[i], 1e-9);
}

/// How full the places of `work` are to be, that it just fits in: `others` is how much is there already.
double levelFor(const FreeWork& work, const std::vector<double>& others, const std::vector<double>& room)
{
    std::vector<std::size_t> order(work.places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto fullness = [&](std::size_t i) { return others[work.places[i]] / room[work.places[i]]; };
    std::ranges::stable_sort(order, {}, fullness);
    double inflow = 0.0;  // Shares that fit in for each unit of the level, of the places filled so far ...
    double taken = 1.0;   // ... and what these shares are beyond at level 0.
    double level = 0.0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const std::size_t i = order[at];
        inflow += room[work.places[i]] / amountOf(work, i);
        taken += others[work.places[i]] / amountOf(work, i);
        level = taken / inflow;
        if (at + 1 < order.size() && level <= fullness(order[at + 1]))
            break;
    }
    return level;
}

/// Returns by how much a share has changed at most.
double pour(FreeWork& work, std::vector<double>& full, const std::vector<double>& room)
{
    for (std::size_t i = 0; i < work.places.size(); ++i)
        full[work.places[i]] = std::max(0.0, full[work.places[i]] - work.shares[i] * work.amounts[i]);
    const double level = levelFor(work, full, room);
    double change = 0.0;
    for (std::size_t i = 0; i < work.places.size(); ++i) {
        const std::uint32_t place = work.places[i];
        const double share = std::clamp((level * room[place] - full[place]) / amountOf(work, i), 0.0, 1.0);
        change = std::max(change, std::abs(share - work.shares[i]));
        work.shares[i] = share;
        full[place] += share * work.amounts[i];
    }
    return change;
}

}  // namespace

void spread(std::vector<FreeWork>& works, const std::vector<double>& room)
{
    std::vector<double> full(room.size());
    std::vector<FreeWork*> free;
    for (FreeWork& work : works) {
        work.shares.assign(work.places.size(), 1.0 / static_cast<double>(work.places.size()));
        for (std::size_t i = 0; i < work.places.size(); ++i)
            full[work.places[i]] += work.shares[i] * work.amounts[i];
        if (work.places.size() > 1 && room[work.places.front()] > 0.0)
            free.push_back(&work);
    }
    double change = 1.0;
    for (int round = 0; round < mostRounds && change >= stillness; ++round) {
        change = 0.0;
        for (FreeWork* const work : free)
            change = std::max(change, pour(*work, full, room));
    }
}

}  // namespace tillsim
