// A phone joins. Until the server has taken it, the same token, fact id and key are kept, sealed, so that pressing
// again after a lost answer sends the same call and gets the same answer.
import { fresh_fact_id } from '../base/fact_id';
import { call } from './calls';
import { close_drafts, is_unarrived, type Row } from './facts';
import { asked, work } from './idb';
import { new_loan } from './loan';
import { forget_marker } from './marker';
import { new_person, now_about, type About, type Joining, type Person } from './person';
import { forget_docs } from './pull';
import { servers_in } from './servers';
import { fresh_device_key } from './vault';

export type Joined =
  | { readonly kind: 'joined' }
  | { readonly kind: 'no_signal' }
  | { readonly kind: 'refused' | 'wrong_code'; readonly text: string }
  | { readonly kind: 'somebody_else'; readonly about: About };

const joining = (token: string): Joining => ({ token, fact_id: fresh_fact_id(), device_key: fresh_device_key() });

export function prepare_join(pin: string, token: string, label: string, by_code = false): Promise<Person> {
  const open = { ...joining(token), ...(by_code ? { by_code } : {}) };
  return new_person(pin, { device_key: open.device_key, label, join: open });
}

export function prepare_loan(token: string, label: string): Promise<Person> {
  const open = joining(token);
  return new_loan({ device_key: open.device_key, label, join: open });
}

// A person whom the secretariat had forgotten goes on with what she had noted.
export function prepare_again(person: Person, token: string): Promise<void> {
  return now_about(person, { ...person.about, join: joining(token) });
}

export async function join(person: Person): Promise<Joined> {
  const { join: open, label } = person.about;
  if (!open) return { kind: 'joined' };
  const { by_code = false, ...asked_with } = open;
  const path = by_code ? '/devices/recover' : '/devices/take';
  const body = { ...asked_with, label };
  const answer = await call({ path, nonce: false, body });
  if (answer.kind === 'no_good') {
    const fields = Object.values(answer.body.fields ?? {}).map(String);
    return { kind: 'refused', text: [answer.body.text, ...fields].filter(Boolean).join(' ') };
  }
  if (answer.kind !== 'ours' || typeof answer.body.location !== 'string') return { kind: 'no_signal' };
  if (answer.body.location === '/field/#code-wrong') return { kind: 'wrong_code', text: String(answer.body.notice) };
  const { join: _, ...about } = person.about;
  if (about.device_key !== open.device_key) return join_again(person, about, open.device_key);
  await now_about(person, about satisfies About);
  return { kind: 'joined' };
}

// The invitation must be for the same person; what she noted is never sent in another's name.
async function join_again(person: Person, about: About, device_key: string): Promise<Joined> {
  const answer = await call({ path: '/sync/v1/hello', device_key, nonce: true });
  if (answer.kind !== 'ours') return { kind: 'no_signal' };
  const { device_id, person: name, chapter, zone, epoch, hub } = answer.body;
  const fresh: About = { ...about, device_key, device_id, person: name, chapter, zone };
  if (name !== about.person || chapter !== about.chapter) {
    await now_about(person, about);
    return { kind: 'somebody_else', about: fresh };
  }
  await close_drafts(person);
  await number_anew(person, hub ? hub.upstream_epoch : epoch);
  await forget_docs(person);
  await now_about(person, fresh);
  if (about.device_id) await forget_marker(about.device_id);
  return { kind: 'joined' };
}

const place_of = ({ n }: Row): number => (n < 0 ? -n - 1e9 : n); // what another device had brought is older

// Another device counts from one. What had arrived keeps its place in her list under a number that is never sent; what
// only the car has may be lost with it, and is sent again. So is all of the last thirty days to a secretariat that
// began anew from a backup: what it has, it knows by its id.
async function number_anew(person: Person, home: unknown): Promise<void> {
  await work(person.db, ['plain', 'outbox'], async (t) => {
    const began_anew = Boolean(home) && home !== (await servers_in(t)).home;
    const outbox = t.objectStore('outbox');
    const rows = (await asked<Row[]>(outbox.getAll())).sort((a, b) => place_of(a) - place_of(b));
    outbox.clear();
    let [next, past] = [0, 0];
    for (const row of rows) {
      const goes = is_unarrived(row) || (began_anew && !row.forgotten);
      const again = began_anew && goes ? { acks: {}, state: 'waiting' as const, settled: false } : {};
      // An interview may be there from before the backup, or be lost: whom to ask is told by the secretariat.
      const lost = began_anew && row.forgotten ? { settled: true } : {};
      outbox.put({ ...row, ...again, ...lost, n: goes ? ++next : --past } satisfies Row);
    }
    const plain = t.objectStore('plain');
    plain.put(next, 'counter');
    plain.delete('epoch');
    plain.delete('told');
  });
}
