// What she has half typed is kept sealed with every letter: a lock, a reload or a killed tab takes nothing from her.
import { here_now } from './clock';
import { asked, read, work } from './idb';
import type { Person } from './person';
import { seal, unseal, type Sealed } from './vault';

export type Typed = Readonly<Record<string, string>>;
interface Kept {
  readonly at?: number; // when it was first seen under a clock that is known to be right
  readonly sealed: Sealed;
}

const kept_ms = 7 * 86_400_000; // as long as its session is on the phone
const interview_kept_ms = 30 * 86_400_000; // the rest of it waits until she is alone
const prefix = 'typed ';
const kept_for = (key: string): number => (key.startsWith(`${prefix}interview `) ? interview_kept_ms : kept_ms);
const all_typed = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const opened = new WeakMap<CryptoKey, Map<string, Typed>>();
const unwritten = new Set<string>();
let last: Promise<void> = Promise.resolve();

function known(person: Person): Map<string, Typed> {
  const there = opened.get(person.key) ?? new Map<string, Typed>();
  opened.set(person.key, there);
  return there;
}

export const typed_key = (name: string): string => prefix + name;
export const typed_before = (person: Person, name: string): Typed | undefined => known(person).get(name);

// The rest of the names that begin so: which of many forms she had open.
export const typed_names = (person: Person, begins: string): string[] =>
  [...known(person).keys()].filter((name) => name.startsWith(begins)).map((name) => name.slice(begins.length));
export const typed_under = (person: Person, begins: string): string | undefined => typed_names(person, begins)[0];

export async function open_typed(person: Person): Promise<void> {
  const { keys, rows } = await read(person.db, ['plain'], async (t) => ({
    keys: await asked(t.objectStore('plain').getAllKeys(all_typed)),
    rows: await asked<Kept[]>(t.objectStore('plain').getAll(all_typed)),
  }));
  for (const [nth, { sealed }] of rows.entries()) {
    const key = String(keys[nth]);
    known(person).set(key.slice(prefix.length), await unseal<Typed>(person.key, key, sealed));
  }
}

/** By a clock that is known to be right. What is open on a screen stays there. */
export async function forget_old_typed({ db }: Person): Promise<void> {
  await work(db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    const keys = await asked(plain.getAllKeys(all_typed));
    const rows = await asked<Kept[]>(plain.getAll(all_typed));
    rows.forEach(({ at = here_now(), sealed }, nth) => {
      const key = String(keys[nth]);
      if (at < here_now() - kept_for(key)) plain.delete(key);
      else if (!rows[nth]?.at) plain.put({ at, sealed } satisfies Kept, key);
    });
  });
}

// As the disk has it now: another tab may have gone on with it, unless this one has letters on their way there.
export async function fresh_typed(person: Person, name: string): Promise<void> {
  if (unwritten.has(name)) return;
  const key = typed_key(name);
  const row = await read(person.db, ['plain'], (t) =>
    asked<Kept | undefined>(t.objectStore('plain').get(key)),
  );
  if (!row) known(person).delete(name);
  else known(person).set(name, await unseal<Typed>(person.key, key, row.sealed));
}

async function write(person: Person, name: string): Promise<void> {
  unwritten.delete(name);
  const key = typed_key(name);
  const typed = typed_before(person, name);
  const sealed = typed && (await seal(person.key, key, typed));
  await work(person.db, ['plain'], async (t) => {
    // Noted while it was being sealed: it must not come back.
    if (typed_before(person, name) !== typed) return;
    if (sealed) t.objectStore('plain').put({ sealed } satisfies Kept, key);
    else t.objectStore('plain').delete(key);
  });
}

// A write that has not begun takes the newest letters along, so a slow disk never falls behind her fingers.
function write_soon(person: Person, name: string): void {
  if (unwritten.has(name)) return;
  unwritten.add(name);
  last = last.then(() => write(person, name)).catch(() => undefined); // a full disk: it is still on the screen
}

export function keep_typed(person: Person, name: string, typed: Typed): void {
  if (Object.values(typed).every((text) => text.trim() === '')) known(person).delete(name);
  else known(person).set(name, typed);
  write_soon(person, name);
}

export function forget_typed(person: Person, name: string): void {
  if (known(person).delete(name)) write_soon(person, name);
}

// Called as its note is written down; what it gives back undoes that, should the disk refuse the note.
export function typed_is_noted(person: Person, name: string): () => void {
  const typed = typed_before(person, name);
  known(person).delete(name);
  return () => {
    if (typed) known(person).set(name, typed);
  };
}

// Before the store is closed.
export const typed_written = (): Promise<void> => last;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const controls_of = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control => /^(INPUT|SELECT|TEXTAREA)$/.test(one.tagName) && (one as Control).type !== 'file',
  );
// What is ticked is kept under its name and value; an empty text says that it is not.
const is_tick = (one: Control): one is HTMLInputElement => one.type === 'radio' || one.type === 'checkbox';
const name_of = (one: Control): string => (is_tick(one) ? `${one.name} ${one.value}` : one.name);

// From now on what is typed into this form is kept. True when something came back.
export function keep_form(person: Person, name: string, form: HTMLFormElement): boolean {
  const before = typed_before(person, name);
  for (const control of controls_of(form)) {
    const text = before?.[name_of(control)];
    if (text === undefined) continue;
    if (is_tick(control)) control.checked = text !== '';
    else control.value = text;
  }
  form.addEventListener('input', () => {
    const text_of = (one: Control): string => (is_tick(one) && !one.checked ? '' : one.value);
    keep_typed(person, name, Object.fromEntries(controls_of(form).map((one) => [name_of(one), text_of(one)])));
  });
  return before !== undefined;
}
