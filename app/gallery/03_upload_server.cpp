// SPDX-License-Identifier: MIT
// A server gives each client an upload and a task of its own, and goes on listening: nobody waits for anybody else, and
// nothing is mixed up, because nothing is shared. Who sends the last chunk first is reported first.
#include "app/gallery/plays.hpp"
#include "app/gallery/upload.hpp"

namespace tillsim::gallery::upload_server {

namespace {

using namespace std::chrono_literals;

struct Client {
    std::string who;
    Instant connects;
    std::string file;
    Duration pause;
    Connection connection{};
    Upload upload{connection};
    std::string received{};
};

Task<> client(const Teller& tell, Queue<Client*>& door, Client& self)
{
    co_await delay(self.connects - tell.now());
    tell(self.who, "connects");
    co_await door.put(&self);
    co_await send(tell, self.who, self.file, self.pause, self.connection);
}

Task<> report(const Teller& tell, Client& client)
{
    client.received = co_await client.upload.getContents();
    tell("server", "has all {} bytes of {}", client.received.size(), client.who);
}

Task<> server(const Teller& tell, Kernel& kernel, Queue<Client*>& door)
{
    while (const std::optional<Client*> newcomer = co_await door.next()) {
        kernel.spawn((*newcomer)->upload.listen());
        kernel.spawn(report(tell, **newcomer));
    }
}

}  // namespace

void play(Story& story, const Options&)
{
    Client anna{"anna", Instant{0s}, makeFile(5000), 2s};  // Sends her last chunk after 8 s,
    Client bert{"bert", Instant{1s}, makeFile(2048), 3s};  // he his after 4 s,
    Client carl{"carl", Instant{2s}, makeFile(1030), 4s};  // and he his after 6 s.
    Queue<Client*> door;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(server(tell, kernel, door));
    for (Client* const each : {&anna, &bert, &carl})
        kernel.spawn(client(tell, door, *each));
    kernel.run();

    for (const Client* const each : {&anna, &bert, &carl})
        story.check(each->received == each->file, "what the server has is what the client sent, byte for byte");
    story.checkEqual(story.moments("has all 2048 bytes of bert"), {{Instant{4s}, "server"}},
                     "bert is the first to finish");
    story.checkEqual(story.moments("has all 1030 bytes of carl"), {{Instant{6s}, "server"}}, "carl is the second");
    story.checkEqual(story.moments("has all 5000 bytes of anna"), {{Instant{8s}, "server"}},
                     "anna came first, and is last");
}

}  // namespace tillsim::gallery::upload_server
