// She forgot her PIN. What the phone keeps under the server's share (docs/decisions/0026) opens her store again, with
// all that was not sent; two officers have let the server give that share out.
import { fresh_fact_id } from '../base/fact_id';
import { call } from './calls';
import { asked, read, work } from './idb';
import { now_about, open_own, take_in, type About, type Person, type Profile, type Recovered } from './person';
import { escrow, fresh_device_key, new_vault, open_with_share, unseal, type Sealed, type Spare } from './vault';

const kept_under = (kid: string): string => `escrow ${kid}`;
const all_kept = IDBKeyRange.bound('escrow ', 'escrow \uffff');

export interface Share {
  readonly kid: string;
  readonly share: string;
}

export function share_in(body: any): Share | undefined {
  const { kid, share } = body?.recovery ?? {};
  return typeof kid === 'string' && typeof share === 'string' ? { kid, share } : undefined;
}

export function recovered_in(body: any, before: Recovered | undefined): Recovered | undefined {
  const { by, at } = body?.recovered ?? {};
  if (!Array.isArray(by) || typeof at !== 'number') return before;
  return before?.at === at ? before : { by: by.map(String), at };
}

// With the greeting of the server comes its share; the share itself is not kept.
export async function keep_escrow(person: Person, body: unknown): Promise<void> {
  const given = share_in(body);
  if (!given) return;
  const { spare, there } = await read(person.db, ['plain'], async (t) => ({
    spare: await asked<Spare | undefined>(t.objectStore('plain').get('spare')),
    there: await asked(t.objectStore('plain').getKey(kept_under(given.kid))),
  }));
  if (!spare || there !== undefined) return;
  const kept = await escrow(person.key, spare, given.share);
  await work(person.db, ['plain'], async (t) => {
    t.objectStore('plain').put(kept, kept_under(given.kid));
  });
}

export async function can_come_back({ id, device_id }: Profile): Promise<boolean> {
  if (device_id === undefined) return false;
  const db = await open_own(id);
  try {
    return (await read(db, ['plain'], (t) => asked(t.objectStore('plain').count(all_kept)))) > 0;
  } finally {
    db.close();
  }
}

export type Back =
  | { readonly kind: 'back'; readonly person: Person }
  | { readonly kind: 'no_signal' | 'another_server' }
  | { readonly kind: 'refused'; readonly text: string };

export interface Attempt {
  readonly fact_id: string;
  readonly device_key: string;
  taken: boolean; // the server has taken the code: from now on it is known by this key
}
export const fresh_attempt = (): Attempt => ({
  fact_id: fresh_fact_id(),
  device_key: fresh_device_key(),
  taken: false,
});

export async function come_back(profile: Profile, code: string, pin: string, attempt: Attempt): Promise<Back> {
  const { fact_id, device_key } = attempt;
  if (!attempt.taken) {
    const body = { fact_id, token: code, device_key, device_id: profile.device_id };
    const answer = await call({ path: '/devices/recover', nonce: false, body });
    if (answer.kind === 'no_good') return { kind: 'refused', text: String(answer.body.text ?? '') };
    if (answer.kind !== 'ours') return { kind: 'no_signal' };
    if (answer.body.location !== '/field/#recovered') return { kind: 'refused', text: String(answer.body.notice) };
    attempt.taken = true;
  }
  const greeted = await call({ path: '/sync/v1/hello', device_key, nonce: true });
  const given = greeted.kind === 'ours' ? share_in(greeted.body) : undefined;
  if (greeted.kind !== 'ours' || !given) return { kind: 'no_signal' };
  const person = await opened_again(profile, given, pin, { device_key, body: greeted.body });
  return person ? { kind: 'back', person } : { kind: 'another_server' };
}

async function opened_again(
  profile: Profile,
  { kid, share }: Share,
  pin: string,
  { device_key, body }: { readonly device_key: string; readonly body: unknown },
): Promise<Person | undefined> {
  const db = await open_own(profile.id);
  const { spare, kept, sealed } = await read(db, ['plain'], async (t) => ({
    spare: await asked<Spare | undefined>(t.objectStore('plain').get('spare')),
    kept: await asked<Sealed | undefined>(t.objectStore('plain').get(kept_under(kid))),
    sealed: await asked<Sealed | undefined>(t.objectStore('plain').get('about')),
  }));
  if (!spare || !kept || !sealed) {
    db.close();
    return undefined;
  }
  const fresh = await new_vault(pin, await open_with_share(spare, kept, share));
  await work(db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    plain.put(fresh.vault, 'vault');
    plain.put(fresh.spare, 'spare');
    plain.delete('tries');
    plain.delete(all_kept); // made with the spare before this one
  });
  const about = await unseal<About>(fresh.key, 'about', sealed);
  const person = take_in(profile.id, db, fresh.key, about);
  const recovered = recovered_in(body, about.recovered);
  await now_about(person, { ...about, device_key, ...(recovered ? { recovered } : {}) });
  await keep_escrow(person, body);
  return person;
}
