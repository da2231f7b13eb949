// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form_field.hpp"

#include "core/scenario/clock_time.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/setting_value.hpp"
#include "core/scenario/toml_value.hpp"
#include "ui/editor/law_text.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tillsim::ui {

namespace {

constexpr double percent = 100.0;
constexpr int digitsOfPercent = 12;  // Few enough to hide that 0.07 * 100 is not quite 7.

/// The context is that in which lupdate finds the texts: of functions in the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("tillsim::ui", text);
}

QLocale locale()
{
    QLocale own;
    own.setNumberOptions(QLocale::OmitGroupSeparator);
    return own;
}

/// As the user's language writes it, or as the file does.
std::optional<double> numberIn(const QString& shown)
{
    bool isNumber = false;
    double number = locale().toDouble(shown.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(shown.trimmed(), &isNumber);
    return isNumber ? std::optional{number} : std::nullopt;
}

QString showNumber(double number, FieldKind kind)
{
    if (kind == FieldKind::Share)
        return locale().toString(number * percent, 'g', digitsOfPercent);
    return locale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/// Without an exponent where that is short enough to read.
QString showCount(std::string_view toml, double number)
{
    const bool isWhole = std::abs(number) < 1e15 && std::nearbyint(number) == number;
    return isWhole ? QString::number(static_cast<qlonglong>(number))
                   : QString::fromUtf8(toml.data(), qsizetype(toml.size()));
}

QString rangeOf(const FormField& field)
{
    const auto text = [](double bound) { return locale().toString(bound, 'g', digitsOfPercent); };
    if (std::isinf(field.high))
        return std::isinf(field.low) ? QString{} : tr(", at least %1").arg(text(field.low));
    return tr(" from %1 to %2").arg(text(field.low), text(field.high));
}

QString whyNoNumber(const FormField& field, const QString& shown)
{
    const auto number = numberIn(shown);
    const bool isWhole = number && std::nearbyint(*number) == *number;
    if (!number || !std::isfinite(*number) || (field.kind == FieldKind::Count && !isWhole) || *number < field.low
        || *number > field.high)
        return (field.kind == FieldKind::Count ? tr("must be a whole number%1") : tr("must be a number%1"))
            .arg(rangeOf(field));
    return {};
}

/// The words of the core, which are about the value and not the form.
template <typename Parse>
QString whyNoTime(Parse parse)
try {
    parse();
    return {};
} catch (const std::exception& problem) {
    return QString::fromUtf8(problem.what());
}

}  // namespace

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::Number || kind == FieldKind::Share;
}

QString shownOf(const FormField& field, std::string_view toml)
{
    const QString raw = QString::fromUtf8(toml.data(), static_cast<qsizetype>(toml.size()));
    if (field.kind == FieldKind::Toml || field.kind == FieldKind::Fixed)
        return raw;
    if (field.kind == FieldKind::Law)
        return shownLaw(toml);
    if (isNumeric(field.kind)) {
        const auto number = numberOfToml(toml);
        if (!number)
            return raw;
        return field.kind == FieldKind::Count ? showCount(toml, *number) : showNumber(*number, field.kind);
    }
    const auto text = textOfToml(toml);
    return text ? QString::fromStdString(*text) : raw;
}

QString whyNot(const FormField& field, const QString& shown)
{
    if (shown.trimmed().isEmpty())
        return field.isOptional || field.kind == FieldKind::Text ? QString{} : tr("must not be empty");
    const std::string text = shown.trimmed().toStdString();
    switch (field.kind) {
    case FieldKind::Count:
    case FieldKind::Number:
    case FieldKind::Share: return whyNoNumber(field, shown);
    case FieldKind::Clock:
        return parseClockTime(text).value_or(dayLength) < dayLength ? QString{}
                                                                    : tr("must be a time of day, such as 07:00");
    case FieldKind::Moment: return whyNoTime([&] { (void)parseMoment(text, {}); });
    case FieldKind::Span: return whyNoTime([&] { (void)parseDuration(text); });
    case FieldKind::Toml: return QString::fromStdString(whyNotToml(text));
    case FieldKind::Law: return whyNoLaw(shown.trimmed());
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Fixed: return {};
    }
    return {};
}

std::string tomlOf(const FormField& field, const QString& shown)
{
    const QString text = shown.trimmed();
    if (field.kind == FieldKind::Count)
        return QString::number(static_cast<qlonglong>(numberIn(text).value_or(0.0))).toStdString();
    if (field.kind == FieldKind::Number)
        return asTomlNumber(numberIn(text).value_or(0.0));
    if (field.kind == FieldKind::Share)
        return QString::number(numberIn(text).value_or(0.0) / percent, 'g', digitsOfPercent).toStdString();
    if (field.kind == FieldKind::Law)
        return tomlOfLaw(text);
    return field.kind == FieldKind::Toml ? text.toStdString() : asTomlText(text.toStdString());
}

QString stepped(const FormField& field, const QString& shown, int steps)
{
    const double old = numberIn(shown).value_or(0.0);
    const double next = std::clamp(old + steps * field.step, field.low, field.high);
    if (field.kind == FieldKind::Count)
        return QString::number(static_cast<qlonglong>(next));
    return locale().toString(next, 'g', digitsOfPercent);
}

}  // namespace tillsim::ui
