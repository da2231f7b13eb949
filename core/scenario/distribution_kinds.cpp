// SPDX-License-Identifier: MIT
// One line a distribution: which parameters it takes. The distributions themselves check them.
#include "core/scenario/distribution_kinds.hpp"

#include <array>

namespace tillsim {

namespace {

using Parameters = DistributionParameters;
using Result = std::optional<Distribution>;

Result readUniform(Parameters& p)
{
    return p.build(&Distribution::uniform, p.value("min"), p.value("max"));
}
Result readExponential(Parameters& p)
{
    return p.build(&Distribution::exponential, p.value("mean"));
}
Result readErlang(Parameters& p)
{
    return p.build(&Distribution::erlang, p.count("k", 1.0), p.value("mean"));
}
Result readGamma(Parameters& p)
{
    return p.build(&Distribution::gamma, p.number("shape"), p.value("scale"));
}
Result readLognormal(Parameters& p)
{
    return p.build(&Distribution::lognormal, p.number("mu"), p.number("sigma"));
}
Result readNormal(Parameters& p)
{
    return p.build(&Distribution::normal, p.value("mean"), p.value("sd"));
}
Result readWeibull(Parameters& p)
{
    return p.build(&Distribution::weibull, p.number("shape"), p.value("scale"));
}
Result readUniformInt(Parameters& p)
{
    return p.build(&Distribution::uniformInt, p.count("min"), p.count("max"));
}
Result readGeometric(Parameters& p)
{
    return p.build(&Distribution::geometric, p.number("mean"));
}
Result readPoisson(Parameters& p)
{
    return p.build(&Distribution::poisson, p.number("mean"));
}

Result readTriangular(Parameters& p)
{
    return p.build(&Distribution::triangular, p.value("min"), p.value("mode"), p.value("max"));
}

Result readHyperexponential(Parameters& p)
{
    return p.build(&Distribution::hyperexponential, p.numbers("p"), p.values("mean"));
}

constexpr std::array readableKinds{
    DistributionKind{"uniform", readUniform, "{ min = ..., max = ... }"},
    DistributionKind{"exponential", readExponential, "{ mean = ... }"},
    DistributionKind{"erlang", readErlang, "{ k = 2, mean = ... }"},
    DistributionKind{"gamma", readGamma, "{ shape = 3, scale = ... }"},
    DistributionKind{"lognormal", readLognormal, "{ mu = 2, sigma = 0.4 }"},
    DistributionKind{"normal", readNormal, "{ mean = ..., sd = ... }"},
    DistributionKind{"triangular", readTriangular, "{ min = ..., mode = ..., max = ... }"},
    DistributionKind{"weibull", readWeibull, "{ shape = 1.5, scale = ... }"},
    DistributionKind{"hyperexponential", readHyperexponential, "{ p = [0.3, 0.7], mean = [..., ...] }"},
    DistributionKind{"uniform_int", readUniformInt, "{ min = 0, max = 9 }", true},
    DistributionKind{"geometric", readGeometric, "{ mean = 8 }", true},
    DistributionKind{"poisson", readPoisson, "{ mean = 12 }", true},
};

}  // namespace

std::span<const DistributionKind> distributionKinds()
{
    return readableKinds;
}

}  // namespace tillsim
