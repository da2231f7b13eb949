// SPDX-License-Identifier: MIT
// Taking settings and their paths apart. Selectors may hold dots and equals signs, since names may.
#include "core/scenario/setting_path.hpp"

#include "core/scenario/setting.hpp"

#include <algorithm>
#include <stdexcept>

namespace tillsim {

namespace {

/// Takes one step from the front of the path; nothing if it is not one.
std::optional<PathStep> takeStep(std::string_view& path)
{
    const std::size_t length = std::min(path.find_first_of(".[]"), path.size());
    PathStep step{std::string{path.substr(0, length)}, std::nullopt};
    path.remove_prefix(length);
    if (path.starts_with('[')) {
        const std::size_t end = path.find(']');
        if (end == std::string_view::npos || end == 1)
            return std::nullopt;
        step.selector = path.substr(1, end - 1);
        path.remove_prefix(end + 1);
    }
    return step.key.empty() ? std::nullopt : std::optional{step};
}

}  // namespace

std::vector<PathStep> parsePath(std::string_view path)
{
    std::vector<PathStep> steps;
    while (const auto step = takeStep(path)) {
        steps.push_back(*step);
        if (path.empty())
            return steps;
        if (!path.starts_with('.'))
            break;
        path.remove_prefix(1);
    }
    return {};
}

Setting parseSetting(std::string_view text)
{
    const std::size_t bracket = text.find(']');
    std::size_t equals = text.find('=');
    if (bracket != std::string_view::npos && text.find('[') < equals && bracket > equals)
        equals = text.find('=', bracket);
    if (equals == std::string_view::npos || equals == 0)
        throw std::invalid_argument{"a setting must be PATH=VALUE, such as bank.tills=4"};
    return {std::string{text.substr(0, equals)}, std::string{text.substr(equals + 1)}};
}

}  // namespace tillsim
