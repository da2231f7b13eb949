// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport_bar.hpp"

#include "ui/actions.hpp"
#include "ui/speed_slider.hpp"
#include "ui/steady_label.hpp"
#include "ui/until_box.hpp"

#include <QFontDatabase>
#include <QLocale>

#include <cmath>

namespace tillsim::ui {

namespace {

constexpr double noticeable = 0.05;  // So much less than what was wanted is shown.

QString timesText(double speed)
{
    return QLocale{}.toString(speed, 'f', speed < 10.0 && speed != std::floor(speed) ? 1 : 0) + QStringLiteral("x");
}

SteadyLabel* steadyLabel(const QString& name, const QString& accessibleName, const QString& widest, QWidget* parent)
{
    auto* const label = new SteadyLabel{widest, parent};
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    return label;
}

}  // namespace

QString speedText(const TransportState& state)
{
    const QString wanted = state.isAsFast ? TransportBar::tr("fastest") : timesText(state.speed);
    const bool isAchieved = !state.isAsFast && std::abs(state.achieved - state.speed) <= noticeable * state.speed;
    if (state.achieved <= 0.0 || isAchieved)
        return wanted;
    return TransportBar::tr("%1 (%2)", "wanted and achieved speed").arg(wanted, timesText(state.achieved));
}

TransportBar::TransportBar(const Actions& actions, QWidget* parent)
    : QToolBar{tr("Transport"), parent},
      m_slider{new SpeedSlider{this}},
      m_speed{steadyLabel("speedText", tr("Speed"), QStringLiteral("fastest (10,000,000x)"), this)},
      m_clock{steadyLabel("clock", tr("Time of day"), QStringLiteral("day 2, 00:00:00  "), this)},
      m_until{new UntilBox{this}}
{
    setObjectName("transport");
    setIconSize({20, 20});
    for (const char* const id : {"open", "save"})
        addAction(actions[id]);
    addSeparator();
    for (const char* const id : {"toStart", "play", "stepEvent", "stepCustomer", "toEnd"})
        addAction(actions[id]);
    addSeparator();
    m_slider->setMinimumWidth(90);
    m_slider->setMaximumWidth(170);
    addWidget(m_slider);
    addWidget(m_speed);
    addSeparator();
    QFont clock = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    clock.setBold(true);
    m_clock->setFont(clock);
    addWidget(m_clock);
    addSeparator();
    addAction(actions["runUntil"]);
    addWidget(m_until);
    addSeparator();
    addAction(actions["fork"]);
    connect(m_slider, &SpeedSlider::speedChosen, this, &TransportBar::speedChosen);
    connect(m_until, &UntilBox::asked, this, &TransportBar::untilAsked);
}

void TransportBar::setState(const TransportState& state)
{
    m_slider->setSpeed(state.speed);
    m_speed->showText(speedText(state));
    m_clock->showText(state.clock);
}

void TransportBar::setOpens(Duration opens)
{
    m_until->setOpens(opens);
}

std::optional<Moment> TransportBar::until() const
{
    return m_until->moment();
}

}  // namespace tillsim::ui
