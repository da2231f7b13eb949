// SPDX-License-Identifier: MIT
// What random numbers are drawn for. Each purpose has numbers of its own, which no other purpose can shift.
#pragma once

#include <cstdint>

namespace tillsim {

/// The numbers are part of every result: they are never changed and never given to another purpose, and a new purpose
/// gets a new one.
enum class Purpose : std::uint32_t {
    // Drawn in order by a source of customers.
    arrivals = 1,   ///< Unit-rate gaps between arrivals.
    batchSize = 2,  ///< How many arrive at once.

    // Drawn for a customer.
    customerClass = 10,
    basket = 11,           ///< How many items.
    productMix = 12,       ///< Which product each item is.
    scanTime = 13,         ///< Of each item in turn.
    serviceResidual = 14,  ///< The random factor of a service formula.
    serviceTime = 15,      ///< Of a service that is a time.
    tenderKind = 16,
    tenderTime = 17,
    helperCall = 18,  ///< Whether a helper is called, for each reason in turn.
    helperTime = 19,  ///< How long each call takes.
    patience = 20,
    gap = 21,               ///< After this customer has left the till.
    intervention = 22,      ///< Whether a self-checkout needs help.
    interventionTime = 23,  ///< How long that help takes.

    // Decisions of a customer, or about one.
    routing = 30,      ///< Which bank.
    lineChoice = 31,   ///< Which line, where the rule itself is random, and which lines are looked at.
    choiceNoise = 32,  ///< How lines are misjudged.
    tieBreak = 33,     ///< Which of several equal lines.
    tillPick = 34,     ///< Which idle till of a shared line.
    balking = 35,
    jockeying = 36,  ///< Which of several equal lines to change to.

    // Drawn in order for a till.
    breakdown = 50,  ///< Times between breakdowns.
    repair = 51,     ///< Times of repair.

    // Beside the shop.
    gallery = 100,
    benchmark = 101,
    experiment = 102,  ///< Samples of design points, and resampling of results.
};

}  // namespace tillsim
