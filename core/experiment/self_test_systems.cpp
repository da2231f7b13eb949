// SPDX-License-Identifier: MIT
// Systems whose figures theory knows. Rates are customers a second, and a service takes a second on average, so that
// values are those of the books. The loads are such that a system has forgotten by the first customer who counts that
// it was empty at opening.
#include "core/experiment/self_test_figures.hpp"
#include "core/experiment/self_test_table.hpp"
#include "core/experiment/textbook.hpp"

#include <cmath>
#include <utility>

namespace tillsim {

namespace {

using namespace figures;
using namespace textbook;
using namespace std::chrono_literals;
using Systems = std::vector<SelfTestSystem>;

const Distribution exponentialSecond = Distribution::exponential(1.0);

// Systems.

/// As many customers come after those who count as before, since who leaves late may be helped by nobody coming.
SelfTestSystem system(std::string name, std::string source, ArrivalKind kind, const Bank& bank,
                      std::vector<SelfTestFigure> expected)
{
    SelfTestSystem made{.name = std::move(name), .source = std::move(source), .figures = std::move(expected)};
    made.scenario.name = made.name;
    made.scenario.duration = 24h * 365;
    made.scenario.arrivals = {{.kind = std::move(kind), .limit = made.customers + 2 * made.warmUp}};
    made.scenario.service.work = exponentialSecond;
    made.scenario.banks = {bank};
    return made;
}

SelfTestSystem serving(const Distribution& service, SelfTestSystem made)
{
    made.scenario.service.work = service;
    return made;
}

SelfTestSystem impatient(const Distribution& patience, SelfTestSystem made)
{
    made.scenario.classes.front().patience = patience;
    return made;
}

/// Two classes, of which the first goes first and has `shareOfFirst`.
SelfTestSystem twoClasses(double shareOfFirst, SelfTestSystem made)
{
    made.scenario.classes = classesByPriority({shareOfFirst, 1.0 - shareOfFirst});
    return made;
}

/// A source that waits while its customer does.
SelfTestSystem held(SelfTestSystem made)
{
    made.scenario.arrivals.front().whenBlocked = WhenBlocked::Hold;
    return made;
}

// The table.

const char* const birthAndDeath = "birth-death equations; Kleinrock 1975, chapter 3";

void addExponential(Systems& list)
{
    list.push_back(system(
        "M/M/1, load 0.8", "L. Kleinrock, Queueing Systems I, 1975, section 3.2", poisson(0.8), tills(1),
        {meanWait(4.0), meanSquaredWait(40.0), waitsLongerThan(0.0, 0.8), waitsLongerThan(5.0, 0.294303552937154)}));
    list.push_back(system("M/M/5, load 0.8", "Erlang C; Kleinrock 1975, section 3.5", poisson(4.0), tills(5),
                          {meanWait(0.554112554112554), meanSquaredWait(1.10822510822511),
                           waitsLongerThan(0.0, 0.554112554112554), waitsLongerThan(1.0, 0.203846616753007)}));
    list.push_back(system(
        "M/M/5, load 0.8, last in first out", "variance: J. F. C. Kingman, Proc. Camb. Phil. Soc. 58, 1962",
        poisson(4.0), tills(5, Discipline::Lifo), {meanWait(0.554112554112554), meanSquaredWait(5.54112554112554)}));
    SelfTestSystem first25 = system("M/M/1, load 0.9, first 25 customers", "uniformization, from the empty state",
                                    poisson(1.0), tills(1), {meanWait(2.12448934653)});
    first25.scenario.arrivals.front().limit = 25;
    first25.warmUp = 0;
    first25.customers = 25;
    first25.replications = 15'001;
    list.push_back(serving(Distribution::exponential(0.9), first25));
}

/// Poisson arrivals at one till, or at several.
void addGeneralServices(Systems& list)
{
    const char* const pollaczek = "Pollaczek-Khinchine; Kleinrock 1975, section 5.5";
    const char* const tijms = "numerically; H. C. Tijms, A First Course in Stochastic Models, 2003, chapter 9";
    const auto mg1 = [pollaczek](const char* name, double rate, double wait) {
        return system(name, pollaczek, poisson(rate), tills(1), {meanWait(wait)});
    };
    list.push_back(serving(Distribution::constant(1.0), mg1("M/D/1, load 0.8", 0.8, 2.0)));
    list.push_back(serving(Distribution::uniform(0.0, 2.0), mg1("M/G/1, uniform, load 0.7", 0.7, 1.55555555555556)));
    const double sigma = std::sqrt(std::log1p(1.2 * 1.2));
    list.push_back(
        serving(Distribution::lognormal(-sigma * sigma / 2.0, sigma), mg1("M/G/1, lognormal, load 0.5", 0.5, 1.22)));
    list.push_back(serving(Distribution::gamma(0.5, 2.0), mg1("M/G/1, gamma, load 0.5", 0.5, 1.5)));
    list.push_back(serving(Distribution::hyperexponential({0.9, 0.1}, {0.5, 5.5}),
                           mg1("M/G/1, hyperexponential, load 0.5", 0.5, 3.25)));
    SelfTestSystem baskets = mg1("M/G/1, baskets of two products, load 0.6", 0.6, 1.453125);
    baskets.scenario.basket.items = Distribution::geometric(10.0);
    baskets.scenario.products = {{.name = "bread", .scan = Distribution::exponential(0.05)},
                                 {.name = "wine", .scan = Distribution::constant(0.15)}};
    baskets.scenario.service.work = ProductScanning{};
    list.push_back(baskets);
    list.push_back(serving(Distribution::constant(1.0),
                           system("M/D/3, load 0.8", tijms, poisson(2.4), tills(3), {meanWait(0.553900225134205)})));
    list.push_back(serving(Distribution::erlang(2, 1.0),
                           system("M/E2/5, load 0.8", tijms, poisson(4.0), tills(5), {meanWait(0.423226072542)})));
}

/// Arrivals that are no Poisson process.
void addOtherArrivals(Systems& list)
{
    const char* const root = "root of the equation of G/M/1; Kleinrock 1975, section 6.4";
    const char* const bulk = "bulk arrivals; Kleinrock 1975, section 4.5";
    const Distribution one = Distribution::constant(1.0);
    list.push_back(system("D/M/1, load 0.8", root, batches(Distribution::constant(1.25), one), tills(1),
                          {meanWait(1.6927308399199), waitsLongerThan(0.0, 0.628629796496947)}));
    list.push_back(system("E4/M/1, load 0.8", root, batches(Distribution::erlang(4, 1.25), one), tills(1),
                          {meanWait(2.26738361031936), waitsLongerThan(0.0, 0.69394472175177)}));
    list.push_back(system("M^X/M/1, geometric batches, load 0.6", bulk,
                          batches(Distribution::exponential(1.0 / 0.3), Distribution::geometric(2.0)), tills(1),
                          {meanWait(4.0)}));
    list.push_back(system("M^2/M/3, load 0.8", "balance of flows across levels",
                          batches(Distribution::exponential(1.0 / 1.2), Distribution::constant(2.0)), tills(3),
                          {meanWait(1.8125)}));
    SelfTestSystem day = system("M(t)/M/5, hourly rates, 5 h after opening", "Kolmogorov's equations, integrated",
                                ProfileArrivals{.interval = 1h, .perHour = {71, 128, 164, 213, 236}}, tills(5),
                                {customersInShop(5.88019738459), customersInLine(1.94708310271)});
    day.scenario.arrivals.front().limit.reset();
    day.scenario.duration = 5h;
    day.until = 5h;
    day.replications = 2'001;
    list.push_back(serving(Distribution::exponential(60.0), day));
}

void addPriorities(Systems& list)
{
    const char* const cobham = "A. Cobham, Operations Research 2, 1954, eqs. 3 and 6";
    list.push_back(
        twoClasses(0.5,
                   system("M/M/1, load 0.8, two priorities", cobham, poisson(0.8), tills(1, Discipline::Priority),
                          {meanWaitOfClass(0, 1.33333333333333), meanWaitOfClass(1, 6.66666666666667)})));
    list.push_back(
        twoClasses(0.375,
                   system("M/M/2, load 0.8, two priorities", cobham, poisson(1.6), tills(2, Discipline::Priority),
                          {meanWaitOfClass(0, 0.507936507937), meanWaitOfClass(1, 2.53968253968)})));
    list.push_back(twoClasses(0.5,
                              system("M/M/2, load 0.8, preemptive", "M/M/2 of the first class alone, and of both",
                                     poisson(1.6), preemptive(2),
                                     {meanWaitOfClass(0, 0.190476190476190), meanWaitOfClass(1, 3.36507936507937)})));
}

void addManyLines(Systems& list)
{
    const char* const chain = "Markov chain of both lines, truncated";
    list.push_back(system("2 lanes, shortest line, load 0.5", chain, poisson(1.0), lanes(2, LineChoice::Shortest),
                          {meanWait(0.426320751167), waitsLongerThan(0.0, 0.315967497982)}));
    list.push_back(system("2 lanes, jockeying, load 0.5", "as M/M/2, since no till idles while somebody waits",
                          poisson(1.0), lanesWithJockeying(2),
                          {meanWait(0.333333333333333), waitsLongerThan(0.0, 0.333333333333333)}));
    list.push_back(system("2 lanes in turn, load 0.7", "E2/M/1 each; Kleinrock 1975, section 6.4", poisson(1.4),
                          lanes(2, LineChoice::RoundRobin), {meanWait(1.60062292603156)}));
    list.push_back(system("2 lanes at random, load 0.7", "M/M/1 each; Kleinrock 1975, section 3.2", poisson(1.4),
                          lanes(2, LineChoice::Random), {meanWait(2.33333333333333)}));
    list.push_back(system("M/M/2, a till half as fast, load 0.8", birthAndDeath, poisson(1.2),
                          tillsOfSpeeds({1.0, 0.5}, TillPick::Fastest),
                          {meanWait(2.36521739130435), waitsLongerThan(0.0, 0.709565217391304)}));
}

/// Where the line has an end.
void addBounded(Systems& list)
{
    list.push_back(system("M/M/5/10, load 1.2", birthAndDeath, poisson(6.0), tillsAndPlaces(5, 5, WhenFull::TurnAway),
                          {share(Outcome::turnedAway, 0.212593133073)}));
    list.push_back(system("M/M/5/15, load 0.9", birthAndDeath, poisson(4.5), tillsAndCustomers(5, 15),
                          {share(Outcome::balked, 0.0349490490351409), meanWait(0.62866723538286),
                           waitsLongerThan(0.0, 0.676480807953237)}));
    list.push_back(serving(Distribution::uniform(0.0, 2.0),
                           system("M/G/10/10, uniform, load 0.8", "Erlang B; Kleinrock 1975, section 3.7", poisson(8.0),
                                  tillsAndCustomers(10, 10), {share(Outcome::balked, 0.121661064252952)})));
    list.push_back(system(
        "M/M/3, load 0.8, 5 places and a queue outside", "Erlang C; Kleinrock 1975, section 3.5", poisson(2.4),
        tillsAndPlaces(3, 5, WhenFull::Wait),
        {meanWait(0.725199101123596), meanTimeOutside(0.353452584269663), shareThatStandsOutside(0.212071550561798)}));
    list.push_back(held(system("M/M/3, load 1, 5 places and a source that waits", birthAndDeath, poisson(3.0),
                               tillsAndPlaces(3, 5, WhenFull::Wait),
                               {meanWait(0.845070422535211), meanTimeOutside(0.0422535211267606),
                                shareThatStandsOutside(0.126760563380282)})));
}

void addImpatient(Systems& list)
{
    const char* const baccelli = "F. Baccelli and G. Hebuterne, Performance '81, 1981";
    list.push_back(impatient(Distribution::exponential(2.0),
                             system("M/M/5+M, load 1.2", "Erlang A; C. Palm, 1943", poisson(6.0), tills(5),
                                    {share(Outcome::reneged, 0.226386610005048), meanWait(0.452165741169177),
                                     meanTimeInLine(0.452773220010097), meanTimeOfReneged(0.454849110300002),
                                     shareThatStandsInLine(0.802838464576634)})));
    list.push_back(impatient(Distribution::constant(1.0),
                             system("M/M/5+D, load 0.9", baccelli, poisson(4.5), tills(5),
                                    {share(Outcome::reneged, 0.0792219373548931), meanTimeInLine(0.314861681169806)})));
    list.push_back(impatient(Distribution::uniform(0.0, 2.0),
                             system("M/M/5+U, load 0.9", baccelli, poisson(4.5), tills(5),
                                    {share(Outcome::reneged, 0.117350377331138), meanTimeInLine(0.190960918368043)})));
}

}  // namespace

std::vector<SelfTestSystem> selfTestSystems()
{
    Systems list;
    addExponential(list);
    addGeneralServices(list);
    addOtherArrivals(list);
    addPriorities(list);
    addManyLines(list);
    addBounded(list);
    addImpatient(list);
    return list;
}

SelfTestTable selfTestTable()
{
    return {selfTestSystems(), selfTestReplays()};
}

}  // namespace tillsim
