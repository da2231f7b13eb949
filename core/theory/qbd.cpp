// SPDX-License-Identifier: MIT
// The levels above by their geometric factor, the levels below folded into them one by one.
#include "core/theory/qbd.hpp"

#include <cstddef>
#include <utility>

namespace tillsim::theory {

namespace {

/// Each state leaves as fast as it goes anywhere. `down` is empty for level 0.
void fillDiagonal(LevelRates& level, const Matrix& down)
{
    for (std::size_t i = 0; i < level.local.rows(); ++i) {
        level.local(i, i) = 0.0;
        const double below = down.columns() > 0 ? down.rowSum(i) : 0.0;
        level.local(i, i) = -(level.up.rowSum(i) + level.local.rowSum(i) + below);
    }
}

/// Where the chain lands when it first comes to the level below, by the phase in which it starts.
Matrix landings(const LevelRates& rates)
{
    static constexpr double enough = 1e-17;
    const Matrix local = -rates.local;
    Matrix up = solve(local, rates.up);
    Matrix down = solve(local, rates.down);
    Matrix result = down;
    Matrix climb = up;
    while (climb.largest() > enough) {
        const Matrix back = up * down + down * up;
        const Matrix stays = Matrix::identity(up.rows()) + -back;
        up = solve(stays, up * up);
        down = solve(stays, down * down);
        const Matrix more = climb * down;
        result += more;
        climb = climb * up;
        if (more.largest() < enough)
            break;
    }
    return result;
}

/// X with X A = B.
Matrix timesInverse(const Matrix& b, const Matrix& a)
{
    const auto transposed = [](const Matrix& matrix) {
        Matrix result{matrix.columns(), matrix.rows()};
        for (std::size_t i = 0; i < matrix.rows(); ++i) {
            for (std::size_t j = 0; j < matrix.columns(); ++j)
                result(j, i) = matrix(i, j);
        }
        return result;
    };
    return transposed(solve(transposed(a), transposed(b)));
}

/// The row vector x (I - factor)^-1.
std::vector<double> overAllLevels(const std::vector<double>& x, const Matrix& factor)
{
    Matrix row{1, x.size()};
    for (std::size_t i = 0; i < x.size(); ++i)
        row(0, i) = x[i];
    const Matrix sum = timesInverse(row, Matrix::identity(x.size()) + -factor);
    std::vector<double> result(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        result[i] = sum(0, i);
    return result;
}

void scale(std::vector<double>& values, double factor)
{
    for (double& value : values)
        value *= factor;
}

void normalise(LevelProbabilities& result)
{
    double total = result.repeatedTotal();
    for (const std::vector<double>& level : result.own)
        total += sumOf(level);
    for (std::vector<double>& level : result.own)
        scale(level, 1.0 / total);
    scale(result.first, 1.0 / total);
}

}  // namespace

double LevelProbabilities::repeatedTotal() const
{
    return sumOf(overAllLevels(first, factor));
}

double LevelProbabilities::repeatedMean() const
{
    return sumOf(overAllLevels(overAllLevels(first * factor, factor), factor));
}

LevelProbabilities solve(LevelChain chain)
{
    LevelRates first{.up = chain.repeated.up, .local = chain.repeated.local, .down = chain.firstDown};
    fillDiagonal(first, chain.firstDown);
    fillDiagonal(chain.repeated, chain.repeated.down);
    LevelProbabilities result;
    const Matrix censored = chain.repeated.local + chain.repeated.up * landings(chain.repeated);
    result.factor = timesInverse(chain.repeated.up, -censored);

    std::vector<Matrix> folds;  // P(level n) = P(level n + 1) folds[n].
    Matrix gained{};            // What the levels below give back to this one.
    for (std::size_t n = 0; n < chain.own.size(); ++n) {
        LevelRates& level = chain.own[n];
        fillDiagonal(level, n > 0 ? level.down : Matrix{});
        const Matrix local = n > 0 ? level.local + gained : level.local;
        const Matrix& downHere = n + 1 < chain.own.size() ? chain.own[n + 1].down : chain.firstDown;
        folds.push_back(timesInverse(downHere, -local));
        gained = folds.back() * level.up;
    }
    result.first = stationaryOf(first.local + gained + result.factor * chain.repeated.down);
    result.own.resize(chain.own.size());
    for (std::size_t n = chain.own.size(); n-- > 0;)
        result.own[n] = (n + 1 < chain.own.size() ? result.own[n + 1] : result.first) * folds[n];
    normalise(result);
    return result;
}

}  // namespace tillsim::theory
