// SPDX-License-Identifier: MIT
// exp and log by tables of 128 entries and short Taylor series; pow from both, with twice the precision in between.
//
// Only + - * / on doubles and their bits, in an order that is written down. The scheme is that of P. T. P. Tang
// ("Table-driven implementation of the exponential function in IEEE floating-point arithmetic", ACM Transactions on
// Mathematical Software 15(2), 1989, and its companion on the logarithm, 16(4), 1990).
#include "core/random/math.hpp"

#include "core/random/pair.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace tillsim::math {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t tableSize = 128;

/// The nearest whole number, ties to even, for |x| < 2^51: between 2^52 and 2^53, doubles are the whole numbers.
constexpr double nearestWhole(double x)
{
    return (x + 0x1.8p52) - 0x1.8p52;
}

/// 2^n for -1022 <= n <= 1023.
constexpr double powerOfTwo(std::int64_t n)
{
    return std::bit_cast<double>(static_cast<std::uint64_t>(n + 1023) << 52);
}

// 2^(i / 128).
constinit const auto powers = [] {
    std::array<Pair, tableSize> table{};
    for (std::size_t i = 0; i < tableSize; ++i)
        table[i] = seriesExp(ln2 * Pair{static_cast<double>(i) / tableSize, 0.0});
    return table;
}();

// ln 2 / 128 and ln 2 in two parts; the upper ones are so short that whole multiples of them are exact.
constexpr Pair expStep{0x1.62e42fef8p-8, 0x1.1cf79abc9e3b4p-43};
constexpr Pair logStep{0x1.62e42fefa3p-1, 0x1.3de6af278ece6p-42};

/// e^(x.high + x.low) for |x.high| < 1000. With k the nearest whole number to 128 x / ln 2 and r what is left:
/// 2^(k / 128) (1 + r + r^2 / 2 + ...), |r| < 0.0028.
double exponential(Pair x)
{
    const double k = nearestWhole(x.high * 0x1.71547652b82fep+7);  // 128 / ln 2
    const double r = (x.high - k * expStep.high) - (k * expStep.low - x.low);
    const double square = r * r;
    const double tail = r + square * ((1.0 / 2 + r * (1.0 / 6)) + square * (1.0 / 24 + r * (1.0 / 120)));
    const auto index = static_cast<std::int64_t>(k);
    const Pair& power = powers[static_cast<std::size_t>(index) % tableSize];
    const double result = power.high + (power.low + power.high * tail);
    const std::int64_t binary = index >> 7;
    return result * powerOfTwo(binary / 2) * powerOfTwo(binary - binary / 2);  // In two steps, for the sake of 2^1024.
}

/// ln of numbers around 1 / inverse: log.high + log.low = -ln(inverse).
struct LogEntry {
    double inverse;
    Pair log;
};

// Entry i is for the numbers whose bits, taken as a whole number, are i to i + 1 widths from `firstBits`, which is near
// sqrt(1/2). An entry of its own has 1 inside, a third of its width from the end, where the interval's relative halves
// are equal; there inverse is 1, so that logarithms near 0 keep their relative precision.
constexpr std::uint64_t width = std::uint64_t{1} << 45;
constexpr std::size_t entryOfOne = 74;
constexpr std::uint64_t firstBits = std::bit_cast<std::uint64_t>(1.0) - entryOfOne * width - width * 2 / 3;

constinit const auto logarithms = [] {
    std::array<LogEntry, tableSize> table{};
    for (std::size_t i = 0; i < tableSize; ++i) {
        const double middle = std::bit_cast<double>(firstBits + i * width + width / 2);
        const double inverse = i == entryOfOne ? 1.0 : upperHalf(1.0 / middle);
        const Pair log = seriesLog(inverse);
        const double high = -nearestWhole(log.high * 0x1p41) * 0x1p-41;  // As short as the multiples of logStep.high.
        table[i] = {inverse, {high, -((log.high + high) + log.low)}};
    }
    return table;
}();

