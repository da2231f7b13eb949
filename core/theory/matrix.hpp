// SPDX-License-Identifier: MIT
// Dense matrices, as many operations as the chains of this room need.
#pragma once

#include <cstddef>
#include <vector>

namespace tillsim::theory {

/// A matrix of doubles by rows. Sizes that do not fit each other are a bug, which asserts find.
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns) : m_rows{rows}, m_columns{columns}, m_cells(rows * columns) { }
    [[nodiscard]] static Matrix identity(std::size_t size);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] double& operator()(std::size_t row, std::size_t column) { return m_cells[row * m_columns + column]; }
    [[nodiscard]] double operator()(std::size_t row, std::size_t column) const
    {
        return m_cells[row * m_columns + column];
    }

    /// The cells of a row, one after the other.
    [[nodiscard]] double* row(std::size_t index) { return m_cells.data() + index * m_columns; }
    [[nodiscard]] const double* row(std::size_t index) const { return m_cells.data() + index * m_columns; }

    Matrix& operator+=(const Matrix& other);
    Matrix& operator*=(double factor);
    [[nodiscard]] double largest() const;  ///< The largest absolute value of a cell.
    [[nodiscard]] double rowSum(std::size_t row) const;

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double> m_cells;
};

[[nodiscard]] Matrix operator*(const Matrix& left, const Matrix& right);
[[nodiscard]] Matrix operator+(Matrix left, const Matrix& right);
[[nodiscard]] Matrix operator-(const Matrix& matrix);
[[nodiscard]] std::vector<double> operator*(const std::vector<double>& row, const Matrix& matrix);
[[nodiscard]] double sumOf(const std::vector<double>& values);

/// X of A X = B, by elimination with row exchanges. Throws std::domain_error if A is singular.
[[nodiscard]] Matrix solve(Matrix a, Matrix b);

/// The row vector x of x Q = 0 that adds up to 1, for the generator Q of a chain that reaches every state.
[[nodiscard]] std::vector<double> stationaryOf(const Matrix& generator);

}  // namespace tillsim::theory
