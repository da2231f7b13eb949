// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of the day, which is also the way to go to another time: how long the line is over what each till does,
// from opening to closing. Click, drag, or use the keys.
#pragma once

#include "ui/latest_job.hpp"
#include "ui/views/day_strip_painter.hpp"
#include "ui/views/described_view.hpp"

#include "core/experiment/playback/day_outline.hpp"
#include "core/scenario/scenario.hpp"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

namespace tillsim::ui {

class DayStrip final : public QWidget, public DescribedView {
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);
    ~DayStrip() override;

    /// Whose day it is, with its interventions and targets; null: none. The outline of another version of the same shop
    /// stays until the next one comes.
    void setScenario(std::shared_ptr<const Scenario> scenario);

    /// How the day goes, as far as it is known: of the scenario that was set. May be called as often as it grows; it is
    /// painted anew some times a second. Null: nothing is known.
    void setOutline(std::shared_ptr<const DayOutline> outline);

    /// Where the run is.
    void setPosition(Instant at);
    [[nodiscard]] Instant position() const { return m_position; }

    /// What is to be read at a point of the strip; empty outside it.
    [[nodiscard]] QString wordsAt(QPointF point) const;

    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString spokenValue() const override;

    [[nodiscard]] const DayStripPlan& plan() const { return m_plan; }

    QSize sizeHint() const override { return {900, 190}; }
    QSize minimumSizeHint() const override { return {200, 60}; }

signals:
    /// Somebody wants to be there. While dragging at most 30 times a second, and the last one always.
    void seekRequested(tillsim::Instant at);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] bool isEmpty() const { return !m_scenario || !m_outline; }
    [[nodiscard]] QString timeWords(Instant at) const;
    [[nodiscard]] QString rowWords(std::size_t row, Instant at) const;
    void planAnew();
    void aimAt(qreal x);
    void requestAim();
    void seekTo(Instant at);
    void paintDay(QPainter& painter);
    void paintElsewhere(const DayToPaint& day);

    std::shared_ptr<const Scenario> m_scenario;
    std::shared_ptr<const DayOutline> m_outline;
    DayStripPlan m_plan;
    Instant m_position{};
    std::optional<Instant> m_aim;  // Where the mouse has dragged the playhead.
    bool m_isAimTold = true;       // The last aim was requested.
    std::optional<QPointF> m_mouse;
    QImage m_day;                               // All but what moves; null: nothing was painted yet.
    bool m_isOld = true;                        // m_day does not show all that is known.
    std::uint64_t m_version = 0;                // Of what is to be seen.
    std::optional<std::uint64_t> m_underWay{};  // The version that is being painted elsewhere.
    QElapsedTimer m_sinceDay;
    QBasicTimer m_paintTimer;
    QBasicTimer m_seekTimer;
    LatestJob m_painting;
};

}  // namespace tillsim::ui
