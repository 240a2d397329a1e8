// Which computer answers for our address: the secretariat's, or the one in the car (a hub), each known by its epoch. A
// note counts as arrived when the secretariat has it; what only a hub has taken is on its way.
import type { Hub } from '../generated/contract';
import { call } from './calls';
import type { Row, State } from './facts';
import { asked, read, work } from './idb';
import { now_about, type Person } from './person';
import { keep_escrow, recovered_in } from './recovery';

export interface Servers {
  readonly home?: string; // the secretariat's epoch, as far as this phone knows
  readonly now?: string; // of the one that answered last
  readonly hubs: readonly string[];
}
export type Greeting = 'done' | 'busy' | 'no_signal' | 'unknown' | 'revoked';

export async function servers_in(t: IDBTransaction): Promise<Servers> {
  const plain = t.objectStore('plain');
  const told = await asked<Servers | undefined>(plain.get('servers'));
  if (told) return told;
  const epoch = await asked<string | undefined>(plain.get('epoch')); // of a phone that knew one server only
  return epoch === undefined ? { hubs: [] } : { home: epoch, now: epoch, hubs: [] };
}

export const servers_of = (person: Person): Promise<Servers> => read(person.db, ['plain'], servers_in);

// What each server has said of a note.
export function acks_of(row: Row, { home }: Servers): Readonly<Record<string, State>> {
  if (row.acks) return row.acks;
  const said = row.before ?? row.state;
  return row.state === 'waiting' || home === undefined ? {} : { [home]: said };
}

// How far it has come: the secretariat's word first, then that of a hub. Whatever a hub could make of it by itself, what it
// has taken is in the car until the secretariat says what became of it.
export function state_with(acks: Readonly<Record<string, State>>, { home, hubs }: Servers): State {
  const arrived = home === undefined ? undefined : acks[home];
  if (arrived) return arrived;
  const at_hub = hubs.map((epoch) => acks[epoch]).find(Boolean);
  return at_hub === 'sent' || at_hub === 'held' ? 'in_car' : (at_hub ?? 'waiting');
}

// What is shown of the notes is as of one server's documents: with another's, it is shown beside them again.
async function meet(person: Person, epoch: string, hub: Hub | undefined): Promise<void> {
  await work(person.db, ['plain', 'outbox'], async (t) => {
    const before = await servers_in(t);
    const others = before.hubs.filter((one) => one !== epoch);
    const upstream = hub?.upstream_epoch || before.home;
    const home = hub ? upstream : epoch;
    const now: Servers = { ...(home ? { home } : {}), now: epoch, hubs: hub ? [...others, epoch].slice(-8) : others };
    const all_forwarded = hub?.unforwarded === 0 && Boolean(hub.upstream_epoch);
    const outbox = t.objectStore('outbox');
    for (const row of await asked<Row[]>(outbox.getAll())) {
      const told = acks_of(row, before);
      // What a hub held says nothing of what the secretariat made of it: that is asked.
      const through = all_forwarded && home && told[epoch] && told[epoch] !== 'held' ? { [home]: told[epoch] } : {};
      const acks = { ...through, ...told };
      const state = row.n > 0 && !row.forgotten ? state_with(acks, now) : row.state; // what is not here is not sent
      const again = state === 'waiting' && row.state !== 'waiting' ? { before: row.state } : {};
      const settled = before.now === epoch && row.settled === true && state !== 'waiting';
      outbox.put({ ...row, ...again, acks, state, settled } satisfies Row);
    }
    t.objectStore('plain').put(now, 'servers');
  });
}

// The secretariat says that this phone was revoked: it is brought what it lacks, also when it began anew from a backup.
async function revoked_by(person: Person, home: string): Promise<void> {
  await work(person.db, ['plain'], async (t) => {
    t.objectStore('plain').put({ ...(await servers_in(t)), home, now: home } satisfies Servers, 'servers');
  });
}

// Asks the one that answers who it is.
export async function greet(person: Person): Promise<Greeting> {
  const answer = await call({ path: '/sync/v1/hello', device_key: person.about.device_key, nonce: true });
  if (answer.kind === 'refused') {
    if (answer.wipe && answer.epoch) await revoked_by(person, answer.epoch);
    return answer.wipe ? 'revoked' : 'unknown';
  }
  if (answer.kind === 'late' || answer.kind === 'no_good') return 'no_signal';
  if (answer.kind !== 'ours') return answer.kind;
  const { device_id, person: name, chapter, zone, epoch, hub } = answer.body;
  const recovered = recovered_in(answer.body, person.about.recovered);
  const known = { ...person.about, device_id, person: name, chapter, zone };
  const about = recovered ? { ...known, recovered } : known;
  if (JSON.stringify(about) !== JSON.stringify(person.about)) await now_about(person, about);
  if (epoch !== undefined) await meet(person, String(epoch), hub);
  await keep_escrow(person, answer.body);
  return 'done';
}

// An answer came from this one. False: it is another than the last, and does not say yet who it is.
export async function is_met(person: Person, epoch: unknown): Promise<boolean> {
  if (epoch === undefined) return true;
  if ((await servers_of(person)).now !== epoch) await greet(person);
  return (await servers_of(person)).now === epoch;
}

// A hub may have brought on meanwhile what it took.
export async function ask_the_hub(person: Person): Promise<void> {
  const { now, hubs } = await servers_of(person);
  const in_car = await read(person.db, ['outbox'], (t) =>
    asked(t.objectStore('outbox').index('state').count('in_car')),
  );
  if (in_car > 0 && now !== undefined && hubs.includes(now)) await greet(person);
}
