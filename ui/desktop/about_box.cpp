// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/about_box.hpp"

#include "ui/desktop/program_icon.hpp"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

namespace tillsim::ui {

namespace {

constexpr int iconSide = 96;

#ifdef __clang__
const QString compiler = QStringLiteral("Clang " __clang_version__).trimmed();
#else
const QString compiler = QStringLiteral("GCC " __VERSION__);
#endif

QLabel* textLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* const label = new QLabel{text, parent};
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    return label;
}

}  // namespace

QString versionText()
{
    return QStringLiteral("tillsim %1\nQt %2 (built with %3)\n%4, %5")
        .arg(QCoreApplication::applicationVersion(), QString{qVersion()}, QStringLiteral(QT_VERSION_STR), compiler,
             QSysInfo::buildCpuArchitecture());
}

AboutBox::AboutBox(QWidget* parent) : QDialog{parent}
{
    setObjectName("aboutBox");
    setWindowTitle(tr("About tillsim"));
    auto* const picture = new QLabel{this};
    picture->setPixmap(programIcon().pixmap(QSize{iconSide, iconSide}, devicePixelRatioF()));
    picture->setAccessibleName(tr("The icon of tillsim"));
    auto* const title = textLabel("aboutTitle", tr("tillsim: how many tills should be open, and when?"), this);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    auto* const versions = textLabel("aboutVersions", versionText(), this);
    auto* const legal = textLabel("aboutLicences", licences(), this);
    legal->setTextFormat(Qt::RichText);
    legal->setMinimumWidth(460);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    QPushButton* const copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName("aboutCopy");
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const grid = new QGridLayout{this};
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(versions, 1, 1);
    grid->addWidget(legal, 2, 1);
    grid->addWidget(buttons, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
}

QString AboutBox::licences() const
{
    const QString paragraph = QStringLiteral("<p>%1</p>");
    return paragraph.arg(tr("The window is free software under the GNU General Public Licence, version 3 or any later "
                            "version. It comes without any warranty. The simulator under it, and its command line, are "
                            "under the MIT licence."))
        + paragraph.arg(tr("It is made with Qt and Qt Charts (GPL, version 3), toml++, nlohmann/json and fmt (MIT), "
                           "SQLite (public domain) and Boost (Boost Software License)."))
        + QStringLiteral("<p><a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">GPL-3.0</a> &nbsp; "
                         "<a href=\"https://opensource.org/license/mit\">MIT</a></p>");
}

}  // namespace tillsim::ui
