// SPDX-License-Identifier: MIT
// A scenario in which every table of the format has something to say.
#pragma once

namespace tillsim {

inline constexpr const char* wholeScenario = R"(
schema = 1
name = "A weekday"
opens = "07:00"
duration = "15h"
after_closing = "drain"
seed = 42
source = "made up for tests"

[[arrivals]]
kind = "profile"
interval = "5h"
per_hour = [71, 128, 164]
shape = "linear"
when_blocked = "queue"
[[arrivals]]
kind = "renewal"
gap = { erlang = { k = 4, mean = "10s" } }
class = "vip"
limit = 1000000

[[class]]
name = "regular"
share = 0.95
priority = 2
patience = { exponential = { mean = "6min" } }
[[class]]
name = "vip"
share = 0.05
items = { geometric = { mean = 3 } }
service = { kind = "time", time = { constant = "1s" } }
tender = { cash = 0.8, card = 0.2 }
products = { beer = 3, bananas = 0 }
banks = ["self", "tills"]

[basket]
items = { lognormal = { mu = 1.87, sigma = 1.0 } }
[[product]]
name = "beer"
scan = { constant = "2s" }
weight = 1
helper = { who = "manager", probability = 0.3, time = { constant = "20s" } }
[[product]]
name = "bananas"
scan = { constant = "500ms" }

[service]
kind = "formula"
scale = "3s"
exponent = 0.9
residual = { lognormal = { mu = 0, sigma = 0.4379 } }
gap = { gamma = { shape = 3.0742, scale = "4.8306s" } }

[[tender]]
name = "cash"
share = 0.47
time = { normal = { mean = "18.1s", sd = "5s" } }
[[tender]]
name = "card"
time = { constant = "13s" }

[[call]]
name = "age check"
helper = "manager"
per_basket = 0.03
time = { constant = "20s" }
[[call]]
name = "no label"
helper = "manager"
per_item = 0.01
time = { constant = "30s" }

[[bank]]
name = "tills"
tills = 6
lines = "per_till"
discipline = "preemptive_resume"
preempt_order = "oldest"
capacity = 9
when_full = "displace"
balk = { length = 12, in_system = 30, probability_per_waiting = 0.05 }
choice = "shortest_of"
sample = 3
choice_noise = 0.3
jockey = { threshold = 2 }
speed = [1.0, 1.0, 0.9, 1.1, 1.0, 1.0]
roster = [ { from = "07:00", to = "22:00", tills = 3 }, { from = "10:00", to = "19:00", till = [1, 4] },
           { from = "16s", to = "15:00", till = 2, cashier = "Anna", speed = 0.9 } ]
end_of_shift = "serve_line"
breaks = [ { till = 1, at = "12:00", for = "30min" } ]
breakdown = { every = { exponential = { mean = "40h" } }, repair = { exponential = { mean = "10min" } } }
opening = { when_waiting_per_till = 2, count = "in_system", lag = "60s", min_open = "10min", initially = 2 }
[[bank]]
name = "self"
tills = 4
lines = "shared"
pick = "fastest"
speed = [1, 1, 1.1, 1]
max_items = 10
self_checkout = { intervention = 0.12, clears = { exponential = { mean = "25s" } }, helper = "attendant" }
[bank.service]
kind = "products"
gap = { formula = { scale = "33.67s", exponent = 0.223 } }

[[helper]]
name = "manager"
count = 1
[[helper]]
name = "attendant"
roster = [ { from = "09:00", to = "18:00", count = 1 }, { from = "12:00", to = "14:00", count = 1 } ]

[route]
rule = "share"
shares = [0.6, 0.4]

[[intervention]]
at = "11:42:07.250"
do = "open"
bank = "tills"
till = 5
[[intervention]]
at = "13h"
do = "break"
bank = "self"
till = 1
for = "15min"
[[intervention]]
at = "18:00"
do = "rush"
customers = 40

[targets]
within = { time = "3min", share = 0.95 }
one_plus_one = 0.85
[costs]
till_hour = 18.0
waiting_hour = 9.0
)";

}  // namespace tillsim
