// SPDX-License-Identifier: MIT
// An application that knows how long its thread was at work without looking for what the user does.
#pragma once

#include "tests/ui/benchmarks/times.hpp"

#include <QApplication>
#include <QString>

#include <functional>
#include <vector>

namespace tillsim::ui {

/// The longest of what kept the thread.
struct Longest {
    Times times{};
    QString what{};  ///< Class of the receiver, and type of the event.
};

class ProbedApplication final : public QApplication {
public:
    ProbedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets what was measured.
    void restart();

    /// Of one event.
    [[nodiscard]] const Longest& longestEvent() const { return m_longestEvent; }
    /// From one look for what the user does to the next one: some events and the painting of a frame. `what` is the
    /// longest of them.
    [[nodiscard]] const Longest& longestStretch() const { return m_longestStretch; }
    /// From the end of the painting of a frame to the end of the next one, the work that was done.
    [[nodiscard]] const std::vector<Times>& frames() const { return m_frames; }

    /// Called whenever a window has been painted.
    std::function<void()> onPainted{};

private:
    void look();

    int m_depth = 0;
    bool m_hasLooked = false;  // In this turn of the loop.
    Longest m_longestEvent;
    Longest m_longestStretch;
    Longest m_stretchPart;
    Times m_stretch{};
    Times m_frame{};
    std::vector<Times> m_frames;
};

}  // namespace tillsim::ui
