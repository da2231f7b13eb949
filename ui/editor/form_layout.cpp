// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the form in the order of a planner's questions: the day, who comes, who serves, how fast, what is
// wanted. Those about banks are in form_layout_banks.cpp, those about customers in form_layout_customers.cpp.
#include "ui/editor/form_layout.hpp"

#include "core/scenario/limits.hpp"
#include "ui/editor/form_parts.hpp"

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

bool isSameField(const FormField& a, FormField b)
{
    b.shown = a.shown;
    return a == b;
}

template <typename Part, typename Same>
bool areSame(const std::vector<Part>& a, const std::vector<Part>& b, Same same)
{
    return std::ranges::equal(a, b, same);
}

FormSection dayOf(const FormSource& source)
{
    FormSection section{.title = formText("The day")};
    section.fields = {
        {.path = {{"name"}},
         .kind = FieldKind::Text,
         .label = formText("Name"),
         .otherwise = formText("the name of the file"),
         .isOptional = true},
        {.path = {{"opens"}},
         .kind = FieldKind::Clock,
         .label = formText("Opens at"),
         .tip = formText("A time of day, such as 07:00"),
         .otherwise = "00:00",
         .isOptional = true},
        {.path = {{"duration"}},
         .kind = FieldKind::Span,
         .label = formText("Open for"),
         .tip = formText("How long customers come: a number and a unit, such as 15h or 90min"),
         .otherwise = formText("as long as the profile, or 24h"),
         .isOptional = true},
        {.path = {{"after_closing"}},
         .kind = FieldKind::Choice,
         .label = formText("At closing"),
         .words = {{"drain", formText("serve all who are inside")}, {"stop", formText("stop at once")}}},
        {.path = {{"seed"}},
         .kind = FieldKind::Count,
         .label = formText("Seed"),
         .tip = formText("Another seed is another day of the same kind; the same seed is the same day"),
         .otherwise = "1",
         .low = 0,
         .high = 9e15,
         .isOptional = true},
    };
    source.fill(section.fields);
    return section;
}

FormSection serviceOf(const FormSource& source)
{
    FormSection section{.title = formText("Service")};
    source.addLeaves({{"service"}}, section.fields);
    if (section.fields.empty())
        section.hint = formText("Serving takes the time that products take.");
    source.addLeaves({{"basket"}}, section.fields);
    source.fill(section.fields);
    return section;
}

FormSection targetsOf(const FormSource& source)
{
    const TomlPath targets{{"targets"}};
    const TomlPath within = targets / "within";
    FormSection section{.title = formText("Targets and costs")};
    if (source.nodeAt(within))
        section.fields = {{.path = within / "time", .kind = FieldKind::Span, .label = formText("Longest good wait")},
                          {.path = within / "share",
                           .kind = FieldKind::Share,
                           .label = formText("Share who wait less"),
                           .unit = "%",
                           .low = 0,
                           .high = 100}};
    section.fields.push_back({.path = targets / "one_plus_one",
                              .kind = FieldKind::Share,
                              .label = formText("One plus one"),
                              .tip = formText("Share of the time with at most one waiting behind the one being served"),
                              .unit = "%",
                              .otherwise = formText("no target"),
                              .low = 0,
                              .high = 100,
                              .isOptional = true});
    for (const auto& [key, label] : {std::pair{"till_hour", formText("An hour of a till costs")},
                                     std::pair{"waiting_hour", formText("An hour of waiting costs")}})
        section.fields.push_back({.path = TomlPath{{"costs"}} / key,
                                  .kind = FieldKind::Number,
                                  .label = label,
                                  .otherwise = formText("not counted"),
                                  .low = 0,
                                  .high = 1e9,
                                  .isOptional = true});
    section.switches.push_back({.path = within,
                                .label = formText("A target for waits"),
                                .tip = formText("So many of the customers wait at most so long"),
                                .start = R"({ time = "3min", share = 0.95 })",
                                .isOn = source.nodeAt(within) != nullptr});
    source.fill(section.fields);
    return section;
}

}  // namespace

bool FormTable::hasSameShape(const FormTable& other) const
{
    return path == other.path && title == other.title && areSame(columns, other.columns, isSameField);
}

bool FormSection::hasSameShape(const FormSection& other) const
{
    const auto sameTable = [](const FormTable& a, const FormTable& b) { return a.hasSameShape(b); };
    const auto sameSwitch = [](const FormSwitch& a, const FormSwitch& b) { return a.path == b.path; };
    return title == other.title && hint == other.hint && areSame(fields, other.fields, isSameField)
        && areSame(tables, other.tables, sameTable) && areSame(switches, other.switches, sameSwitch);
}

bool FormLayout::hasSameShape(const FormLayout& other) const
{
    return areSame(sections, other.sections,
                   [](const FormSection& a, const FormSection& b) { return a.hasSameShape(b); });
}

FormLayout formOf(std::string_view text)
{
    const FormSource source{text};
    FormLayout layout{.isWhole = source.isWhole()};
    layout.sections.push_back(dayOf(source));
    addArrivals(source, layout.sections);
    layout.sections.push_back(customersOf(source));
    for (std::size_t i = 0; i < source.countOf({{"bank"}}); ++i)
        addBank(source, i, layout.sections);
    layout.sections.push_back(serviceOf(source));
    layout.sections.push_back(payingOf(source));
    layout.sections.push_back(targetsOf(source));
    return layout;
}

}  // namespace tillsim::ui
