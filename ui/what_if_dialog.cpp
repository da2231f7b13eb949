// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/what_if_dialog.hpp"

#include "core/scenario/limits.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace tillsim::ui {

namespace {

using namespace std::chrono_literals;

QString titleOf(InterventionKind kind)
{
    switch (kind) {
    case InterventionKind::Open: return WhatIfDialog::tr("Open a till");
    case InterventionKind::Close: return WhatIfDialog::tr("Close a till");
    case InterventionKind::Break: return WhatIfDialog::tr("Send a cashier on a break");
    case InterventionKind::Rush: return WhatIfDialog::tr("Rush");
    }
    return {};
}

/// Whether it changes something at this till.
bool makesSense(InterventionKind kind, const TillPicture& till)
{
    const bool isOpen = till.activity != Activity::closed;
    return kind == InterventionKind::Open ? !isOpen || till.isLeaving : isOpen && !till.isLeaving;
}

/// Bank and till in one number, for the list.
quint64 keyOf(std::uint32_t bank, std::uint32_t till)
{
    return quint64{bank} << 32U | till;
}

}  // namespace

WhatIfDialog::WhatIfDialog(InterventionKind kind, const Scenario& scenario, const ShopPicture& shop, QWidget* parent)
    : QDialog{parent}, m_kind{kind}
{
    setObjectName("whatIf");
    setWindowTitle(titleOf(kind));
    auto* const form = new QFormLayout{this};
    if (kind != InterventionKind::Rush)
        addTills(*form, scenario, shop);
    if (kind == InterventionKind::Break)
        addNumber(*form, tr("For"), tr(" min"), 15, 24 * 60);
    if (kind == InterventionKind::Rush)
        addNumber(*form, tr("Customers who come at once"), {}, 40, static_cast<int>(maxBatch));
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(titleOf(kind));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_till || m_till->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void WhatIfDialog::addTills(QFormLayout& form, const Scenario& scenario, const ShopPicture& shop)
{
    m_till = new QComboBox{this};
    m_till->setObjectName("whatIfTill");
    for (std::uint32_t bank = 0; bank < shop.banks.size(); ++bank) {
        const QString name = QString::fromStdString(scenario.banks[bank].name);
        for (std::uint32_t till = 0; till < shop.banks[bank].tills.size(); ++till) {
            if (!makesSense(m_kind, shop.banks[bank].tills[till]))
                continue;
            const QString text
                = scenario.banks.size() > 1 ? tr("%1, till %2").arg(name).arg(till + 1) : tr("Till %1").arg(till + 1);
            m_till->addItem(text, keyOf(bank, till));
        }
    }
    form.addRow(tr("&Till"), m_till);
    if (m_till->count() > 0)
        return;
    m_till->setEnabled(false);
    form.addRow(
        new QLabel{m_kind == InterventionKind::Open ? tr("All tills are open.") : tr("No till is open."), this});
}

void WhatIfDialog::addNumber(QFormLayout& form, const QString& label, const QString& suffix, int value, int most)
{
    m_number = new QSpinBox{this};
    m_number->setObjectName("whatIfNumber");
    m_number->setRange(1, most);
    m_number->setValue(value);
    m_number->setSuffix(suffix);
    form.addRow(label, m_number);
}

void WhatIfDialog::preferTill(std::uint32_t bank, std::uint32_t till)
{
    const int row = m_till ? m_till->findData(keyOf(bank, till)) : -1;
    if (row >= 0)
        m_till->setCurrentIndex(row);
}

Intervention WhatIfDialog::choice() const
{
    Intervention choice{.kind = m_kind};
    if (m_till) {
        const quint64 key = m_till->currentData().toULongLong();
        choice.bank = static_cast<std::uint32_t>(key >> 32U);
        choice.till = static_cast<std::uint32_t>(key & 0xffffffffU);
    }
    if (m_kind == InterventionKind::Break)
        choice.length = m_number->value() * 1min;
    if (m_kind == InterventionKind::Rush)
        choice.customers = m_number->value();
    return choice;
}

}  // namespace tillsim::ui
