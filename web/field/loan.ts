// A borrowed phone, for minutes: notes lie in a store of their own whose key is the browser's and cannot be taken out of
// it, never among the people of this phone. At the end all that has arrived is erased; what has not stays sealed until
// it is sent by itself, shown to nobody (docs/decisions/0027).
import { close_drafts, is_unarrived, unarrived_rows, type Row } from './facts';
import { asked, read, work } from './idb';
import { close_marks } from './marks';
import { erase, forget_profile, loans, open_own, put_loan, step_out, take_in, type About, type Person } from './person';
import { forget_docs } from './pull';
import { push } from './push';
import { ask_the_hub } from './servers';
import { fresh_data_key, seal, unseal, type Sealed } from './vault';

export const loan_ms = 600_000; // after the last touch
const touch_ms = 15_000;

interface Kept {
  readonly key: CryptoKey;
  readonly touched_at: number;
  readonly ended: boolean;
}

export async function new_loan(about: About): Promise<Person> {
  const id = crypto.randomUUID();
  const key = await fresh_data_key();
  const db = await open_own(id);
  const sealed = await seal(key, 'about', about);
  await work(db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    plain.put({ key, touched_at: Date.now(), ended: false } satisfies Kept, 'loan');
    plain.put(sealed, 'about');
    plain.put(0, 'counter');
  });
  await put_loan(id);
  return { ...take_in(id, db, key, about), loan: true };
}

interface Loan {
  readonly person: Person;
  readonly is_over: boolean;
}

async function open_loan(id: string, now: number): Promise<Loan | undefined> {
  const db = await open_own(id);
  const { kept, sealed } = await read(db, ['plain'], async (t) => ({
    kept: await asked<Kept | undefined>(t.objectStore('plain').get('loan')),
    sealed: await asked<Sealed | undefined>(t.objectStore('plain').get('about')),
  }));
  if (!kept || !sealed) {
    db.close();
    await forget_profile(id);
    return undefined;
  }
  const about = await unseal<About>(kept.key, 'about', sealed);
  const is_over = kept.ended || Math.abs(now - kept.touched_at) > loan_ms;
  return { person: { ...take_in(id, db, kept.key, about), loan: true }, is_over };
}

async function set_loan(person: Person, change: Partial<Kept>): Promise<void> {
  await work(person.db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    const kept = await asked<Kept | undefined>(plain.get('loan'));
    if (kept) plain.put({ ...kept, ...change } satisfies Kept, 'loan');
  });
}

let touched = 0;
export async function touch(person: Person, now: number = Date.now()): Promise<void> {
  if (now - touched < touch_ms) return;
  touched = now;
  await set_loan(person, { touched_at: now });
}
export const idle_for = (now: number = Date.now()): number => (touched === 0 ? 0 : now - touched);
export const begin_touching = (): void => {
  touched = Date.now();
};

// What the car has taken has not arrived: the car may be lost.
const not_arrived = (person: Person): Promise<number> =>
  read(person.db, ['outbox'], async (t) => (await unarrived_rows(t)).length);

// The computer in the car may have been home meanwhile, or another answers now.
async function send_all(person: Person): Promise<void> {
  await ask_the_hub(person);
  await push(person, () => undefined);
  await ask_the_hub(person);
}

// Sends what it can. What has not reached the secretariat is left; nothing left is erased with all the rest.
export async function send_and_erase(person: Person): Promise<number> {
  await close_marks(person);
  await close_drafts(person);
  await navigator.locks.request(`berdaya-field-${person.id}`, () => send_all(person)).catch(() => undefined);
  const left = await not_arrived(person);
  if (left === 0) await erase(person);
  return left;
}

// Nobody sees it again: names and sessions go at once, what waits stays sealed.
export async function seal_loan(person: Person): Promise<void> {
  await forget_docs(person);
  await work(person.db, ['plain', 'outbox'], async (t) => {
    const typed = IDBKeyRange.bound('typed ', 'typed \uffff');
    t.objectStore('plain').delete(typed);
    const outbox = t.objectStore('outbox');
    for (const row of await asked<Row[]>(outbox.getAll()))
      if (!is_unarrived(row)) outbox.delete(row.id);
  });
  await set_loan(person, { ended: true });
}

// The loan that goes on, if there is one; what was left of earlier ones is sealed, sent and erased behind.
export async function loan_under_way(now: number = Date.now()): Promise<Person | undefined> {
  let found: Person | undefined;
  let is_left = false;
  for (const { id } of await loans()) {
    const loan = await open_loan(id, now);
    if (!loan) continue;
    if (!loan.is_over && !found) {
      found = loan.person;
      continue;
    }
    if (!loan.is_over) await set_loan(loan.person, { ended: true }).catch(() => undefined); // a full phone opens all the same
    step_out(loan.person);
    is_left = true;
  }
  if (is_left) void send_sealed();
  return found;
}

export const loan_again = async (id: string): Promise<Person | undefined> => (await open_loan(id, Date.now()))?.person;

const first_wait_ms = 5_000;
const longest_wait_ms = 900_000;
let again = 0;

// While there is signal it is tried again: the first call after a silence often finds the line not yet whole.
export async function send_sealed(wait: number = first_wait_ms): Promise<void> {
  clearTimeout(again);
  const is_left = await finish_all(Date.now()).catch(() => true);
  clearTimeout(again); // who came meanwhile waits no longer than this
  if (is_left && navigator.onLine)
    again = setTimeout(() => void send_sealed(Math.min(2 * wait, longest_wait_ms)), wait);
}

async function finish_all(now: number): Promise<boolean> {
  let is_left = false;
  for (const { id } of await loans()) {
    const loan = await open_loan(id, now);
    if (loan?.is_over) is_left = !(await finish(loan.person)) || is_left;
    else if (loan) step_out(loan.person);
  }
  return is_left;
}

// A loan that never joined has noted nothing. False while something waits.
async function finish(person: Person): Promise<boolean> {
  if (person.about.join) {
    await erase(person);
    return true;
  }
  await close_drafts(person);
  await seal_loan(person);
  if ((await send_and_erase(person)) === 0) return true;
  step_out(person);
  return false;
}

export const sealed_here = async (): Promise<boolean> => (await loans()).length > 0;
