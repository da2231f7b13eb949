// SPDX-License-Identifier: MIT
// The tables of who may include what, and how a source is held against them.
#include "tests/house/layering.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <regex>
#include <set>

namespace tillsim {

namespace {

using Prefixes = std::vector<std::string_view>;

bool startsWithAny(std::string_view path, const Prefixes& prefixes)
{
    return std::ranges::any_of(prefixes, [path](std::string_view prefix) { return path.starts_with(prefix); });
}

/// A part of the tree, and what of ours its sources may include.
struct Area {
    std::string_view prefix;
    Prefixes mayInclude;
};

/// What `path` may include: the first area that it lies in decides.
const Prefixes& includable(std::string_view path)
{
    static const std::vector<Area> areas{
        {"core/", {"core/"}},
        {"ui/", {"core/", "ui/"}},
        {"app/cli/", {"core/", "app/cli/", "app/gallery/", "app/shipped/"}},
        {"app/gallery/", {"core/", "app/gallery/", "app/shipped/"}},
        {"app/shipped/", {"app/shipped/"}},
        {"app/mpi/", {"core/", "app/cli/", "app/mpi/"}},
        {"app/", {"core/", "ui/", "app/"}},
        {"tests/core/", {"core/", "tests/"}},
        {"tests/ui/", {"core/", "ui/", "tests/"}},
        {"tests/", {"core/", "ui/", "app/", "tests/"}},
    };
    static const Prefixes nothing;
    const auto area = std::ranges::find_if(areas, [path](const Area& each) { return path.starts_with(each.prefix); });
    return area == areas.end() ? nothing : area->mayInclude;
}

/// The second part of a path in core, such as "store"; empty for a file that lies in core itself.
std::string_view roomOf(std::string_view path)
{
    path.remove_prefix(std::string_view{"core/"}.size());
    const std::size_t end = path.find('/');
    return end == path.npos ? std::string_view{} : path.substr(0, end);
}

std::string arrowFault(const SourceFile& source, const Include& include)
{
    static const Prefixes ours{"app/", "core/", "tests/", "ui/"};
    const bool isOurs = startsWithAny(include.path, ours);
    if (include.angled)
        return isOurs ? "files of ours are included with quotes: <" + include.path + '>' : "";
    if (!isOurs && !include.path.ends_with(".moc"))
        return "not written from the root of the tree: \"" + include.path + '"';
    if (isOurs && !startsWithAny(include.path, includable(source.path)))
        return "against the arrows: \"" + include.path + '"';
    if (!source.path.starts_with("core/") || !isOurs)
        return {};
    const Room* room = findRoom(roomOf(source.path));
    const std::string_view other = roomOf(include.path);
    if (room && other != room->name && !room->rooms.contains(other))
        return "core/" + std::string{room->name} + " may not include \"" + include.path + '"';
    return {};
}

bool isQt(std::string_view header)
{
    const auto second = header.size() > 1 ? static_cast<unsigned char>(header[1]) : 0U;
    return (header.starts_with('Q') && std::isalpha(static_cast<int>(second)) != 0)
        || (header.starts_with('q') && header.ends_with(".h"));
}

/// Qt lets one write <QtCharts/QChart> and <QChart> alike.
bool isQtCharts(std::string_view header)
{
    static constexpr auto suffixes = {"Series", "Axis", "Chart", "ChartView", "BarSet", "BoxSet", "CandlestickSet"};
    static constexpr auto prefixes = {"QtCharts", "QPieSlice", "QLegend"};
    return isQt(header)
        && (std::ranges::any_of(prefixes, [header](std::string_view part) { return header.starts_with(part); })
            || std::ranges::any_of(suffixes, [header](std::string_view part) { return header.ends_with(part); }));
}

/// The headers of the standard library of C++ have neither folder nor extension.
bool isStandard(std::string_view header)
{
    return header.find_first_of("/.") == header.npos;
}

std::string libraryFault(const SourceFile& source, const std::string& header)
{
    static const Prefixes qtAreas{"ui/", "app/gui/", "tests/ui/", "tests/app/gui/"};
    static const Prefixes chartAreas{"ui/charts/", "tests/ui/charts/"};
    static const Prefixes storeAreas{"core/results/", "tests/core/results/"};
    if (isQt(header) && !startsWithAny(source.path, qtAreas))
        return "Qt stays in ui and app/gui: <" + header + '>';
    if (isQtCharts(header) && !startsWithAny(source.path, chartAreas))
        return "Qt Charts stays in ui/charts: <" + header + '>';
    if (header.starts_with("nlohmann/") && isHeader(source))
        return "slow to compile, so it stays in .cpp files: <" + header + '>';
    if (startsWithAny(header, {"toml++/", "toml.hpp"}) && startsWithAny(source.path, {"ui/", "app/"}))
        return "only core reads scenarios: <" + header + '>';
    if (header.starts_with("sqlite3") && (isHeader(source) || !startsWithAny(source.path, storeAreas)))
        return "SQLite stays in .cpp files of core/results: <" + header + '>';
    if (!source.path.starts_with("core/") || isStandard(header))
        return {};
    const Room* room = findRoom(roomOf(source.path));
    if (room && !startsWithAny(header, room->libraries))
        return "core/" + std::string{room->name} + " makes do without <" + header + '>';
    return {};
}

std::vector<std::string> linkFaults(const Room& room, const std::string& links)
{
    static const std::regex word{R"(\w+)"};
    std::set<std::string> linked;
    for (std::sregex_iterator link{links.begin(), links.end(), word}, end; link != end; ++link)
        linked.insert(link->str());
    std::vector<std::string> faults;
    for (const std::string& other : linked) {
        if (!room.rooms.contains(other))
            faults.push_back(" may not link " + other);
    }
    for (const std::string_view other : room.rooms) {
        if (!linked.contains(std::string{other}))
            faults.push_back(" does not link " + std::string{other});
    }
    return faults;
}

}  // namespace

const std::vector<Room>& coreRooms()
{
    static const std::vector<Room> rooms{
        {"kernel", {}, {}},
        {"random", {"kernel"}, {}},
        {"events", {"kernel"}, {"fmt/"}},
        {"statistics", {"kernel"}, {"boost/math/"}},
        {"scenario", {"kernel", "random"}, {"toml++/", "fmt/"}},
        {"store", {"kernel", "random", "events", "scenario"}, {"fmt/"}},
        {"theory", {"kernel", "random", "scenario"}, {"boost/math/", "fmt/"}},
        // Files that replace others whole need the system's own calls.
        {"results",
         {"kernel", "events", "statistics"},
         {"nlohmann/", "fmt/", "sqlite3.h", "fcntl.h", "sys/file.h", "sys/stat.h", "unistd.h"}},
        {"experiment",
         {"kernel", "random", "events", "statistics", "scenario", "store", "theory", "results"},
         {"toml++/", "nlohmann/", "fmt/", "boost/math/"}},
    };
    return rooms;
}

const Room* findRoom(std::string_view name)
{
    const auto found = std::ranges::find(coreRooms(), name, &Room::name);
    return found == coreRooms().end() ? nullptr : &*found;
}

Complaints brokenArrows(const SourceFile& source)
{
    Complaints complaints;
    if (isCpp(source) && source.path.starts_with("core/") && !findRoom(roomOf(source.path)))
        complaints.push_back(complaint(source, 0, "this room of core has no rule in tests/house/layering.cpp"));
    for (const Include& include : includesOf(source)) {
        if (const std::string fault = arrowFault(source, include); !fault.empty())
            complaints.push_back(complaint(source, include.place, fault));
    }
    return complaints;
}

Complaints strayLibraries(const SourceFile& source)
{
    Complaints complaints;
    for (const Include& include : includesOf(source)) {
        const std::string fault = include.angled ? libraryFault(source, include.path) : "";
        if (!fault.empty())
            complaints.push_back(complaint(source, include.place, fault));
    }
    return complaints;
}

Complaints brokenLinks(const SourceFile& source)
{
    static const std::regex call{R"((?:^|\n)tillsim_room\((\w+)([^)]*)\))"};
    Complaints complaints;
    for (std::sregex_iterator it{source.text.begin(), source.text.end(), call}, end; it != end; ++it) {
        const std::string name = (*it)[1];
        const auto place = static_cast<std::size_t>(it->position(1));
        if (const Room* room = findRoom(name)) {
            for (const std::string& fault : linkFaults(*room, (*it)[2]))
                complaints.push_back(complaint(source, place, name + fault));
        } else {
            complaints.push_back(complaint(source, place, name + " has no rule in tests/house/layering.cpp"));
        }
    }
    return complaints;
}

}  // namespace tillsim
