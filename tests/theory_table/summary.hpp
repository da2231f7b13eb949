// SPDX-License-Identifier: MIT
// Prints outcomes, a line a row, and adds them up by model.
#pragma once

#include "tests/theory_table/outcome.hpp"

#include <map>
#include <string>
#include <vector>

namespace tillsim::theory_table {

class Summary {
public:
    explicit Summary(double precision) : m_precision{precision} { }

    /// Prints the rows of a set of parameters.
    void add(const SetPlan& set, const std::vector<RowOutcome>& outcomes);

    /// Prints a line a model, why rows have no simulated value, and all in all.
    void print() const;

    /// Whether every row agrees, or has a reason not to be here.
    [[nodiscard]] bool isGood() const;

private:
    struct Count {
        int equal = 0;
        int different = 0;
        int withoutForm = 0;
        int inside = 0;
        int outside = 0;
        int tooRare = 0;
        int closedOnly = 0;
        int uncovered = 0;    ///< Neither simulated nor with a reason, or without closed form and reason.
        int asWanted = 0;     ///< Simulated to the half-width wanted.
        double worst = 0.0;   ///< The largest relative difference of a closed form.
        double widest = 0.0;  ///< The largest relative half-width.

        Count& operator+=(const Count& other);
    };

    [[nodiscard]] std::string describe(const RowOutcome& outcome) const;
    [[nodiscard]] bool isAsWanted(const RowOutcome& outcome) const;
    void count(const SetPlan& set, const RowOutcome& outcome);
    static void print(const std::string& name, const Count& count);
    void printHalfWidths() const;

    double m_precision;
    std::map<std::string, Count> m_counts;
    std::map<std::string, int> m_reasons;  // How many rows each explains.
    std::vector<double> m_halfWidths;      // Of all simulated rows, relative.
};

}  // namespace tillsim::theory_table
