// SPDX-License-Identifier: MIT
// Chance in what customers decide: streams keyed by the customer, one a purpose.
#pragma once

#include "core/random/stream.hpp"

#include <cstdint>

namespace tillsim {

struct ChoiceDraws {
    ChoiceDraws(std::uint64_t seed, std::uint64_t replication)
        : routing{seed, replication, Purpose::routing},
          lineChoice{seed, replication, Purpose::lineChoice},
          choiceNoise{seed, replication, Purpose::choiceNoise},
          tieBreak{seed, replication, Purpose::tieBreak},
          tillPick{seed, replication, Purpose::tillPick},
          balking{seed, replication, Purpose::balking},
          jockeying{seed, replication, Purpose::jockeying}
    {
    }

    Stream routing;
    Stream lineChoice;
    Stream choiceNoise;
    Stream tieBreak;
    Stream tillPick;
    Stream balking;
    Stream jockeying;
};

}  // namespace tillsim
