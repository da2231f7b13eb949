// SPDX-License-Identifier: MIT
// A file arrives in chunks, and somebody wants all of it. The listener collects the chunks and sets an event at the
// end; getContents waits for that event, so it can be called at any time and by any number of readers.
#include "app/gallery/plays.hpp"
#include "app/gallery/upload.hpp"

namespace tillsim::gallery::upload {

namespace {

using namespace std::chrono_literals;

Task<> reader(const Teller& tell, Upload& upload, std::vector<std::string>& read)
{
    tell("reader", "asks for the contents");
    read.push_back(co_await upload.getContents());
    tell("reader", "has {} bytes", read.back().size());
    tell("reader", "asks again");
    read.push_back(co_await upload.getContents());
    tell("reader", "has them at once");
}

}  // namespace

void play(Story& story, const Options&)
{
    const std::string file = makeFile(2500);
    std::vector<std::string> read;
    Connection connection;
    Upload upload{connection};
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(upload.listen());
    kernel.spawn(reader(tell, upload, read));
    kernel.spawn(send(tell, "client", file, 2s, connection));
    kernel.run();

    story.check(read == std::vector{file, file}, "both times the contents are the file, byte for byte");
    story.checkEqual(story.moments("sends 452 bytes"), {{Instant{4s}, "client"}}, "the last chunk is sent after 4 s");
    story.checkEqual(story.moments("has 2500 bytes"), {{Instant{4s}, "reader"}}, "the reader goes on in that instant");
    story.checkEqual(story.moments("has them at once"), {{Instant{4s}, "reader"}}, "asking again takes no time");
}

}  // namespace tillsim::gallery::upload
