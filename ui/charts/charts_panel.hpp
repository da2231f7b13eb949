// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a run, a tab each. Only the one that is seen is brought up to date, at most 20 times a second.
#pragma once

#include "core/scenario/scenario.hpp"
#include "ui/charts/chart_input.hpp"
#include "ui/charts/run_charts.hpp"

#include <QTabWidget>
#include <QTimer>

#include <memory>
#include <vector>

namespace tillsim::ui {

class ChartCard;

class ChartsPanel final : public QTabWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// May be null.
    void setOutline(std::shared_ptr<const DayOutline> outline);
    void setResult(const RunResult& result);
    void setNow(Instant now);

    /// The data of the chart that is seen, as they are now.
    [[nodiscard]] ChartTable exportData() const;
    /// The chart that is seen; to be drawn elsewhere.
    [[nodiscard]] ChartCard* currentCard() const;

signals:
    void seekRequested(tillsim::Instant at);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Page {
        ChartCard* card;
        Chart (*chart)(const ChartInput& input);
        ChartTable (*table)(const ChartInput& input);
    };

    void addPage(const QString& name, const QString& objectName, Page page);
    void refreshSoon();
    void refresh();
    [[nodiscard]] bool hasDigest();

    ChartInput m_input;
    std::unique_ptr<DayDigester> m_digester;  // Of the outline, as long as it has no digest.
    std::vector<Page> m_pages;
    QTimer m_pause;           // Runs for as long as the next refresh has to wait.
    bool m_isBehind = false;  // Something has changed since the last refresh.
};

}  // namespace tillsim::ui
