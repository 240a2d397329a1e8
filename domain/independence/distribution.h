// The five distributions the slice needs; the only place that compiles Boost.Math.
#pragma once

namespace independence {

double normal_quantile(double p);
double two_sided_normal(double z); // P(|Z| >= |z|)
double t_quantile(double p, double degrees_of_freedom);
double two_sided_t(double t, double degrees_of_freedom);
double chi_squared_above(double x, double degrees_of_freedom);
double fair_coin_at_most(int k, int n); // P(X <= k), X binomial(n, 1/2)
double fair_coin_exactly(int k, int n);

}
