// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/till_look.hpp"

#include <QCoreApplication>

#include <QtGlobal>

namespace tillsim::ui {

namespace {

struct TillWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::TillLook)
};

using LookColours = std::array<TillColours, tillLookCount>;

/// In the order of TillLook.
const LookColours lightColours{{
    {"#e4e4e0", "#50504a", "#f3f3f0"},
    {"#f6e6b4", "#5a4200", "#dfac2a"},
    {"#ffffff", "#37474f", "#d3dade"},
    {"#c9e8d0", "#0b4a1e", "#2e9e55"},
    {"#cbdff6", "#0c3b73", "#2f74c9"},
    {"#fad3c2", "#842000", "#d0470f"},
    {"#e8d6f3", "#4e1a75", "#8e4bb8"},
    {"#e9efc6", "#454c00", "#a3b02f"},
    {"#e8dccd", "#57381a", "#9c6b3f"},
    {"#7a1f2b", "#ffffff", "#7a1f2b"},
}};

const LookColours darkColours{{
    {"#2b2d30", "#b4b7ba", "#202226"},
    {"#4d3d10", "#ffe7a3", "#c99b2a"},
    {"#1c2125", "#d5dee3", "#414a51"},
    {"#164f2b", "#d5f5dd", "#3db56b"},
    {"#18427a", "#dcebff", "#5b9bef"},
    {"#7a2c10", "#ffe0d3", "#f0703a"},
    {"#4f2b69", "#f2e0ff", "#b57ede"},
    {"#454b14", "#f0f5c8", "#c3cc5a"},
    {"#54402a", "#f6e7d5", "#b98a5e"},
    {"#f08a94", "#3a0007", "#f08a94"},
}};

}  // namespace

TillLook lookOf(const TillPicture& till)
{
    switch (till.activity) {
    case Activity::closed: return till.isCalled ? TillLook::Called : TillLook::Closed;
    case Activity::idle: return TillLook::Idle;
    case Activity::taking:
    case Activity::scanning: return TillLook::Scanning;
    case Activity::helper: return till.isHelped ? TillLook::Helped : TillLook::Calling;
    case Activity::tender: return TillLook::Tender;
    case Activity::between:
    case Activity::gap: return TillLook::Gap;
    case Activity::onBreak: return TillLook::OnBreak;
    case Activity::down: return TillLook::Down;
    }
    Q_UNREACHABLE();
}

TillLook lookOf(TillState state, bool isCalled)
{
    switch (state) {
    case TillState::closed: return isCalled ? TillLook::Called : TillLook::Closed;
    case TillState::idle: return TillLook::Idle;
    case TillState::scanning: return TillLook::Scanning;
    case TillState::tender: return TillLook::Tender;
    case TillState::helper: return TillLook::Calling;
    case TillState::gap: return TillLook::Gap;
    case TillState::onBreak: return TillLook::OnBreak;
    case TillState::down: return TillLook::Down;
    }
    Q_UNREACHABLE();
}

QString nameOf(TillLook look)
{
    switch (look) {
    case TillLook::Closed: return TillWords::tr("closed");
    case TillLook::Called: return TillWords::tr("opening");
    case TillLook::Idle: return TillWords::tr("idle");
    case TillLook::Scanning: return TillWords::tr("scanning");
    case TillLook::Tender: return TillWords::tr("paying");
    case TillLook::Calling: return TillWords::tr("waits for help");
    case TillLook::Helped: return TillWords::tr("is helped");
    case TillLook::Gap: return TillWords::tr("gap");
    case TillLook::OnBreak: return TillWords::tr("on break");
    case TillLook::Down: return TillWords::tr("out of order");
    }
    Q_UNREACHABLE();
}

QString letterOf(TillLook look)
{
    switch (look) {
    case TillLook::Closed: return TillWords::tr("C", "letter of: closed");
    case TillLook::Called: return TillWords::tr("O", "letter of: opening");
    case TillLook::Idle: return TillWords::tr("I", "letter of: idle");
    case TillLook::Scanning: return TillWords::tr("S", "letter of: scanning");
    case TillLook::Tender: return TillWords::tr("P", "letter of: paying");
    case TillLook::Calling: return TillWords::tr("H", "letter of: waits for help");
    case TillLook::Helped: return TillWords::tr("+", "letter of: is helped");
    case TillLook::Gap: return TillWords::tr("G", "letter of: gap");
    case TillLook::OnBreak: return TillWords::tr("B", "letter of: on break");
    case TillLook::Down: return TillWords::tr("X", "letter of: out of order");
    }
    Q_UNREACHABLE();
}

const TillColours& coloursOf(TillLook look, bool dark)
{
    return (dark ? darkColours : lightColours)[static_cast<std::size_t>(look)];
}

bool isHatched(TillLook look, int x, int y)
{
    const int slope = (x + y) % 8;
    const int back = ((x - y) % 8 + 8) % 8;
    switch (look) {
    case TillLook::Closed:
    case TillLook::Idle:
    case TillLook::Scanning: return false;
    case TillLook::Called: return x % 4 == 0 && y % 4 == 0;
    case TillLook::Tender: return y % 4 == 0;
    case TillLook::Calling:
    case TillLook::Helped: return slope < 2;
    case TillLook::Gap: return x % 4 == y % 4 && y % 2 == 0;
    case TillLook::OnBreak: return x % 4 == 0;
    case TillLook::Down: return slope == 0 || back == 0;
    }
    Q_UNREACHABLE();
}

}  // namespace tillsim::ui
