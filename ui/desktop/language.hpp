// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the window speaks. English is the one in the sources; the others are built in as resources.
//
// Words that come from the core, such as those about mistakes in a scenario, are English in any case: they are the same
// as those of the command line. So are files: they have numbers with a point.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tillsim::ui {

/// Their codes, such as "de"; English first.
[[nodiscard]] const QStringList& languages();

/// The language that the user gets: `chosen` if it is one of ours, else the first one of `wanted` (names as in
/// QLocale::uiLanguages, the dearest first) that is, else English.
[[nodiscard]] QString languageFor(const QString& chosen, const QStringList& wanted);

/// How numbers and dates are written in `language`: as in the country of the user, if its language is that one.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& ofSystem);

/// Has the program speak `chosen`, or as the system does if that is empty. To be called once, before there is a window.
void speak(const QString& chosen);

}  // namespace tillsim::ui
