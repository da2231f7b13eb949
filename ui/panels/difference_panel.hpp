// SPDX-License-Identifier: GPL-3.0-or-later
// By how much two courses of one day differ: in the line, and in the waits.
#pragma once

#include "ui/charts/difference_charts.hpp"
#include "ui/latest_job.hpp"

#include <QWidget>

#include <memory>
#include <optional>

namespace tillsim::ui {

class ChartCard;

struct Differences {
    Difference line{};
    Difference wait{};
};

class DifferencePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DifferencePanel(QWidget* parent = nullptr);

    /// Whose days they are, or nobody's. What is to be seen of others stays until these have been worked out, on
    /// another thread.
    void setDays(const std::optional<TwoDays>& days);
    /// Up to where it is told.
    void setNow(Instant now);

signals:
    void seekRequested(tillsim::Instant at);

private:
    [[nodiscard]] ChartCard* addCard(const QString& name);
    void refresh();

    ChartCard* m_line;
    ChartCard* m_wait;
    std::optional<TwoDays> m_days;
    std::shared_ptr<const Differences> m_differences;  // Null: not known yet.
    Instant m_now{};
    LatestJob m_job;
};

}  // namespace tillsim::ui
