// SPDX-License-Identifier: MIT
// The icon and the box with versions; pictures of both are kept for people to look at.
#include "tests/ui/painted.hpp"
#include "ui/desktop/about_box.hpp"
#include "ui/desktop/program_icon.hpp"
#include "ui/desktop/theme.hpp"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPushButton>

namespace tillsim::ui {
namespace {

TEST(ProgramIcon, IsThereInEachSizeThatDesktopsAskFor)
{
    const QIcon icon = programIcon();
    QImage sheet{900, 530, QImage::Format_ARGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    int left = 0;

    for (const int side : {16, 24, 32, 48, 64, 128, 512}) {
        const QImage image = icon.pixmap(side, side).toImage();
        EXPECT_EQ(image.size(), (QSize{side, side}));
        EXPECT_GT(qAlpha(image.pixel(side / 2, side / 4)), 200) << side;
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << side;
        painter.drawImage(left, 0, image);
        left += side + 8;
    }

    keep(sheet, "icons");
}

TEST(AboutBox, NamesVersionsAndCopiesThem)
{
    QApplication::setApplicationVersion("1.2.3");
    AboutBox box;
    box.setPalette(lightPalette());
    box.show();
    keep(box.grab().toImage(), "about");

    box.findChild<QPushButton*>("aboutCopy")->click();

    const QStringList lines = QApplication::clipboard()->text().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], "tillsim 1.2.3");
    EXPECT_EQ(lines[1], QStringLiteral("Qt %1 (built with " QT_VERSION_STR ")").arg(qVersion()));
    EXPECT_THAT(lines[2].toStdString(), testing::ContainsRegex("^(GCC|Clang) [0-9.]+[^ ]*, [a-z0-9_]+$"));
}

}  // namespace
}  // namespace tillsim::ui
