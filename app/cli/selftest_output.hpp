// SPDX-License-Identifier: MIT
// The results of the self-test as text and as JSON.
#pragma once

#include "core/experiment/self_test.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace tillsim::cli {

/// A table whose columns are as wide as those of a whole self-test, though it is written group by group.
class SelfTestText {
public:
    explicit SelfTestText(const SelfTestTable& table);

    /// What is tested, and the heads of the columns.
    [[nodiscard]] std::string head(std::uint64_t seed) const;

    /// Name and source of a group, and a row a check.
    [[nodiscard]] std::string rows(const SelfTestGroup& group) const;

    /// "checks: 9 of 9 hold".
    [[nodiscard]] static std::string foot(const SelfTestResult& result);

private:
    std::size_t m_systems;
    std::size_t m_intervals;
    std::size_t m_replays;
    std::size_t m_figureWidth = 0;
};

/// One object, schema "tillsim.selftest/1".
[[nodiscard]] std::string selfTestJson(const SelfTestResult& result, std::uint64_t seed);

}  // namespace tillsim::cli
