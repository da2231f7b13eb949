// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_words.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace tillsim::ui {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::FigureText)
};

namespace {

/// In the order in which planners ask for them.
constexpr std::array<std::pair<std::string_view, const char*>, 22> figureTitles{
    {{"wait_s.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean wait")},
     {"wait_s.p95", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "95% wait at most")},
     {"cost", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "cost of a run")},
     {"utilisation", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "utilisation")},
     {"one_plus_one", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "1+1")},
     {"line_length.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean line")},
     {"line_length.max", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "longest line")},
     {"throughput_per_hour", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "served in an hour")},
     {"wait_s.p50", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "half wait at most")},
     {"wait_s.p90", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "90% wait at most")},
     {"wait_s.p99", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "99% wait at most")},
     {"wait_s.max", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "longest wait")},
     {"sojourn_s.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean time from coming to leaving")},
     {"service_s.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean service")},
     {"outside_s.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean wait outside")},
     {"in_shop.mean", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "mean number in line and served")},
     {"in_shop.max", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "most in line and served")},
     {"customers.arrived", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "customers who came")},
     {"customers.served", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "customers served")},
     {"customers.balked", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "customers who balked")},
     {"customers.turned_away", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "customers turned away")},
     {"customers.reneged", QT_TRANSLATE_NOOP("tillsim::ui::FigureText", "customers who gave up")}}};

/// The path below an element of a list, as "wait_s.mean" of "classes[regular].wait_s.mean".
std::string_view keyOf(std::string_view figure)
{
    const std::size_t end = figure.rfind("].");
    return end == std::string_view::npos ? figure : figure.substr(end + 2);
}

/// What stands in the brackets.
QString elementsOf(std::string_view figure)
{
    QStringList names;
    for (std::size_t at = figure.find('['); at != std::string_view::npos; at = figure.find('[', at + 1)) {
        const std::size_t end = std::min(figure.find("].", at), figure.size());
        names << QString::fromUtf8(figure.data() + at + 1, static_cast<qsizetype>(end - at - 1));
    }
    return names.join(QStringLiteral(", "));
}

std::size_t orderOf(const std::string& figure)
{
    const std::string_view key = keyOf(figure);
    const auto found = std::ranges::find(figureTitles, key, [](const auto& each) { return each.first; });
    const std::size_t known = found != figureTitles.end() ? static_cast<std::size_t>(found - figureTitles.begin())
        : key.starts_with("within.")                      ? 1U
                                                          : figureTitles.size();
    return known + (key.size() == figure.size() ? 0U : 2 * figureTitles.size());
}

QString keyWord(std::string_view key)
{
    const auto found = std::ranges::find(figureTitles, key, [](const auto& each) { return each.first; });
    if (found != figureTitles.end())
        return FigureText::tr(found->second);
    const QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    bool isNumber = false;
    const double seconds = key.starts_with("within.") ? text.mid(7).toDouble(&isNumber) : 0.0;
    return isNumber ? FigureText::tr("wait of at most %1").arg(spanText(seconds)) : text;
}

int decimalsFor(double size, int digits)
{
    if (size <= 0.0)
        return 0;
    return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(size))), 0, 9);
}

}  // namespace

QString figureWord(const std::string& figure)
{
    const std::string_view key = keyOf(figure);
    const QString word = keyWord(key);
    return key.size() == figure.size() ? word : FigureText::tr("%1: %2").arg(elementsOf(figure), word);
}

QString figureTitle(const std::string& figure)
{
    const std::string_view key = keyOf(figure);
    const bool isTime = key.find("_s.") != std::string_view::npos && !key.ends_with(".count");
    const char* const unit = isShare(figure) ? "%" : isTime || key == "simulated_s" ? "s" : "";
    return *unit ? FigureText::tr("%1 (%2)").arg(figureWord(figure), unit) : figureWord(figure);
}

bool isShare(const std::string& figure)
{
    const std::string_view key = keyOf(figure);
    return key.starts_with("within.") || key == "one_plus_one" || key == "utilisation";
}

QString estimateText(const MeanEstimate& estimate, const std::string& figure)
{
    if (estimate.count == 0)
        return {};
    const double half = estimate.halfWidth.value_or(0.0);
    if (half <= 0.0)
        return shortText(estimate.mean, figure);
    const double scale = isShare(figure) ? 100.0 : 1.0;
    const QString unit = isShare(figure) ? QStringLiteral("%") : QString{};
    const int decimals = decimalsFor(half * scale, 2);
    return FigureText::tr("%1 ± %2").arg(numberText(estimate.mean * scale, decimals) + unit,
                                         numberText(half * scale, decimals) + unit);
}

QString shortText(double mean, const std::string& figure)
{
    if (isShare(figure))
        return shareText(mean);
    return numberText(mean, std::min(3, decimalsFor(std::abs(mean), 3)));
}

std::vector<std::string> sortedFigures(std::vector<std::string> figures)
{
    std::ranges::stable_sort(figures, {}, orderOf);
    return figures;
}

}  // namespace tillsim::ui
