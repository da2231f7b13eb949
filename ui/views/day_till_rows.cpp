// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_till_rows.hpp"

#include "ui/views/pixel_pen.hpp"
#include "ui/views/shades.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

/// From the bottom of a row: work, what keeps from it, rest.
constexpr std::array stackedLooks{TillLook::Scanning, TillLook::Tender, TillLook::Calling, TillLook::Helped,
                                  TillLook::Gap,      TillLook::Down,   TillLook::OnBreak, TillLook::Idle,
                                  TillLook::Called,   TillLook::Closed};

/// Lower rows have one colour a column, in pixels of the screen.
constexpr int leastStackedHeight = 6;
constexpr qreal leastLetterHeight = 10;
constexpr qreal leastLetterWidth = 14;
/// Less than that of a column does not break a stretch of one state.
constexpr float mostlyOne = 0.85F;

/// What a look is painted with. Hatches repeat every eight pixels.
struct Ink {
    static constexpr std::size_t period = 8;

    QRgb plain{};
    std::array<std::array<QRgb, period>, period> hatch{};  // By column, then by row.
};

using Inks = std::array<Ink, tillLookCount>;

Inks inksOf(const QPalette& palette)
{
    Inks inks;
    for (const TillLook look : allTillLooks) {
        const QColor bar = coloursOf(look, isDark(palette)).bar;
        const QRgb line = mixed(bar, readableOn(bar), 0.45).rgb();
        Ink& ink = inks[static_cast<std::size_t>(look)];
        ink.plain = bar.rgb();
        for (std::size_t x = 0; x < Ink::period; ++x) {
            for (std::size_t y = 0; y < Ink::period; ++y)
                ink.hatch[x][y] = isHatched(look, static_cast<int>(x), static_cast<int>(y)) ? line : ink.plain;
        }
    }
    return inks;
}

/// Fills the rows of one till in `image`, from `top` to before `bottom`.
class RowPen {
public:
    RowPen(QImage& image, const Inks& inks, int hatchScale)
        : m_pixels{image}, m_inks{inks}, m_hatchScale{hatchScale} { }

    void draw(const std::vector<TillColumn>& columns, int top, int bottom)
    {
        for (int x = 0; x < m_pixels.width(); ++x)
            drawColumn(columns[static_cast<std::size_t>(x)], x, top, bottom);
    }

private:
    void drawColumn(const TillColumn& column, int x, int top, int bottom)
    {
        if (bottom - top < leastStackedHeight) {
            const TillLook look = mainLook(column);
            if (column[static_cast<std::size_t>(look)] > 0)
                fill(look, x, top, bottom, true);
            return;
        }
        float sum = 0;
        int from = bottom;
        for (const TillLook look : stackedLooks) {
            const float share = column[static_cast<std::size_t>(look)];
            if (share <= 0)
                continue;
            sum += share;
            // Not below 0, so that cutting off the fraction rounds.
            const int to = bottom - static_cast<int>(std::min(sum, 1.0F) * static_cast<float>(bottom - top) + 0.5F);
            // In a column of many states, a hatch would only be noise.
            fill(look, x, to, from, share > mostlyOne);
            from = to;
        }
    }

    void fill(TillLook look, int x, int top, int bottom, bool hasHatch)
    {
        const Ink& ink = m_inks[static_cast<std::size_t>(look)];
        if (!hasHatch) {
            m_pixels.fillColumn(x, top, bottom, ink.plain);
            return;
        }
        const auto& hatch = ink.hatch[static_cast<std::size_t>(x / m_hatchScale) % Ink::period];
        for (int y = top; y < bottom; ++y)
            m_pixels.set(x, y, hatch[static_cast<std::size_t>(y / m_hatchScale) % Ink::period]);
    }

    PixelPen m_pixels;
    const Inks& m_inks;
    int m_hatchScale;
};

/// Letters in those stretches of one state that are wide enough.
void paintLetters(QPainter& painter, const StripCanvas& canvas, const QRectF& row,
                  const std::vector<TillColumn>& columns)
{
    const bool dark = isDark(canvas.palette);
    std::size_t begin = 0;
    while (begin < columns.size()) {
        const TillLook look = mainLook(columns[begin]);
        const auto isSame = [look](const TillColumn& each) { return each[static_cast<std::size_t>(look)] > mostlyOne; };
        std::size_t end = begin;
        while (end < columns.size() && isSame(columns[end]))
            ++end;
        const qreal width = static_cast<qreal>(end - begin) / canvas.pixelRatio;
        if (width >= leastLetterWidth && look != TillLook::Closed && look != TillLook::Idle) {
            const QColor bar = coloursOf(look, dark).bar;
            const qreal left = row.left() + static_cast<qreal>(begin) / canvas.pixelRatio;
            const QRectF plate{left + width / 2 - row.height() / 2, row.top() + 1, row.height(), row.height() - 2};
            painter.fillRect(plate, bar);
            painter.setPen(readableOn(bar));
            painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, letterOf(look));
        }
        begin = std::max(end, begin + 1);
    }
}

}  // namespace

void paintTillRows(QPainter& painter, const StripCanvas& canvas, const DayColumns& columns)
{
    const DayStripPlan& plan = canvas.plan;
    if (columns.empty())
        return;
    const int height = std::max(1, static_cast<int>(plan.tills.height() * canvas.pixelRatio));
    QImage image{static_cast<int>(columns.front().size()), height, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    const Inks inks = inksOf(canvas.palette);
    RowPen pen{image, inks, std::max(1, static_cast<int>(canvas.pixelRatio))};
    const qreal rowHeight = static_cast<qreal>(height) / static_cast<qreal>(plan.rows);
    const int gap = rowHeight >= 4 * canvas.pixelRatio ? static_cast<int>(canvas.pixelRatio) : 0;
    for (std::size_t till = 0; till < std::min(columns.size(), plan.rows); ++till) {
        const int top = static_cast<int>(std::lround(static_cast<qreal>(till) * rowHeight));
        const int bottom = static_cast<int>(std::lround(static_cast<qreal>(till + 1) * rowHeight)) - gap;
        pen.draw(columns[till], top, std::min(std::max(bottom, top + 1), height));
    }
    image.setDevicePixelRatio(canvas.pixelRatio);
    painter.drawImage(plan.tills.topLeft(), image);
    if (plan.row(0).height() < leastLetterHeight)
        return;
    QFont font = canvas.font;
    font.setPixelSize(static_cast<int>(std::min(plan.row(0).height() - 2, 11.0)));
    font.setBold(true);
    painter.setFont(font);
    for (std::size_t till = 0; till < std::min(columns.size(), plan.rows); ++till)
        paintLetters(painter, canvas, plan.row(till), columns[till]);
}

}  // namespace tillsim::ui
