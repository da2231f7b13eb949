// SPDX-License-Identifier: GPL-3.0-or-later
// Checks texts on a thread of its own, one at a time. A trace of a gigabyte takes seconds to read; the window does not
// notice, and what was typed meanwhile is checked once, as it stands in the end.
#pragma once

#include "ui/editor/check_text.hpp"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tillsim::ui {

class TextChecker final : public QObject {
    Q_OBJECT

public:
    explicit TextChecker(QObject* parent = nullptr);
    ~TextChecker() override;  ///< Waits for the check that is under way.

    /// Replaces a text that is still waiting.
    void check(TextToCheck text);

signals:
    /// Comes on the thread of this object.
    void checked(const tillsim::ui::CheckedText& result);

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<TextToCheck> m_waiting;  // Guarded by the mutex.
    std::jthread m_thread;                 // Last, so that it ends before what it uses.
};

}  // namespace tillsim::ui
