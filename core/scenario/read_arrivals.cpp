// SPDX-License-Identifier: MIT
// Reads the sources of customers.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace tillsim {

namespace {

enum class SourceKind { Poisson, Renewal, Profile, Batch, Trace };

constexpr Range rates{.low = 0.0, .high = maxPerHour};

PoissonArrivals readPoisson(Reader& reader)
{
    PoissonArrivals poisson;
    reader.require("per_hour", "120");
    reader.number("per_hour", poisson.perHour, {.low = 0.0, .high = maxPerHour, .aboveLow = true});
    return poisson;
}

RenewalArrivals readRenewal(Reader& reader)
{
    RenewalArrivals renewal;
    if (reader.require("gap", R"({ erlang = { k = 4, mean = "10s" } })"))
        takeDistribution(reader, "gap", renewal.gap, Quantity::Time);
    if (!(renewal.gap.mean() > 0.0))
        reader.refuse("gap", "must be above 0s on average");
    return renewal;
}

/// Holds a profile to the duration, where that is known (not 0).
void checkCover(Reader& reader, const ProfileArrivals& profile, Duration duration)
{
    const auto intervals = static_cast<std::int64_t>(profile.perHour.size());
    if (intervals == 0 || profile.interval == Duration::zero())
        return;
    if ((duration + profile.interval - Duration{1}) / profile.interval > intervals)
        reader.refuse("per_hour",
                      fmt::format("must cover the duration of {}, and ends at {} ({} intervals of {}): add 0 where "
                                  "nobody comes",
                                  formatDuration(duration), formatDuration(intervals * profile.interval), intervals,
                                  formatDuration(profile.interval)));
}

ProfileArrivals readProfile(Reader& reader, Duration duration)
{
    ProfileArrivals profile;
    reader.choice("shape", profile.shape,
                  {Word{"constant", ProfileShape::Constant}, Word{"linear", ProfileShape::Linear}});
    if (reader.require("interval", R"("1h")"))
        reader.duration("interval", profile.interval, Reader::Span::Positive);
    if (!reader.require("per_hour", "[60, 120, 90]"))
        return profile;
    profile.perHour = reader.numbers("per_hour", rates);
    const auto isZero = [](double rate) { return rate == 0.0; };
    if (!profile.perHour.empty() && std::all_of(profile.perHour.begin(), profile.perHour.end(), isZero))
        reader.refuse("per_hour", "must be above 0 in at least one interval");
    checkCover(reader, profile, duration);
    return profile;
}

BatchArrivals readBatch(Reader& reader)
{
    BatchArrivals batch;
    if (reader.require("every", R"({ constant = "1s" })"))
        takeDistribution(reader, "every", batch.every, Quantity::Time);
    if (reader.require("size", "{ uniform_int = { min = 0, max = 4 } }"))
        takeDistribution(reader, "size", batch.size, Quantity::Count);
    if (!(batch.every.mean() > 0.0))
        reader.refuse("every", "must be above 0s on average");
    if (!(batch.size.mean() > 0.0))
        reader.refuse("size", "must be above 0 on average");
    reader.choice("first", batch.first, {Word{"opening", FirstBatch::Opening}, Word{"gap", FirstBatch::AfterGap}});
    return batch;
}

/// Reads the keys of the source's kind; false if it has no kind that is known.
bool readKind(Reader& reader, const Scenario& scenario, ArrivalSource& source)
{
    std::optional<SourceKind> kind;
    if (reader.require("kind", R"("poisson", "renewal", "profile", "batch" or "trace")"))
        reader.choice("kind", kind,
                      {Word{"poisson", SourceKind::Poisson}, Word{"renewal", SourceKind::Renewal},
                       Word{"profile", SourceKind::Profile}, Word{"batch", SourceKind::Batch},
                       Word{"trace", SourceKind::Trace}});
    const auto mayBe = [&kind](SourceKind one) { return kind.value_or(one) == one; };
    reader.reserve({"per_hour"}, mayBe(SourceKind::Poisson) || mayBe(SourceKind::Profile),
                   R"(kind = "poisson" or "profile")");
    reader.reserve({"gap"}, mayBe(SourceKind::Renewal), R"(kind = "renewal")");
    reader.reserve({"interval", "shape"}, mayBe(SourceKind::Profile), R"(kind = "profile")");
    reader.reserve({"every", "size", "first"}, mayBe(SourceKind::Batch), R"(kind = "batch")");
    reader.reserve({"file"}, mayBe(SourceKind::Trace), R"(kind = "trace")");
    if (!kind)
        return false;
    switch (*kind) {
    case SourceKind::Poisson: source.kind = readPoisson(reader); break;
    case SourceKind::Renewal: source.kind = readRenewal(reader); break;
    case SourceKind::Profile: source.kind = readProfile(reader, scenario.duration); break;
    case SourceKind::Batch: source.kind = readBatch(reader); break;
    case SourceKind::Trace: source.kind = readTrace(reader, scenario); break;
    }
    return true;
}

}  // namespace

std::vector<ArrivalSource> readArrivals(Reader& file, const Scenario& scenario)
{
    std::vector<ArrivalSource> sources;
    for (Reader& reader : file.tables("arrivals", maxSources)) {
        ArrivalSource source;
        const bool known = readKind(reader, scenario, source);
        reader.choice("when_blocked", source.whenBlocked,
                      {Word{"queue", WhenBlocked::Queue}, Word{"hold", WhenBlocked::Hold}});
        source.customerClass = readNameOf(reader, "class", {"class", namesOf(scenario.classes)});
        reader.wholeNumber("limit", source.limit, {.low = 1.0, .high = maxCustomers});
        reader.finish();
        if (known)
            sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace tillsim
