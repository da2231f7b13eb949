// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/decimal.hpp"

#include "core/scenario/digits.hpp"

#include <fmt/format.h>

#include <limits>

namespace tillsim {

namespace {

constexpr int mostDigits = 18;  // Of which all fit into 64 bits.

/// Takes digits off the text and appends them to the units; how many there were.
int takeDigits(std::string_view& text, std::int64_t& units, int mostLeft)
{
    int count = 0;
    while (!text.empty() && isDigit(text.front())) {
        if (++count <= mostLeft)
            units = units * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    return count;
}

}  // namespace

std::optional<std::int64_t> Decimal::unitsAt(int otherPlaces) const
{
    std::int64_t result = units;
    for (int place = places; place < otherPlaces; ++place) {
        constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max() / 10;
        if (result > largest || result < -largest)
            return std::nullopt;
        result *= 10;
    }
    return result;
}

std::optional<Decimal> takeDecimal(std::string_view& text)
{
    std::string_view rest = text;
    const bool isNegative = rest.starts_with('-');
    if (isNegative || rest.starts_with('+'))
        rest.remove_prefix(1);
    Decimal number;
    int digits = takeDigits(rest, number.units, mostDigits);
    if (rest.size() > 1 && rest[0] == '.' && isDigit(rest[1])) {
        rest.remove_prefix(1);
        number.places = takeDigits(rest, number.units, mostDigits - digits);
        digits += number.places;
    }
    if (digits == 0 || digits > mostDigits)
        return std::nullopt;
    text = rest;
    number.units = isNegative ? -number.units : number.units;
    return number;
}

std::string toString(const Decimal& number)
{
    std::int64_t units = number.units;
    int places = number.places;
    for (; places > 0 && units % 10 == 0; --places)
        units /= 10;
    const bool isNegative = units < 0;
    const std::string digits = fmt::format("{:0{}}", isNegative ? -units : units, places + 1);
    const std::size_t point = digits.size() - static_cast<std::size_t>(places);
    const std::string_view all{digits};
    return fmt::format("{}{}{}{}", isNegative ? "-" : "", all.substr(0, point), places > 0 ? "." : "",
                       all.substr(point));
}

}  // namespace tillsim
