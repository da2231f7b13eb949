// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a day on paper: whether targets are met, all figures, the tills, the shop floor, the day and charts.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"
#include "ui/print/paper_flow.hpp"

#include <QByteArray>
#include <QMarginsF>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QString>

#include <memory>
#include <vector>

namespace tillsim::ui {

/// In millimetres; most printers can print within these.
inline constexpr QMarginsF paperMargins{15.0, 15.0, 15.0, 15.0};

/// What a report is made of: a day as it is at one instant.
struct DayOnPaper {
    std::shared_ptr<const Scenario> scenario{};
    std::uint64_t seed = 0;
    ShopPicture picture{};
    RunResult result{};
    std::shared_ptr<const DayOutline> outline{};  ///< May be null.
};

class DayReport {
public:
    explicit DayReport(DayOnPaper day);

    /// Prints the pages that the device is to print, or all, and gives back how many. `device` is not being painted on.
    /// Throws std::runtime_error if the device refuses: then there is no printer, or the file cannot be written.
    int print(QPagedPaintDevice& device) const;

    /// As a file: PDF on paper of the size that is usual where the user is, A4 or Letter.
    [[nodiscard]] QByteArray toPdf() const;
    [[nodiscard]] QByteArray toPdf(const QPageLayout& layout, const QPageRanges& ranges = {}) const;

    /// The blocks for paper that is so wide and high, in points.
    [[nodiscard]] std::vector<Block> blocks(QSizeF paper) const;

    [[nodiscard]] QString title() const;

private:
    void addFigures(std::vector<Block>& blocks, double width) const;
    void addTills(std::vector<Block>& blocks, double width) const;
    void addPictures(std::vector<Block>& blocks, QSizeF paper) const;
    void addCharts(std::vector<Block>& blocks, QSizeF paper) const;

    DayOnPaper m_day;
};

}  // namespace tillsim::ui
