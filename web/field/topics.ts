// The interview as topics: the questions before, then one topic an indicator; and how answers are written in a note.
import { work_out, type Answer, type Answers, type Instrument, type Item, type Thresholds } from './instrument';

export interface Topic_state {
  readonly open: boolean; // something visible is not answered
  readonly postponed: boolean; // something waits until she is alone
}

export const topics = ({ indicators }: Instrument): number => indicators.length + 1;
export const topic_code = ({ indicators }: Instrument, topic: number): string =>
  topic === 0 ? 'P0' : (indicators[topic - 1]?.code ?? '');
export const items_of = ({ items }: Instrument, topic: number): Item[] =>
  items.filter(({ indicator }) => indicator === topic - 1);

export function states(instrument: Instrument, answers: Answers, thresholds: Thresholds): Topic_state[] {
  const { asking } = work_out(instrument, answers, thresholds);
  return Array.from({ length: topics(instrument) }, (_, topic) => {
    const of_topic = instrument.items.flatMap(({ id, indicator }, at) =>
      indicator === topic - 1 ? [{ id, how: asking[at] }] : [],
    );
    return {
      open: of_topic.some(({ id, how }) => how === 'ask' && !answers.has(id)),
      postponed: of_topic.some(({ how }) => how === 'postponed'),
    };
  });
}

// "2", "1,4", "none": as the server reads them.
export const answer_text = (answer: Answer): string =>
  typeof answer === 'number' ? String(answer) : answer.length === 0 ? 'none' : answer.join(',');

// Whole rupiah and what stands behind a decimal sign. Three digits behind the only sign are thousands, or it is not clear
// what they are.
function written(digits: string, has_unit: boolean): readonly [string, string] | undefined {
  const dots = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits);
  const grouped = dots ?? (has_unit ? null : /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(digits));
  if (grouped) return [grouped[1]!.replace(/[.,]/g, ''), grouped[2] ?? ''];
  const [, whole, sign, decimals = ''] = /^(\d+)(?:([.,])(\d+))?$/.exec(digits) ?? [];
  const unclear = decimals.length === 3 && (sign === '.' || !has_unit);
  return whole === undefined || unclear ? undefined : [whole, decimals];
}

// An amount as people write it: 750.000, Rp 750rb, 1,5 juta. Nothing: it is no whole amount.
export function rupiah_typed(text: string): number | undefined {
  const [, digits = '', unit = ''] =
    /^(?:rp\.?)?([\d.,]*\d)(rb|ribu|jt|juta)?(?:,-)?$/.exec(text.toLowerCase().replace(/\s/g, '')) ?? [];
  const zeros = { rb: 3, ribu: 3, jt: 6, juta: 6 }[unit] ?? 0;
  const [large, decimals = ''] = written(digits, zeros > 0) ?? [];
  const fraction = decimals.replace(/0+$/, '');
  if (large === undefined || fraction.length > zeros) return undefined;
  const amount = Number(large + fraction.padEnd(zeros, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
