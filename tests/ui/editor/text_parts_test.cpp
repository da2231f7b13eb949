// SPDX-License-Identifier: MIT
// The small parts without a window: tokens, bytes, what heads of scenarios teach.
#include "core/scenario/text_file.hpp"
#include "tests/ui/editor/desk.hpp"
#include "ui/editor/scenario_template.hpp"
#include "ui/editor/severity_mark.hpp"
#include "ui/editor/text_bytes.hpp"
#include "ui/editor/toml_highlighter.hpp"
#include "ui/editor/toml_tokens.hpp"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDir>
#include <QTextDocument>

#include <cmath>
#include <tuple>

namespace tillsim::ui {
namespace {

using testing::ElementsAre;

std::vector<std::pair<TokenKind, std::string>> partsOf(const QString& line, LineState begin = LineState::Plain)
{
    std::vector<std::pair<TokenKind, std::string>> parts;
    for (const Token& token : tokensOf(line, begin).tokens)
        parts.emplace_back(token.kind, line.mid(token.start, token.length).toStdString());
    return parts;
}

TEST(Tokens, AreTheThingsThatLookDifferent)
{
    using enum TokenKind;
    EXPECT_THAT(partsOf("tills = 3  # three"),
                ElementsAre(std::pair{Key, "tills"}, std::pair{Number, "3"}, std::pair{Comment, "# three"}));
    EXPECT_THAT(partsOf("w = { time = \"3min\", on = true }"),
                ElementsAre(std::pair{Key, "w"}, std::pair{Key, "time"}, std::pair{Text, "\"3min\""},
                            std::pair{Key, "on"}, std::pair{Word, "true"}));
    EXPECT_THAT(partsOf("[[bank]] # tills"), ElementsAre(std::pair{Header, "[[bank]]"}, std::pair{Comment, "# tills"}));
    EXPECT_THAT(partsOf("  [1, -2.5],"), ElementsAre(std::pair{Number, "1"}, std::pair{Number, "-2.5"}));
    EXPECT_THAT(partsOf(R"(name = "a # \" b" # c)"),
                ElementsAre(std::pair{Key, "name"}, std::pair{Text, R"("a # \" b")"}, std::pair{Comment, "# c"}));
}

TEST(Tokens, GoOnThroughTextsOfSeveralLines)
{
    const TokenLine first = tokensOf("a = \"\"\"x", LineState::Plain);
    const TokenLine second = tokensOf("# y", first.end);
    const TokenLine third = tokensOf("z\"\"\" # c", second.end);

    EXPECT_EQ(first.end, LineState::InText);
    EXPECT_THAT(second.tokens, ElementsAre(Token{TokenKind::Text, 0, 3}));
    EXPECT_EQ(third.end, LineState::Plain);
    EXPECT_EQ(third.tokens.back().kind, TokenKind::Comment);
}

TEST(Bytes, ComeBackAsTheyWere)
{
    for (const std::string bytes : {"", "a\n", "a\r\nb\r\n", "\xEF\xBB\xBFname = \"x\"\n",
                                    "# \xC3\xA4 \xF0\x9F\x9B\x92\n", "a = \"\xC2\xA0\"\n"}) {
        const auto edited = editedFrom(bytes);
        ASSERT_TRUE(edited.has_value()) << bytes;
        QTextDocument document;
        document.setPlainText(edited->text);
        EXPECT_EQ(bytesOf({textIn(document), edited->hasMark, edited->hasCarriageReturns}), bytes);
    }
}

TEST(Bytes, AreRefusedWhereTheyCouldNotComeBack)
{
    EXPECT_FALSE(editedFrom("a\r\nb\n").has_value());
    EXPECT_FALSE(editedFrom("\xFF").has_value());
    EXPECT_FALSE(editedFrom(std::string{"a\0b", 3}).has_value());
    EXPECT_FALSE(editedFrom("a\rb").has_value());
    EXPECT_FALSE(editedFrom("\xE2\x80\xA9").has_value());
}

TEST(Bytes, AreFoundInTheTextBeyondLettersOfSeveral)
{
    const std::string text = "\xC3\xA4\xF0\x9F\x9B\x92x";

    EXPECT_EQ(rangeIn(text, {6, 7}), (TextRange{3, 4}));
}

TEST(Teachings, AreTheHeadsOfScenarios)
{
    const Teaching teaching
        = teachingOf("# SPDX-License-Identifier: MIT\n# The shop: what is it for?\n#\n# One line\n"
                     "# and another.\n#\n# Try:   --set a=1\n#        more\n#\n# End.\n\nx = 1\n# no\n");

    EXPECT_EQ(teaching.title, "The shop");
    EXPECT_EQ(teaching.question, "What is it for?");
    EXPECT_EQ(teaching.text, "One line and another.\n\nEnd.");
}

TEST(Teachings, AreThereForAllThatIsShipped)
{
    for (const QString& name : QDir{shippedFolder}.entryList({"*.toml"})) {
        const Teaching teaching = teachingOf(bytesIn(shippedFolder + name));
        EXPECT_FALSE(teaching.title.isEmpty() || teaching.question.isEmpty() || teaching.text.isEmpty())
            << name.toStdString();
    }
}

/// WCAG 2.1: relative luminance, and the ratio of two.
double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST(Colours, CanBeReadOnLightAndDark)
{
    for (const QColor base : {QColor{Qt::white}, QColor{0xf7f7f7}, QColor{0x1e1e1e}, QColor{0x2b2b2b}}) {
        QPalette palette{base, base};
        palette.setColor(QPalette::Base, base);
        for (int kind = 0; kind <= static_cast<int>(TokenKind::Word); ++kind)
            EXPECT_GE(contrast(tokenColour(static_cast<TokenKind>(kind), palette), base), 4.5) << kind;
        for (int severity = 0; severity <= static_cast<int>(Severity::Note); ++severity)
            EXPECT_GE(contrast(severityColour(static_cast<Severity>(severity), palette), base), 4.5) << severity;
    }
}

}  // namespace
}  // namespace tillsim::ui
