// Takes what its bearer may see: the sessions of the days around today. Changes and cursor are kept in one transaction.
import { call } from './calls';
import type { Row } from './facts';
import { asked, work } from './idb';
import type { Person } from './person';
import { new_epoch, type Ending } from './push';
import { seal, unseal, type Sealed } from './vault';

const kept_ms = 30 * 86_400_000;
interface Change {
  readonly p: number;
  readonly scope: string;
  readonly op: string;
  readonly kind: string;
  readonly ref: string;
  readonly doc?: unknown;
}
interface Held {
  readonly p: number;
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
const whole_scope = (scope: string): IDBKeyRange => IDBKeyRange.bound([scope], [scope, []]);

// A document is opened once for each position it was changed at.
const opened = new WeakMap<CryptoKey, Map<string, { readonly p: number; readonly doc: unknown }>>();

async function take_changes(person: Person, body: any): Promise<void> {
  const changes: Change[] = Array.isArray(body.changes) ? body.changes : [];
  const sealed = new Map<Change, Sealed>();
  for (const change of changes)
    if (change.op === 'put') sealed.set(change, await seal(person.key, name_of(change), change.doc));
  if (body.reset === true) opened.delete(person.key);
  await work(person.db, ['plain', 'docs'], 'readwrite', async (t) => {
    const docs = t.objectStore('docs');
    if (body.reset === true) docs.clear();
    for (const scope of body.drop_scopes ?? []) docs.delete(whole_scope(String(scope)));
    for (const change of changes) {
      const at = [change.scope, change.kind, change.ref];
      const closed = sealed.get(change);
      if (closed) docs.put({ p: change.p, sealed: closed } satisfies Held, at);
      else docs.delete(at);
    }
    const plain = t.objectStore('plain');
    plain.put(body.cursor, 'cursor');
    plain.put(Number(body.position ?? 0), 'position');
  });
}

// What had arrived before this pull began is in what it brought; from now on the server's copy speaks for it.
async function settle(person: Person, arrived: readonly string[]): Promise<void> {
  await work(person.db, ['outbox'], 'readwrite', async (t) => {
    const outbox = t.objectStore('outbox');
    for (const row of await asked<Row[]>(outbox.getAll())) {
      if (row.state === 'waiting') continue;
      if (row.at < Date.now() - kept_ms) outbox.delete(row.id);
      else if (arrived.includes(row.id)) outbox.put({ ...row, settled: true } satisfies Row);
    }
  });
}

export async function pull(person: Person): Promise<Ending> {
  const arrived = await work(person.db, ['outbox'], 'readonly', async (t) =>
    (await asked<Row[]>(t.objectStore('outbox').getAll()))
      .filter(({ state, settled }) => state === 'sent' && !settled)
      .map(({ id }) => id),
  );
  for (let pages = 0; pages < 200; pages++) {
    const cursor = await work(person.db, ['plain'], 'readonly', async (t) =>
      asked<string | undefined>(t.objectStore('plain').get('cursor')),
    );
    const answer = await call({
      path: '/sync/v1/pull',
      device_key: person.about.device_key,
      nonce: true,
      query: { limit: '500', ...(cursor === undefined ? {} : { c: cursor }) },
    });
    if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
    if (answer.kind === 'late') return 'no_signal';
    if (answer.kind === 'no_good') return 'busy';
    if (answer.kind !== 'ours') return answer.kind;
    await take_changes(person, answer.body);
    if (answer.body.epoch !== undefined) await new_epoch(person, answer.body.epoch);
    if (answer.body.more !== true) break;
  }
  await settle(person, arrived);
  return 'done';
}

export async function held_docs(person: Person): Promise<Doc[]> {
  const { keys, rows } = await work(person.db, ['docs'], 'readonly', async (t) => ({
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
  await work(person.db, ['plain', 'docs'], 'readwrite', async (t) => {
    t.objectStore('docs').clear();
    t.objectStore('plain').delete('cursor');
  });
}
