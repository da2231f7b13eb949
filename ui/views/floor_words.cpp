// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_words.hpp"

#include "ui/models/time_text.hpp"
#include "ui/views/floor_shape.hpp"
#include "ui/views/till_look.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tillsim::ui {

namespace {

struct FloorWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::FloorWords)
};

QString waitWords(std::size_t count)
{
    if (count < 2)
        return count == 0 ? FloorWords::tr("nobody waits") : FloorWords::tr("1 waits");
    return FloorWords::tr("%Ln wait", nullptr, static_cast<int>(count));
}

QString tillName(const Scenario& scenario, const ShopPicture& picture, std::size_t bank, std::size_t till)
{
    const Bank& of = scenario.banks[bank];
    const QString cashier = cashierAt(of, till, picture.at.time_since_epoch());
    const QString name = scenario.banks.size() == 1
        ? FloorWords::tr("Till %1").arg(till + 1)
        : FloorWords::tr("Till %1 of %2").arg(till + 1).arg(QString::fromStdString(of.name));
    return cashier.isEmpty() ? name : FloorWords::tr("%1 (%2)").arg(name, cashier);
}

QString whoWords(const Scenario& scenario, const CustomerPicture& customer)
{
    QString words = FloorWords::tr("Customer %1").arg(customer.id);
    if (scenario.classes.size() > 1)
        words = FloorWords::tr("%1 (%2)").arg(words,
                                              QString::fromStdString(scenario.classes[customer.customerClass].name));
    return customer.items == 1 ? FloorWords::tr("%1, 1 item").arg(words)
                               : FloorWords::tr("%1, %Ln items", nullptr, static_cast<int>(customer.items)).arg(words);
}

/// Where in `line` the customer stands, from 1; 0 if it does not.
std::ptrdiff_t rankIn(const std::vector<CustomerPicture>& line, std::int64_t customer)
{
    const auto found = std::ranges::find(line, customer, &CustomerPicture::id);
    return found == line.end() ? 0 : found - line.begin() + 1;
}

QString lineWords(const Scenario& scenario, const CustomerPicture& customer, std::ptrdiff_t rank)
{
    return FloorWords::tr("%1: number %2 in line, since %3")
        .arg(whoWords(scenario, customer))
        .arg(rank)
        .arg(clockText(customer.since, scenario.opens));
}

QString customerInBank(const Scenario& scenario, const ShopPicture& picture, std::size_t bank, std::int64_t customer)
{
    const BankPicture& shown = picture.banks[bank];
    for (std::size_t till = 0; till < shown.tills.size(); ++till) {
        const auto& served = shown.tills[till].customer;
        if (served && served->id == customer)
            return FloorWords::tr("%1: at %2, since %3")
                .arg(whoWords(scenario, *served), tillName(scenario, picture, bank, till),
                     clockText(served->since, scenario.opens));
    }
    for (const LinePicture& line : shown.lines) {
        if (const auto rank = rankIn(line, customer))
            return lineWords(scenario, line[static_cast<std::size_t>(rank - 1)], rank);
    }
    if (const auto rank = rankIn(shown.outside, customer)) {
        const CustomerPicture& waiting = shown.outside[static_cast<std::size_t>(rank - 1)];
        return FloorWords::tr("%1: waits outside, since %2")
            .arg(whoWords(scenario, waiting), clockText(waiting.since, scenario.opens));
    }
    return {};
}

QString sharedLineWords(const Scenario& scenario, const ShopPicture& picture, std::size_t bank)
{
    const QString waiting = waitWords(picture.banks[bank].lines.front().size());
    if (scenario.banks.size() == 1)
        return FloorWords::tr("Line: %1").arg(waiting);
    return FloorWords::tr("Line of %1: %2").arg(QString::fromStdString(scenario.banks[bank].name), waiting);
}

}  // namespace

TillLabel tillLabel(const Bank& bank, std::size_t till, Duration since)
{
    return {QString::number(till + 1), cashierAt(bank, till, since)};
}

QString tillWords(const Scenario& scenario, const ShopPicture& picture, std::size_t bank, std::size_t till)
{
    const BankPicture& shown = picture.banks[bank];
    QString state = nameOf(lookOf(shown.tills[till]));
    if (shown.tills[till].isLeaving)
        state = FloorWords::tr("%1, closes").arg(state);
    const QString words = FloorWords::tr("%1: %2").arg(tillName(scenario, picture, bank, till), state);
    if (scenario.banks[bank].lines == Lines::Shared)
        return words;
    return FloorWords::tr("%1, %2").arg(words, waitWords(shown.lines[till].size()));
}

QString customerWords(const Scenario& scenario, const ShopPicture& picture, std::int64_t customer)
{
    for (std::size_t bank = 0; bank < picture.banks.size(); ++bank) {
        if (const QString words = customerInBank(scenario, picture, bank, customer); !words.isEmpty())
            return words;
    }
    return {};
}

QString floorWords(const Scenario& scenario, const ShopPicture& picture)
{
    QStringList lines{FloorWords::tr("At %1").arg(clockText(picture.at, scenario.opens))};
    std::size_t outside = 0;
    for (std::size_t bank = 0; bank < picture.banks.size(); ++bank) {
        outside += picture.banks[bank].outside.size();
        if (scenario.banks[bank].lines == Lines::Shared)
            lines << sharedLineWords(scenario, picture, bank);
        for (std::size_t till = 0; till < picture.banks[bank].tills.size(); ++till)
            lines << tillWords(scenario, picture, bank, till);
    }
    if (outside > 0)
        lines << FloorWords::tr("Outside: %1").arg(waitWords(outside));
    for (std::size_t helper = 0; helper < picture.helpers.size(); ++helper) {
        const HelperPicture& each = picture.helpers[helper];
        lines << FloorWords::tr("%1: %2 of %3 busy, %4 calling")
                     .arg(QString::fromStdString(scenario.helpers[helper].name))
                     .arg(each.busy)
                     .arg(each.onDuty)
                     .arg(each.calling);
    }
    return lines.join(QLatin1Char{'\n'});
}

}  // namespace tillsim::ui
