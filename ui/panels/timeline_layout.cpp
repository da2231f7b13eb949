// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_layout.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace tillsim::ui {

namespace {

struct TimelineScale {
    Instant from;
    Duration length;
    QRectF frame;

    [[nodiscard]] qreal place(Instant at) const
    {
        const double share = length > Duration{} ? toSeconds(at - from) / toSeconds(length) : 0.0;
        return frame.left() + share * frame.width();
    }
};

/// The last that is known of it, if it never left.
Instant endOf(const CustomerRecord& record)
{
    return record.left.value_or(record.started.value_or(record.joined.value_or(record.arrived)));
}

TimelineScale timelineScale(const CustomerRecord& record, const QRectF& frame)
{
    return {record.arrived, endOf(record) - record.arrived, frame};
}

}  // namespace

std::vector<TimelineMark> timelineMarks(const CustomerRecord& record, const QRectF& frame)
{
    const TimelineScale scale = timelineScale(record, frame);
    std::vector<TimelineMark> marks;
    const auto add = [&](Milestone milestone, std::optional<Instant> at) {
        if (!at)
            return;
        if (!marks.empty() && marks.back().at == *at)
            marks.pop_back();
        marks.push_back({milestone, *at, scale.place(*at)});
    };
    add(Milestone::arrived, record.arrived);
    add(Milestone::joined, record.joined);
    add(Milestone::started, record.started);
    add(Milestone::left, record.left);
    return marks;
}

std::vector<TimelinePart> timelineParts(const CustomerRecord& record, const QRectF& frame)
{
    const TimelineScale scale = timelineScale(record, frame);
    std::vector<TimelinePart> parts;
    const auto add = [&](VisitPart part, Instant from, Instant to) {
        if (from < to)
            parts.push_back(
                {part, to - from, {QPointF{scale.place(from), frame.top()}, QPointF{scale.place(to), frame.bottom()}}});
    };
    const Instant end = endOf(record);
    const Instant joined = record.joined.value_or(end);
    const Instant started = record.started.value_or(end);
    add(VisitPart::outside, record.arrived, joined);
    add(VisitPart::waiting, joined, started);
    add(VisitPart::service, started, end);
    return parts;
}

std::vector<qreal> spreadWords(const std::vector<qreal>& places, const std::vector<qreal>& widths, const QRectF& frame,
                               qreal gap)
{
    std::vector<qreal> lefts(places.size());
    qreal least = frame.left();
    for (std::size_t at = 0; at < places.size(); ++at) {
        lefts[at] = std::max(least, places[at] - widths[at] / 2.0);
        least = lefts[at] + widths[at] + gap;
    }
    qreal most = frame.right();
    for (std::size_t at = places.size(); at-- > 0;) {
        lefts[at] = std::min(lefts[at], most - widths[at]);
        most = lefts[at] - gap;
    }
    least = frame.left();  // Where there are too many for the frame, from the left after all.
    for (std::size_t at = 0; at < lefts.size(); ++at) {
        lefts[at] = std::max(lefts[at], least);
        least = lefts[at] + widths[at] + gap;
    }
    return lefts;
}

}  // namespace tillsim::ui
