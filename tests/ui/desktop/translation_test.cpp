// SPDX-License-Identifier: MIT
// The translations are complete: held against the sources by the tool that reads texts out of them.
#include "ui/desktop/language.hpp"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <vector>

namespace tillsim::ui {
namespace {

const QString translations = TILLSIM_SOURCE_DIR "/resources/translations/";

struct Message {
    QString context{};
    QString source{};
    QString translation{};
    bool isFinished = true;
    int count = -1;  // Which asks for this form; -1 where none is told.
};

std::ostream& operator<<(std::ostream& stream, const Message& message)
{
    return stream << message.context.toStdString() << ": \"" << message.source.toStdString() << "\" is \""
                  << message.translation.toStdString() << '"';
}

/// Of a text that counts, the form for one and the form for more; of another, the only one.
QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

/// One for each form.
std::vector<Message> readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context};
    QStringList forms;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("translation")) {
            message.isFinished = !xml.attributes().hasAttribute("type");
            forms = readForms(xml);
        } else {
            const bool isSource = xml.name() == QStringLiteral("source");
            const QString text = xml.readElementText();
            if (isSource)
                message.source = text;
        }
    }
    std::vector<Message> messages;
    for (const QString& form : forms) {
        message.translation = form;
        message.count = forms.size() > 1 ? static_cast<int>(messages.size()) + 1 : -1;
        messages.push_back(message);
    }
    return messages;
}

std::vector<Message> messagesIn(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml{&file};
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            std::ranges::copy(readMessage(xml, context), std::back_inserter(messages));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

/// The file as it becomes when the texts of today's sources are read into it.
std::vector<Message> updated(const QString& name)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(translations + name, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(TILLSIM_SOURCE_DIR);
    lupdate.start(TILLSIM_LUPDATE,
                  {"-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias", "tr+=formText", "-I", ".",
                   "ui", "app/gui", "-ts", copy});
    EXPECT_TRUE(lupdate.waitForFinished(-1));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return messagesIn(copy);
}

class Translation : public testing::TestWithParam<const char*> {
protected:
    static QString file() { return QStringLiteral("tillsim_%1.ts").arg(GetParam()); }
};

TEST_P(Translation, HasEachTextOfTheSourcesAndNoOther)
{
    const std::vector<Message> now = updated(file());

    ASSERT_GT(now.size(), 500U);
    for (const Message& message : now)
        EXPECT_TRUE(message.isFinished && !message.translation.isEmpty()) << message;
    EXPECT_EQ(messagesIn(translations + file()).size(), now.size()) << "run resources/scripts/update_translations.sh";
}

/// Texts are looked for by the full name of the class that asks. Where lupdate did not know it, nothing is found.
TEST_P(Translation, HasTheContextsThatTheProgramAsksFor)
{
    for (const Message& message : messagesIn(translations + file())) {
        EXPECT_TRUE(message.context.startsWith("tillsim::ui") || message.context == "Actions"
                    || message.context == "CheckText")
            << message;
    }
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder{"%L?([0-9]+|n)"};
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

TEST_P(Translation, HasThePlaceholdersOfTheOriginal)
{
    for (const Message& message : messagesIn(translations + file()))
        EXPECT_EQ(placeholdersOf(message.source), placeholdersOf(message.translation)) << message;
}

/// "&" before the letter that chooses it; "..." where more is asked.
TEST_P(Translation, HasAKeyAndDotsWhereTheOriginalHasThem)
{
    static const QRegularExpression key{"&[^ &]"};
    for (const Message& message : messagesIn(translations + file())) {
        EXPECT_EQ(message.source.contains(key), message.translation.contains(key)) << message;
        EXPECT_EQ(message.source.endsWith("..."), message.translation.endsWith("...")) << message;
        EXPECT_EQ(message.source.startsWith(' '), message.translation.startsWith(' ')) << message;
    }
}

TEST_P(Translation, IsBuiltInAsItStands)
{
    QTranslator built;
    ASSERT_TRUE(built.load(QStringLiteral(":/translations/tillsim_%1.qm").arg(GetParam())));
    int different = 0;

    for (const Message& message : messagesIn(translations + file())) {
        // Those with a comment are looked for with it.
        const QString text = built.translate(message.context.toUtf8(), message.source.toUtf8(), nullptr, message.count);
        different += text.isEmpty() || text == message.translation ? 0 : 1;
    }

    EXPECT_EQ(different, 0);
    EXPECT_EQ(built.translate("Actions", "&File"), GetParam() == std::string{"de"} ? "&Datei" : "");
}

INSTANTIATE_TEST_SUITE_P(OfAllLanguages, Translation, testing::Values("de"));

TEST(Languages, HaveAFileEachExceptForEnglish)
{
    for (const QString& code : languages())
        EXPECT_EQ(QFile::exists(translations + "tillsim_" + code + ".ts"), code != "en") << code.toStdString();
}

}  // namespace
}  // namespace tillsim::ui
