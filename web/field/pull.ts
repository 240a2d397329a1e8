// Takes what its bearer may see: the sessions of the days around today. Changes and cursor are kept in one transaction.
import type { DocumentChange } from '../generated/contract';
import { call, type Answer } from './calls';
import type { Row } from './facts';
import { asked, read, work } from './idb';
import type { Person } from './person';
import type { Ending } from './push';
import { acks_of, is_met, servers_in, servers_of } from './servers';
import { seal, unseal, type Sealed } from './vault';

const kept_ms = 30 * 86_400_000;
export interface Held {
  readonly p: number;
  readonly h?: string; // its print, for the digest
  readonly sealed: Sealed;
}
export interface Doc {
  readonly scope: string;
  readonly kind: string;
  readonly ref: string;
  readonly doc: any;
}

const name_of = ({ scope, kind, ref }: { scope: string; kind: string; ref: string }): string =>
  `${scope} ${kind} ${ref}`;
export const whole_scope = (scope: string): IDBKeyRange => IDBKeyRange.bound([scope], [scope, []]);

// A document is opened once for each position it was changed at.
const opened = new WeakMap<CryptoKey, Map<string, { readonly p: number; readonly doc: unknown }>>();

async function take_changes(person: Person, body: any): Promise<void> {
  const changes: DocumentChange[] = Array.isArray(body.changes) ? body.changes : [];
  const sealed = new Map<DocumentChange, Sealed>();
  for (const change of changes)
    if (change.op === 'put') sealed.set(change, await seal(person.key, name_of(change), change.doc));
  if (body.reset === true) opened.delete(person.key);
  await work(person.db, ['plain', 'docs'], async (t) => {
    const docs = t.objectStore('docs');
    if (body.reset === true) docs.clear();
    for (const scope of body.drop_scopes ?? []) docs.delete(whole_scope(String(scope)));
    for (const change of changes) {
      const at = [change.scope, change.kind, change.ref];
      const closed = sealed.get(change);
      const print = change.h ? { h: String(change.h) } : {};
      if (closed) docs.put({ p: change.p, ...print, sealed: closed } satisfies Held, at);
      else docs.delete(at);
    }
    const plain = t.objectStore('plain');
    plain.put(body.cursor, 'cursor');
    plain.put(Number(body.position ?? 0), 'position');
    plain.put(body.no_office === true, 'no_office');
  });
}

// What had arrived before this pull began is in what it brought; from now on the server's copy speaks for it. It is kept
// for thirty days by the server's clock, whatever the phone's said when it was noted.
async function settle(person: Person, arrived: readonly string[], now: number): Promise<void> {
  await work(person.db, ['plain', 'outbox'], async (t) => {
    const servers = await servers_in(t);
    const outbox = t.objectStore('outbox');
    for (const row of await asked<Row[]>(outbox.getAll())) {
      if (row.state === 'waiting') continue;
      const settled = row.settled === true || arrived.includes(row.id);
      const grows_old = row.state !== 'in_car' && servers.now === servers.home; // a hub's clock is nobody's measure
      const { answered_at = grows_old ? now : undefined } = row;
      if (grows_old && Number(answered_at) < now - kept_ms) outbox.delete(row.id);
      else if (answered_at !== row.answered_at || settled !== row.settled)
        outbox.put({ ...row, ...(answered_at === undefined ? {} : { answered_at }), settled } satisfies Row);
    }
  });
}

const cursor_of = (person: Person): Promise<string | undefined> =>
  read(person.db, ['plain'], (t) => asked<string | undefined>(t.objectStore('plain').get('cursor')));

interface Asked_for {
  readonly anew?: readonly string[]; // scopes that are forgotten and sent whole
  readonly limit?: number; // none: only whether there is something
  readonly wait?: number; // seconds, when there is nothing new
  readonly leaving?: AbortSignal;
}

async function ask(person: Person, cursor: string | undefined, what: Asked_for): Promise<Answer> {
  const { anew = [], limit = 500, wait = 0, leaving } = what;
  return call({
    path: '/sync/v1/pull',
    device_key: person.about.device_key,
    nonce: true,
    query: {
      limit: String(limit),
      ...(cursor === undefined ? {} : { c: cursor }),
      ...(anew.length > 0 ? { anew: anew.join() } : {}),
      ...(wait > 0 ? { wait: String(wait) } : {}),
    },
    ...(leaving ? { leaving } : {}),
  });
}

function trouble(answer: Exclude<Answer, { kind: 'ours' }>): Ending {
  if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
  if (answer.kind === 'late') return 'no_signal';
  return answer.kind === 'no_good' ? 'busy' : answer.kind;
}

export async function pull(person: Person, anew: readonly string[] = []): Promise<Ending> {
  const { arrived, here } = await read(person.db, ['plain', 'outbox'], async (t) => {
    const servers = await servers_in(t);
    const rows = await asked<Row[]>(t.objectStore('outbox').getAll());
    const sent = rows.filter((row) => acks_of(row, servers)[servers.now ?? ''] === 'sent' && !row.settled);
    return { arrived: sent.map(({ id }) => id), here: servers.now };
  });
  let now = 0;
  for (let pages = 0; pages < 200; pages++) {
    const answer = await ask(person, await cursor_of(person), pages === 0 ? { anew } : {});
    if (answer.kind !== 'ours') return trouble(answer);
    if (!(await is_met(person, answer.body.epoch))) return 'busy';
    now = Number(answer.body.now);
    await take_changes(person, answer.body);
    if (answer.body.more !== true) break;
  }
  // Of another server than the one that had them: they are settled when this one has them.
  if ((await servers_of(person)).now === here) await settle(person, arrived, now);
  return 'done';
}

// Waits until there is something new, at most so many seconds. It is fetched by the pull that comes after, one at a
// time: here it would be drawn for nobody. (An older server sends one change of it.)
export async function hear(person: Person, wait: number, leaving: AbortSignal): Promise<'news' | 'nothing' | 'trouble'> {
  const answer = await ask(person, await cursor_of(person), { limit: 0, wait, leaving });
  if (answer.kind !== 'ours') return 'trouble';
  const { changes = [], more, epoch } = answer.body;
  const is_another = epoch !== (await servers_of(person)).now;
  return is_another || more === true || changes.length > 0 ? 'news' : 'nothing';
}

export async function held_docs(person: Person): Promise<Doc[]> {
  const { keys, rows } = await read(person.db, ['docs'], async (t) => ({
    keys: await asked(t.objectStore('docs').getAllKeys()),
    rows: await asked<Held[]>(t.objectStore('docs').getAll()),
  }));
  const known = opened.get(person.key) ?? new Map<string, { p: number; doc: unknown }>();
  opened.set(person.key, known);
  return Promise.all(
    rows.map(async ({ p, sealed }, nth): Promise<Doc> => {
      const [scope = '', kind = '', ref = ''] = keys[nth] as string[];
      const name = name_of({ scope, kind, ref });
      let there = known.get(name);
      if (there?.p !== p) {
        there = { p, doc: await unseal(person.key, name, sealed) };
        known.set(name, there);
      }
      return { scope, kind, ref, doc: there.doc };
    }),
  );
}

export async function forget_docs(person: Person): Promise<void> {
  await work(person.db, ['plain', 'docs'], async (t) => {
    t.objectStore('docs').clear();
    t.objectStore('plain').delete('cursor');
  });
}
