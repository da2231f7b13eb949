// SPDX-License-Identifier: GPL-3.0-or-later
// The shop floor: shows one picture of a shop after the other, and lets its customers walk from place to place.
//
// It knows no run. Pictures may come at any rate and any speed of the run; between them it moves figures by itself, and
// it is still as soon as all have arrived.
#pragma once

#include "ui/views/described_view.hpp"
#include "ui/views/figure_sprites.hpp"
#include "ui/views/floor_legend.hpp"
#include "ui/views/floor_motion.hpp"
#include "ui/views/floor_plan.hpp"
#include "ui/views/floor_spots.hpp"

#include "core/events/customer_record.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <span>

namespace tillsim::ui {

struct FloorCanvas;

class ShopFloorView final : public QWidget, public DescribedView {
    Q_OBJECT

public:
    enum class Change : std::uint8_t {
        Walk,  ///< What happened since the last picture is shown as it happens.
        Jump,  ///< There is no way from the last picture to this one: somebody has gone to another time.
    };

    /// Pictures further apart than this, in the time of the shop, are a jump in any case.
    static constexpr Duration farApart = std::chrono::seconds{45};

    explicit ShopFloorView(QWidget* parent = nullptr);
    ~ShopFloorView() override;

    /// Whose shop it is; null: no shop at all. Nobody is in it until the first picture comes, unless it looks as
    /// before.
    void setScenario(std::shared_ptr<const Scenario> scenario);

    /// What is to be seen now: of the shop that was set. `left`: those whose visit ended since the last picture, with
    /// their outcome, so that they can be seen leaving in their way; what ends with no word is seen leaving, too.
    void setPicture(ShopPicture picture, std::span<const CustomerRecord> left = {}, Change change = Change::Walk);

    /// The customer to be marked, if it is to be seen.
    void setChosenCustomer(std::optional<qint64> customer);

    /// Whether figures jump instead of walking. They do so anyhow where the style has no animations.
    void setReducedMotion(bool reduced);

    /// Whether it says what its signs mean. At first it does.
    void setLegendShown(bool isShown);

    /// Moves the figures on by so much real time. They do that by themselves while the view is visible.
    void advance(double seconds);

    /// Whoever sets pictures calls it once a frame; then the figures move with these frames and need none of their own.
    void keepPace();

    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString spokenValue() const override;

    [[nodiscard]] const FloorPlan& plan() const { return m_plan; }
    [[nodiscard]] const FloorMotion& motion() const { return m_motion; }

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void customerChosen(qint64 customer);
    void tillChosen(int bank, int till);  ///< Positions in the scenario and in the bank.

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] bool jumps() const;
    [[nodiscard]] QString wordsOf(const FloorSubject& subject) const;
    void choose(const FloorSubject& subject);
    void moveFocus(Direction direction);
    void focusOn(const FloorSpot& spot);
    void keepMoving(bool isMoving);
    void moveOn(int nextFrame);
    void planAnew();
    void paintEmpty(QPainter& painter);
    void paintTills(QPainter& painter, const FloorCanvas& canvas);
    void paintPeople(QPainter& painter, const FloorCanvas& canvas);
    void paintMarks(QPainter& painter);
    const QPixmap& ground(const FloorCanvas& canvas, qreal ratio);

    std::shared_ptr<const Scenario> m_scenario;
    FloorShape m_shape;
    FloorPlan m_plan;
    FloorLegend m_legend;
    ShopPicture m_picture;
    FloorStage m_stage;
    FloorMotion m_motion;
    FigureSprites m_sprites;
    QPixmap m_ground;  // Null: to be painted anew.
    QBasicTimer m_timer;
    QElapsedTimer m_sinceStep;
    std::optional<FloorSubject> m_focused;
    QPointF m_focusedAt;  // Where that is, or was last, should it have left.
    std::optional<qint64> m_chosen;
    bool m_isReduced = false;
    bool m_hasLegend = true;
};

}  // namespace tillsim::ui