/// start + ln(1 + x), |x.high| < 0.004: start + x - x^2 / 2 + x^3 / 3 - ... The first two terms are taken to twice the
/// precision, x = a + b with a short `a` whose square is exact. |start.high| >= |x.high| or 0.
Pair addLogarithm(Pair start, Pair x)
{
    const double r = x.high;
    const double a = upperHalf(r);
    const double b = (r - a) + x.low;
    const double square = r * r;
    const double cubic = r * square
        * ((1.0 / 3 - r * (1.0 / 4)) + square * ((1.0 / 5 - r * (1.0 / 6)) + square * (1.0 / 7 - r * (1.0 / 8))));
    const Pair linear = exactSum(start.high, a);
    const Pair quadratic = exactSum(linear.high, -0.5 * a * a);
    const double low = (cubic - 0.5 * b * (a + r)) + b + (start.low + linear.low + quadratic.low);
    return exactSum(quadratic.high, low);
}

/// ln(x) for any positive finite x: k ln 2 - ln(inverse) + ln(1 + r), where x = 2^k m and 1 + r = m * inverse.
Pair logarithm(double x)
{
    const bool subnormal = x < DBL_MIN;
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(subnormal ? x * 0x1p54 : x);
    const std::int64_t exponent = static_cast<std::int64_t>(bits - firstBits) >> 52;
    const LogEntry& entry = logarithms[(bits - firstBits) / width % tableSize];
    const double m = std::bit_cast<double>(bits - (static_cast<std::uint64_t>(exponent) << 52));
    const double k = static_cast<double>(subnormal ? exponent - 54 : exponent);
    const double mHigh = upperHalf(m);
    return addLogarithm({k * logStep.high + entry.log.high, k * logStep.low + entry.log.low},
                        exactSum(mHigh * entry.inverse - 1.0, (m - mHigh) * entry.inverse));
}

}  // namespace

double exp(double x)
{
    if (!(x > -746.0 && x < 710.0)) [[unlikely]]
        return x != x ? x : (x > 0.0 ? infinity : 0.0);
    return exponential({x, 0.0});
}

double expm1(double x)
{
    // The error that e^x has is also in its logarithm (W. Kahan; see N. Higham, "Accuracy and Stability of Numerical
    // Algorithms", 2002, section 1.14.1).
    if (!(x > -1.0 && x < 1.0))
        return exp(x) - 1.0;
    const double power = exp(x);
    return power == 1.0 ? x : (power - 1.0) * (x / log(power));
}

double log(double x)
{
    if (!(x > 0.0 && x < infinity)) [[unlikely]]
        return x == 0.0 ? -infinity : (x < 0.0 ? std::numeric_limits<double>::quiet_NaN() : x);
    return logarithm(x).high;
}

double log1p(double x)
{
    if (x > -0.0025 && x < 0.0025)
        return addLogarithm({0.0, 0.0}, {x, 0.0}).high;
    const double sum = 1.0 + x;
    return sum > 0.0 && sum < infinity ? log(sum) + (x - (sum - 1.0)) / sum : log(sum);
}

double pow(double base, double exponent)
{
    if (exponent == 0.0 || base == 1.0)
        return 1.0;
    if (!(base >= 0.0) || exponent != exponent)
        return std::numeric_limits<double>::quiet_NaN();
    if (base == 0.0 || base == infinity)
        return (base == 0.0) == (exponent > 0.0) ? 0.0 : infinity;

    const Pair log = logarithm(base);
    const double estimate = exponent * log.high;
    if (!(estimate > -800.0 && estimate < 800.0)) [[unlikely]]
        return estimate > 0.0 ? infinity : 0.0;

    // exponent * log to twice the precision: the product of the upper halves is exact, the rest is small.
    const double exponentHigh = upperHalf(exponent);
    const double logHigh = upperHalf(log.high);
    const double rest = (exponent - exponentHigh) * logHigh + exponent * ((log.high - logHigh) + log.low);
    return exponential(exactSum(exponentHigh * logHigh, rest));
}

}  // namespace tillsim::math
