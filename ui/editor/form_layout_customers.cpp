// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the form about customers: how they come, of which kinds they are, how they pay.
#include "ui/editor/form_parts.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/toml_value.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr double usualRate = 60.0;             // Customers an hour, where none is known.
constexpr auto mostHours = std::size_t{1000};  // That a profile is made for.

/// An interval a row: from when to when, and how many an hour.
FormTable profileOf(const FormSource& source, const TomlPath& path)
{
    FormTable table{.path = path / "per_hour",
                    .title = formText("Customers an hour"),
                    .tip = formText("A rate for each interval from opening on"),
                    .whenEmpty = formText("No rates yet.")};
    table.columns
        = {{.kind = FieldKind::Fixed, .label = formText("Time")},
           {.kind = FieldKind::Number, .label = formText("An hour"), .low = 0, .high = maxPerHour, .step = 5}};
    const TomlNode* const rates = source.nodeAt(table.path);
    const std::size_t count = rates && rates->kind == TomlKind::Array ? rates->children.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<FormField> row = table.columns;
        row[0].shown = source.intervalName(path, i);
        row[1].path = elementOf(table.path, i);
        source.fill(row[1]);
        table.rows.push_back(std::move(row));
    }
    table.newValue = count > 0 ? std::string{source.valueOf(elementOf(table.path, count - 1)).value_or("0")} : "60";
    return table;
}

void addArrivalKeys(const FormSource& source, const TomlPath& path, FormSection& section)
{
    const std::string kind = source.textOf(path / "kind");
    section.fields.push_back({.path = path / "kind",
                              .kind = FieldKind::Choice,
                              .label = formText("Customers come"),
                              .tip = formText("What another kind needs takes the place of what this one has"),
                              .words = {{"poisson", formText("at random, at one rate")},
                                        {"profile", formText("at random, by a profile")},
                                        {"renewal", formText("with gaps of one law")},
                                        {"batch", formText("in groups")},
                                        {"trace", formText("as a file has them")}},
                              .isKind = true});
    if (kind == "poisson")
        section.fields.push_back({.path = path / "per_hour",
                                  .kind = FieldKind::Number,
                                  .label = formText("Customers an hour"),
                                  .low = 0,
                                  .high = maxPerHour,
                                  .step = 10});
    if (kind == "profile") {
        section.fields.push_back({.path = path / "interval", .kind = FieldKind::Span, .label = formText("Interval")});
        section.fields.push_back(
            {.path = path / "shape",
             .kind = FieldKind::Choice,
             .label = formText("Rates change"),
             .words = {{"constant", formText("in steps")}, {"linear", formText("along straight lines")}}});
        section.tables.push_back(profileOf(source, path));
    }
    if (kind == "trace")
        section.fields.push_back({.path = path / "file",
                                  .kind = FieldKind::Name,
                                  .label = formText("File"),
                                  .tip = formText("A table of customers (CSV), beside the scenario")});
    if (kind == "batch")
        section.fields.push_back({.path = path / "first",
                                  .kind = FieldKind::Choice,
                                  .label = formText("The first group comes"),
                                  .words = {{"opening", formText("at opening")}, {"gap", formText("after a gap")}}});
    for (const char* const key : {"gap", "every", "size"})
        source.addLeaves(path / key, section.fields);
}

FormSection arrivalsOf(const FormSource& source, std::size_t position, std::size_t count)
{
    const TomlPath path = elementOf({{"arrivals"}}, position);
    FormSection section{.title
                        = count == 1 ? formText("Customers") : formText("Customers, source %1").arg(position + 1)};
    addArrivalKeys(source, path, section);
    section.fields.push_back({.path = path / "limit",
                              .kind = FieldKind::Count,
                              .label = formText("At most"),
                              .unit = formText("customers"),
                              .otherwise = formText("no limit"),
                              .low = 1,
                              .high = maxCustomers,
                              .step = 10,
                              .isOptional = true});
    section.fields.push_back(
        {.path = path / "when_blocked",
         .kind = FieldKind::Choice,
         .label = formText("When the shop is full"),
         .words = {{"queue", formText("customers wait outside")}, {"hold", formText("no more come meanwhile")}}});
    source.fill(section.fields);
    return section;
}

