// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/language.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

namespace tillsim::ui {

namespace {

const QString english = QStringLiteral("en");

void install(const QString& name, const QString& folder)
{
    auto* const translator = new QTranslator{QCoreApplication::instance()};
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

const QStringList& languages()
{
    static const QStringList codes{english, QStringLiteral("de")};
    return codes;
}

QString languageFor(const QString& chosen, const QStringList& wanted)
{
    if (languages().contains(chosen))
        return chosen;
    for (const QString& name : wanted) {
        const QString code = name.section(QRegularExpression{"[-_]"}, 0, 0).toLower();
        if (languages().contains(code))
            return code;
    }
    return english;
}

QLocale localeFor(const QString& language, const QLocale& ofSystem)
{
    const QLocale own{language};
    if (ofSystem.language() == own.language())
        return ofSystem;
    return language == english ? QLocale{QLocale::English, QLocale::UnitedKingdom} : own;
}

void speak(const QString& chosen)
{
    const QLocale ofSystem = QLocale::system();
    const QString language = languageFor(chosen, ofSystem.uiLanguages());
    QLocale::setDefault(localeFor(language, ofSystem));
    if (language == english)
        return;
    // Qt's own words, such as those on the buttons of dialogs, where they are installed.
    install("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install("tillsim_" + language, QStringLiteral(":/translations"));
}

}  // namespace tillsim::ui
