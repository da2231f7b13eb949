// SPDX-License-Identifier: MIT
// A small shop that runs in no time, sweeps of it, and folders for stores.
#pragma once

#include "tests/ui/patience.hpp"
#include "ui/sweep/sweep_bench.hpp"

#include <filesystem>
#include <string>

namespace tillsim::ui {

/// With targets and costs; 10 minutes of Poisson arrivals.
[[nodiscard]] ScenarioText sweptShop();

/// `tills` as --vary has them, on two threads and without a file.
[[nodiscard]] SweepOrder orderFor(const std::string& tills, std::uint64_t replications);

[[nodiscard]] SweepOrder keptIn(SweepOrder order, const std::string& store);

/// What is done after a run.
inline constexpr auto nothing = [] {};

/// A picture by hand: an axis of 3 to 8 tills and one of four rates, some points without runs.
[[nodiscard]] SweepPicture samplePicture(std::size_t axes);

/// A folder that is gone with it.
class SweepFolder {
public:
    SweepFolder();
    ~SweepFolder();
    SweepFolder(const SweepFolder&) = delete;
    SweepFolder& operator=(const SweepFolder&) = delete;

    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

}  // namespace tillsim::ui
