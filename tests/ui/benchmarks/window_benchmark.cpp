// SPDX-License-Identifier: MIT
// How the real window behaves with the real engine, without a screen: what a frame costs, how soon it is elsewhere, how
// long it does not listen, and whether its memory grows. Prints times in milliseconds.
//
// The budgets: 95% of the frames of 20 tills and 300 customers at 60x under 16 ms; another instant of a day of 2,500
// customers on the screen in 50 ms; never 10 ms at work without looking for what the user does; memory flat over an
// hour of play at full speed (--hours 1).
#include "tests/ui/benchmarks/probed_application.hpp"
#include "tests/ui/patience.hpp"

#include "ui/main_window.hpp"

#include <QAction>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <random>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Handles events until it is so, which it looks at after each painting, and now and then.
template <typename Predicate>
void runUntil(ProbedApplication& application, Predicate isSo)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isSo())
            loop.quit();
    };
    application.onPainted = look;
    QTimer now;
    QObject::connect(&now, &QTimer::timeout, &loop, look);
    now.start(100ms);
    loop.exec();
    application.onPainted = nullptr;
}

/// A window with a day that stands still, all of which is known.
class Desk {
public:
    Desk(ProbedApplication& application, const QString& path) : m_application{application}
    {
        m_window.show();
        runFor(300ms);
        m_application.restart();
        m_window.openScenario(path);
        runUntil(m_application, [this] { return player().isLoaded() && player().isOutlineComplete(); });
        runFor(500ms);
    }
    ~Desk() { m_window.document().textDocument().setModified(false); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] Player& player() { return m_window.player(); }
    [[nodiscard]] MainWindow& window() { return m_window; }

    /// What it took from now until the instant is on the screen.
    Times seek(Instant at)
    {
        bool isShown = false;
        const auto frame = QObject::connect(&player(), &Player::frame, [&] { isShown = player().hasArrived(); });
        const Times before = Times::now();
        player().seek(at);
        runUntil(m_application, [&] { return isShown; });
        QObject::disconnect(frame);
        return Times::now().since(before);
    }

    void goTo(Instant at)
    {
        seek(at);
        runFor(300ms);
    }

private:
    ProbedApplication& m_application;
    MainWindow m_window;
};

void reportLongest(const ProbedApplication& application, const std::string& what)
{
    const auto line = [&](const char* which, const Longest& longest, const std::string& more) {
        fmt::print("{:<64} {:7} processor {:7.2f}  wall {:7.2f} ms  ({}{})\n", what, which, longest.times.processor,
                   longest.times.wall, longest.what.toStdString(), more);
    };
    for (const LongEvents& kind : application.longestEvents(3))
        line("event", kind.longest,
             kind.count > 0 ? fmt::format("; {} over {} ms", kind.count, ProbedApplication::limit) : "");
    line("stretch", application.longestStretch(), "");
}

std::size_t present(const ShopPicture& picture)
{
    std::size_t count = 0;
    for (const BankPicture& bank : picture.banks) {
        for (const LinePicture& each : bank.lines)
            count += each.size();
        for (const TillPicture& till : bank.tills)
            count += till.customer ? 1U : 0U;
    }
    return count;
}

void measureFrames(ProbedApplication& application, std::chrono::seconds time)
{
    Desk desk{application, TILLSIM_SOURCE_DIR "/tests/ui/benchmarks/twenty_tills.toml"};
    desk.goTo(Instant{1h});
    desk.player().setSpeed(60);
    desk.player().play();
    runFor(1s);
    application.restart();
    runFor(time);
    const auto there = present(desk.player().picture());
    report(fmt::format("a frame of the window, 60x, 20 tills, {} customers", there), application.frames());
    fmt::print("{:<64} {:.1f} a second\n", "such frames",
               static_cast<double>(application.frames().size()) / static_cast<double>(time.count()));
    reportLongest(application, "such frames");
}

/// Back and forth between random instants.
void measureSeeks(ProbedApplication& application, const QString& name, int count, bool isPlaying)
{
    Desk desk{application, shippedFolder + name};
    const Instant end = desk.player().outline()->end;
    std::mt19937 random{1};
    std::uniform_real_distribution<double> somewhere{0.0, toSeconds(end)};
    if (isPlaying)
        desk.player().play();
    application.restart();
    std::vector<Times> times;
    for (int number = 0; number < count; ++number) {
        times.push_back(desk.seek(Instant{fromSeconds(somewhere(random))}));
        runFor(20ms);
    }
    report(fmt::format("to another instant of {}{}", name.toStdString(), isPlaying ? ", playing" : ""), times);
    reportLongest(application, "such ways");
}

void measureLoad(ProbedApplication& application, const QString& name)
{
    const Desk desk{application, shippedFolder + name};
    reportLongest(application, fmt::format("load of {}", name.toStdString()));
}

void measurePlay(ProbedApplication& application, const QString& name, std::chrono::seconds time)
{
    Desk desk{application, shippedFolder + name};
    desk.player().setAsFastAsPossible(true);
    application.restart();
    desk.player().play();
    QElapsedTimer since;
    since.start();
    runUntil(application,
             [&] { return !desk.player().isPlaying() || std::chrono::milliseconds{since.elapsed()} > time; });
    const double took = static_cast<double>(since.elapsed());
    reportLongest(application, fmt::format("fast play of {}", name.toStdString()));
    fmt::print("{:<64} {:.0f} ms for {:.1f} hours\n", "such play", took, toSeconds(desk.player().position()) / 3600);
    application.restart();
    desk.player().toEnd();
    runUntil(application, [&] { return desk.player().isAtEnd(); });
    runFor(300ms);
    reportLongest(application, fmt::format("run to the end of {}", name.toStdString()));
}