/// The mean of a law, where it is constant, exponential or uniform over whole numbers; seconds, for a time.
std::optional<double> meanOf(const FormSource& source, const TomlPath& law)
{
    const auto number = [&](const TomlPath& path) -> std::optional<double> {
        const std::string text = source.textOf(path);
        if (text.empty())
            return numberOfToml(source.valueOf(path).value_or(""));
        try {
            return toSeconds(parseDuration(text));
        } catch (const std::invalid_argument&) {
            return std::nullopt;
        }
    };
    const auto low = number(law / "uniform_int" / "min");
    const auto high = number(law / "uniform_int" / "max");
    if (low && high)
        return (*low + *high) / 2.0;
    const auto constant = number(law / "constant");
    return constant ? constant : number(law / "exponential" / "mean");
}

/// How many come in an hour on average, as far as that is written down.
double rateOf(const FormSource& source, const TomlPath& path)
{
    const TomlPath rates = path / "per_hour";
    const std::size_t count = source.countOf(rates);
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += numberOfToml(source.valueOf(elementOf(rates, i)).value_or("0")).value_or(0.0);
    if (count > 0)
        return sum / static_cast<double>(count);
    const auto between = meanOf(source, path / (source.nodeAt(path / "every") ? "every" : "gap"));
    if (between && *between > 0.0)
        return 3600.0 / *between * meanOf(source, path / "size").value_or(1.0);
    return numberOfToml(source.valueOf(rates).value_or("")).value_or(usualRate);
}

/// How many whole hours hold the day.
std::size_t hoursOf(const FormSource& source)
{
    const double hours = std::ceil(toSeconds(durationOf(source)) / 3600.0);
    return static_cast<std::size_t>(std::clamp(hours, 1.0, static_cast<double>(mostHours)));
}

/// To a tenth, or to three digits where that is less: near enough to begin with.
std::string rounded(double number)
{
    const double parts = number > 0.0 ? std::max(10.0, std::pow(10.0, 2.0 - std::floor(std::log10(number)))) : 10.0;
    return asTomlNumber(std::round(number * parts) / parts);
}

/// A law that has this mean.
std::string lawOf(const char* kind, double seconds)
{
    const std::string mean = asTomlText(rounded(seconds) + 's');
    return kind == std::string_view{"constant"} ? "{ constant = " + mean + " }"
                                                : "{ exponential = { mean = " + mean + " } }";
}

std::string profileRates(const FormSource& source, double rate)
{
    std::string list = "[";
    for (std::size_t hour = 0; hour < hoursOf(source); ++hour)
        list += (hour > 0 ? ", " : "") + rounded(rate);
    return list + "]";
}

/// Names that nobody has yet: "class 2".
std::string freshName(const FormSource& source, const TomlPath& list, const char* word)
{
    const auto isTaken = [&](const std::string& name) {
        for (std::size_t i = 0; i < source.countOf(list); ++i) {
            if (source.textOf(elementOf(list, i) / "name") == name)
                return true;
        }
        return false;
    };
    std::size_t number = source.countOf(list) + 1;
    std::string name = word;
    while (isTaken(name))
        name = word + std::string{" "} + std::to_string(number++);
    return asTomlText(name);
}

FormField shareColumn()
{
    return {.kind = FieldKind::Share,
            .label = formText("Share (%)"),
            .tip = formText("All add up to 100; where none is set, an equal part of what the others leave"),
            .low = 0,
            .high = 100,
            .isOptional = true};
}

FormTable classesOf(const FormSource& source)
{
    FormTable table{.path = {{"class"}},
                    .title = formText("Classes"),
                    .tip = formText("Kinds of customers, each with its share of all who come"),
                    .whenEmpty = formText("No classes: all customers are alike.")};
    table.columns = {{.kind = FieldKind::Name, .label = formText("Name")},
                     shareColumn(),
                     {.kind = FieldKind::Count,
                      .label = formText("Priority"),
                      .tip = formText("A lower number goes first where lines are served by priority"),
                      .low = -1e6,
                      .high = 1e6,
                      .isOptional = true},
                     {.kind = FieldKind::Law,
                      .label = formText("Patience"),
                      .tip = formText("How long they wait before they give up, such as 5min or exponential 6min; "
                                      "empty: for ever"),
                      .isOptional = true}};
    source.fillRows(table, {"name", "share", "priority", "patience"});
    table.newRow = {{"name", freshName(source, table.path, "class")}};
    return table;
}

