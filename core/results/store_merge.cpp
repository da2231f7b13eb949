// SPDX-License-Identifier: MIT
#include "core/results/store_merge.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/experiment_difference.hpp"
#include "core/results/results_store.hpp"
#include "core/results/store_place.hpp"
#include "core/results/text_hash.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

/// Equal for runs that are equal, wall times aside.
std::uint64_t hashOf(const RunRecord& run)
{
    std::string text = fmt::format("{} {} {}\n", run.seed, run.fingerprint, run.profilePart);
    for (const NamedFigure& measure : run.measures)
        text += fmt::format("{} {}\n", measure.name, measure.value);
    for (const double length : run.lineProfile)
        text += fmt::format("{}\n", length);
    return textHash(text);
}

class Merger {
public:
    Merger(const fs::path& file, const fs::path& firstShard, const ExperimentRecord& experiment)
        : m_firstShard{firstShard}, m_experiment{experiment}, m_store{ResultsStore::withoutFile(file, experiment)}
    {
    }

    void add(const fs::path& shard, const ResultsStore& store)
    {
        checkBelongs(shard, store.experiment());
        store.visit([this, &shard](const RunRecord& run) { add(shard, run); });
        flush();
    }

    void saveAs(const fs::path& file) const { m_store.saveAs(file); }

private:
    /// A run that is there, and where it is from.
    struct Known {
        const fs::path* shard;
        bool failed;
        std::uint64_t hash;
    };

    void checkBelongs(const fs::path& shard, const ExperimentRecord& experiment) const
    {
        std::string difference = differenceBetween(m_experiment, experiment);
        if (difference.empty() && experiment.points != m_experiment.points)
            difference = "has other points";
        if (difference.empty() && experiment.axes != m_experiment.axes)
            difference = "has other axes";
        if (!difference.empty())
            throw StoreError{fmt::format("{}: {}, so that it cannot be merged with {}", shard.string(), difference,
                                         m_firstShard.string())};
    }

    void add(const fs::path& shard, const RunRecord& run)
    {
        const Known known{&shard, run.failed(), hashOf(run)};
        const auto [place, isNew] = m_known.try_emplace({run.point, run.replication}, known);
        if (!isNew) {
            if (!place->second.failed && !run.failed() && place->second.hash != known.hash)
                refuse(shard, *place->second.shard, run);
            if (!place->second.failed || run.failed())
                return;
            place->second = known;
        }
        m_waiting.push_back(run);
        if (m_waiting.size() == atOnce)
            flush();
    }

    void flush()
    {
        m_store.add(m_waiting);
        m_waiting.clear();
    }

    [[noreturn]] void refuse(const fs::path& shard, const fs::path& other, const RunRecord& run) const
    {
        throw StoreError{fmt::format("{}: replication {} of point {} (\"{}\") has other results than in {}",
                                     shard.string(), run.replication, run.point, m_experiment.points[run.point].name,
                                     other.string())};
    }

    static constexpr std::size_t atOnce = 256;

    const fs::path& m_firstShard;
    const ExperimentRecord& m_experiment;
    ResultsStore m_store;
    std::map<std::pair<std::uint64_t, std::uint64_t>, Known> m_known{};
    std::vector<RunRecord> m_waiting{};
};

}  // namespace

void mergeStores(const fs::path& file, std::span<const fs::path> shards)
{
    checkIsNew(file);
    const ExperimentRecord experiment = ResultsStore::openToRead(shards.front()).experiment();
    Merger merger{file, shards.front(), experiment};
    for (const fs::path& shard : shards)
        merger.add(shard, ResultsStore::openToRead(shard));
    merger.saveAs(file);
}

}  // namespace tillsim
