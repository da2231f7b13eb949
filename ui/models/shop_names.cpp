// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shop_names.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::NameText)
};

ShopNames::ShopNames(const Scenario& scenario) : m_opens{scenario.opens}
{
    for (const CustomerClass& each : scenario.classes)
        m_classes.push_back(QString::fromStdString(each.name));
    for (const Bank& bank : scenario.banks) {
        for (std::int64_t till = 0; till < bank.tills; ++till)
            m_tills.push_back({m_banks.size(), static_cast<std::size_t>(till)});
        m_banks.push_back(QString::fromStdString(bank.name));
    }
}

QString ShopNames::till(std::int64_t number) const
{
    if (number < 0 || number >= tills())
        return NameText::tr("till %1").arg(number + 1);
    const TillPlace place = placeOf(number);
    const QString name = NameText::tr("till %1").arg(place.till + 1);
    return hasSeveralBanks() ? NameText::tr("%1 (%2)", "till, bank").arg(name, bank(place.bank)) : name;
}

QString ShopNames::bank(std::size_t number) const
{
    return number < m_banks.size() ? m_banks[number] : QString{};
}

QString ShopNames::customerClass(std::size_t number) const
{
    return number < m_classes.size() ? m_classes[number] : QString{};
}

}  // namespace tillsim::ui
