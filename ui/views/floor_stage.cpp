// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_stage.hpp"

#include <algorithm>

namespace tillsim::ui {

namespace {

/// Of a crowd so many are followed on their way into it.
constexpr std::int64_t followedIntoCrowd = 40;

FigureTarget targetOf(const CustomerPicture& customer, const Place& place, QPointF point)
{
    return {.id = customer.id,
            .customerClass = customer.customerClass,
            .items = customer.items,
            .place = place,
            .point = point};
}

/// Those who wait in `line`, of whom there are `count` although only the first ones may be listed.
void stageLine(FloorStage& stage, const LineArea& area, const LinePicture& line, std::int64_t count, const Place& place)
{
    const auto listed = static_cast<std::int64_t>(line.size());
    const std::int64_t shown = area.shown(count);
    const bool isCrowded = shown < count;
    const QRectF crowd = isCrowded ? area.crowd() : QRectF{};
    for (std::int64_t index = 0; index < std::min(shown, listed); ++index) {
        FigureTarget& target
            = stage.figures.emplace_back(targetOf(line[static_cast<std::size_t>(index)], place, area.place(index)));
        if (isCrowded)
            target.comesFrom = crowd.center();
    }
    for (std::int64_t index = std::max(shown, listed - followedIntoCrowd); index < listed; ++index) {
        FigureTarget& target
            = stage.figures.emplace_back(targetOf(line[static_cast<std::size_t>(index)], place, crowd.center()));
        target.isInCrowd = true;
    }
    if (isCrowded)
        stage.crowds.push_back({crowd, count - shown, place});
}

void stageTill(FloorStage& stage, const FloorPlan& plan, const TillPicture& till, Place place)
{
    const TillSite& site = plan.till(place);
    if (till.customer)
        stage.figures.push_back(targetOf(*till.customer, place, site.customer));
    if (till.activity == Activity::helper && till.isHelped) {
        place.kind = Place::HelpsTill;
        FigureTarget helper{.id = helperFigure(till.number), .place = place, .point = site.helper};
        const std::size_t desk = plan.banks[place.bank].helper;
        if (desk < plan.desks.size())
            helper.comesFrom = plan.desks[desk].center();
        stage.figures.push_back(helper);
    }
}

/// Whoever waits before the shop, in order of coming, whatever bank it is for.
void stageOutside(FloorStage& stage, const FloorPlan& plan, const ShopPicture& picture)
{
    LinePicture first;
    std::int64_t count = 0;
    for (const BankPicture& bank : picture.banks) {
        count += static_cast<std::int64_t>(bank.outside.size());
        const auto part = std::min<std::ptrdiff_t>(std::ssize(bank.outside), LineArea::mostPlaces);
        first.insert(first.end(), bank.outside.begin(), bank.outside.begin() + part);
    }
    std::ranges::stable_sort(first, {}, &CustomerPicture::since);
    stageLine(stage, plan.queueOutside, first, count, {Place::Outside});
}

}  // namespace

FloorStage stageOf(const FloorPlan& plan, const ShopPicture& picture)
{
    FloorStage stage;
    stageOutside(stage, plan, picture);
    for (std::size_t bank = 0; bank < picture.banks.size(); ++bank) {
        const BankPicture& shown = picture.banks[bank];
        for (std::size_t line = 0; line < shown.lines.size(); ++line) {
            stageLine(stage, plan.banks[bank].lines[line], shown.lines[line], std::ssize(shown.lines[line]),
                      {Place::InLine, bank, line});
        }
        for (std::size_t till = 0; till < shown.tills.size(); ++till)
            stageTill(stage, plan, shown.tills[till], {Place::AtTill, bank, till});
    }
    return stage;
}

}  // namespace tillsim::ui
