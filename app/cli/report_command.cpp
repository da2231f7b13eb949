// SPDX-License-Identifier: MIT
// `tillsim report`.
#include "app/cli/execute.hpp"
#include "app/cli/html_output.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "core/results/results_store.hpp"
#include "core/results/store_csv.hpp"
#include "core/results/store_json.hpp"
#include "core/results/store_merge.hpp"
#include "core/results/store_text.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace tillsim::cli {

namespace {

/// Throws UsageError if the store has no measure of a name that was asked for.
void checkMeasures(const ReportCommand& command, const ResultsStore& store)
{
    const std::vector<std::string> known = store.measures();
    for (const std::string& name : command.measures) {
        if (std::ranges::find(known, name) == known.end())
            throw UsageError{fmt::format("--measure: {} has no measure {}{}", command.store, inQuotes(name),
                                         didYouMean(name, std::vector<std::string_view>{known.begin(), known.end()}))};
    }
}

void writeReport(const ReportCommand& command, const ResultsStore& store)
{
    switch (command.format) {
    case StoreFormat::text: writeOut(toText(summarise(store, command.measures), command.measures)); return;
    case StoreFormat::json: writeOut(toJson(summarise(store, command.measures))); return;
    case StoreFormat::longCsv: writeLongCsv(store, command.measures, writeOut); return;
    case StoreFormat::wideCsv: writeWideCsv(store, command.measures, writeOut); return;
    }
}

}  // namespace

int execute(const ReportCommand& command)
{
    if (!command.merge.empty())
        mergeStores(command.store, std::vector<std::filesystem::path>{command.merge.begin(), command.merge.end()});
    const ResultsStore store = ResultsStore::openToRead(command.store);
    checkMeasures(command, store);
    if (command.html)
        writeHtml(command, store);
    else
        writeReport(command, store);
    flushOut();
    return done;
}

}  // namespace tillsim::cli
