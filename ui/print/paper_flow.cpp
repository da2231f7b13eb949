// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_flow.hpp"

namespace tillsim::ui {

namespace {

/// The height of a block with those that it must not be parted from, gaps between them included.
double heightTogether(const std::vector<Block>& blocks, std::size_t at)
{
    double height = blocks[at].height;
    for (; blocks[at].isWithNext && at + 1 < blocks.size(); ++at)
        height += blocks[at + 1].gap + blocks[at + 1].height;
    return height;
}

}  // namespace

std::vector<std::vector<Placed>> paginate(const std::vector<Block>& blocks, double pageHeight)
{
    std::vector<std::vector<Placed>> pages;
    double used = 0.0;
    bool isWithLast = false;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const Block& block = blocks[at];
        const bool isFull = !isWithLast && used + block.gap + heightTogether(blocks, at) > pageHeight;
        if (pages.empty() || (!pages.back().empty() && (isFull || block.opensPage))) {
            pages.emplace_back();
            used = 0.0;
        }
        const double top = pages.back().empty() ? 0.0 : used + block.gap;
        pages.back().push_back({at, top});
        used = top + block.height;
        isWithLast = block.isWithNext;
    }
    return pages;
}

}  // namespace tillsim::ui
