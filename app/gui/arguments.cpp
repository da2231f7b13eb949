// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/arguments.hpp"

#include <QCommandLineParser>

namespace tillsim::gui {

namespace {

std::uint64_t seedFrom(const QString& text)
{
    bool isNumber = false;
    const qulonglong seed = text.toULongLong(&isNumber);
    if (!isNumber || text.startsWith('+') || seed >> 63U != 0)
        throw UsageError{"--seed must be a whole number from 0 to 9223372036854775807"};
    return seed;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription("How many tills should be open, and when: watch a day, and change it.\n\n"
                                     "  tillsim-gui shop.toml --seed 7 --at 11:30 --paused\n"
                                     "  tillsim-gui shop.toml --seed 7 --to-end --json");
    parser.addPositionalArgument("FILE", "A scenario, whose day is played at once.", "[FILE]");
    parser.addOption({"seed", "Runs with seed N in place of the scenario's own.", "N"});
    parser.addOption(
        {"at", "Begins at this time of day, such as 11:30, or so long after opening, such as 2.5h.", "TIME"});
    parser.addOption({"paused", "Does not play yet."});
    parser.addOption({"to-end", "Goes to the end of the day."});
    parser.addOption({"json",
                      "With --to-end: prints the result of the run and shows no window, so that no display is "
                      "needed. It is what tillsim run FILE --format json prints."});
}

/// What has to be there for what else.
void checkTogether(const Arguments& arguments)
{
    if (arguments.isJson && !arguments.isToEnd)
        throw UsageError{"--json needs --to-end"};
    if (arguments.isToEnd && arguments.at)
        throw UsageError{"--at and --to-end exclude each other"};
    if (!arguments.file && (arguments.seed || arguments.at || arguments.isPaused || arguments.isToEnd))
        throw UsageError{"--seed, --at, --paused and --to-end need a FILE"};
}

}  // namespace

Arguments readArguments(const QStringList& all)
{
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(all))
        throw UsageError{parser.errorText().toStdString()};
    Arguments arguments;
    if (parser.isSet(help))
        arguments.answer = parser.helpText();
    else if (parser.isSet(version))
        arguments.answer = QStringLiteral("tillsim-gui " TILLSIM_VERSION "\n");
    if (!arguments.answer.isEmpty())
        return arguments;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        throw UsageError{"there may be one FILE only"};
    if (!files.isEmpty())
        arguments.file = files.front();
    if (parser.isSet("seed"))
        arguments.seed = seedFrom(parser.value("seed"));
    if (parser.isSet("at"))
        arguments.at = parser.value("at");
    arguments.isPaused = parser.isSet("paused");
    arguments.isToEnd = parser.isSet("to-end");
    arguments.isJson = parser.isSet("json");
    checkTogether(arguments);
    return arguments;
}

}  // namespace tillsim::gui
