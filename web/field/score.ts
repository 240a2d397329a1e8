// One woman's answers as twelve leaves, bit for bit as domain/independence/score.h counts them.
import { work_out, type Answers, type Instrument, type Thresholds } from './instrument';
import { is_zero, rounded } from './rational';

export type Leaf = 'adequate' | 'inadequate' | 'missing';
export interface Indicator_score {
  readonly leaf: Leaf;
  readonly postponed: boolean; // missing because it waits until she is alone
  readonly score100: number | undefined;
}
export interface Outcome {
  readonly count: number;
  readonly mandiri: boolean;
  readonly band: number; // place in Instrument.bands
  readonly dimensions_adequate: readonly boolean[];
}
export interface Score {
  readonly indicators: readonly Indicator_score[];
  readonly inadequate_mask: number;
  readonly missing_mask: number;
  readonly outcome: Outcome | undefined; // nothing when a leaf is missing
}

function outcome_of(instrument: Instrument, adequate: readonly boolean[]): Outcome {
  const grown = instrument.indicators.filter((_, nth) => adequate[nth]);
  const weight = grown.reduce((sum, one) => sum + one.weight, 0);
  return {
    count: grown.length,
    mandiri: weight >= instrument.adequate_at_least,
    band: instrument.bands.findIndex(({ min }) => weight >= min),
    dimensions_adequate: instrument.dimensions.map(
      (_, at) => grown.filter(({ dimension }) => dimension === at).length >= instrument.dimension_at_least,
    ),
  };
}

export function score(instrument: Instrument, answers: Answers, thresholds: Thresholds): Score {
  const { asking, slots } = work_out(instrument, answers, thresholds);
  const indicators = instrument.indicators.map(({ adequate, score100, items }): Indicator_score => {
    const holds = adequate.value(slots);
    const twin = score100.value(slots);
    return {
      leaf: holds === undefined ? 'missing' : is_zero(holds) ? 'inadequate' : 'adequate',
      postponed: holds === undefined && items.some((at) => asking[at] === 'postponed'),
      score100: twin && Number(clamped(rounded(twin).over)),
    };
  });
  const mask = (leaf: Leaf): number =>
    indicators.reduce((bits, one, nth) => (one.leaf === leaf ? bits | (1 << nth) : bits), 0);
  const missing_mask = mask('missing');
  return {
    indicators,
    inadequate_mask: mask('inadequate'),
    missing_mask,
    outcome:
      missing_mask === 0
        ? outcome_of(instrument, indicators.map(({ leaf }) => leaf === 'adequate'))
        : undefined,
  };
}

const clamped = (n: bigint): bigint => (n < 0n ? 0n : n > 100n ? 100n : n);

// "110-01…", as the note says what this phone has counted.
export function leaves_text({ indicators }: Score): string {
  return indicators.map(({ leaf }) => (leaf === 'missing' ? '-' : leaf === 'adequate' ? '1' : '0')).join('');
}
