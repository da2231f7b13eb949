// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor_box.hpp"

#include "ui/views/shop_floor_view.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace tillsim::ui {

namespace {

/// Those whose visit ended after `from`, until `to`.
std::vector<CustomerRecord> leftBetween(const DayOutline& day, Instant from, Instant to)
{
    std::vector<CustomerRecord> left;
    const auto leftAt = [&day](const CustomerStory& story) { return story.record.left.value_or(day.end); };
    auto story = std::ranges::upper_bound(day.customers, from, {}, leftAt);
    for (; story != day.customers.end() && story->record.left && *story->record.left <= to; ++story)
        left.push_back(story->record);
    return left;
}

}  // namespace

FloorBox::FloorBox(Side side, QWidget* parent)
    : QWidget{parent}, m_side{side}, m_title{new QLabel{this}}, m_floor{new ShopFloorView{this}}
{
    setObjectName(side == Side::a ? "sideA" : "sideB");
    m_floor->setObjectName(side == Side::a ? "floorA" : "floorB");
    m_title->setText(side == Side::a ? tr("A: as it was") : tr("B: changed"));
    m_title->setContentsMargins(8, 4, 8, 0);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_floor, 1);
}

void FloorBox::refresh(const Player& player, bool hasJumped)
{
    const Playback& playback = player.playback(m_side);
    const bool isNew = m_scenario != playback.sharedScenario();
    if (isNew) {
        m_scenario = playback.sharedScenario();
        m_floor->setScenario(m_scenario);
    }
    m_title->setVisible(player.isForked());
    m_floor->setLegendShown(!player.isForked());  // Side by side they share one.
    const bool jumps = isNew || hasJumped || playback.now() < m_shown;
    std::vector<CustomerRecord> left;
    if (!jumps && playback.now() - m_shown <= ShopFloorView::farApart)
        left = leftBetween(*player.outline(m_side), m_shown, playback.now());
    m_shown = playback.now();
    m_floor->setPicture(playback.picture(), left, jumps ? ShopFloorView::Change::Jump : ShopFloorView::Change::Walk);
    m_floor->keepPace();
}

}  // namespace tillsim::ui
