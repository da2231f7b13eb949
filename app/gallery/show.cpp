// SPDX-License-Identifier: MIT
#include "app/gallery/show.hpp"

namespace tillsim::gallery {

std::string show(Duration span)
{
    using namespace std::chrono_literals;
    const char* const sign = span < 0ns ? "-" : "";
    const auto milliseconds = std::chrono::abs(span) / 1ms;
    return fmt::format("{}{}.{:03}", sign, milliseconds / 1000, milliseconds % 1000);
}

std::string show(Instant when)
{
    return show(when.time_since_epoch());
}

std::string show(const Moment& moment)
{
    return show(moment.when) + ' ' + moment.who;
}

}  // namespace tillsim::gallery
