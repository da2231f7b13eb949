// SPDX-License-Identifier: GPL-3.0-or-later
// tillsim-gui [FILE] [--seed N]: the window.
#include "app/gui/display.hpp"
#include "ui/main_window.hpp"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <optional>

namespace {

constexpr int noDisplay = 69;  // The exit code at which app/run does without a window; EX_UNAVAILABLE of sysexits.h.

/// The seed on the command line; an error is told and ends the program with 2.
std::optional<std::uint64_t> seedFrom(const QCommandLineParser& arguments)
{
    if (!arguments.isSet("seed"))
        return std::nullopt;
    bool isNumber = false;
    const qulonglong seed = arguments.value("seed").toULongLong(&isNumber);
    if (!isNumber) {
        std::fputs("tillsim-gui: --seed must be a whole number, at least 0\n", stderr);
        std::exit(2);
    }
    return seed;
}

}  // namespace

int main(int argc, char** argv)
{
    if (!tillsim::gui::isThereADisplay(argc, argv)) {
        std::fputs("tillsim-gui: there is no display for the window; tillsim run FILE needs none\n", stderr);
        return noDisplay;
    }
    QApplication application{argc, argv};
    QApplication::setApplicationName("tillsim-gui");
    QApplication::setApplicationVersion(TILLSIM_VERSION);

    QCommandLineParser arguments;
    arguments.setApplicationDescription("How many tills should be open, and when.");
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument("FILE", "A scenario to open.", "[FILE]");
    arguments.addOption({"seed", "Runs with seed N in place of the scenario's own.", "N"});
    arguments.process(application);
    const std::optional<std::uint64_t> seed = seedFrom(arguments);

    tillsim::ui::MainWindow window;
    window.show();
    if (!arguments.positionalArguments().isEmpty())
        window.openScenario(arguments.positionalArguments().front(), seed);
    return QApplication::exec();
}
