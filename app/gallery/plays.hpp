// SPDX-License-Identifier: MIT
// The queue systems: each is played by one function, in a file and a namespace of its own. systems.cpp lists them.
#pragma once

#include "app/gallery/options.hpp"
#include "app/gallery/story.hpp"

namespace tillsim::gallery {

using Play = void(Story& story, const Options& options);

// One line a system.
// clang-format off
namespace event { Play play; }
namespace upload { Play play; }
namespace upload_server { Play play; }
namespace missed_events { Play play; }
namespace condition { Play play; }
namespace connection { Play play; }
namespace checkout_drain { Play play; }
namespace bounds { Play play; }
namespace checkout_line { Play play; }
namespace order_desk { Play play; }
namespace crawler { Play play; }
namespace priority { Play play; }
namespace priority_ties { Play play; }
namespace vip_desk { Play play; }
namespace lifo { Play play; }
namespace producer_consumer { Play play; }
namespace polling { Play play; }
namespace get_timeout { Play play; }
namespace join { Play play; }
namespace bounded { Play play; }
namespace close { Play play; }
namespace crawl_order { Play play; }
// clang-format on

}  // namespace tillsim::gallery
