// SPDX-License-Identifier: MIT
#include "core/statistics/confidence_interval.hpp"

#include <gmock/gmock.h>

#include <random>
#include <stdexcept>
#include <vector>

namespace tillsim {

namespace {

using Values = std::vector<double>;

/// Sums of twelve uniform numbers, less 6: all but normal, with mean 0 and variance 1, on every platform.
class NearlyNormal {
public:
    double operator()()
    {
        double sum = -6.0;
        for (int part = 0; part < 12; ++part)
            sum += static_cast<double>(m_engine() >> 11U) * 0x1p-53;
        return sum;
    }

private:
    std::mt19937_64 m_engine{20260101};
};

}  // namespace

// A. M. Law, Simulation Modeling and Analysis, 2015, example 4.27: ten observations, and a 90% interval of 1.34 +-
// 0.24.
TEST(EstimateMean, AgreesWithATextbook)
{
    const MeanEstimate estimate
        = estimateMean(Values{1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09}, 0.90);

    EXPECT_NEAR(estimate.mean, 1.34, 5e-3);
    EXPECT_NEAR(estimate.sd * estimate.sd, 0.17, 5e-3);
    EXPECT_NEAR(estimate.halfWidth.value(), 0.24, 5e-3);
}

TEST(EstimateMean, IsThatOfStudent)
{
    const MeanEstimate estimate = estimateMean(Values{1.0, 2.0, 3.0});

    EXPECT_EQ(estimate.count, 3);
    EXPECT_EQ(estimate.mean, 2.0);
    EXPECT_EQ(estimate.sd, 1.0);
    EXPECT_NEAR(estimate.halfWidth.value(), 4.302652729911275 / 1.7320508075688772, 1e-9);
    EXPECT_EQ(estimate.interval(),
              (Interval{estimate.mean - *estimate.halfWidth, estimate.mean + *estimate.halfWidth}));
    EXPECT_TRUE(estimate.interval()->contains(4.48));
    EXPECT_FALSE(estimate.interval()->contains(4.49));
}

TEST(EstimateMean, DoesNotClaimToKnowFromOneObservation)
{
    const MeanEstimate estimate = estimateMean(Values{7.0});

    EXPECT_EQ(estimate, (MeanEstimate{.count = 1, .mean = 7.0}));
    EXPECT_EQ(estimate.interval(), std::nullopt);
    EXPECT_EQ(estimateMean(Values{}), MeanEstimate{});
}

TEST(EstimateMean, IsSureOfWhatNeverChanges)
{
    EXPECT_EQ(estimateMean(Values{5.0, 5.0, 5.0}).interval(), (Interval{5.0, 5.0}));
}

TEST(EstimateMean, TakesATallyAsTheObservationsThatMadeIt)
{
    const Values values{0.1, 0.7, 0.2, 11.0};
    Tally tally;
    for (const double value : values)
        tally.add(value);

    EXPECT_EQ(estimateMean(tally), estimateMean(values));
}

TEST(EstimateMean, RefusesAConfidenceThatIsNone)
{
    EXPECT_THROW((void)estimateMean(Values{1.0, 2.0}, 1.0), std::logic_error);
    EXPECT_THROW((void)estimateMean(Values{1.0, 2.0}, 0.0), std::logic_error);
}

// The number of 20,000 intervals that cover is binomial with standard deviation 31: a right program leaves these bounds
// with probability 1e-5, were the seed taken at random.
TEST(EstimateMean, CoversTheTrueMeanAsOftenAsItSays)
{
    NearlyNormal draw;
    int covering = 0;
    for (int experiment = 0; experiment < 20'000; ++experiment) {
        Values values(5);
        for (double& value : values)
            value = draw();
        covering += estimateMean(values).interval()->contains(0.0) ? 1 : 0;
    }

    EXPECT_NEAR(covering, 19'000, 140);
}

}  // namespace tillsim
