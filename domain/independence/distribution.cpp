#include "domain/independence/distribution.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace independence {

using namespace boost::math;

double normal_quantile(double p)
{
    return quantile(normal(), p);
}

double two_sided_normal(double z)
{
    return std::isnan(z) ? z : 2 * cdf(complement(normal(), std::abs(z)));
}

double t_quantile(double p, double degrees_of_freedom)
{
    return quantile(students_t(degrees_of_freedom), p);
}

double two_sided_t(double t, double degrees_of_freedom)
{
    if (std::isnan(t))
        return t;
    return std::isinf(t) ? 0 : 2 * cdf(complement(students_t(degrees_of_freedom), std::abs(t)));
}

double chi_squared_above(double x, double degrees_of_freedom)
{
    return std::isnan(x) ? x : cdf(complement(chi_squared(degrees_of_freedom), x));
}

double fair_coin_at_most(int k, int n)
{
    return cdf(binomial(n, 0.5), k);
}

double fair_coin_exactly(int k, int n)
{
    return pdf(binomial(n, 0.5), k);
}

}
