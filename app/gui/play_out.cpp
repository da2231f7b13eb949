// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/play_out.hpp"

#include "app/cli/passport.hpp"
#include "core/results/run_json.hpp"
#include "core/scenario/scenario_error.hpp"
#include "ui/player.hpp"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <string>

namespace tillsim::gui {

namespace {

int endWith(const std::string& text, int code)
{
    std::fprintf(stderr, "%s\n", text.c_str());
    return code;
}

int print(const std::string& text)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return isWritten ? 0 : endWith("tillsim-gui: standard output cannot be written", 1);
}

/// Plays until the day is over, or something has gone wrong: then the result is what.
std::string play(ui::Player& player)
{
    std::string failure;
    QObject::connect(&player, &ui::Player::failed, [&failure](const QString& text) {
        failure = "tillsim-gui: " + text.toStdString();
        QCoreApplication::exit();
    });
    QObject::connect(&player, &ui::Player::frame, [&player] {
        if (player.isAtEnd())
            QCoreApplication::exit();
    });
    player.setAsFastAsPossible(true);
    player.play();
    QCoreApplication::exec();
    return failure;
}

}  // namespace

int playOut(const Arguments& arguments)
try {
    const cli::RunCommand command{.scenario = arguments.file->toStdString(), .seed = arguments.seed};
    const cli::HashedScenario read = cli::readHashedScenario(command.scenario, {});
    ui::Player player;
    player.load(std::make_shared<const Scenario>(read.scenario), command.seed.value_or(read.scenario.seed));
    const std::string failure = play(player);
    if (!failure.empty())
        return endWith(failure, 1);
    return print(cli::stamped(toJson(player.result()), cli::ReportFormat::json, passportOf(command, read)));
} catch (const ScenarioError& error) {
    return endWith(error.what(), 2);  // Its lines begin with file, line and column.
}

}  // namespace tillsim::gui
