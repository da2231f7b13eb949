// SPDX-License-Identifier: MIT
#include "core/experiment/compare/compare_tally.hpp"

#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/results/sweep_tally.hpp"
#include "core/statistics/paired_difference.hpp"

#include <utility>

namespace tillsim {

namespace {

std::vector<std::string> targetMeasures(const Scenario& scenario)
{
    std::vector<std::string> measures;
    for (WantedShare& wanted : wantedBy(aimsOf(scenario)))
        measures.push_back(std::move(wanted.measure));
    return measures;
}

void addAll(std::vector<Tally>& tallies, const std::vector<double>& values)
{
    tallies.resize(values.size());
    for (std::size_t at = 0; at < values.size(); ++at)
        tallies[at].add(values[at]);
}

MeanEstimate differenceOf(const std::vector<double>& minuend, const std::vector<double>& subtrahend, double confidence)
{
    Tally differences;
    for (std::size_t run = 0; run < minuend.size(); ++run)
        differences.add(minuend[run] - subtrahend[run]);
    return estimateMean(differences, confidence);
}

}  // namespace

CompareTally::Sums::Sums(std::string nameOfIt, MeasureReader readerOfIt, MeasureReader targetReaderOfIt)
    : name{std::move(nameOfIt)}, reader{std::move(readerOfIt)}, targetReader{std::move(targetReaderOfIt)}
{
}

CompareTally::CompareTally(const std::vector<Candidate>& candidates, std::vector<std::string> measures)
    : m_measures{std::move(measures)}
{
    m_sums.reserve(candidates.size());
    for (const Candidate& each : candidates)
        m_sums.emplace_back(each.name, MeasureReader{each, m_measures},
                            MeasureReader{each, targetMeasures(*each.scenario)});
}

void CompareTally::add(std::size_t candidate, const RunRecord& run)
{
    Sums& sums = m_sums[candidate];
    std::vector<double> values = sums.reader.valuesOf(run);
    addAll(sums.figures, values);
    addAll(sums.targets, sums.targetReader.valuesOf(run));
    sums.uncounted.add(run);
    if (sums.reader.aims().haveCosts())
        sums.costs.push_back(costOf(run, sums.reader.aims()));
    if (candidate == 0) {
        m_baseline = std::move(values);
        return;
    }
    for (std::size_t at = 0; at < values.size(); ++at)
        values[at] -= m_baseline[at];
    addAll(sums.differences, values);
}

std::vector<ComparedFigure> CompareTally::figuresOf(const Sums& sums, double confidence) const
{
    std::vector<ComparedFigure> figures;
    for (std::size_t at = 0; at < sums.differences.size(); ++at) {
        ComparedFigure figure{.measure = m_measures[at],
                              .goal = goalOf(m_measures[at]),
                              .baseline = estimateMean(m_sums.front().figures[at], confidence),
                              .candidate = estimateMean(sums.figures[at], confidence),
                              .difference = estimateMean(sums.differences[at], confidence)};
        figure.finding = findingOn(figure.difference, figure.goal);
        if (figure.difference.sd > 0.0) {
            figure.varianceFactor = figure.independentVariance() / (figure.difference.sd * figure.difference.sd);
            figure.independentRuns = independentRunsFor(figure.difference.halfWidth.value(), figure.baseline.sd,
                                                        figure.candidate.sd, confidence);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<ComparedCandidate> CompareTally::candidates(double confidence) const
{
    std::vector<ComparedCandidate> candidates;
    for (const Sums& sums : m_sums) {
        ComparedCandidate candidate{
            .name = sums.name, .figures = figuresOf(sums, confidence), .uncounted = sums.uncounted.result()};
        const std::vector<WantedShare> wanted = wantedBy(sums.reader.aims());
        for (std::size_t at = 0; at < wanted.size(); ++at) {
            const MeanEstimate share = estimateMean(sums.targets[at], confidence);
            candidate.targets.push_back(
                {wanted[at].measure, wanted[at].least, share, verdictOn(share, wanted[at].least)});
        }
        if (!sums.costs.empty())
            candidate.cost = estimateMean(sums.costs, confidence);
        candidates.push_back(std::move(candidate));
    }
    addCosts(candidates, confidence);
    return candidates;
}

void CompareTally::addCosts(std::vector<ComparedCandidate>& candidates, double confidence) const
{
    const auto cheapest = cheapestPlan({.candidates = candidates});
    if (!cheapest)
        return;
    for (std::size_t at = 0; at < candidates.size(); ++at)
        if (candidates[at].verdict() == Verdict::met && candidates[at].cost)
            candidates[at].costAboveCheapest = differenceOf(m_sums[at].costs, m_sums[*cheapest].costs, confidence);
}

}  // namespace tillsim
