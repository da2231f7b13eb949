// SPDX-License-Identifier: MIT
// An item that breaks in the hands of a queue.
#pragma once

#include <stdexcept>

namespace tillsim {

/// Can be moved so many times; then a move throws.
class WornByMoves {
public:
    explicit WornByMoves(int& movesLeft) : m_movesLeft{&movesLeft} { }
    WornByMoves(WornByMoves&& other) : m_movesLeft{other.m_movesLeft}  // NOLINT(*-noexcept-move*): this is the point.
    {
        if (--*m_movesLeft < 0)
            throw std::runtime_error{"broken"};
    }
    WornByMoves& operator=(WornByMoves&&) = delete;
    ~WornByMoves() = default;

    bool operator<(const WornByMoves&) const { return false; }

private:
    int* m_movesLeft;
};

}  // namespace tillsim
