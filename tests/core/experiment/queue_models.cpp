// SPDX-License-Identifier: MIT
#include "tests/core/experiment/queue_models.hpp"

namespace tillsim {

namespace {

constexpr double minute = 60.0;

// Claims.

using Observed = std::optional<double>;

double minutes(Duration span)
{
    return toSeconds(span) / minute;
}

/// The time in line of those who were served or gave up.
Observed timeInLine(const CustomerRecord& record)
{
    if (!record.joined)
        return std::nullopt;
    return minutes((record.outcome == Outcome::served ? *record.started : *record.left) - *record.joined);
}

Observed waitOf(const CustomerRecord& record)
{
    return record.outcome == Outcome::served ? timeInLine(record) : std::nullopt;
}

Claim wait(double value)
{
    return {"mean wait of the served", value, waitOf};
}

Claim secondMoment(double value)
{
    return {"mean of the squared wait", value, [](const CustomerRecord& record) {
                const Observed wait = waitOf(record);
                return wait ? Observed{*wait * *wait} : std::nullopt;
            }};
}

Claim longer(double limit, double value)
{
    return {"share that waits longer than " + std::to_string(limit), value, [limit](const CustomerRecord& record) {
                const Observed wait = waitOf(record);
                return wait ? Observed{*wait > limit ? 1.0 : 0.0} : std::nullopt;
            }};
}

Claim waitOfClass(std::uint32_t index, double value)
{
    return {"mean wait of class " + std::to_string(index), value, [index](const CustomerRecord& record) {
                return record.customerClass == index ? waitOf(record) : std::nullopt;
            }};
}

Claim timeOfAll(double value)
{
    return {"mean time in line of all", value, timeInLine};
}

Claim timeOfReneged(double value)
{
    return {"mean time in line of those who gave up", value, [](const CustomerRecord& record) {
                return record.outcome == Outcome::reneged ? timeInLine(record) : std::nullopt;
            }};
}

Claim anyTime(double value)
{
    return {"share that does not go straight to a till", value, [](const CustomerRecord& record) {
                const Observed time = timeInLine(record);
                return time ? Observed{*time > 0.0 ? 1.0 : 0.0} : std::nullopt;
            }};
}

Claim share(Outcome outcome, double value)
{
    return {"share that is " + std::string{nameOf(outcome)}, value,
            [outcome](const CustomerRecord& record) { return record.outcome == outcome ? 1.0 : 0.0; }};
}

// Scenarios.

Bank tills(std::int64_t count, Discipline discipline = Discipline::Fifo)
{
    Bank bank;
    bank.tills = count;
    bank.discipline = discipline;
    return bank;
}

/// Those who find nobody's place free are lost.
Bank tillsAndPlaces(std::int64_t count, std::int64_t places)
{
    Bank bank = tills(count);
    bank.capacity = places;
    bank.whenFull = WhenFull::TurnAway;
    return bank;
}

/// The same, with as many places as there are customers in line or in service at most; there may be none to wait in.
Bank tillsAndCustomers(std::int64_t count, std::int64_t customers)
{
    Bank bank = tills(count);
    bank.balkInSystem = customers;
    return bank;
}

const Distribution exponentialMinute = Distribution::exponential(minute);

/// Rates are a minute, and a service takes a minute on average.
class Models {
public:
    explicit Models(std::int64_t customers) : m_customers{customers} { }

    [[nodiscard]] Scenario poisson(double rate, const Bank& bank, const Distribution& service = exponentialMinute) const
    {
        return scenario(PoissonArrivals{rate * 60.0}, bank, service);
    }

    /// Gaps of any distribution, for customers or batches of them.
    [[nodiscard]] Scenario renewal(const Distribution& gap, double size, const Bank& bank) const
    {
        return scenario(BatchArrivals{gap, Distribution::constant(size), FirstBatch::AfterGap}, bank,
                        exponentialMinute);
    }

    [[nodiscard]] Scenario impatient(const Distribution& patience, double rate, const Bank& bank) const
    {
        Scenario scenario = poisson(rate, bank);
        scenario.classes.front().patience = patience;
        return scenario;
    }

