// SPDX-License-Identifier: MIT
#include "tests/ui/panels/saturday.hpp"

namespace tillsim::ui {

using namespace std::chrono_literals;

Saturday::Saturday()
{
    std::size_t count = 0;
    for (TillPicture& till : picture.banks[0].tills) {
        till.activity = count % 4 == 0 ? Activity::tender : count % 3 == 0 ? Activity::idle : Activity::scanning;
        till.since = Instant{6h - std::chrono::seconds{17 * (1 + count++)}};
        if (till.activity != Activity::idle)
            till.customer = CustomerPicture{.id = 800 + std::ssize(picture.banks[0].tills) + till.number};
    }
    picture.banks[0].tills.back().activity = Activity::closed;
    picture.banks[0].tills.back().customer.reset();
    picture.banks[0].lines[0].resize(3);
}

const Saturday& saturday()
{
    static const Saturday made;
    return made;
}

}  // namespace tillsim::ui
