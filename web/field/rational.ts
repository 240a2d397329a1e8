// An exact fraction, as domain/independence/rational.h has it: always in lowest terms, the denominator positive. A number
// beyond 64 bits is no number on the server, so it is none here.
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const most = 2n ** 63n - 1n;
const size = (n: bigint): bigint => (n < 0n ? -n : n);

export function rational(over: bigint, under: bigint): Rational | undefined {
  if (under === 0n) return undefined;
  let [a, b] = [size(over), size(under)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = under < 0n ? -a : a;
  const lowest = { over: over / divisor, under: under / divisor };
  return size(lowest.over) > most || lowest.under > most ? undefined : lowest;
}

export const whole = (n: number | bigint): Rational => ({ over: BigInt(n), under: 1n });

export const plus = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Rational, b: Rational): Rational | undefined => plus(a, { ...b, over: -b.over });
export const times = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.over * b.over, a.under * b.under);
export const divided = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.over * b.under, a.under * b.over);

export function compared(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

// To the nearest whole number, halves away from zero.
export function rounded({ over, under }: Rational): Rational {
  const near = (2n * size(over) + under) / (2n * under);
  return whole(over < 0n ? -near : near);
}

export const is_zero = ({ over }: Rational): boolean => over === 0n;
