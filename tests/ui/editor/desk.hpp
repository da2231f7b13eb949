// SPDX-License-Identifier: MIT
// What tests of the editor need: a scenario, a folder, and time for the checker.
#pragma once

#include "tests/ui/patience.hpp"
#include "ui/editor/scenario_document.hpp"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace tillsim::ui {

/// A shop with a comment at each place where one can get lost.
inline const std::string commentedShop = R"(# A small shop.

name = "Small shop"      # as on the sign
opens = "08:00"
duration = "2h"
seed = 7

[[arrivals]]
kind = "profile"
interval = "1h"
per_hour = [60, 90]      # the second hour is busy

[service]
kind = "time"
time = { exponential = { mean = "1min" } }

[[bank]]
name = "tills"
tills = 3                # as many as there are
roster = [
    { from = "08:00", to = "10:00", tills = 2 },  # Anna and Ben
    { from = "09:00", to = "10:00", tills = 1 },
]

[targets]
one_plus_one = 0.85
)";

inline std::string bytesIn(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(cannot be read)";
}

inline void writeTo(const QString& path, const std::string& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
}

/// The text with one part in place of another, which it has once.
inline std::string with(std::string text, std::string_view old, std::string_view fresh)
{
    const std::size_t at = text.find(old);
    EXPECT_NE(at, text.npos) << old;
    return at == text.npos ? text : text.replace(at, old.size(), fresh);
}

/// Waits until the document has been checked as it stands.
inline bool waitForCheck(ScenarioDocument& document)
{
    document.checkSoon();
    return QTest::qWaitFor([&] { return !document.isCheckPending(); }, 20'000);
}

}  // namespace tillsim::ui
