// SPDX-License-Identifier: GPL-3.0-or-later
// Versions and licences.
#pragma once

#include <QDialog>

namespace tillsim::ui {

/// What this program is and what it was made with: "tillsim 0.1.0", "Qt 6.4.2 (built with 6.4.2)", "GCC 12.2.0", each
/// in a line. For reports of mistakes: in English whatever the language.
[[nodiscard]] QString versionText();

class AboutBox final : public QDialog {
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);

private:
    [[nodiscard]] QString licences() const;
};

}  // namespace tillsim::ui