FormTable sourcesOf(const FormSource& source)
{
    FormTable table{.path = {{"arrivals"}},
                    .title = formText("Sources"),
                    .tip = formText("Customers of all sources come to the same shop"),
                    .whenEmpty = formText("No source: nobody comes.")};
    table.columns = {{.kind = FieldKind::Fixed, .label = formText("Kind")},
                     {.kind = FieldKind::Name,
                      .label = formText("Only of class"),
                      .tip = formText("Empty: of all classes by their shares"),
                      .isOptional = true}};
    source.fillRows(table, {"kind", "class"});
    for (std::vector<FormField>& row : table.rows)
        row[0].shown.remove('"');
    table.newRow = {{"kind", "\"poisson\""}, {"per_hour", rounded(usualRate)}};
    return table;
}

FormTable tendersOf(const FormSource& source)
{
    FormTable table{.path = {{"tender"}},
                    .title = formText("Ways to pay"),
                    .tip = formText("Paying comes after scanning, and takes its own time"),
                    .whenEmpty = formText("None: paying takes no time of its own.")};
    table.columns
        = {{.kind = FieldKind::Name, .label = formText("Name")},
           shareColumn(),
           {.kind = FieldKind::Law, .label = formText("Time"), .tip = formText("Such as 20s, or exponential 20s")}};
    source.fillRows(table, {"name", "share", "time"});
    table.newRow = {{"name", freshName(source, table.path, "tender")}, {"time", "{ constant = \"20s\" }"}};
    return table;
}

FormTable helpersOf(const FormSource& source)
{
    FormTable table{.path = {{"helper"}},
                    .title = formText("Helpers"),
                    .tip = formText("Those whom tills call, such as a manager; tills share them"),
                    .whenEmpty = formText("None.")};
    table.columns = {{.kind = FieldKind::Name, .label = formText("Name")},
                     {.kind = FieldKind::Count,
                      .label = formText("How many"),
                      .low = 1,
                      .high = static_cast<double>(maxTills),
                      .isOptional = true}};
    source.fillRows(table, {"name", "count"});
    table.newRow = {{"name", freshName(source, table.path, "helper")}, {"count", "1"}};
    return table;
}

}  // namespace

void addArrivals(const FormSource& source, std::vector<FormSection>& sections)
{
    const std::size_t count = source.countOf({{"arrivals"}});
    for (std::size_t i = 0; i < count; ++i)
        sections.push_back(arrivalsOf(source, i, count));
}

FormSection customersOf(const FormSource& source)
{
    FormSection section{.title = formText("Kinds of customers")};
    section.tables = {classesOf(source), sourcesOf(source)};
    return section;
}

FormSection payingOf(const FormSource& source)
{
    FormSection section{.title = formText("Paying and help")};
    section.tables = {tendersOf(source), helpersOf(source)};
    return section;
}

KindEntries arrivalEntries(const FormSource& source, const TomlPath& arrivals, const std::string& word)
{
    constexpr double groupSize = 3.0;
    const double rate = rateOf(source, arrivals);
    const double gap = rate > 0.0 ? 3600.0 / rate : 60.0;
    KindEntries entries{.gone = {"per_hour", "interval", "shape", "gap", "every", "size", "first", "file"}};
    if (word == "poisson")
        entries.start = {{"per_hour", rounded(rate)}};
    else if (word == "profile")
        entries.start = {{"interval", "\"1h\""}, {"per_hour", profileRates(source, rate)}};
    else if (word == "renewal")
        entries.start = {{"gap", lawOf("exponential", gap)}};
    else if (word == "batch")
        entries.start
            = {{"every", lawOf("constant", groupSize * gap)}, {"size", "{ uniform_int = { min = 1, max = 5 } }"}};
    else if (word == "trace")
        entries.start = {{"file", "\"customers.csv\""}};
    std::erase_if(entries.gone, [&](const std::string& key) {
        return std::ranges::find(entries.start, key, &TomlEntry::key) != entries.start.end();
    });
    return entries;
}

}  // namespace tillsim::ui
