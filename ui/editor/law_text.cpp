// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/law_text.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/toml_outline.hpp"
#include "core/scenario/toml_value.hpp"

#include <QCoreApplication>

#include <optional>
#include <stdexcept>

namespace tillsim::ui {

namespace {

const QString exponential = QStringLiteral("exponential");

/// The text that is all there is in a table, under `key`.
std::optional<std::string> onlyText(std::string_view text, const TomlNode& table, std::string_view key)
{
    const TomlNode* const child = table.child(key);
    if (table.children.size() != 1 || !child || child->kind != TomlKind::Scalar)
        return std::nullopt;
    return textOfToml(child->value.of(text));
}

/// The mean of an exponential law that is written as in a cell; nothing if it is none.
std::optional<QString> meanIn(const QString& shown)
{
    const QString word = shown.section(' ', 0, 0, QString::SectionSkipEmpty);
    if (word.compare(exponential, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return shown.mid(shown.indexOf(word) + word.size()).trimmed();
}

bool isToml(const QString& shown)
{
    return shown.startsWith('{');
}

}  // namespace

QString shownLaw(std::string_view toml)
{
    const std::string text = "law = " + std::string{toml};
    const TomlOutline outline = outlineOf(text);
    const TomlNode* const law = outline.root.child("law");
    if (outline.isWhole && law && law->kind == TomlKind::Inline) {
        if (const auto always = onlyText(text, *law, "constant"))
            return QString::fromStdString(*always);
        const TomlNode* const inner = law->child("exponential");
        const auto mean = inner && law->children.size() == 1 ? onlyText(text, *inner, "mean") : std::nullopt;
        if (mean)
            return exponential + ' ' + QString::fromStdString(*mean);
    }
    return QString::fromUtf8(toml.data(), static_cast<qsizetype>(toml.size()));
}

QString whyNoLaw(const QString& shown)
{
    if (isToml(shown))
        return QString::fromStdString(whyNotToml(shown.toStdString()));
    try {
        (void)parseDuration(meanIn(shown).value_or(shown).toStdString());
        return {};
    } catch (const std::invalid_argument&) {
        return QCoreApplication::translate(
            "tillsim::ui", "must be a time such as 30s, exponential 6min, or a law as the text has it: { ... }");
    }
}

std::string tomlOfLaw(const QString& shown)
{
    if (isToml(shown))
        return shown.toStdString();
    if (const auto mean = meanIn(shown))
        return "{ exponential = { mean = " + asTomlText(mean->toStdString()) + " } }";
    return "{ constant = " + asTomlText(shown.toStdString()) + " }";
}

}  // namespace tillsim::ui
