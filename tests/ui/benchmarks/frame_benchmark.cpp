// SPDX-License-Identifier: MIT
// How long a frame of the window takes, without a screen: the shop floor with 20 tills and 300 customers who are all
// kept walking, at 60 times the speed of the shop, and the strip of the day. Prints percentiles in milliseconds.
//
// The budget: 95% of the frames of the floor under 16 ms.
#include "tests/ui/benchmarks/times.hpp"
#include "tests/ui/views/made_day.hpp"
#include "tests/ui/views/made_shop.hpp"

#include "ui/views/day_strip.hpp"
#include "ui/views/shop_floor_view.hpp"

#include <QApplication>
#include <QImage>

#include <fmt/format.h>

#include <functional>
#include <string>
#include <vector>

namespace tillsim::ui {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

/// What `frames` calls after one that warms up take of the processor.
std::vector<double> timesOf(int frames, const std::function<void(int)>& frame)
{
    frame(0);
    std::vector<double> times;
    for (int number = 1; number <= frames; ++number) {
        const Times before = Times::now();
        frame(number);
        times.push_back(Times::now().since(before).processor);
    }
    return times;
}

/// One second of the shop later: each line moves up by one, who was first is served, who was served leaves, and
/// somebody new joins.
std::vector<CustomerRecord> step(ShopPicture& picture, std::int64_t number)
{
    std::vector<CustomerRecord> left;
    picture.at += seconds{1};
    BankPicture& bank = picture.banks[0];
    for (std::size_t till = 0; till < bank.tills.size(); ++till) {
        LinePicture& line = bank.lines[till];
        if ((number + static_cast<std::int64_t>(till)) % 20 != 0 || line.empty() || !bank.tills[till].customer)
            continue;
        CustomerRecord record
            = {.id = bank.tills[till].customer->id, .outcome = Outcome::served, .till = bank.tills[till].number};
        left.push_back(record);
        bank.tills[till].customer = line.front();
        bank.tills[till].since = picture.at;
        line.erase(line.begin());
        fillLine(line, 1, 100'000 + number * 100 + static_cast<std::int64_t>(till), 2);
    }
    return left;
}

void measureFloor(QSize size, qreal pixelRatio, std::int64_t tills, std::int64_t waiting)
{
    const BusyShop shop = makeBusyShop(tills, waiting);
    ShopFloorView view;
    view.resize(size);
    view.setScenario(shop.scenario);
    view.setPicture(shop.picture);
    QImage image{size * pixelRatio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(pixelRatio);
    ShopPicture picture = shop.picture;
    const auto times = timesOf(600, [&](int number) {
        const std::vector<CustomerRecord> left = step(picture, number);
        view.setPicture(picture, left);
        view.advance(1.0 / 60);
        view.render(&image);
    });
    const auto figures = view.motion().present().size() + view.motion().leaving().size();
    report(fmt::format("floor, {} tills, {} figures, {} x {} at {}x", tills + 6, figures, size.width(), size.height(),
                       pixelRatio),
           times);
}

void measureStrip(const std::string& what, std::size_t tills, Duration length, QSize size)
{
    Scenario scenario = makeScenario({makeBank("tills", static_cast<std::int64_t>(tills))});
    scenario.duration = length;
    const auto day = std::make_shared<const DayOutline>(makeDay(tills, length));
    DayStrip strip;
    strip.resize(size);
    strip.setScenario(std::make_shared<const Scenario>(scenario));
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    report(what + ": painted anew", timesOf(50, [&](int) {
               strip.setOutline(day);
               strip.render(&image);
           }));
    report(what + ": the playhead moves", timesOf(300, [&](int number) {
               strip.setPosition(Instant{seconds{number}});
               strip.render(&image);
           }));
}

}  // namespace
}  // namespace tillsim::ui

int main(int argc, char** argv)
{
    using namespace tillsim::ui;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    QApplication::setStyle(QStringLiteral("Fusion"));
    measureFloor({1280, 800}, 1, 20, 19);
    measureFloor({1280, 800}, 2, 20, 19);
    measureFloor({1280, 800}, 1, 40, 10);
    measureFloor({3840, 2160}, 1, 20, 19);
    measureStrip("strip, a day of 20 tills", 20, hours{15}, {1280, 260});
    measureStrip("strip, a week of 40 tills", 40, hours{168}, {1280, 300});
    measureStrip("strip, a week of 40 tills, 3840 x 700", 40, hours{168}, {3840, 700});
    return 0;
}
