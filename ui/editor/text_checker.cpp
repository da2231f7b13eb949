// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/text_checker.hpp"

#include <utility>

namespace tillsim::ui {

TextChecker::TextChecker(QObject* parent)
    : QObject{parent}, m_thread{[this](const std::stop_token& stop) { work(stop); }}
{
}

TextChecker::~TextChecker() = default;

void TextChecker::check(TextToCheck text)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_waiting = std::move(text);
    }
    m_wake.notify_one();
}

void TextChecker::work(const std::stop_token& stop)
{
    while (true) {
        std::unique_lock lock{m_mutex};
        if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
            return;
        const TextToCheck text = std::move(*m_waiting);
        m_waiting.reset();
        lock.unlock();
        QMetaObject::invokeMethod(
            this, [this, result = checkText(text)] { emit checked(result); }, Qt::QueuedConnection);
    }
}

}  // namespace tillsim::ui
