// SPDX-License-Identifier: MIT
#include "core/store/service_draws.hpp"

#include "core/random/math.hpp"
#include "core/scenario/service_of.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

const Duration longest = fromSeconds(longestSeconds);

/// Positions of products, drawn by weight.
Distribution mixOfWeights(std::vector<double> weights)
{
    if (weights.empty())
        return Distribution::constant(0.0);
    std::vector<double> positions;
    for (std::size_t at = 0; at < weights.size(); ++at)
        positions.push_back(static_cast<double>(at));
    return Distribution::empirical(std::move(positions), std::move(weights));
}

Distribution generalMix(const std::vector<Product>& products)
{
    std::vector<double> weights;
    for (const Product& product : products)
        weights.push_back(product.weight);
    return mixOfWeights(std::move(weights));
}

std::vector<std::optional<Distribution>> ownMixes(const Scenario& scenario)
{
    std::vector<std::optional<Distribution>> mixes(scenario.classes.size());
    for (std::size_t at = 0; at < mixes.size(); ++at) {
        if (!scenario.classes[at].productWeights.empty())
            mixes[at] = mixOfWeights(scenario.classes[at].productWeights);
    }
    return mixes;
}

std::vector<Shares> tenderShares(const Scenario& scenario)
{
    std::vector<double> general;
    for (const Tender& tender : scenario.tenders)
        general.push_back(tender.share);
    std::vector<Shares> shares;
    for (const CustomerClass& each : scenario.classes)
        shares.emplace_back(each.tenderShares.empty() ? general : each.tenderShares);
    return shares;
}

bool hasNeeds(const Scenario& scenario)
{
    return std::any_of(scenario.products.begin(), scenario.products.end(),
                       [](const Product& product) { return product.helper.has_value(); });
}

/// scale * items^exponent * residual; nothing for an empty basket.
Duration timeByFormula(const ItemFormula& formula, std::int64_t items, Generator generator)
{
    if (items == 0)
        return Duration::zero();
    const double factor = std::max(0.0, formula.residual.draw(generator));
    const double seconds = toSeconds(formula.scale) * math::pow(static_cast<double>(items), formula.exponent) * factor;
    return fromSeconds(std::min(seconds, longestSeconds));
}

Duration timeFrom(const Distribution& distribution, Generator& generator)
{
    return std::max(distribution.drawDuration(generator), Duration::zero());
}

/// Joins the visit of the same helper, if there is one.
void addVisit(ServicePlan& work, std::uint32_t helper, Duration time)
{
    for (HelpVisit& visit : work.visits) {
        if (visit.helper == helper) {
            visit.time = std::min(visit.time + time, longest);
            return;
        }
    }
    work.visits.push_back({helper, time});
}

/// How many of `items` have something that each has with `probability`. Only those that have it cost a draw (L.
/// Devroye, Non-Uniform Random Variate Generation, 1986, X.4.3, second waiting time algorithm).
std::int64_t countAmong(std::int64_t items, double probability, Generator& generator)
{
    if (probability >= 1.0)
        return items;
    if (probability <= 0.0)
        return 0;
    const double scale = math::log1p(-probability);
    std::int64_t count = 0;
    double left = static_cast<double>(items);
    for (;; ++count) {
        left -= std::floor(math::log(generator.uniformOpen()) / scale) + 1.0;
        if (left < 0.0)
            return count;
    }
}

}  // namespace

ServiceDraws::ServiceDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication)
    : m_scenario{&scenario},
      m_mixes{ownMixes(scenario)},
      m_mix{generalMix(scenario.products)},
      m_tenders{tenderShares(scenario)},
      m_hasNeeds{hasNeeds(scenario)},
      m_hasVisits{m_hasNeeds || !scenario.calls.empty()},
      m_products{seed, replication, Purpose::productMix},
      m_scans{seed, replication, Purpose::scanTime},
      m_residuals{seed, replication, Purpose::serviceResidual},
      m_times{seed, replication, Purpose::serviceTime},
      m_tenderKinds{seed, replication, Purpose::tenderKind},
      m_tenderTimes{seed, replication, Purpose::tenderTime},
      m_calls{seed, replication, Purpose::helperCall},
      m_callTimes{seed, replication, Purpose::helperTime},
      m_interventions{seed, replication, Purpose::intervention},
      m_interventionTimes{seed, replication, Purpose::interventionTime},
      m_gaps{seed, replication, Purpose::gap}
{
}

