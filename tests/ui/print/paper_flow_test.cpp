// SPDX-License-Identifier: MIT
#include "ui/print/paper_flow.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using testing::ElementsAre;

TEST(Paginate, SetsBlocksOneBelowTheOther)
{
    EXPECT_THAT(paginate({{.height = 20.0, .gap = 5.0}, {.height = 30.0, .gap = 10.0}}, 100.0),
                ElementsAre(ElementsAre(Placed{0, 0.0}, Placed{1, 30.0})));
}

TEST(Paginate, BeginsAPageWhereThereIsNoRoom)
{
    EXPECT_THAT(paginate({{.height = 60.0}, {.height = 40.0}, {.height = 1.0, .gap = 7.0}}, 100.0),
                ElementsAre(ElementsAre(Placed{0, 0.0}, Placed{1, 60.0}), ElementsAre(Placed{2, 0.0})));
}

TEST(Paginate, LeavesNoHeadingAloneAtTheFoot)
{
    EXPECT_THAT(
        paginate({{.height = 60.0},
                  {.height = 10.0, .isWithNext = true},
                  {.height = 10.0, .isWithNext = true},
                  {.height = 30.0}},
                 100.0),
        ElementsAre(ElementsAre(Placed{0, 0.0}), ElementsAre(Placed{1, 0.0}, Placed{2, 10.0}, Placed{3, 20.0})));
}

TEST(Paginate, BeginsAPageWhereABlockWantsIt)
{
    EXPECT_THAT(paginate({{.height = 10.0, .opensPage = true}, {.height = 10.0, .opensPage = true}}, 100.0),
                ElementsAre(ElementsAre(Placed{0, 0.0}), ElementsAre(Placed{1, 0.0})));
}

TEST(Paginate, GivesAPageToWhatIsTooHighForAny)
{
    EXPECT_THAT(paginate({{.height = 10.0}, {.height = 500.0}, {.height = 10.0}}, 100.0),
                ElementsAre(ElementsAre(Placed{0, 0.0}), ElementsAre(Placed{1, 0.0}), ElementsAre(Placed{2, 0.0})));
}

TEST(Paginate, MakesNoPageOfNothing)
{
    EXPECT_THAT(paginate({}, 100.0), ElementsAre());
}

}  // namespace
}  // namespace tillsim::ui
