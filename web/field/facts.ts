// What she noted: a fact gets its number, its place in the outbox and its place in the local copy in one transaction.
// Plain in the outbox are ids, numbers, states and times; what was noted is sealed.
import type { Kind } from '../generated/contract';
import { say } from '../base/words';
import { taken_back_by } from './correct';
import { lost_there } from './field_words';
import { asked, read, work } from './idb';
import type { Person } from './person';
import { typed_is_noted, typed_key } from './typed';
import { made_id, seal, unseal, type Sealed } from './vault';

export type Mark = 'present' | 'excused' | 'sick' | 'no_notice';
export type State = 'waiting' | 'in_car' | 'sent' | 'held' | 'for_a_person';

export interface Note {
  readonly kind: Kind;
  readonly at: number;
  readonly seen: number;
  readonly about: readonly string[];
  readonly form: Readonly<Record<string, unknown>>;
  readonly sup?: readonly string[]; // earlier notes that this one corrects
  readonly made?: string; // what it makes; not sent, since it follows from the id
}
export interface Row {
  readonly id: string;
  readonly n: number;
  readonly at: number;
  readonly state: State;
  readonly acks?: Readonly<Record<string, State>>; // what each server has said of it, by its epoch
  readonly before?: State; // what the server had said, when it has to be sent again
  readonly settled?: boolean; // a pull has brought what came of it
  readonly forgotten?: true; // it has arrived, and what was in it is not here any more
  readonly lost?: true; // and the secretariat has lost it since
  readonly answered_at?: number; // when it was first known to be answered, by the server's clock
  readonly asked_at?: number; // when the server last said that it is held, or lies with a person
  readonly sealed: Sealed;
  readonly answer?: Sealed;
}
export interface Draft {
  readonly id: string;
  readonly at: number;
  readonly sealed: Sealed;
}
export interface Noted extends Note {
  readonly id: string;
  readonly n: number;
  readonly state: State;
  readonly settled: boolean;
  readonly lost?: boolean;
  readonly text: string;
}

/** The photos and recordings that a note speaks of. */
export const files_in = (form: Note['form']): string[] => [form['photo'] ?? [], form['proof'] ?? []].flat().map(String);

export async function position(person: Person): Promise<number> {
  return read(
    person.db,
    ['plain'],
    async (t) => (await asked<number | undefined>(t.objectStore('plain').get('position'))) ?? 0,
  );
}

// The one place where numbers are given: IndexedDB lets one such transaction in at a time, whichever tab asks.
async function number_it(t: IDBTransaction, draft: Draft): Promise<void> {
  const plain = t.objectStore('plain');
  const n = (await asked<number>(plain.get('counter'))) + 1;
  plain.put(n, 'counter');
  t.objectStore('outbox').add({ ...draft, n, state: 'waiting' } satisfies Row);
}

const makes: readonly string[] = [
  ...Object.keys(taken_back_by),
  'session.plan_session',
  'session.add_walk_in',
  'session.note_moment',
  'member.register_on_the_spot',
  'member.give_consent',
  'mentoring.begin_circle',
];

interface Capturing {
  readonly id: string;
  readonly typed: string;
  readonly sup?: readonly string[];
  readonly with_photos?: (t: IDBTransaction) => Promise<void>;
}

// `typed` is the half-typed form that this note was: with the note on the disk, it is forgotten. Its photos are kept in
// the same transaction.
export async function capture(
  person: Person,
  kind: Kind,
  about: readonly string[],
  form: Note['form'],
  { id, typed, sup = [], with_photos }: Capturing,
): Promise<string | undefined> {
  const made = makes.includes(kind) ? await made_id(id, 0) : undefined;
  const at = Date.now();
  const seen = await position(person);
  const note: Note = { kind, at, seen, about, form, ...(sup.length ? { sup } : {}), ...(made ? { made } : {}) };
  const sealed = await seal(person.key, id, note);
  const undo = typed_is_noted(person, typed);
  try {
    const stores = ['plain', 'outbox', ...(with_photos ? ['photos'] : [])];
    await work(person.db, stores, async (t) => {
      // A second tap brings the same id: it is the same fact.
      if ((await asked(t.objectStore('outbox').getKey(id))) === undefined) await number_it(t, { id, at, sealed });
      t.objectStore('plain').delete(typed_key(typed));
      await with_photos?.(t);
    });
  } catch (refused) {
    undo();
    throw refused;
  }
  return made;
}

