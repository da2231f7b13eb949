// SPDX-License-Identifier: MIT
// The list that shrinks: each entry leaves it when the store can do what it asks for.
#include "core/scenario/not_yet_supported.hpp"

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

struct Entry {
    std::string_view table;
    std::string_view key;
    std::string_view value = {};  ///< Empty: the key, whatever its value.

    bool operator==(const Entry&) const = default;
};

constexpr std::array list{
    Entry{"", "tender"},
    Entry{"", "call"},
    Entry{"", "helper"},
    Entry{"", "route"},
    Entry{"", "intervention"},
    Entry{"arrivals", "kind", "renewal"},
    Entry{"arrivals", "gap"},
    Entry{"arrivals", "shape", "linear"},
    Entry{"class", "items"},
    Entry{"class", "service"},
    Entry{"class", "tender"},
    Entry{"class", "products"},
    Entry{"class", "banks"},
    Entry{"product", "helper"},
    Entry{"bank", "lines", "per_till"},
    Entry{"bank", "discipline", "preemptive_resume"},
    Entry{"bank", "discipline", "preemptive_restart"},
    Entry{"bank", "preempt_order"},
    Entry{"bank", "when_full", "displace"},
    Entry{"bank", "pick"},
    Entry{"bank", "choice"},
    Entry{"bank", "sample"},
    Entry{"bank", "choice_noise"},
    Entry{"bank", "jockey"},
    Entry{"bank", "max_items"},
    Entry{"bank", "speed"},
    Entry{"bank", "roster"},
    Entry{"bank", "end_of_shift"},
    Entry{"bank", "breaks"},
    Entry{"bank", "breakdown"},
    Entry{"bank", "opening"},
    Entry{"bank", "self_checkout"},
    Entry{"bank", "service"},
    Entry{"bank.balk", "length"},
    Entry{"bank.balk", "probability_per_waiting"},
};

bool lists(const Entry& entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

}  // namespace

bool isKeyNotYetSupported(std::string_view table, std::string_view key)
{
    return lists({table, key});
}

bool isValueNotYetSupported(std::string_view table, std::string_view key, std::string_view value)
{
    return !value.empty() && lists({table, key, value});
}

std::vector<std::string_view> keysNotYetSupported(std::string_view table)
{
    std::vector<std::string_view> keys;
    for (const Entry& entry : list)
        if (entry.table == table && entry.value.empty())
            keys.push_back(entry.key);
    return keys;
}

}  // namespace tillsim
