// Interviews on this phone: what the server's documents say of whom to ask, and her own drafts. A draft is sealed like
// all that is half typed and goes with every answer to the disk; nothing of it is anywhere else until it is a note.
import { given_by } from './consents';
import { capture, type Noted } from './facts';
import { read_instrument, work_out, type Answer, type Instrument, type Thresholds } from './instrument';
import type { Listening } from './listen';
import { today_in } from './overlay';
import type { Person } from './person';
import type { Doc } from './pull';
import { leaves_text, score, type Score } from './score';
import { answer_text } from './topics';
import { forget_typed, keep_typed, typed_before, typed_names } from './typed';

export type Round = 'Baseline' | 'Endline';
export interface Due {
  readonly id: string;
  readonly name: string;
  readonly round: Round;
  readonly asked_before: string; // the day of her baseline, when it is the endline that is due
  readonly day: string; // the nearest on whose sheet she stands
}
export interface Questions {
  readonly id: string;
  readonly instrument: Instrument;
  readonly plans: ReadonlyMap<Round, Thresholds>;
}
export interface Interviews {
  readonly questions: Questions | undefined;
  readonly due: readonly Due[];
}
export interface Draft extends Thresholds {
  readonly id: string; // of the note it will be
  readonly member: string;
  readonly name: string;
  readonly round: Round;
  readonly questions: string; // the id of the instrument it was begun with
  readonly begun_at: number;
  touched_at: number;
  spent_ms: number;
  topic: string;
  answers: Record<string, Answer>;
  typed: Record<string, string>; // an amount as she wrote it, whether it can be read or not
}

export const draft_prefix = 'interview ';
const longest_pause_ms = 300_000;
const read = new WeakMap<object, Instrument>();

function questions_of(docs: readonly Doc[]): Questions | undefined {
  const found = docs.find(({ kind }) => kind === 'independence.instrument')?.doc;
  if (!found) return undefined;
  const instrument = read.get(found) ?? read_instrument(found.questions);
  read.set(found, instrument);
  return { id: found.id, instrument, plans: new Map(found.plans.map((plan: any) => [plan.round, plan])) };
}

const days_off = (day: string, today: string): number => Math.abs(Date.parse(day) - Date.parse(today));

// A woman stands on several sheets: once, under the day that is nearest. Whom she has asked here is not due any more,
// and who took her consent back on this phone neither.
export function interviews_of(
  docs: readonly Doc[],
  listening: Listening,
  noted: readonly Noted[],
  today: string,
): Interviews {
  const asked = new Set(
    noted
      .filter(({ kind, settled, lost }) => kind === 'independence.record_interview' && !settled && !lost)
      .map(({ about, form }) => `${about[0]} ${form['round']}`),
  );
  const goes_on = (id: string): boolean =>
    given_by({ listening, noted }, id)?.some(({ purpose }) => purpose === 'research') !== false;
  const due = new Map<string, Due>();
  const sheets = docs.filter(({ kind }) => kind === 'independence.candidates');
  for (const { scope, doc } of sheets.sort((a, b) => days_off(a.scope, today) - days_off(b.scope, today)))
    for (const woman of doc.women ?? [])
      if (!due.has(woman.id) && !asked.has(`${woman.id} ${woman.due}`) && goes_on(woman.id))
        due.set(woman.id, {
          id: woman.id,
          name: woman.name,
          round: woman.due,
          asked_before: woman.asked_before ?? '',
          day: scope,
        });
  return { questions: questions_of(docs), due: [...due.values()] };
}

// ---- Drafts -------------------------------------------------------------------------------------------------------

export function drafts(person: Person): Draft[] {
  return typed_names(person, draft_prefix)
    .flatMap((name) => draft_of(person, name) ?? [])
    .sort((a, b) => b.touched_at - a.touched_at);
}

export function draft_of(person: Person, id: string): Draft | undefined {
  const kept = typed_before(person, draft_prefix + id)?.['draft'];
  return kept === undefined ? undefined : JSON.parse(kept);
}

export function keep_draft(person: Person, draft: Draft): void {
  const now = Date.now();
  draft.spent_ms += Math.min(Math.max(0, now - draft.touched_at), longest_pause_ms);
  draft.touched_at = now;
  keep_typed(person, draft_prefix + draft.id, { draft: JSON.stringify(draft) });
}

export const forget_draft = (person: Person, id: string): void => forget_typed(person, draft_prefix + id);

export function begin_draft(person: Person, id: string, { id: member, name, round }: Due, questions: Questions): void {
  const { t1, t2 } = questions.plans.get(round)!;
  const now = Date.now();
  const fresh = { begun_at: now, touched_at: now, spent_ms: 0, topic: 'P0', answers: {}, typed: {} };
  keep_draft(person, { id, member, name, round, t1, t2, questions: questions.id, ...fresh });
}

export const answers_in = ({ answers }: Draft): Map<string, Answer> => new Map(Object.entries(answers));

// The draft becomes a note, and goes with it. Only what was to be asked of her is in it.
export async function record(person: Person, draft: Draft, instrument: Instrument): Promise<Score> {
  const given = answers_in(draft);
  const { asking } = work_out(instrument, given, draft);
  const answers = new Map(
    instrument.items.flatMap(({ id }, at) => {
      const answer = asking[at] === 'ask' ? given.get(id) : undefined;
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
  const counted = score(instrument, answers, draft);
  const form = {
    round: draft.round,
    instrument: draft.questions,
    t1: draft.t1,
    t2: draft.t2,
    asked_on: today_in(person.about.zone),
    mode: 'Interviewer',
    minutes: Math.min(1440, Math.round(draft.spent_ms / 60_000)),
    leaves: leaves_text(counted),
    ...(counted.outcome ? { count: counted.outcome.count } : {}),
    answer: Object.fromEntries([...answers].map(([id, answer]) => [id, answer_text(answer)])),
  };
  const note = { id: draft.id, typed: draft_prefix + draft.id };
  await capture(person, 'independence.record_interview', [draft.member], form, note);
  return counted;
}

// What was counted is shown to her once and is nowhere kept.
const just_counted = new WeakMap<CryptoKey, Finished>();
export interface Finished {
  readonly name: string;
  readonly score: Score;
  readonly alone: boolean;
}
export const show_once = (person: Person, finished: Finished): void => void just_counted.set(person.key, finished);
export function shown_once(person: Person): Finished | undefined {
  const finished = just_counted.get(person.key);
  just_counted.delete(person.key);
  return finished;
}
