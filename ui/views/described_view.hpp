// SPDX-License-Identifier: GPL-3.0-or-later
// Views that are painted by hand say in words what they show. The words are made when an assistive technology asks, not
// in every frame.
#pragma once

#include <QString>

namespace tillsim::ui {

class DescribedView {
public:
    DescribedView();  ///< Makes the words of all such widgets known to Qt.
    DescribedView(const DescribedView&) = delete;
    DescribedView& operator=(const DescribedView&) = delete;
    virtual ~DescribedView() = default;

    /// What is to be seen, in words.
    [[nodiscard]] virtual QString description() const = 0;

    /// What is chosen, or where the view is, in few words.
    [[nodiscard]] virtual QString spokenValue() const = 0;
};

}  // namespace tillsim::ui