/// Somebody types a number into the text while the day plays.
void measureEdits(ProbedApplication& application, const QString& name)
{
    Desk desk{application, shippedFolder + name};
    desk.goTo(Instant{3h});
    desk.player().play();
    application.restart();
    QTextDocument& text = desk.window().document().textDocument();
    for (int number = 0; number < 6; ++number) {
        QTextCursor cursor = text.find("seed = ");
        cursor.movePosition(QTextCursor::EndOfWord);
        cursor.setPosition(cursor.selectionEnd());
        cursor.insertText("1");
        runFor(700ms);
    }
    reportLongest(application, fmt::format("edits of {}", name.toStdString()));
}

/// Somebody asks what if in the middle of the day, and watches both courses of it.
void measureFork(ProbedApplication& application, const QString& name, std::chrono::seconds time)
{
    Desk desk{application, shippedFolder + name};
    const Instant end = desk.player().outline()->end;
    desk.goTo(Instant{end.time_since_epoch() / 2});
    application.restart();
    desk.player().fork();
    desk.player().intervene(InterventionKind::Rush, 0, 0, {}, 40);
    runUntil(application, [&] { return desk.player().isOutlineComplete(); });
    runFor(500ms);
    reportLongest(application, fmt::format("fork of {}", name.toStdString()));
    application.restart();
    desk.player().setSpeed(3600);
    desk.player().play();
    runFor(time);
    reportLongest(application, fmt::format("play of both sides of {}", name.toStdString()));
    application.restart();
    desk.player().keep(Side::b);
    runFor(500ms);
    reportLongest(application, fmt::format("end of the fork of {}", name.toStdString()));
}

/// A screen as large as they come, and a strip of the day that is full.
void measureScreen(ProbedApplication& application, std::chrono::seconds time)
{
    Desk desk{application, TILLSIM_SOURCE_DIR "/tests/ui/benchmarks/week_of_forty_tills.toml"};
    reportLongest(application, "load of a week of 40 tills");
    desk.window().resize(3840, 2160);
    runFor(500ms);
    application.restart();
    for (int height : {2000, 2100, 2160}) {
        desk.window().resize(3840, height);
        runFor(500ms);
    }
    reportLongest(application, "a week of 40 tills, 3840 x 2160 pixels, resized");
    application.restart();
    desk.player().setSpeed(60);
    desk.player().play();
    runFor(time);
    report("a frame of a week of 40 tills, 3840 x 2160 pixels", application.frames());
    reportLongest(application, "such frames");
}

/// Mebibytes of memory that this program has now.
double residentMemory()
{
    std::ifstream file{"/proc/self/statm"};
    double total = 0;
    double resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Days one after the other, as fast as possible.
void measureMemory(ProbedApplication& application, const QString& name, std::chrono::seconds time)
{
    Desk desk{application, shippedFolder + name};
    desk.player().setAsFastAsPossible(true);
    QElapsedTimer since;
    since.start();
    int days = 0;
    const auto again = [&] {
        if (!desk.player().isPlaying()) {
            ++days;
            application.restart();  // What it notes of each frame would look like a leak of the window.
            desk.player().play();
        }
    };
    const auto playing = QObject::connect(&desk.player(), &Player::frame, again);
    const auto looks = std::chrono::milliseconds{time} / 12;
    for (int look = 1; look <= 12; ++look) {
        runUntil(application, [&] { return std::chrono::milliseconds{since.elapsed()} >= look * looks; });
        fmt::print("{:<64} {:7.1f} MiB after {:6.0f} s, {} days\n", "memory, days at full speed", residentMemory(),
                   static_cast<double>(since.elapsed()) / 1000, days);
        std::fflush(stdout);
    }
    QObject::disconnect(playing);
}

void measureScenario(ProbedApplication& application, const QString& name, std::chrono::seconds time)
{
    measureLoad(application, name);
    measurePlay(application, name, time);
    measureEdits(application, name);
    measureSeeks(application, name, 10, false);
    measureFork(application, name, time);
}

void measureAll(ProbedApplication& application, std::chrono::seconds time)
{
    measureFrames(application, time);
    measureSeeks(application, "supermarket_saturday.toml", 100, false);
    measureSeeks(application, "supermarket_saturday.toml", 100, true);
    measureScenario(application, "supermarket_saturday.toml", time);
    measureScenario(application, "lecture_mmc.toml", time);
    measureScreen(application, time);
}

}  // namespace
}  // namespace tillsim::ui

int main(int argc, char** argv)
{
    using namespace tillsim::ui;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");  // Its loop does not say when it waits.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.path()));
    ProbedApplication application{argc, argv};
    QApplication::setStyle(QStringLiteral("Fusion"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"seconds", "Play for so long where it plays.", "number", "8"});
    parser.addOption({"hours", "Only play for so long at full speed, and look at the memory.", "number"});
    parser.addPositionalArgument("file", "Only measure this scenario of those that are shipped.", "[file]");
    parser.process(application);
    const std::chrono::seconds time{parser.value("seconds").toInt()};
    if (!parser.positionalArguments().isEmpty()) {
        measureScenario(application, parser.positionalArguments().front(), time);
        return 0;
    }
    if (parser.isSet("hours")) {
        const auto seconds = static_cast<long>(parser.value("hours").toDouble() * 3600);
        measureMemory(application, "supermarket_saturday.toml", std::chrono::seconds{seconds});
        return 0;
    }
    measureAll(application, time);
    measureMemory(application, "supermarket_saturday.toml", time);
    return 0;
}
