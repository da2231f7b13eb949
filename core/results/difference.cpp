// SPDX-License-Identifier: MIT
#include "core/results/difference.hpp"

#include "core/events/fingerprint.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* nothing = "nothing";

/// Walks an old document beside a new one.
class Walk {
public:
    void compare(const Json& was, const Json* is, const std::string& path)
    {
        if (was.is_structured() && is && is->type() == was.type())
            compareParts(was, *is, path);
        else
            compareValues(was, is, path);
    }

    [[nodiscard]] const DocumentComparison& result() const { return m_result; }

private:
    void compareParts(const Json& was, const Json& is, const std::string& path)
    {
        std::size_t at = 0;
        for (const auto& [key, value] : was.items()) {
            compare(value, partOf(is, key, at), pathOf(was, path, key, value));
            ++at;
        }
        at = 0;
        for (const auto& [key, value] : is.items())
            if (!partOf(was, key, at++))
                note(pathOf(is, path, key, value), nothing, shown(value));
    }

    void compareValues(const Json& was, const Json* is, const std::string& path)
    {
        ++m_result.values;
        if (!is || *is != was)
            note(path, shown(was), is ? shown(*is) : nothing);
    }

    void note(const std::string& path, const std::string& was, const std::string& is)
    {
        std::optional<Difference>& place = path == "fingerprint" ? m_result.fingerprint : m_result.first;
        if (!place)
            place = Difference{path, was, is};
    }

    static const Json* partOf(const Json& whole, const std::string& key, std::size_t at)
    {
        if (whole.is_array())
            return at < whole.size() ? &whole[at] : nullptr;
        const auto found = whole.find(key);
        return found == whole.end() ? nullptr : &*found;
    }

    /// Elements of a list go by their names, as measuresOf() has them.
    static std::string pathOf(const Json& whole, const std::string& path, const std::string& key, const Json& value)
    {
        if (!whole.is_array())
            return path.empty() ? key : path + '.' + key;
        const bool hasName = value.is_object() && value.contains("name") && value.at("name").is_string();
        return fmt::format("{}[{}]", path, hasName ? value.at("name").get<std::string>() : key);
    }

    static std::string shown(const Json& value)
    {
        constexpr std::size_t most = 60;
        if (value.is_string())
            return value.get<std::string>();
        const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
        return text.size() > most ? text.substr(0, most) + "..." : text;
    }

    DocumentComparison m_result;
};

bool areSame(double was, double is)
{
    return was == is || (std::isnan(was) && std::isnan(is));
}

std::string shown(double value)
{
    return fmt::format("{}", value);
}

std::optional<Difference> ofFigures(const std::vector<NamedFigure>& was, const std::vector<NamedFigure>& is)
{
    for (std::size_t at = 0; at < std::max(was.size(), is.size()); ++at) {
        if (at >= is.size() || (at < was.size() && was[at].name != is[at].name))
            return Difference{was[at].name, shown(was[at].value), nothing};
        if (at >= was.size())
            return Difference{is[at].name, nothing, shown(is[at].value)};
        if (!areSame(was[at].value, is[at].value))
            return Difference{was[at].name, shown(was[at].value), shown(is[at].value)};
    }
    return std::nullopt;
}

std::optional<Difference> ofProfiles(const RunRecord& was, const RunRecord& is)
{
    if (was.profilePart != is.profilePart)
        return Difference{"length of the parts of the line profile", shown(was.profilePart), shown(is.profilePart)};
    for (std::size_t at = 0; at < std::max(was.lineProfile.size(), is.lineProfile.size()); ++at) {
        const std::string what = fmt::format("line profile, part {}", at + 1);
        if (at >= is.lineProfile.size())
            return Difference{what, shown(was.lineProfile[at]), nothing};
        if (at >= was.lineProfile.size())
            return Difference{what, nothing, shown(is.lineProfile[at])};
        if (!areSame(was.lineProfile[at], is.lineProfile[at]))
            return Difference{what, shown(was.lineProfile[at]), shown(is.lineProfile[at])};
    }
    return std::nullopt;
}

std::string failureOf(const RunRecord& run)
{
    return run.failed() ? run.failure : "no failure";
}

}  // namespace

DocumentComparison compareDocuments(std::string_view was, std::string_view is)
{
    Json old = Json::parse(was);
    Json now = Json::parse(is);
    for (Json* const document : {&old, &now})
        document->erase("passport");
    Walk walk;
    walk.compare(old, &now, "");
    return walk.result();
}

std::optional<Difference> firstDifference(const RunRecord& was, const RunRecord& is)
{
    if (was.failure != is.failure)
        return Difference{"failure", failureOf(was), failureOf(is)};
    if (auto difference = ofFigures(was.measures, is.measures))
        return difference;
    if (auto difference = ofProfiles(was, is))
        return difference;
    if (was.fingerprint != is.fingerprint)
        return Difference{"fingerprint", toHex(was.fingerprint), toHex(is.fingerprint)};
    return std::nullopt;
}

}  // namespace tillsim
