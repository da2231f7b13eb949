// SPDX-License-Identifier: MIT
#include "core/results/run_passport.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/text_hash.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace tillsim {

namespace {

using Json = nlohmann::ordered_json;

/// As one word of a POSIX shell.
std::string quoted(const std::string& word)
{
    constexpr std::string_view plain{"%+,-./:=@_"};
    const auto isPlain = [plain](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || plain.find(letter) != plain.npos;
    };
    if (!word.empty() && std::ranges::all_of(word, isPlain))
        return word;
    std::string text{"'"};
    for (const char letter : word)
        text += letter == '\'' ? std::string{"'\\''"} : std::string{letter};
    return text + '\'';
}

Json toJson(const std::vector<HashedFile>& files)
{
    Json list = Json::array();
    for (const HashedFile& file : files)
        list.push_back({{"name", file.name}, {"hash", toHex(file.hash)}});
    return list;
}

Json settingsInOrder(const std::vector<PointSetting>& settings)
{
    Json list = Json::array();
    for (const PointSetting& setting : settings)
        list.push_back({{"path", setting.path}, {"value", setting.value}});
    return list;
}

Json toJson(const RunPassport& passport)
{
    return {{"version", passport.version},
            {"compiler", passport.compiler},
            {"scenario_file", passport.scenario.name},
            {"scenario_hash", toHex(passport.scenario.hash)},
            {"files", toJson(passport.files)},
            {"input_hash", toHex(inputHash(passport))},
            {"seed", passport.seed},
            {"settings", settingsInOrder(passport.settings)},
            {"until", passport.until ? Json(*passport.until) : Json(nullptr)},
            {"arguments", passport.arguments},
            {"command", commandLine(passport.arguments)}};
}

std::uint64_t fromHex(const std::string& text)
{
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number, 16);
    if (error != std::errc{} || rest != end || text.size() != 16)
        throw NoPassport{fmt::format("has a hash of {} that is not 16 hexadecimal digits", text)};
    return number;
}

RunPassport fromJson(const Json& json)
{
    RunPassport passport{
        .version = json.at("version").get<std::string>(),
        .compiler = json.at("compiler").get<std::string>(),
        .scenario = {json.at("scenario_file").get<std::string>(), fromHex(json.at("scenario_hash").get<std::string>())},
        .seed = json.at("seed").get<std::uint64_t>(),
        .arguments = json.at("arguments").get<std::vector<std::string>>()};
    for (const Json& file : json.at("files"))
        passport.files.push_back({file.at("name").get<std::string>(), fromHex(file.at("hash").get<std::string>())});
    for (const Json& setting : json.at("settings"))
        passport.settings.push_back({setting.at("path").get<std::string>(), setting.at("value").get<std::string>()});
    if (const Json& until = json.at("until"); !until.is_null())
        passport.until = until.get<std::string>();
    return passport;
}

}  // namespace

std::uint64_t inputHash(const RunPassport& passport)
{
    std::string text = toHex(passport.scenario.hash) + '\n';
    for (const HashedFile& file : passport.files)
        text += toHex(file.hash) + '\n';
    for (const PointSetting& setting : passport.settings)
        text += setting.path + '=' + setting.value + '\n';
    return textHash(text);
}

std::string commandLine(std::span<const std::string> arguments)
{
    std::string line{"tillsim"};
    for (const std::string& argument : arguments)
        line += ' ' + quoted(argument);
    return line;
}

std::string passportLine(const RunPassport& passport)
{
    return fmt::format("repeat with: {}; {}, inputs {}\n", commandLine(passport.arguments), passport.version,
                       toHex(inputHash(passport)));
}

std::string withPassport(std::string_view document, const RunPassport& passport)
{
    Json whole = Json::parse(document);
    Json stamp = toJson(passport);
    if (const auto fingerprint = whole.find("fingerprint"); fingerprint != whole.end())
        stamp["fingerprint"] = *fingerprint;
    whole["passport"] = std::move(stamp);
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

RunPassport passportIn(std::string_view document)
{
    try {
        const Json whole = Json::parse(document);
        if (!whole.is_object() || !whole.contains("passport"))
            throw NoPassport{"has no passport: it is not what tillsim run --format json writes"};
        return fromJson(whole.at("passport"));
    } catch (const Json::parse_error&) {
        throw NoPassport{"is neither a results store nor JSON"};
    } catch (const Json::exception&) {
        throw NoPassport{"has a passport that lacks something"};
    }
}

}  // namespace tillsim
