// The questions as the server's document holds them, and what is to be asked given the answers so far: the rules of
// domain/independence/instrument.h, word for word, so that a phone asks and counts what the server would.
import { parse, type Expression, type Known, type Name } from './expression';
import { compared, is_zero, whole } from './rational';

export interface Option {
  readonly code: number;
  readonly id: string;
  readonly en: string;
}
export interface Item {
  readonly id: string;
  readonly text: { readonly id: string; readonly en: string };
  readonly type: string; // yn single multi int0-3 int0-7 rupiah yn_text
  readonly options: readonly Option[];
  readonly alone: boolean; // asked only when no other adult can overhear (P0b == 0)
  readonly indicator: number; // -1: one of the questions before (P0a..P0d)
  readonly show_if: Expression | undefined;
  readonly not_asked_if: Expression | undefined; // then it counts as `counts_as`
  readonly counts_as: number;
  readonly lowest: number; // what it counts as when show_if hides it
}
export interface Indicator {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly dimension: number;
  readonly weight: number; // over Instrument.weight_total
  readonly items: readonly number[];
  readonly adequate: Expression;
  readonly score100: Expression;
}
export interface Instrument {
  readonly dimensions: readonly string[];
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly bands: readonly { readonly min: number; readonly id: string; readonly en: string }[]; // highest first
  readonly weight_total: number;
  readonly adequate_at_least: number;
  readonly dimension_at_least: number;
  readonly names: readonly Name[]; // slot i of every expression: items first, then T1, T2
}

// A number, or of a multiple choice the options ticked.
export type Answer = number | readonly number[];
export type Answers = ReadonlyMap<string, Answer>;
export interface Thresholds {
  readonly t1: number;
  readonly t2: number;
}
export type Asking = 'ask' | 'hidden' | 'counts_as' | 'postponed' | 'waiting';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function item_of(from: any, indicator: number, names: readonly Name[]): Item {
  const condition = (text: unknown): Expression | undefined =>
    text === undefined ? undefined : parse(String(text), names);
  const options: readonly Option[] = from.options ?? [];
  const single = from.type !== 'multi' && options.length > 0;
  return {
    id: from.id,
    text: { id: from.id_text, en: from.en_text },
    type: from.type,
    options,
    alone: from.private !== undefined && from.private !== false,
    indicator,
    show_if: condition(from.show_if),
    not_asked_if: condition(from.not_asked_if),
    counts_as: from.counts_as ?? 0,
    lowest: single ? Math.min(...options.map(({ code }) => code)) : 0,
  };
}

// The file was checked by the server, which refuses what could not be scored.
export function read_instrument(file: any): Instrument {
  const raw: { from: any; indicator: number }[] = file.pre.map((from: any) => ({ from, indicator: -1 }));
  file.indicators.forEach((one: any, indicator: number) =>
    one.items.forEach((from: any) => raw.push({ from, indicator })),
  );
  const names: Name[] = raw.map(({ from }) => ({ name: from.id, multiple: from.type === 'multi' }));
  names.push({ name: 'T1', multiple: false }, { name: 'T2', multiple: false });
  const weight_total: number = file.indicators.reduce((sum: number, one: any) => {
    const under = one.weight[1] / gcd(one.weight[1], one.weight[0]);
    return (sum * under) / gcd(sum, under);
  }, 1);
  const [least, of] = file.overall_cutoff.adequate_at_least;
  return {
    dimensions: file.dimensions,
    items: raw.map(({ from, indicator }) => item_of(from, indicator, names)),
    indicators: file.indicators.map(
      (one: any, nth: number): Indicator => ({
        code: one.code,
        name: { id: one.name_id, en: one.name_en },
        dimension: file.dimensions.indexOf(one.dimension),
        weight: (one.weight[0] * weight_total) / one.weight[1],
        items: raw.flatMap(({ indicator }, at) => (indicator === nth ? [at] : [])),
        adequate: parse(one.adequate, names),
        score100: parse(one.score100, names),
      }),
    ),
    bands: [...file.bands].sort((a, b) => b.min - a.min),
    weight_total,
    adequate_at_least: Math.ceil((least * weight_total) / of),
    dimension_at_least: file.dimension_cutoff[0],
    names,
  };
}

