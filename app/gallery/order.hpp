// SPDX-License-Identifier: MIT
// What is ordered at an order desk, and the slip on which the client reads later how it went.
#pragma once

#include "core/kernel/sync.hpp"
#include "core/kernel/time.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace tillsim::gallery {

/// Who is served before whom: the smaller first.
enum class Rank : std::uint8_t { powerUser, normalUser };

/// Shared by the client, who waits for it, and whoever has the order.
struct Receipt {
    Event settled;        ///< The order was carried out, or has failed.
    std::string problem;  ///< Why it has failed; empty if it has not.
};

struct Order {
    Order(int itsNumber, Duration itsWork, Rank itsRank = Rank::normalUser)
        : number{itsNumber}, work{itsWork}, rank{itsRank}
    {
    }

    int number;
    Duration work;
    Rank rank;
    bool isOutOfStock = false;  ///< It will fail.
    std::shared_ptr<Receipt> receipt = std::make_shared<Receipt>();
};

}  // namespace tillsim::gallery
