// When and how often the phone speaks with the secretariat, and what the chip says about it.
import { keep_reader } from './camera';
import { check, is_due_for_check, type Checked } from './check';
import { keep_clock } from './clock';
import { close_drafts, unarrived_rows } from './facts';
import { asked, read } from './idb';
import { now_refused, type Person } from './person';
import { send_photos, send_photos_now } from './photo_send';
import { forget_old, read_photos } from './photo_store';
import { forget_docs, hear, pull } from './pull';
import { push, type Ending } from './push';
import { ask_the_hub, greet, servers_of } from './servers';
import { forget_old_typed } from './typed';

export type Signal = 'unknown' | 'good' | 'busy' | 'none' | 'refused' | 'revoked';
export interface Link {
  signal: Signal;
  running: boolean;
  failures: number;
  timer: number;
  wanted: boolean;
  hearing?: AbortController; // a call that waits for something new
}
export interface Listener {
  readonly shown: () => void;
  readonly revoked: () => void;
}

const first_wait_ms = 5_000;
const longest_wait_ms = 900_000;
const wait_for_news = 25; // seconds
const shortest_wait_ms = 5_000;
const fresh_link = (): Link => ({ signal: 'unknown', running: false, failures: 0, timer: 0, wanted: false });
export let link: Link = fresh_link();

export async function unsent(person: Person): Promise<number> {
  const notes = await read(
    person.db,
    ['outbox', 'drafts'],
    async (t) =>
      (await unarrived_rows(t)).length +
      (await asked(t.objectStore('drafts').count())),
  );
  return notes + (await read_photos(person)).unsent;
}

async function push_and_pull(person: Person, { shown }: Listener): Promise<Ending> {
  const pushed = await push(person, shown);
  if (['busy', 'no_signal', 'unknown'].includes(pushed)) return pushed;
  const { now } = await servers_of(person);
  const pulled = await pull(person);
  // A revoked phone forgets at once what was shown on it, and gives what it has. What nobody takes any more stays, sealed.
  if (pulled === 'revoked' || pushed === 'revoked') {
    await close_drafts(person);
    await forget_docs(person);
    shown();
    send_photos_now();
    await greet(person);
    if (pushed !== 'revoked' && (await push(person, shown)) === 'done') await send_photos(person, shown);
    return 'revoked';
  }
  // Another server than the one that was brought something: it is brought what it lacks, and asked again.
  if (pulled === 'done' && (await servers_of(person)).now !== now) {
    const again = await push(person, shown);
    return again === 'done' ? pull(person) : again;
  }
  return pulled === 'done' ? pushed : pulled;
}

// Once with each unlocking: the share of this server, and what it calls her now.
const greeted = new WeakSet<CryptoKey>();

async function exchange(person: Person, listener: Listener): Promise<Ending> {
  if (!greeted.has(person.key)) {
    const met = await greet(person);
    if (met === 'done') {
      greeted.add(person.key);
      keep_reader();
    } else if (!person.about.device_id) return met; // else her notes go first, whatever the server thinks of this phone
  }
  const ending = await push_and_pull(person, listener);
  if (ending !== 'done' && ending !== 'later') return ending;
  const sent = await send_photos(person, listener.shown);
  if (ending === 'later') return ending;
  await ask_the_hub(person);
  const { now, hubs } = await servers_of(person);
  if (now !== undefined && !hubs.includes(now)) {
    keep_clock();
    await Promise.all([forget_old_typed(person), forget_old(person)]); // by a clock that is known to be right
  }
  if (await is_due_for_check(person)) await check(person);
  return sent;
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
  const growing = Math.min(longest_wait_ms, first_wait_ms * 2 ** (link.failures - 1)) * (0.5 + Math.random() / 2);
  const wait = ending === 'done' || ending === 'unknown' ? longest_wait_ms : growing;
  link.timer = setTimeout(() => void sync(person, listener), wait);
}

const alone = <T>(person: Person, act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`berdaya-field-${person.id}`, act) as Promise<T>;

async function in_turn(person: Person, listener: Listener): Promise<Ending> {
  try {
    return await alone(person, () => exchange(person, listener));
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
  if (ending === 'revoked' && (await unsent(person).catch(() => 1)) === 0) return listener.revoked();
  if (its !== link) return; // locked meanwhile
  plan_again(person, listener, ending);
  listener.shown();
  if (its.wanted && ending === 'done') void sync(person, listener);
  else if (ending === 'done') void keep_hearing(person, listener, its);
}

// While the app is in front and there is signal, one tab of it waits for news. Whatever else happens, the timer is there.
async function keep_hearing(person: Person, listener: Listener, its: Link): Promise<void> {
  if (its.hearing || document.hidden) return;
  const leaving = new AbortController();
  its.hearing = leaving;
  const gone = (): void => leaving.abort();
  document.addEventListener('visibilitychange', gone, { signal: leaving.signal });
  await navigator.locks.request(`berdaya-hearing-${person.id}`, { ifAvailable: true }, async (lock) => {
    while (lock && its === link && its.signal === 'good' && !leaving.signal.aborted) {
      const begun = Date.now();
      const heard = await hear(person, wait_for_news, leaving.signal).catch(() => 'trouble' as const);
      if (leaving.signal.aborted || heard === 'trouble') break;
      if (heard === 'news') return void setTimeout(() => void sync(person, listener));
      // A server on which too many wait answers at once.
      if (Date.now() - begun < shortest_wait_ms) break;
    }
  });
  leaving.abort();
  delete its.hearing;
}

export async function check_now(person: Person): Promise<{ readonly checked: Checked; readonly at_hub: boolean }> {
  const checked = await alone(person, () => check(person)).catch(() => 'no_answer' as const);
  const { now, hubs } = await servers_of(person);
  return { checked, at_hub: now !== undefined && hubs.includes(now) };
}

// The next person at this phone begins with a link of her own.
export function open_link(): void {
  clearTimeout(link.timer);
  link.hearing?.abort();
  link = fresh_link();
}
