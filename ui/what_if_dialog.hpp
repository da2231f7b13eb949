// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what is to be done to the shop now: which till, for how long, how many customers.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <QDialog>

#include <cstdint>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace tillsim::ui {

class WhatIfDialog final : public QDialog {
    Q_OBJECT

public:
    /// Offers the tills of which it makes sense in `shop`; all if there is none.
    WhatIfDialog(InterventionKind kind, const Scenario& scenario, const ShopPicture& shop, QWidget* parent = nullptr);

    /// Where there is a choice: this one, if it is offered. Positions as in Intervention.
    void preferTill(std::uint32_t bank, std::uint32_t till);

    /// What was chosen; its instant is not set.
    [[nodiscard]] Intervention choice() const;

private:
    void addTills(QFormLayout& form, const Scenario& scenario, const ShopPicture& shop);
    void addNumber(QFormLayout& form, const QString& label, const QString& suffix, int value, int most);

    InterventionKind m_kind;
    QComboBox* m_till = nullptr;
    QSpinBox* m_number = nullptr;  // Minutes or customers.
};

}  // namespace tillsim::ui
