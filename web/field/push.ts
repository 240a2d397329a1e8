// Brings the outbox to the secretariat. One fact never stops another; what was not answered stays and is sent again.
import { call } from './calls';
import { fact_of, read_note, type Row, type State } from './facts';
import { asked, work } from './idb';
import type { Person } from './person';
import { seal, type Sealed } from './vault';

export type Ending = 'done' | 'later' | 'busy' | 'no_signal' | 'unknown' | 'revoked';
interface Result {
  readonly id: string;
  readonly s: string;
  readonly text?: string;
}

const most_facts = 200;
const most_bytes = 400_000;
const after: Record<string, State> = {
  ok: 'sent',
  dup: 'sent',
  held: 'held',
  reject: 'for_a_person',
  conflict: 'for_a_person',
};
let batch = most_facts;

async function waiting(
  person: Person,
): Promise<{ readonly rows: Row[]; readonly n_max: number; readonly epoch: unknown }> {
  return work(person.db, ['plain', 'outbox'], 'readonly', async (t) => {
    const rows = await asked<Row[]>(t.objectStore('outbox').index('state').getAll('waiting'));
    rows.sort((a, b) => a.n - b.n);
    return {
      rows,
      n_max: await asked<number>(t.objectStore('plain').get('counter')),
      epoch: await asked<unknown>(t.objectStore('plain').get('epoch')),
    };
  });
}

async function load(person: Person, rows: Row[]): Promise<Record<string, unknown>[]> {
  const facts: Record<string, unknown>[] = [];
  let bytes = 0;
  for (const row of rows.slice(0, batch)) {
    const fact = fact_of(person, row, await read_note(person, row));
    bytes += JSON.stringify(fact).length;
    if (facts.length > 0 && bytes > most_bytes) break;
    facts.push(fact);
  }
  return facts;
}

// A server that began anew (restored from a copy) may lack what it had: all that is still here is sent again.
async function send_again(t: IDBTransaction, which: (row: Row) => boolean): Promise<void> {
  const outbox = t.objectStore('outbox');
  for (const row of await asked<Row[]>(outbox.getAll()))
    if (row.n > 0 && row.state !== 'waiting' && which(row))
      outbox.put({ ...row, state: 'waiting', before: row.state, settled: false } satisfies Row);
}

export async function new_epoch(person: Person, epoch: unknown): Promise<void> {
  await work(person.db, ['plain', 'outbox'], 'readwrite', async (t) => {
    const plain = t.objectStore('plain');
    const known = await asked<unknown>(plain.get('epoch'));
    if (known === epoch) return;
    plain.put(epoch, 'epoch');
    if (known !== undefined) await send_again(t, () => true);
  });
}

async function take_results(person: Person, body: any, missing_too: boolean): Promise<void> {
  const results: Result[] = Array.isArray(body.results) ? body.results : [];
  const texts = new Map<string, Sealed>();
  for (const { id, text } of results) if (text) texts.set(id, await seal(person.key, `answer ${id}`, String(text)));
  await new_epoch(person, body.epoch);
  await work(person.db, ['outbox'], 'readwrite', async (t) => {
    const outbox = t.objectStore('outbox');
    for (const { id, s } of results) {
      const row = await asked<Row | undefined>(outbox.get(id));
      const state = after[s];
      if (!row || row.state !== 'waiting' || !state) continue;
      const { before, ...plain } = row;
      const answer = texts.get(id);
      outbox.put({
        ...plain,
        state: s === 'dup' ? (before ?? state) : state,
        ...(answer ? { answer } : {}),
      } satisfies Row);
    }
    const missing = new Set<number>(missing_too && Array.isArray(body.have?.missing) ? body.have.missing : []);
    if (missing.size > 0) await send_again(t, ({ n }) => missing.has(n));
  });
}

export async function push(person: Person, shown: () => void): Promise<Ending> {
  const { device_key } = person.about;
  const tried = new Set<string>();
  let stayed = false;
  for (let first = true; ; first = false) {
    const { rows, n_max, epoch } = await waiting(person);
    const facts = await load(
      person,
      rows.filter(({ id }) => !tried.has(id)),
    );
    if (facts.length === 0) return stayed || rows.length > 0 ? 'later' : 'done';
    const answer = await call({
      path: '/sync/v1/push',
      device_key,
      nonce: true,
      body: { epoch: epoch ?? null, sent_at: Date.now(), n_max, facts },
    });
    if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
    if (answer.kind === 'busy' || answer.kind === 'no_signal') return answer.kind;
    if (answer.kind !== 'ours') {
      const had = facts.length;
      batch = Math.max(1, Math.floor(had / 2));
      if (had > 1) continue;
      if (answer.kind === 'late') return 'no_signal';
      tried.add(String(facts[0]?.['id'])); // this one alone is not understood: the others go on
      stayed = true;
      continue;
    }
    batch = Math.min(most_facts, batch * 2);
    facts.forEach((fact) => tried.add(String(fact['id'])));
    await take_results(person, answer.body, first);
    // What a new epoch or a missing number brought back is sent in this same run, once.
    if (first && answer.body.epoch !== undefined) {
      const again = await waiting(person);
      const answered = new Set((answer.body.results ?? []).map(({ id }: Result) => id));
      again.rows.forEach(({ id }) => {
        if (!answered.has(id)) tried.delete(id);
      });
    }
    shown();
  }
}
