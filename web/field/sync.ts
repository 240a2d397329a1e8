// When and how often the phone speaks with the secretariat, and what the chip says about it.
import { call } from './calls';
import { close_drafts } from './facts';
import { asked, work } from './idb';
import { now_about, now_refused, type Person } from './person';
import { forget_docs, pull } from './pull';
import { new_epoch, push, type Ending } from './push';

export type Signal = 'unknown' | 'good' | 'busy' | 'none' | 'refused' | 'revoked';
export interface Link {
  signal: Signal;
  running: boolean;
  failures: number;
  timer: number;
  wanted: boolean;
}
export interface Listener {
  readonly shown: () => void;
  readonly revoked: () => void;
}

const first_wait_ms = 5_000;
const longest_wait_ms = 900_000;
const fresh_link = (): Link => ({ signal: 'unknown', running: false, failures: 0, timer: 0, wanted: false });
export let link: Link = fresh_link();

export function unsent(person: Person): Promise<number> {
  return work(
    person.db,
    ['outbox', 'drafts'],
    'readonly',
    async (t) =>
      (await asked(t.objectStore('outbox').index('state').count('waiting'))) +
      (await asked(t.objectStore('drafts').count())),
  );
}

async function greet(person: Person): Promise<Ending> {
  const answer = await call({ path: '/sync/v1/hello', device_key: person.about.device_key, nonce: true });
  if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
  if (answer.kind === 'late' || answer.kind === 'no_good') return 'no_signal';
  if (answer.kind !== 'ours') return answer.kind;
  const { device_id, person: name, chapter, zone, epoch } = answer.body;
  await now_about(person, { ...person.about, device_id, person: name, chapter, zone });
  if (epoch !== undefined) await new_epoch(person, epoch);
  return 'done';
}

async function exchange(person: Person, { shown }: Listener): Promise<Ending> {
  if (!person.about.device_id) {
    const met = await greet(person);
    if (met !== 'done') return met;
  }
  const pushed = await push(person, shown);
  if (['busy', 'no_signal', 'unknown'].includes(pushed)) return pushed;
  const pulled = await pull(person);
  // A revoked phone first gives what it has; then it forgets. What nobody takes any more stays, sealed.
  if (pulled === 'revoked' || pushed === 'revoked') {
    await close_drafts(person);
    if (pushed !== 'revoked' && (await unsent(person)) > 0)
      return (await push(person, shown)) === 'done' ? 'revoked' : 'later';
    return 'revoked';
  }
  return pulled === 'done' ? pushed : pulled;
}

const signal_of: Record<Ending, Signal> = {
  done: 'good',
  later: 'busy',
  busy: 'busy',
  no_signal: 'none',
  unknown: 'refused',
  revoked: 'revoked',
};

function plan_again(person: Person, listener: Listener, ending: Ending): void {
  clearTimeout(link.timer);
  link.failures = ending === 'done' ? 0 : link.failures + 1;
  if (ending === 'revoked') return;
  const growing = Math.min(longest_wait_ms, first_wait_ms * 2 ** (link.failures - 1)) * (0.5 + Math.random() / 2);
  const wait = ending === 'done' || ending === 'unknown' ? longest_wait_ms : growing;
  link.timer = setTimeout(() => void sync(person, listener), wait);
}

async function in_turn(person: Person, listener: Listener): Promise<Ending> {
  try {
    return await navigator.locks.request(`berdaya-field-${person.id}`, () => exchange(person, listener));
  } catch {
    return 'busy'; // a full disk, or a store that was closed under us: nothing is lost, and it is tried again
  }
}

// One sender at a time, in whichever tab; one who comes meanwhile waits for her turn, so that nothing is left behind.
export async function sync(person: Person, listener: Listener): Promise<void> {
  if (person.about.join) return;
  const its = link;
  its.wanted = its.running;
  if (its.running) return;
  its.running = true;
  clearTimeout(its.timer);
  listener.shown();
  const ending = await in_turn(person, listener);
  its.running = false;
  its.signal = signal_of[ending];
  if (ending === 'unknown' || ending === 'revoked') await now_refused(person).catch(() => undefined);
  if (ending === 'revoked') {
    if ((await unsent(person).catch(() => 1)) === 0) return listener.revoked();
    await forget_docs(person).catch(() => undefined);
  }
  if (its !== link) return; // locked meanwhile
  plan_again(person, listener, ending);
  listener.shown();
  if (its.wanted && ending === 'done') void sync(person, listener);
}

// The next person at this phone begins with a link of her own.
export function open_link(): void {
  clearTimeout(link.timer);
  link = fresh_link();
}