export const is_unarrived = ({ state }: Pick<Row, 'state'>): boolean => state === 'waiting' || state === 'in_car';

// What the secretariat has not answered yet, in the order of noting; what is in the car may be lost with it.
export async function unarrived_rows(t: IDBTransaction): Promise<Row[]> {
  const states = t.objectStore('outbox').index('state');
  const [waiting, in_car] = await Promise.all((['waiting', 'in_car'] as const).map((one) => asked<Row[]>(states.getAll(one))));
  return [...(waiting ?? []), ...(in_car ?? [])].sort((a, b) => a.n - b.n);
}

// A draft grows with every tap. False: another tab has closed it meanwhile; what is new needs a new draft.
export async function keep_draft(person: Person, id: string, note: Note): Promise<boolean> {
  const sealed = await seal(person.key, id, note);
  return work(person.db, ['outbox', 'drafts'], async (t) => {
    if ((await asked(t.objectStore('outbox').getKey(id))) !== undefined) return false;
    t.objectStore('drafts').put({ id, at: note.at, sealed } satisfies Draft);
    return true;
  });
}

// Closes one draft, or all: it needs no key, so it can run while the page goes away.
export function close_drafts(person: Person, only?: string): Promise<number> {
  return work(person.db, ['plain', 'outbox', 'drafts'], async (t) => {
    const drafts = await asked<Draft[]>(t.objectStore('drafts').getAll());
    const closing = drafts
      .filter(({ id }) => only === undefined || id === only)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const draft of closing) {
      await number_it(t, draft);
      t.objectStore('drafts').delete(draft.id);
    }
    return closing.length;
  });
}

// Most often there is none, and then nothing has to wait for the disk.
export async function close_left(person: Person): Promise<void> {
  const left = await read(person.db, ['drafts'], (t) => asked(t.objectStore('drafts').count()));
  if (left > 0) await close_drafts(person);
}

// A row is opened once: what was noted never changes.
const opened = new WeakMap<CryptoKey, Map<string, Note>>();

export async function read_note(person: Person, row: Row | Draft): Promise<Note> {
  const known = opened.get(person.key) ?? new Map<string, Note>();
  opened.set(person.key, known);
  const there = known.get(row.id);
  if (there) return there;
  const note = await unseal<Note>(person.key, row.id, row.sealed);
  if ('n' in row) known.set(row.id, note);
  return note;
}

export const forget_note = (person: Person, id: string): void => void opened.get(person.key)?.delete(id);

// Everything she noted and is still held here, in the order of noting; drafts are the youngest.
export async function all_noted(person: Person): Promise<Noted[]> {
  const { rows, drafts } = await read(person.db, ['outbox', 'drafts'], async (t) => ({
    rows: await asked<Row[]>(t.objectStore('outbox').index('n').getAll()),
    drafts: await asked<Draft[]>(t.objectStore('drafts').getAll()),
  }));
  const noted = rows.map(async (row): Promise<Noted> => {
    // Why a hub could not take it by itself is no matter of hers.
    const text = row.answer && row.state !== 'in_car' ? await unseal<string>(person.key, `answer ${row.id}`, row.answer) : '';
    const { id, n, state, settled = false, lost = false } = row;
    return { ...(await read_note(person, row)), id, n, state, settled, lost, text: lost ? say(lost_there) : text };
  });
  const growing = drafts.map(async (draft): Promise<Noted> => ({
    ...(await read_note(person, draft)),
    id: draft.id,
    n: 0,
    state: 'waiting',
    settled: false,
    text: '',
  }));
  return Promise.all([...noted, ...growing]);
}

export type Sent_fact = ReturnType<typeof fact_of>;

export function fact_of(person: Person, row: Row, { kind, at, seen, about, form, sup }: Note) {
  const corrects = sup ? { sup } : {};
  return { id: row.id, v: 1, dev: person.about.device_id, n: row.n, kind, at, seen, about, ...corrects, form };
}
