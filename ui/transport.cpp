// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport.hpp"

#include "core/scenario/clock_time.hpp"
#include "ui/actions.hpp"
#include "ui/player.hpp"
#include "ui/speed_slider.hpp"
#include "ui/transport_bar.hpp"

#include <QInputDialog>

#include <stdexcept>

namespace tillsim::ui {

namespace {

constexpr const char* ofALoadedDay[] = {"play",   "stepEvent", "stepCustomer", "toStart",  "toEnd",     "goTo",
                                        "slower", "faster",    "asFast",       "runUntil", "fullScreen"};

}  // namespace

Transport::Transport(Actions& actions, Player& player, TransportBar& bar, QWidget& window)
    : m_actions{actions}, m_player{player}, m_bar{bar}, m_window{window}
{
    connectCommands();
    connect(&m_player, &Player::stateChanged, this, &Transport::refresh);
    connect(&m_player, &Player::frame, this, &Transport::showClock);
    connect(&m_bar, &TransportBar::speedChosen, &m_player, &Player::setSpeed);
    connect(&m_bar, &TransportBar::untilAsked, this, &Transport::runUntil);
    refresh();
}

void Transport::connectCommands()
{
    const auto on = [this](const char* id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on("play", [this] { m_player.toggle(); });
    on("stepEvent", [this] { m_player.stepEvent(); });
    on("stepCustomer", [this] { m_player.stepCustomer(); });
    on("toStart", [this] { m_player.toStart(); });
    on("toEnd", [this] { m_player.toEnd(); });
    on("slower", [this] { m_player.setSpeed(nextSpeed(m_player.speed(), false)); });
    on("faster", [this] { m_player.setSpeed(nextSpeed(m_player.speed(), true)); });
    on("asFast", [this](bool isWanted) { m_player.setAsFastAsPossible(isWanted); });
    on("runUntil", [this] { runUntil(); });
    on("goTo", [this] { askForTime(); });
}

void Transport::runUntil()
{
    if (const auto moment = m_bar.until())
        m_player.runUntil(*moment);
    else
        emit notice(tr("This is no time. It must be one such as 11:30 or 2.5h."));
}

void Transport::askForTime()
{
    auto* const dialog = new QInputDialog{&m_window};
    dialog->setObjectName("goToDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to time"));
    dialog->setLabelText(tr("A time of day such as 11:30, or a time since opening such as 2.5h:"));
    dialog->setTextValue(clockOf(m_player));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        try {
            const Duration at = parseMoment(text.trimmed().toStdString(), m_player.playback().scenario().opens);
            m_player.seek(Instant{at});
        } catch (const std::invalid_argument& error) {
            emit notice(tr("\"%1\": a time %2").arg(text, QString::fromUtf8(error.what())));
        }
    });
    dialog->open();
}

void Transport::refresh()
{
    for (const char* const id : ofALoadedDay)
        m_actions[id]->setEnabled(m_player.isLoaded());
    QAction* const play = m_actions["play"];
    play->setChecked(m_player.isPlaying());
    play->setIcon(iconOf(m_player.isPlaying() ? Shape::Pause : Shape::Play));
    play->setText(m_player.isPlaying() ? tr("&Pause") : tr("&Play"));
    m_actions["asFast"]->setChecked(m_player.isAsFastAsPossible());
    showClock();
}

void Transport::showClock()
{
    m_bar.setState({.speed = m_player.speed(),
                    .achieved = m_player.achievedSpeed(),
                    .isAsFast = m_player.isAsFastAsPossible(),
                    .clock = clockOf(m_player)});
}

QString clockOf(const Player& player)
{
    if (!player.isLoaded())
        return {};
    const Duration since = player.playback().scenario().opens + player.position().time_since_epoch();
    const auto whole = std::chrono::floor<std::chrono::seconds>(since);
    QString text = QString::fromStdString(formatClockTime(whole));
    if (text.size() == 5)  // Without seconds, where there are none.
        text += QStringLiteral(":00");
    const auto day = since / dayLength + 1;
    return day > 1 ? Transport::tr("day %1, %2").arg(day).arg(text) : text;
}

}  // namespace tillsim::ui
