// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the form about a bank: its tills and lines, its roster, and the rule by which tills open.
#include "ui/editor/form_parts.hpp"

#include "core/scenario/limits.hpp"

#include <QtGlobal>

#include <utility>

namespace tillsim::ui {

namespace {

FormField choice(const TomlPath& path, const char* key, const QString& label, std::vector<FieldWord> words,
                 bool isKind = false)
{
    return {.path = path / key, .kind = FieldKind::Choice, .label = label, .words = std::move(words), .isKind = isKind};
}

void addLineKeys(const FormSource& source, const TomlPath& path, std::vector<FormField>& fields)
{
    fields.push_back(
        choice(path, "lines", formText("Lines"),
               {{"shared", formText("one line for all tills")}, {"per_till", formText("a line for each till")}}, true));
    if (source.textOf(path / "lines") == "per_till")
        fields.push_back(choice(path, "choice", formText("Customers choose"),
                                {{"shortest", formText("the shortest line")},
                                 {"shortest_of", formText("the shortest of some lines")},
                                 {"fewest_items", formText("the line with fewest items")},
                                 {"least_work", formText("the line with least work")},
                                 {"random", formText("any line")},
                                 {"round_robin", formText("lines in turn")}},
                                true));
    else
        fields.push_back(choice(path, "pick", formText("The next customer goes to"),
                                {{"longest_idle", formText("the till that has been idle longest")},
                                 {"first", formText("the idle till with the lowest number")},
                                 {"fastest", formText("the fastest idle till")},
                                 {"slowest", formText("the slowest idle till")},
                                 {"random", formText("any idle till")}}));
    fields.push_back(choice(path, "discipline", formText("Served next"),
                            {{"fifo", formText("who came first")},
                             {"lifo", formText("who came last")},
                             {"priority", formText("by priority")},
                             {"preemptive_resume", formText("by priority, cutting in")},
                             {"preemptive_restart", formText("by priority, cutting in, to begin again")}}));
}

void addRoomKeys(const TomlPath& path, std::vector<FormField>& fields)
{
    fields.push_back({.path = path / "capacity",
                      .kind = FieldKind::Count,
                      .label = formText("Places in a line"),
                      .tip = formText("Being served takes no place. 0: no limit"),
                      .otherwise = formText("no limit"),
                      .low = 0,
                      .high = static_cast<double>(maxPlaces),
                      .isOptional = true});
    fields.push_back(choice(path, "when_full", formText("When the line is full"),
                            {{"wait", formText("customers wait outside")},
                             {"turn_away", formText("customers are turned away")},
                             {"displace", formText("the newest of the lowest class goes")}}));
    fields.push_back({.path = path / "max_items",
                      .kind = FieldKind::Count,
                      .label = formText("Largest basket"),
                      .tip = formText("Express tills take no larger one"),
                      .unit = formText("items"),
                      .otherwise = formText("takes all"),
                      .low = 1,
                      .high = static_cast<double>(maxItems),
                      .isOptional = true});
}

/// Rules that a bank has or has not, each with its fields where it has it.
FormSection rulesOf(const FormSource& source, const TomlPath& path, const QString& title)
{
    FormSection section{.title = formText("%1: rules").arg(title)};
    const auto rule = [&](const char* key, const char* label, const char* tip, const char* start) {
        section.switches.push_back({.path = path / key,
                                    .label = formText(label),
                                    .tip = formText(tip),
                                    .start = start,
                                    .isOn = source.nodeAt(path / key) != nullptr});
        if (section.switches.back().isOn)
            source.addLeaves(path / key, section.fields);
    };
    if (source.textOf(path / "lines") == "per_till" || source.nodeAt(path / "jockey"))
        rule("jockey", QT_TRANSLATE_NOOP("tillsim::ui", "Customers change to shorter lines"),
             QT_TRANSLATE_NOOP("tillsim::ui", "The last of the longest line, where another is so much shorter"),
             "{ threshold = 2 }");
    rule("balk", QT_TRANSLATE_NOOP("tillsim::ui", "Customers leave at the sight of long lines"),
         QT_TRANSLATE_NOOP("tillsim::ui", "At once, where so many wait in the line that they would choose"),
         "{ length = 8 }");
    rule("breakdown", QT_TRANSLATE_NOOP("tillsim::ui", "Tills break down"),
         QT_TRANSLATE_NOOP("tillsim::ui", "Each for itself, so often, and for so long"),
         R"({ every = { exponential = { mean = "40h" } }, repair = { exponential = { mean = "10min" } } })");
    source.fill(section.fields);
    return section;
}

FormSection tillsOf(const FormSource& source, const TomlPath& path, const QString& title)
{
    FormSection section{.title = title};
    if (source.countOf({{"bank"}}) > 1)
        section.fields.push_back({.path = path / "name", .kind = FieldKind::Name, .label = formText("Name")});
    section.fields.push_back({.path = path / "tills",
                              .kind = FieldKind::Count,
                              .label = formText("Tills"),
                              .otherwise = "1",
                              .low = 1,
                              .high = static_cast<double>(maxTills),
                              .isOptional = true});
    addLineKeys(source, path, section.fields);
    addRoomKeys(path, section.fields);
    section.fields.push_back({.path = path / "speed",
                              .kind = FieldKind::Toml,
                              .label = formText("Speeds of the tills"),
                              .tip = formText("A factor for each till, such as [1.0, 0.9, 1.1]"),
                              .otherwise = formText("1 for all"),
                              .isOptional = true});
    source.fill(section.fields);
    return section;
}

FormTable rosterOf(const FormSource& source, const TomlPath& path)
{
    FormTable table{.path = path / "roster",
                    .title = formText("Roster"),
                    .tip = formText("Tills on duty are the sum of the rows"),
                    .whenEmpty = formText("No shifts: all tills are there all day.")};
    table.columns = {
        {.kind = FieldKind::Moment, .label = formText("From")},
        {.kind = FieldKind::Moment, .label = formText("To")},
        {.kind = FieldKind::Count,
         .label = formText("Tills"),
         .low = 0,
         .high = static_cast<double>(maxTills),
         .isOptional = true},
        {.kind = FieldKind::Toml,
         .label = formText("Till"),
         .tip = formText("Just these, such as 2 or [1, 4]"),
         .isOptional = true},
        {.kind = FieldKind::Text, .label = formText("Cashier"), .isOptional = true},
        {.kind = FieldKind::Number, .label = formText("Speed"), .low = 0, .high = 100, .step = 0.1, .isOptional = true},
    };
    source.fillRows(table, {"from", "to", "tills", "till", "cashier", "speed"});
    table.newRow = {{"from", openingOf(source)}, {"to", closingOf(source)}, {"tills", "1"}};
    return table;
}

FormTable breaksOf(const FormSource& source, const TomlPath& path)
{
    FormTable table{.path = path / "breaks",
                    .title = formText("Breaks"),
                    .tip = formText("A break waits for the end of the customer"),
                    .whenEmpty = formText("No breaks.")};
    table.columns = {{.kind = FieldKind::Count,
                      .label = formText("Till"),
                      .tip = formText("Counted from 1"),
                      .low = 1,
                      .high = static_cast<double>(maxTills)},
                     {.kind = FieldKind::Moment, .label = formText("At")},
                     {.kind = FieldKind::Span, .label = formText("For")}};
    source.fillRows(table, {"till", "at", "for"});
    table.newRow = {{"till", "1"}, {"at", middleOf(source)}, {"for", "\"30min\""}};
    return table;
}

FormSection dutyOf(const FormSource& source, const TomlPath& path, const QString& title)
{
    const TomlPath opening = path / "opening";
    FormSection section{.title = formText("%1: who is there when").arg(title)};
    section.tables = {rosterOf(source, path), breaksOf(source, path)};
    section.switches.push_back({.path = opening,
                                .label = formText("Open tills as lines grow"),
                                .tip = formText("Tills are called when many wait, and close when idle"),
                                .start = R"({ when_waiting_per_till = 2, lag = "60s" })",
                                .isOn = source.nodeAt(opening) != nullptr});
    if (!section.switches[0].isOn)
        return section;
    section.fields = {
        {.path = opening / "when_waiting_per_till",
         .kind = FieldKind::Number,
         .label = formText("Called above"),
         .unit = formText("for each till"),
         .low = 0,
         .high = 1e9,
         .step = 0.5},
        choice(opening, "count", formText("Counted are"),
               {{"waiting", formText("those in line")}, {"in_system", formText("all who are there")}}),
        {.path = opening / "lag",
         .kind = FieldKind::Span,
         .label = formText("It opens after"),
         .otherwise = "0s",
         .isOptional = true},
        {.path = opening / "min_open",
         .kind = FieldKind::Span,
         .label = formText("It stays open for"),
         .otherwise = "0s",
         .isOptional = true},
        {.path = opening / "initially",
         .kind = FieldKind::Count,
         .label = formText("Always open"),
         .otherwise = "1",
         .low = 0,
         .high = static_cast<double>(maxTills),
         .isOptional = true},
    };
    source.fill(section.fields);
    return section;
}

}  // namespace

KindEntries lineEntries(const std::string& key, const std::string& word)
{
    if (key == "lines")
        return word == "per_till" ? KindEntries{.gone = {"pick"}}
                                  : KindEntries{.gone = {"choice", "sample", "choice_noise", "jockey"}};
    return word == "shortest_of" ? KindEntries{} : KindEntries{.gone = {"sample"}};
}

void addBank(const FormSource& source, std::size_t position, std::vector<FormSection>& sections)
{
    const TomlPath path = elementOf({{"bank"}}, position);
    const bool isOnly = source.countOf({{"bank"}}) == 1;
    const QString name = QString::fromStdString(source.textOf(path / "name"));
    const QString title = isOnly ? formText("Tills")
        : name.isEmpty()         ? formText("Tills, bank %1").arg(position + 1)
                                 : formText("Tills, \u201C%1\u201D").arg(name);
    sections.push_back(tillsOf(source, path, title));
    sections.push_back(rulesOf(source, path, title));
    sections.push_back(dutyOf(source, path, title));
}

}  // namespace tillsim::ui
