// SPDX-License-Identifier: MIT
// The queue systems: each is played by one function, in a file of its own. systems.cpp lists them.
#pragma once

#include "app/gallery/options.hpp"
#include "app/gallery/story.hpp"

namespace tillsim::gallery {

void playEvent(Story& story, const Options& options);
void playUpload(Story& story, const Options& options);
void playUploadServer(Story& story, const Options& options);
void playMissedEvents(Story& story, const Options& options);
void playCondition(Story& story, const Options& options);
void playConnection(Story& story, const Options& options);
void playCheckoutDrain(Story& story, const Options& options);
void playBounds(Story& story, const Options& options);
void playCheckoutLine(Story& story, const Options& options);
void playOrderDesk(Story& story, const Options& options);
void playCrawler(Story& story, const Options& options);
void playPriority(Story& story, const Options& options);
void playPriorityTies(Story& story, const Options& options);
void playVipDesk(Story& story, const Options& options);
void playLifo(Story& story, const Options& options);
void playProducerConsumer(Story& story, const Options& options);
void playPolling(Story& story, const Options& options);
void playGetTimeout(Story& story, const Options& options);
void playJoin(Story& story, const Options& options);
void playBounded(Story& story, const Options& options);
void playClose(Story& story, const Options& options);
void playCrawlOrder(Story& story, const Options& options);

}  // namespace tillsim::gallery
