// SPDX-License-Identifier: MIT
// Products and elimination, row by row as the cells lie.
#include "core/theory/matrix.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace tillsim::theory {

namespace {

/// target -= factor * source, cell by cell.
void subtractRow(double* target, const double* source, double factor, std::size_t cells)
{
    for (std::size_t i = 0; i < cells; ++i)
        target[i] -= factor * source[i];
}

void exchangeRows(Matrix& matrix, std::size_t one, std::size_t other)
{
    for (std::size_t column = 0; one != other && column < matrix.columns(); ++column)
        std::swap(matrix(one, column), matrix(other, column));
}

std::size_t pivotRow(const Matrix& a, std::size_t column)
{
    std::size_t best = column;
    for (std::size_t row = column + 1; row < a.rows(); ++row) {
        if (std::abs(a(row, column)) > std::abs(a(best, column)))
            best = row;
    }
    return best;
}

}  // namespace

Matrix Matrix::identity(std::size_t size)
{
    Matrix result{size, size};
    for (std::size_t i = 0; i < size; ++i)
        result(i, i) = 1.0;
    return result;
}

Matrix& Matrix::operator+=(const Matrix& other)
{
    assert(m_rows == other.m_rows && m_columns == other.m_columns);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] += other.m_cells[i];
    return *this;
}

Matrix& Matrix::operator*=(double factor)
{
    for (double& cell : m_cells)
        cell *= factor;
    return *this;
}

double Matrix::largest() const
{
    double result = 0.0;
    for (const double cell : m_cells)
        result = std::max(result, std::abs(cell));
    return result;
}

double Matrix::rowSum(std::size_t row) const
{
    double sum = 0.0;
    for (std::size_t column = 0; column < m_columns; ++column)
        sum += (*this)(row, column);
    return sum;
}

Matrix operator*(const Matrix& left, const Matrix& right)
{
    assert(left.columns() == right.rows());
    Matrix result{left.rows(), right.columns()};
    for (std::size_t row = 0; row < left.rows(); ++row) {
        for (std::size_t i = 0; i < left.columns(); ++i) {
            if (left(row, i) != 0.0)
                subtractRow(result.row(row), right.row(i), -left(row, i), right.columns());
        }
    }
    return result;
}

Matrix operator+(Matrix left, const Matrix& right)
{
    left += right;
    return left;
}

Matrix operator-(const Matrix& matrix)
{
    Matrix result = matrix;
    result *= -1.0;
    return result;
}

std::vector<double> operator*(const std::vector<double>& row, const Matrix& matrix)
{
    assert(row.size() == matrix.rows());
    std::vector<double> result(matrix.columns());
    for (std::size_t i = 0; i < row.size(); ++i)
        subtractRow(result.data(), matrix.row(i), -row[i], matrix.columns());
    return result;
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Matrix solve(Matrix a, Matrix b)
{
    assert(a.rows() == a.columns() && a.rows() == b.rows());
    const std::size_t size = a.rows();
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t pivot = pivotRow(a, i);
        exchangeRows(a, i, pivot);
        exchangeRows(b, i, pivot);
        if (a(i, i) == 0.0)
            throw std::domain_error{"a singular matrix"};
        for (std::size_t row = i + 1; row < size; ++row) {
            const double factor = a(row, i) / a(i, i);
            if (factor == 0.0)
                continue;
            subtractRow(a.row(row) + i, a.row(i) + i, factor, size - i);
            subtractRow(b.row(row), b.row(i), factor, b.columns());
        }
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t row = i + 1; row < size; ++row)
            subtractRow(b.row(i), b.row(row), a(i, row), b.columns());
        for (std::size_t column = 0; column < b.columns(); ++column)
            b(i, column) /= a(i, i);
    }
    return b;
}

std::vector<double> stationaryOf(const Matrix& generator)
{
    const std::size_t size = generator.rows();
    Matrix equations{size, size};  // One balance equation a row; that of the last state follows from the others.
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column)
            equations(column, row) = column + 1 < size ? generator(row, column) : 1.0;
    }
    Matrix right{size, 1};
    right(size - 1, 0) = 1.0;
    const Matrix solution = solve(std::move(equations), std::move(right));
    std::vector<double> result(size);
    for (std::size_t i = 0; i < size; ++i)
        result[i] = solution(i, 0);
    return result;
}

}  // namespace tillsim::theory
