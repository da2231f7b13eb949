// SPDX-License-Identifier: MIT
// A story with a clock: says things at the present instant of one kernel.
#pragma once

#include "app/gallery/story.hpp"
#include "core/kernel/kernel.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace tillsim::gallery {

/// `tell("worker 1", "takes item {}", item)`. The story and the kernel must outlive it.
class Teller {
public:
    Teller(Story& story, const Kernel& kernel) : m_story{&story}, m_kernel{&kernel} { }

    template <typename... Values>
    void operator()(std::string_view who, fmt::format_string<Values...> what, Values&&... values) const
    {
        m_story->say(now(), who, fmt::format(what, std::forward<Values>(values)...));
    }

    [[nodiscard]] Instant now() const { return m_kernel->now(); }

private:
    Story* m_story;
    const Kernel* m_kernel;
};

}  // namespace tillsim::gallery
