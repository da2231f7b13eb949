// SPDX-License-Identifier: MIT
// An application that knows how long its thread was at work without looking for what the user does.
#pragma once

#include "tests/ui/benchmarks/times.hpp"

#include <QApplication>
#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <vector>

namespace tillsim::ui {

/// What kept the thread.
struct Longest {
    Times times{};
    QString what{};  ///< Class of the receiver, and type of the event.
};

/// The longest events of one kind.
struct LongEvents {
    Longest longest{};
    int count = 0;  ///< Of those over ProbedApplication::limit.
};

class ProbedApplication final : public QApplication {
public:
    static constexpr double limit = 10.0;  ///< Milliseconds that an event may take.

    ProbedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets what was measured.
    void restart();

    /// The kinds of events of which one took longest, the longest first; at most `most` kinds.
    [[nodiscard]] std::vector<LongEvents> longestEvents(std::size_t most) const;
    /// From one look for what the user does to the next one: some events and the painting of a frame. `what` is the
    /// longest of them.
    [[nodiscard]] const Longest& longestStretch() const { return m_longestStretch; }
    /// From the end of the painting of a frame to the end of the next one, the work that was done.
    [[nodiscard]] const std::vector<Times>& frames() const { return m_frames; }

    /// Called whenever a window has been painted.
    std::function<void()> onPainted{};

private:
    void look();
    void note(const Longest& event);

    int m_depth = 0;
    bool m_hasLooked = false;                // In this turn of the loop.
    std::map<QString, LongEvents> m_events;  // By kind.
    Longest m_longestStretch;
    Longest m_stretchPart;
    Times m_stretch{};
    Times m_frame{};
    std::vector<Times> m_frames;
};

}  // namespace tillsim::ui