    /// Two classes, of which the first goes first and has `shareOfFirst`.
    [[nodiscard]] Scenario priority(double shareOfFirst, double rate, std::int64_t count) const
    {
        Scenario scenario = poisson(rate, tills(count, Discipline::Priority));
        scenario.classes = {{.name = "first", .share = shareOfFirst, .priority = 1},
                            {.name = "second", .share = 1.0 - shareOfFirst, .priority = 2}};
        return scenario;
    }

private:
    [[nodiscard]] Scenario scenario(const decltype(ArrivalSource::kind)& kind, const Bank& bank,
                                    const Distribution& service) const
    {
        Scenario scenario{.name = "model", .duration = std::chrono::hours{24 * 20'000}};
        scenario.arrivals = {{.kind = kind, .limit = m_customers}};
        scenario.service.work = service;
        scenario.banks = {bank};
        return scenario;
    }

    std::int64_t m_customers;
};

constexpr Outcome balked = Outcome::balked;
constexpr Outcome turnedAway = Outcome::turnedAway;
constexpr Outcome reneged = Outcome::reneged;

/// Where nobody is lost. Values: closed forms and Erlang C (L. Kleinrock, Queueing Systems I, 1975, sections 3.2 and
/// 3.5); M/D/c and M/E2/c numerically (H. C. Tijms, A First Course in Stochastic Models, 2003, chapter 9).
void addPatient(const Models& models, std::vector<QueueModel>& list)
{
    list.push_back({"M_M_1",
                    models.poisson(0.9, tills(1)),
                    {wait(9.0), secondMoment(180.0), longer(0.0, 0.9), longer(5.0, 0.54587759374137)}});
    list.push_back({"M_M_5",
                    models.poisson(4.0, tills(5)),
                    {wait(0.554112554112554), secondMoment(1.10822510822511), longer(0.0, 0.554112554112554),
                     longer(1.0, 0.203846616753007), longer(5.0, 0.00373358102113827)}});
    list.push_back({"M_M_5_Lifo",
                    models.poisson(4.0, tills(5, Discipline::Lifo)),
                    {wait(0.554112554112554), secondMoment(5.2340848184004 + 0.554112554112554 * 0.554112554112554),
                     longer(0.0, 0.554112554112554)}});
    list.push_back({"M_D_1", models.poisson(0.8, tills(1), Distribution::constant(minute)), {wait(2.0)}});
    list.push_back({"M_D_3", models.poisson(2.4, tills(3), Distribution::constant(minute)), {wait(0.553900225134)}});
    list.push_back({"M_E2_5", models.poisson(4.0, tills(5), Distribution::erlang(2, minute)), {wait(0.423226072542)}});
}

/// Arrivals that are no Poisson process: G/M/1 by the root of its equation (Kleinrock 1975, section 6.4), and batches.
void addOtherArrivals(const Models& models, std::vector<QueueModel>& list)
{
    list.push_back({"D_M_1",
                    models.renewal(Distribution::constant(minute / 0.8), 1, tills(1)),
                    {wait(1.6927308399199), longer(0.0, 0.628629796496947)}});
    list.push_back({"E4_M_1",
                    models.renewal(Distribution::erlang(4, minute / 0.8), 1, tills(1)),
                    {wait(2.26738361031936), longer(0.0, 0.69394472175177)}});
    list.push_back(
        {"Batches_of_2_M_3", models.renewal(Distribution::exponential(minute / 1.2), 2, tills(3)), {wait(1.8125)}});
}

/// Two classes without preemption (A. Cobham, Operations Research 2, 1954, eq. 6).
void addPriorities(const Models& models, std::vector<QueueModel>& list)
{
    list.push_back({"M_M_2_Priority",
                    models.priority(0.375, 1.6, 2),
                    {waitOfClass(0, 0.507936507937), waitOfClass(1, 2.53968253968)}});
    list.push_back({"M_M_1_Priority",
                    models.priority(0.5, 0.9, 1),
                    {waitOfClass(0, 1.63636363636364), waitOfClass(1, 16.3636363636364)}});
}

/// Where some are lost: birth-death sums (Kleinrock 1975, sections 3.5 and 3.6), Erlang A (C. Palm, 1943), constant and
/// uniform patience (F. Baccelli and G. Hebuterne, Performance '81, 1981).
void addImpatient(const Models& models, std::vector<QueueModel>& list)
{
    list.push_back({"M_M_5_10", models.poisson(6.0, tillsAndPlaces(5, 5)), {share(turnedAway, 0.212593133073)}});
    list.push_back({"M_M_5_15",
                    models.poisson(4.5, tillsAndCustomers(5, 15)),
                    {share(balked, 0.0349490490351409), wait(0.62866723538286), longer(0.0, 0.676480807953237)}});
    list.push_back({"M_G_10_10",
                    models.poisson(8.0, tillsAndCustomers(10, 10), Distribution::uniform(0.0, 2.0 * minute)),
                    {share(balked, 0.121661064252952)}});
    list.push_back({"M_M_5_M",
                    models.impatient(Distribution::exponential(2.0 * minute), 6.0, tills(5)),
                    {share(reneged, 0.226386610005048), wait(0.452165741169177), timeOfReneged(0.454849110300002),
                     timeOfAll(0.452773220010097), anyTime(0.802838464576634)}});
    list.push_back({"M_M_5_D",
                    models.impatient(Distribution::constant(minute), 4.5, tills(5)),
                    {share(reneged, 0.0792219373548931), timeOfAll(0.314861681169806)}});
    list.push_back({"M_M_5_U",
                    models.impatient(Distribution::uniform(0.0, 2.0 * minute), 4.5, tills(5)),
                    {share(reneged, 0.117350377331138), timeOfAll(0.190960918368043)}});
}

}  // namespace

std::vector<QueueModel> queueModels(std::int64_t customers)
{
    const Models models{customers};
    std::vector<QueueModel> list;
    addPatient(models, list);
    addOtherArrivals(models, list);
    addPriorities(models, list);
    addImpatient(models, list);
    return list;
}

}  // namespace tillsim
