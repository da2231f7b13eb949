// SPDX-License-Identifier: GPL-3.0-or-later
// tillsim-gui [FILE] [--seed N] [--at TIME] [--paused] [--to-end [--json]]: the window.
#include "app/gui/arguments.hpp"
#include "app/gui/display.hpp"
#include "app/gui/play_out.hpp"
#include "app/gui/templates.hpp"
#include "ui/desktop/language.hpp"
#include "ui/desktop/preferences.hpp"
#include "ui/desktop/program_icon.hpp"
#include "ui/desktop/theme.hpp"
#include "ui/main_window.hpp"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

namespace tillsim::gui {

namespace {

constexpr int failed = 1;
constexpr int refused = 2;
constexpr int noDisplay = 69;  // The exit code at which app/run does without a window; EX_UNAVAILABLE of sysexits.h.

int complain(const std::string& text, int code)
{
    std::fprintf(stderr, "tillsim-gui: %s\n", text.c_str());
    return code;
}

/// Whether it is to do its work without a window, so that it needs no display.
bool isForTheTerminal(int argc, char** argv)
{
    const auto isSuch = [](std::string_view word) {
        return word == "--json" || word == "--help" || word == "-h" || word == "--version" || word == "-v";
    };
    return std::any_of(argv, argv + argc, isSuch);
}

int answer(const Arguments& arguments)
{
    if (arguments.isJson)
        return playOut(arguments);
    std::fputs(arguments.answer.toLocal8Bit().constData(), stdout);
    return 0;
}

/// Gives the program its icon, and what the user has chosen: colours and language.
void dress()
{
    // By this, desktops know which windows belong to which icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tillsim.tillsim"));
    QApplication::setWindowIcon(ui::programIcon());
    const ui::Preferences preferences;
    ui::speak(preferences.language());
    ui::applyTheme(preferences.theme());
}

int showWindow(const Arguments& arguments)
{
    ui::MainWindow window{shippedTemplates(), shippedSweeps()};
    window.show();
    if (arguments.file)
        window.openScenario(
            *arguments.file,
            {.seed = arguments.seed, .at = arguments.at, .isToEnd = arguments.isToEnd, .isPaused = arguments.isPaused});
    return QApplication::exec();
}

/// There is no display. What is wrong with the arguments is said all the same, unless some of them are for Qt, which
/// takes them out only where there is one.
int regret(int argc, char** argv)
{
    const auto isForQt = [](std::string_view word) { return word.size() > 2 && word[0] == '-' && word[1] != '-'; };
    if (std::none_of(argv + 1, argv + argc, isForQt)) {
        const QCoreApplication application{argc, argv};
        static_cast<void>(readArguments(QCoreApplication::arguments()));
    }
    return complain("there is no display for the window; tillsim run FILE needs none", noDisplay);
}

/// The application first: it takes out of the arguments what is Qt's own, such as -platform.
int run(int argc, char** argv)
try {
    if (isForTheTerminal(argc, argv)) {
        const QCoreApplication application{argc, argv};
        return answer(readArguments(QCoreApplication::arguments()));
    }
    if (!isThereADisplay(argc, argv))
        return regret(argc, argv);
    const QApplication application{argc, argv};
    QApplication::setApplicationName("tillsim-gui");
    QApplication::setApplicationVersion(TILLSIM_VERSION);
    dress();
    return showWindow(readArguments(QApplication::arguments()));
} catch (const UsageError& error) {
    return complain(error.what(), refused);
} catch (const std::exception& error) {
    return complain(error.what(), failed);
}

}  // namespace

}  // namespace tillsim::gui

int main(int argc, char** argv)
{
    return tillsim::gui::run(argc, argv);
}
