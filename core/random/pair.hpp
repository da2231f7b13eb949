// SPDX-License-Identifier: MIT
// Numbers of twice the precision of a double, and with them exp and log from their series: slow, simple, and nearly
// exact.
//
// They make, at compile time, the tables with which math.cpp and the ziggurats compute fast.
#pragma once

#include <bit>
#include <cfloat>
#include <cstdint>

static_assert(FLT_EVAL_METHOD == 0, "results would depend on the compiler: doubles must be computed as doubles");
#ifdef __FAST_MATH__
#error "results would depend on the compiler: do not build with -ffast-math"
#endif

namespace tillsim::math {

/// The unevaluated sum of two doubles, the second at most half a unit in the last place of the first: about 106 bits.
struct Pair {
    double high;
    double low;
};

/// The upper 26 of the 53 bits of `x`: products of two such numbers are exact.
constexpr double upperHalf(double x)
{
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) & 0xffff'ffff'f800'0000);
}

/// a + b without rounding, where |a| >= |b| or a is 0 (T. J. Dekker, Numerische Mathematik 18, 1971).
constexpr Pair exactSum(double a, double b)
{
    const double sum = a + b;
    return {sum, (a - sum) + b};
}

constexpr Pair operator+(Pair a, Pair b)
{
    const double sum = a.high + b.high;
    const double fromB = sum - a.high;  // As D. E. Knuth does it: no matter which is larger.
    const double error = (a.high - (sum - fromB)) + (b.high - fromB);
    return exactSum(sum, error + (a.low + b.low));
}

constexpr Pair operator*(Pair a, Pair b)
{
    const double product = a.high * b.high;
    const double aHigh = upperHalf(a.high);
    const double bHigh = upperHalf(b.high);
    const double aLow = a.high - aHigh;
    const double bLow = b.high - bHigh;
    const double error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    return exactSum(product, error + (a.high * b.low + a.low * b.high));
}

constexpr Pair operator/(Pair a, Pair b)
{
    const double quotient = a.high / b.high;
    const Pair rest = a + b * Pair{-quotient, 0.0};
    return exactSum(quotient, rest.high / b.high);
}

inline constexpr Pair ln2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};

/// e^x for |x| < 10, with at least 90 bits: the Taylor series for x / 512, squared nine times.
constexpr Pair seriesExp(Pair x)
{
    const Pair small{x.high / 512, x.low / 512};
    Pair sum{1.0, 0.0};
    for (int n = 14; n > 0; --n)
        sum = Pair{1.0, 0.0} + sum * small / Pair{static_cast<double>(n), 0.0};
    for (int squaring = 0; squaring < 9; ++squaring)
        sum = sum * sum;
    return sum;
}

/// ln(x) for 2^-30 < x < 2^30, with at least 90 bits (fewer as x nears 1, where the logarithm vanishes):
/// ln m = 2 atanh(s) = 2 (s + s^3 / 3 + s^5 / 5 + ...) with s = (m - 1) / (m + 1), and x = 2^k m.
constexpr Pair seriesLog(double x)
{
    double k = 0.0;
    for (; x > 1.5; x /= 2)
        k += 1.0;
    for (; x < 0.75; x *= 2)
        k -= 1.0;
    const Pair one{1.0, 0.0};
    const Pair s = (Pair{x, 0.0} + Pair{-1.0, 0.0}) / (Pair{x, 0.0} + one);
    Pair sum{0.0, 0.0};
    for (int n = 47; n > 0; n -= 2)
        sum = one / Pair{static_cast<double>(n), 0.0} + sum * s * s;
    return Pair{2.0, 0.0} * s * sum + ln2 * Pair{k, 0.0};
}

}  // namespace tillsim::math
