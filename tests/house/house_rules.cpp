// SPDX-License-Identifier: MIT
// How the rules are told from a text: by its first lines, its includes and the names in its code.
#include "tests/house/house_rules.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

namespace tillsim {

namespace {

using Words = std::set<std::string_view>;

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

/// A name with the names before its `::`, such as std::chrono::system_clock.
struct Name {
    std::size_t place;
    std::string_view text;
};

/// All names of `code`, keywords and numbers among them.
std::vector<Name> namesIn(std::string_view code)
{
    std::vector<Name> names;
    for (std::size_t at = 0; at < code.size(); ++at) {
        std::size_t end = at;
        while (end < code.size() && (isWordCharacter(code[end]) || code.substr(end).starts_with("::")))
            end += isWordCharacter(code[end]) ? 1U : 2U;
        if (end == at)
            continue;
        names.push_back({at, code.substr(at, end - at)});
        at = end;
    }
    return names;
}

/// Whether one of the parts of `name` is one of `words`.
bool hasPart(std::string_view name, const Words& words)
{
    for (std::size_t end = name.find("::"); end != name.npos; end = name.find("::")) {
        if (words.contains(name.substr(0, end)))
            return true;
        name.remove_prefix(end + 2);
    }
    return words.contains(name);
}

/// `time(...)` of the C library always has an argument, a pointer; a function of ours that is called so has none.
bool asksForTheTime(std::string_view code, Name name)
{
    if (name.text != "time" && name.text != "std::time" && name.text != "::time")
        return false;
    const std::string_view rest = code.substr(name.place + name.text.size());
    return std::ranges::any_of(std::initializer_list<std::string_view>{"(nullptr", "(NULL", "(0", "(&"},
                               [rest](std::string_view argument) { return rest.starts_with(argument); });
}

bool isStandardDistribution(std::string_view name)
{
    return name.starts_with("std::") && name.ends_with("_distribution");
}

bool isCore(const SourceFile& source)
{
    return isCpp(source) && source.path.starts_with("core/");
}

/// In core: includes of `headers`, and names for which `isBanned` holds.
template <typename Predicate>
Complaints complaintsOfCore(const SourceFile& source, const Words& headers, Predicate isBanned, std::string_view why)
{
    Complaints complaints;
    if (!isCore(source))
        return complaints;
    for (const Include& include : includesOf(source)) {
        if (headers.contains(include.path))
            complaints.push_back(complaint(source, include.place, '<' + include.path + ">: " + std::string{why}));
    }
    for (const Name& name : namesIn(source.code)) {
        if (isBanned(name))
            complaints.push_back(complaint(source, name.place, std::string{name.text} + ": " + std::string{why}));
    }
    return complaints;
}

}  // namespace

Complaints wrongLicence(const SourceFile& source)
{
    const bool isWindow = source.path.starts_with("ui/") || source.path.starts_with("app/gui/");
    const std::string wanted = std::string{isCpp(source) ? "// " : "# "}
        + "SPDX-License-Identifier: " + (isWindow ? "GPL-3.0-or-later" : "MIT");
    std::string_view text = source.text;
    if (text.starts_with("#!"))
        text.remove_prefix(std::min(text.size(), firstLine(text).size() + 1));
    if (firstLine(text) == wanted)
        return {};
    return {complaint(source, source.text.size() - text.size(), "the first line must be: " + wanted)};
}

Complaints unguardedHeader(const SourceFile& source)
{
    if (!isHeader(source) || source.code.find("\n#pragma once\n") != source.code.npos)
        return {};
    return {complaint(source, 0, "a header without #pragma once")};
}

Complaints printing(const SourceFile& source)
{
    static const Words headers{"cstdio", "iostream", "print", "stdio.h", "syncstream"};
    static const Words words{"cerr", "clog",    "cout",     "fprintf", "fputs",  "printf", "putchar",
                             "puts", "vprintf", "vfprintf", "stderr",  "stdout", "perror"};
    static const Words names{"fmt::print", "std::print", "std::println", "fmt::println"};
    const auto prints = [](const Name& name) { return hasPart(name.text, words) || names.contains(name.text); };
    return complaintsOfCore(source, headers, prints, "core prints nothing");
}

Complaints chance(const SourceFile& source)
{
    static const Words headers{"ctime", "sys/time.h", "time.h"};
    static const Words words{"system_clock", "steady_clock", "high_resolution_clock", "utc_clock",
                             "file_clock",   "gettimeofday", "clock_gettime",         "random_device"};
    static const Words names{"std::clock", "std::rand", "std::shuffle", "std::ranges::shuffle", "std::sample"};
    const auto isChance = [&source](const Name& name) {
        return hasPart(name.text, words) || names.contains(name.text) || isStandardDistribution(name.text)
            || asksForTheTime(source.code, name);
    };
    return complaintsOfCore(source, headers, isChance, "not the same on every machine at any time");
}

Complaints unheardChecks(const SourceFile& source)
{
    static constexpr std::array<std::string_view, 4> checks{"QCOMPARE", "QVERIFY", "QTRY_", "QFAIL"};
    Complaints complaints;
    if (!isCpp(source) || !source.path.starts_with("tests/"))
        return complaints;
    for (const Name& name : namesIn(source.code)) {
        if (std::ranges::any_of(checks, [&name](std::string_view check) { return name.text.starts_with(check); }))
            complaints.push_back(complaint(source, name.place, std::string{name.text} + ": nobody hears it fail"));
    }
    return complaints;
}

}  // namespace tillsim