void ServiceDraws::plan(Customer& customer) const
{
    ServicePlan& work = customer.work;
    if (customer.row && customer.row->service) {
        // That is the whole service.
        work.scan = *customer.row->service;
        work.tender = Duration::zero();
    } else {
        work.scan = Duration::zero();
        drawItems(customer);
        drawIntervention(customer);
        work.tender = drawTender(customer);
    }
    work.restart();
    customer.record.service = work.total();
}

Duration ServiceDraws::drawScan(const Customer& customer) const
{
    const CustomerRecord& record = customer.record;
    const auto& work = workOf(*m_scenario, record.customerClass, record.bank);
    if (const auto* const formula = std::get_if<ItemFormula>(&work))
        return timeByFormula(*formula, record.items, m_residuals.generatorFor(customer.entity));
    Generator generator = m_times.generatorFor(customer.entity);
    return timeFrom(std::get<Distribution>(work), generator);
}

void ServiceDraws::drawItems(Customer& customer) const
{
    const CustomerRecord& record = customer.record;
    const bool areScanned
        = std::holds_alternative<ProductScanning>(workOf(*m_scenario, record.customerClass, record.bank));
    if (!areScanned)
        customer.work.scan = drawScan(customer);
    if (!areScanned && !m_hasVisits)
        return;
    Generator calls = m_calls.generatorFor(customer.entity);
    Generator times = m_callTimes.generatorFor(customer.entity);
    if (areScanned || m_hasNeeds) {
        const Distribution& mixOfClass = mixOf(customer);
        Generator mix = m_products.generatorFor(customer.entity);
        Generator scans = m_scans.generatorFor(customer.entity);
        Duration& scan = customer.work.scan;
        for (std::int64_t item = 0; item < record.items; ++item) {
            const Product& product = m_scenario->products[static_cast<std::size_t>(mixOfClass.draw(mix))];
            if (areScanned)
                scan = std::min(scan + product.scan.drawDuration(scans), longest);
            if (product.helper && calls.uniform() < product.helper->probability)
                addVisit(customer.work, product.helper->helper, timeFrom(product.helper->time, times));
        }
    }
    drawCalls(customer, calls, times);
}

void ServiceDraws::drawCalls(Customer& customer, Generator& calls, Generator& times) const
{
    for (const HelperCall& call : m_scenario->calls) {
        const bool isOfItems = call.per == CallPer::Item;
        const std::int64_t count = isOfItems ? countAmong(customer.record.items, call.probability, calls)
                                             : static_cast<std::int64_t>(calls.uniform() < call.probability);
        for (std::int64_t each = 0; each < count; ++each)
            addVisit(customer.work, call.helper, timeFrom(call.time, times));
    }
}

void ServiceDraws::drawIntervention(Customer& customer) const
{
    const auto& selfCheckout = m_scenario->banks[customer.record.bank].selfCheckout;
    if (!selfCheckout || m_interventions.generatorFor(customer.entity).uniform() >= selfCheckout->intervention)
        return;
    Generator times = m_interventionTimes.generatorFor(customer.entity);
    addVisit(customer.work, selfCheckout->helper, timeFrom(selfCheckout->clears, times));
}

Duration ServiceDraws::drawTender(const Customer& customer) const
{
    const std::vector<Tender>& tenders = m_scenario->tenders;
    if (tenders.empty())
        return Duration::zero();
    std::uint32_t kind = 0;
    if (customer.row && customer.row->tender)
        kind = *customer.row->tender;
    else if (tenders.size() > 1)
        kind = m_tenders[customer.record.customerClass].at(m_tenderKinds.generatorFor(customer.entity).uniform());
    Generator generator = m_tenderTimes.generatorFor(customer.entity);
    return timeFrom(tenders[kind].time, generator);
}

const Distribution& ServiceDraws::mixOf(const Customer& customer) const
{
    const auto& own = m_mixes[customer.record.customerClass];
    return own ? *own : m_mix;
}

Duration ServiceDraws::gapAfter(const GapKey& key) const
{
    const TimeOfItems* const gap = gapOf(*m_scenario, key.customerClass, key.bank);
    if (!gap)
        return Duration::zero();
    Generator generator = m_gaps.generatorFor(key.entity);
    if (const auto* const formula = std::get_if<ItemFormula>(gap))
        return timeByFormula(*formula, key.items, generator);
    return timeFrom(std::get<Distribution>(*gap), generator);
}

}  // namespace tillsim