export const is_missing_code = (answer: Answer | undefined): boolean =>
  typeof answer === 'number' && answer >= 97 && answer <= 99;

// The refusal of this answer by its code, or nothing when it may stand.
export function refusal({ type, options }: Item, answer: unknown): string | undefined {
  const offered = (code: number): boolean => options.some((option) => option.code === code);
  const list = Array.isArray(answer);
  if (!list && !Number.isSafeInteger(answer)) return 'answer.wrong_shape';
  if (type === 'multi') {
    if (!list) return is_missing_code(answer as number) ? undefined : 'answer.wrong_shape';
    if (answer.length > 100 || !answer.every((one) => Number.isInteger(one) && one >= 0 && one <= 1000))
      return 'answer.wrong_shape';
    const fine = answer.every(offered) && new Set(answer).size === answer.length;
    return fine ? undefined : 'answer.out_of_range';
  }
  if (list) return 'answer.wrong_shape';
  const number = answer as number;
  const most = { yn: 1, yn_text: 1, 'int0-3': 3, 'int0-7': 7, rupiah: 1e12 }[type];
  const fine = most === undefined ? offered(number) : number >= 0 && number <= most;
  if (fine || is_missing_code(number)) return undefined;
  return type === 'rupiah' ? 'answer.not_an_amount' : 'answer.out_of_range';
}

function answered({ id, type }: Item, answers: Answers): Known {
  const answer = answers.get(id);
  if (answer === undefined || is_missing_code(answer)) return undefined;
  return whole(type === 'multi' ? (answer as readonly number[]).length : (answer as number));
}

export interface Worked_out {
  readonly asking: readonly Asking[]; // one per item, in order
  readonly slots: readonly Known[];
}

// Works out one item at a time; an item's conditions are worked out first. The server refuses conditions with a cycle.
// When P0a is 0 (she is not willing) everything but P0a waits.
export function work_out({ items, names }: Instrument, answers: Answers, { t1, t2 }: Thresholds): Worked_out {
  const asking: Asking[] = items.map(() => 'waiting');
  const slots: Known[] = names.map(() => undefined);
  const done = new Set<number>();
  slots[items.length] = whole(t1);
  slots[items.length + 1] = whole(t2);
  const is = (id: string, number: number): boolean => {
    const item = items.find((one) => one.id === id);
    const given = item && answered(item, answers);
    return given !== undefined && compared(given, whole(number)) === 0;
  };
  const [unwilling, overheard] = [is('P0a', 0), is('P0b', 1)];
  const holds = (condition: Expression | undefined): boolean | undefined => {
    const value = condition?.value(slots);
    return value && !is_zero(value);
  };
  const asking_of = ({ not_asked_if, show_if, alone }: Item): Asking => {
    if (holds(not_asked_if) === true) return 'counts_as';
    if (show_if) {
      const shown = holds(show_if);
      if (shown === undefined) return 'waiting';
      if (!shown) return 'hidden';
    }
    return alone && overheard ? 'postponed' : 'ask';
  };
  const one = (at: number): void => {
    if (done.has(at)) return;
    done.add(at);
    const item = items[at]!;
    if (unwilling && item.id !== 'P0a') return;
    for (const condition of [item.not_asked_if, item.show_if])
      for (const name of condition?.names_used ?? []) if (name < items.length) one(name);
    const how = asking_of(item);
    asking[at] = how;
    if (how === 'ask') slots[at] = answered(item, answers);
    else if (how === 'hidden') slots[at] = whole(item.lowest);
    else if (how === 'counts_as') slots[at] = whole(item.counts_as);
  };
  items.forEach((_, at) => one(at));
  return { asking, slots };
}
