// SPDX-License-Identifier: MIT
#include "tests/ui/sweep/sample_sweep.hpp"

#include <QTemporaryDir>

#include <array>

namespace tillsim::ui {

ScenarioText sweptShop()
{
    return {"small.toml", {}, R"(
name = "Small"
seed = 5
duration = "10min"
[[arrivals]]
kind = "poisson"
per_hour = 120
[service]
kind = "time"
time = { exponential = { mean = "45s" } }
[[bank]]
tills = 2
[targets]
within = { time = "1min", share = 0.9 }
[costs]
till_hour = 20
)"};
}

SweepOrder orderFor(const std::string& tills, std::uint64_t replications)
{
    return {.setup = {.axes = {{.path = "bank.tills", .values = tills}}, .replications = replications},
            .scenario = sweptShop(),
            .threads = 2,
            .version = "tillsim test"};
}

SweepOrder keptIn(SweepOrder order, const std::string& store)
{
    order.store = store;
    return order;
}

SweepPicture samplePicture(std::size_t axes)
{
    SweepPicture picture{.figure = "wait_s.p95"};
    picture.table
        = {.scenario = "Small", .seed = 5, .figures = {"wait_s.p95", "wait_s.mean", "within.180", "utilisation"}};
    const std::array<const char*, 6> tills{"3", "4", "5", "6", "7", "8"};
    const std::array<const char*, 4> rates{"60", "120", "180", "240"};
    picture.axes.push_back({"tills", {"bank.tills"}, {tills.begin(), tills.end()}});
    if (axes > 1)
        picture.axes.push_back({"rate", {"arrivals.per_hour"}, {rates.begin(), rates.end()}});
    for (const AxisRecord& axis : picture.axes)
        picture.table.axes.push_back(axis.name);
    for (std::size_t till = 0; till < tills.size(); ++till) {
        for (std::size_t rate = 0; rate < (axes > 1 ? rates.size() : 1); ++rate) {
            const double load = 60.0 * static_cast<double>(rate + 1) / (64.0 * static_cast<double>(till + 3));
            if (load >= 1.0)
                continue;  // As the constraint of the shipped sweep leaves it out.
            SweepRow row{.name = std::string{"tills="} + tills[till], .axes = {tills[till]}, .runs = 100};
            if (axes > 1) {
                row.name += std::string{", rate="} + rates[rate];
                row.axes.emplace_back(rates[rate]);
            }
            const double wait = 40.0 * load / (1.0 - load);
            const auto estimate = [](double mean, double half) {
                return MeanEstimate{.count = 100, .mean = mean, .sd = 5.0 * half, .halfWidth = half};
            };
            row.figures = {estimate(3.0 * wait, 0.2 * wait), estimate(wait, 0.05 * wait),
                           estimate(1.0 - 0.2 * load * load, 0.004), estimate(load, 0.01)};
            row.cost = estimate(300.0 * static_cast<double>(till + 3), 0.0);
            row.verdict = load < 0.6 ? Verdict::met : load < 0.7 ? Verdict::unsure : Verdict::missed;
            picture.table.rows.push_back(std::move(row));
        }
    }
    return picture;
}

SweepFolder::SweepFolder()
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_path = folder.path().toStdString();
}

SweepFolder::~SweepFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}  // namespace tillsim::ui
