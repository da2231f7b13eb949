// SPDX-License-Identifier: MIT
// The parts of a window or a panel, by the names that they have in it.
#pragma once

#include <QWidget>

#include <stdexcept>
#include <string>

namespace tillsim::ui {

/// Throws if there is none: a test that looks for it is out of date.
template <class Widget>
Widget& part(const QWidget& whole, const char* name)
{
    auto* const widget = whole.findChild<Widget*>(name);
    if (!widget)
        throw std::runtime_error{std::string{"no widget "} + name};
    return *widget;
}

}  // namespace tillsim::ui
