// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story_text.hpp"

#include "ui/models/cause_rows.hpp"
#include "ui/models/state_words.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tillsim::ui {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::StoryText)
};

namespace {

constexpr auto mostAhead = std::size_t{12};  // Those who are told one by one.

/// "a", "a and b", "a, b and c".
QString listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString{});
    const QString last = parts.takeLast();
    return StoryText::tr("%1 and %2").arg(parts.join(StoryText::tr(", ", "between the parts of a list")), last);
}

QString itemsText(std::int64_t items)
{
    return items == 1 ? StoryText::tr("1 item") : StoryText::tr("%Ln items", nullptr, static_cast<int>(items));
}

QString waitText(const CustomerStory& story, const ShopNames& names)
{
    const std::vector<CauseRow> rows = causeRows(story.causes);
    if (rows.empty())
        return StoryText::tr("It was served at once, at %1.").arg(names.till(story.record.till));
    QStringList parts;
    for (const CauseRow& row : rows) {
        if (!row.isTiny)
            parts << row.timeText + ' ' + causeClause(row.cause, names.till(story.record.till));
    }
    if (parts.isEmpty())
        return StoryText::tr("It waited for a moment, at %1.").arg(names.till(story.record.till));
    if (parts.size() == 1)
        return StoryText::tr("It waited %1.").arg(parts.front());
    return StoryText::tr("It waited %1: %2.").arg(causesTotalText(story.causes), listed(parts));
}

QString outsideText(const CustomerRecord& record)
{
    if (!record.joined || *record.joined == record.arrived)
        return {};
    return StoryText::tr("Before that it stood outside for %1, for want of a place.")
        .arg(stopwatchText(*record.joined - record.arrived));
}

QString lostText(const CustomerRecord& record, const ShopNames& names)
{
    const QString left = record.left ? clockText(*record.left, names.opens()) : noText();
    switch (record.outcome) {
    case Outcome::balked: return StoryText::tr("It saw the lines and left at once, at %1.").arg(left);
    case Outcome::turnedAway:
        return record.joined
            ? StoryText::tr("It lost its place in line to a better one and was sent away, at %1.").arg(left)
            : StoryText::tr("It found no place and was sent away, at %1.").arg(left);
    case Outcome::reneged:
        return StoryText::tr("It gave up waiting after %1, at %2.")
            .arg(stopwatchText(*record.left - record.joined.value_or(record.arrived)), left);
    default: return StoryText::tr("It was still in the shop when the day ended.");
    }
}

QString linkTo(const CustomerAhead& other)
{
    const QString link = QString{"<a href=\"%1\">%1</a>"}.arg(other.id);
    return other.story ? QString{"%1 (%2)"}.arg(link, itemsText(other.story->record.items)) : link;
}

}  // namespace

QString customerText(const CustomerRecord& record, const ShopNames& names)
{
    const QString items = itemsText(record.items);
    return names.hasSeveralClasses()
        ? StoryText::tr("%1, class %2").arg(items, names.customerClass(record.customerClass))
        : items;
}

QString storyText(const CustomerStory& story, const ShopNames& names)
{
    if (story.record.outcome != Outcome::served)
        return lostText(story.record, names);
    const QString outside = outsideText(story.record);
    const QString text = waitText(story, names);
    return outside.isEmpty() ? text : text + ' ' + outside;
}

QString aheadText(const CustomerStory& story, const std::vector<CustomerAhead>& ahead)
{
    if (!story.record.joined)
        return {};
    if (story.aheadAtJoining == 0)
        return StoryText::tr("When it joined, nobody stood in the line.");
    QStringList links;
    for (std::size_t at = 0; at < std::min(ahead.size(), mostAhead); ++at)
        links << linkTo(ahead[at]);
    const std::int64_t untold = story.aheadAtJoining - links.size();
    if (untold > 0 && !links.isEmpty())
        links << StoryText::tr("%Ln more", nullptr, static_cast<int>(untold));
    const QString count = countText(story.aheadAtJoining);
    return links.isEmpty()
        ? StoryText::tr("Ahead of it in line when it joined: %1.").arg(count)
        : StoryText::tr("Ahead of it in line when it joined: %1. They were %2.").arg(count, listed(links));
}

QString placeText(std::int64_t customer, const ShopPicture& picture, const ShopNames& names)
{
    std::int64_t number = 0;
    for (const BankPicture& bank : picture.banks) {
        for (const TillPicture& till : bank.tills) {
            if (till.customer && till.customer->id == customer)
                return StoryText::tr("is at %1, which is: %2").arg(names.till(till.number), activityText(till));
        }
        for (std::size_t line = 0; line < bank.lines.size(); ++line) {
            const auto place = std::ranges::find(bank.lines[line], customer, &CustomerPicture::id);
            if (place == bank.lines[line].end())
                continue;
            const QString ahead = countText(place - bank.lines[line].begin());
            return bank.lines.size() == bank.tills.size()
                ? StoryText::tr("waits in the line of %1, ahead of it: %2")
                      .arg(names.till(number + static_cast<std::int64_t>(line)), ahead)
                : StoryText::tr("waits in line, ahead of it: %1").arg(ahead);
        }
        if (std::ranges::find(bank.outside, customer, &CustomerPicture::id) != bank.outside.end())
            return StoryText::tr("waits outside for a place");
        number += std::ssize(bank.tills);
    }
    return {};
}

}  // namespace tillsim::ui
