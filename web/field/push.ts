// Brings the outbox to the secretariat. One fact never stops another; what was not answered stays and is sent again.
import { call, type Answer } from './calls';
import { fact_of, read_note, waiting_rows, type Row, type State } from './facts';
import { asked, work } from './idb';
import type { Person } from './person';
import { seal, type Sealed } from './vault';

export type Ending = 'done' | 'later' | 'busy' | 'no_signal' | 'unknown' | 'revoked';
interface Result {
  readonly id: string;
  readonly s: string;
  readonly was?: string; // what has become by now of one that was there before
  readonly text?: string;
}

const most_facts = 200;
const most_bytes = 400_000;
const ask_again_ms = 3_600_000;
const asked_for_ms = 30 * 86_400_000;
const most_asked = 20;
const most_refused = 5;
const least_most = 10;
const after: Record<string, State> = {
  ok: 'sent',
  held: 'held',
  reject: 'for_a_person',
  conflict: 'for_a_person',
};
let batch = most_facts;
const refused_alone = new Set<string>(); // they go last, so that no other waits behind them

// What the server holds, or a person there has to look at, may have been taken meanwhile: it is asked once an hour.
function is_due({ n, at, asked_at = 0 }: Row, now: number): boolean {
  const asked_lately = asked_at <= now && asked_at > now - ask_again_ms; // a clock set back does not silence it
  return n > 0 && at > now - asked_for_ms && !asked_lately;
}

interface To_send {
  readonly waiting: Row[];
  readonly open: Row[];
  readonly n_max: number;
  readonly epoch: unknown;
}

async function to_send(person: Person): Promise<To_send> {
  return work(person.db, ['plain', 'outbox'], 'readonly', async (t) => {
    const states = t.objectStore('outbox').index('state');
    const held = await asked<Row[]>(states.getAll('held'));
    const with_a_person = await asked<Row[]>(states.getAll('for_a_person'));
    const open = [...held, ...with_a_person].filter((row) => is_due(row, Date.now()));
    open.sort((a, b) => (a.asked_at ?? 0) - (b.asked_at ?? 0) || a.n - b.n);
    const waiting = await waiting_rows(t);
    waiting.sort((a, b) => Number(refused_alone.has(a.id)) - Number(refused_alone.has(b.id)));
    return {
      waiting,
      open: open.slice(0, most_asked),
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

// What a row is after its answer; undefined: it was not stored, and waits on.
function after_answer({ s, was = '' }: Result, { state, before }: Row): State | undefined {
  if (s !== 'dup') return after[s];
  return after[was] ?? before ?? (state === 'waiting' ? 'sent' : state);
}

async function take_results(person: Person, body: any, missing_too: boolean): Promise<void> {
  const results: Result[] = Array.isArray(body.results) ? body.results : [];
  const texts = new Map<string, Sealed>();
  for (const { id, text } of results) if (text) texts.set(id, await seal(person.key, `answer ${id}`, String(text)));
  await new_epoch(person, body.epoch);
  await work(person.db, ['outbox'], 'readwrite', async (t) => {
    const outbox = t.objectStore('outbox');
    for (const result of results) {
      const row = await asked<Row | undefined>(outbox.get(result.id));
      if (!row || row.state === 'sent') continue;
      const { before, answer: said, asked_at: _, ...plain } = row;
      const state = after_answer(result, row) ?? row.state;
      // What was said of it holds as long as its state does.
      const answer = texts.get(result.id) ?? (state === (before ?? row.state) ? said : undefined);
      const open = state === 'held' || state === 'for_a_person';
      outbox.put({
        ...plain,
        state,
        ...(state === 'waiting' && before ? { before } : {}),
        ...(answer ? { answer } : {}),
        ...(open ? { asked_at: Date.now() } : {}),
      } satisfies Row);
    }
    const missing = new Set<number>(missing_too && Array.isArray(body.have?.missing) ? body.have.missing : []);
    if (missing.size > 0) await send_again(t, ({ n }) => missing.has(n));
  });
}

// Too much for the server, or for the line: half of it is tried. True when there is something left to halve.
function halve(facts: readonly Record<string, unknown>[]): boolean {
  batch = Math.max(1, Math.floor(facts.length / 2));
  return facts.length > 1;
}

// What may be sent at once in the rest of this run. One large note must not make all others go one by one.
function most_after(answer: Answer, most: number): number {
  if (answer.kind === 'late') return batch;
  return answer.kind === 'no_good' && answer.status === 413 ? Math.max(least_most, batch) : most;
}

const not_understood = [400, 413, 422];

export async function push(person: Person, shown: () => void): Promise<Ending> {
  const { device_key } = person.about;
  const tried = new Set<string>();
  let refused = 0;
  let most = most_facts;
  for (let first = true; ; ) {
    const { waiting, open, n_max, epoch } = await to_send(person);
    const left = [...waiting, ...open].filter(({ id }) => !tried.has(id));
    const facts = await load(person, left);
    if (facts.length === 0) return waiting.length > 0 ? 'later' : 'done';
    const answer = await call({
      path: '/sync/v1/push',
      device_key,
      nonce: true,
      body: { epoch: epoch ?? null, sent_at: Date.now(), n_max, facts },
    });
    if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
    if (answer.kind === 'no_signal') return 'no_signal';
    if (answer.kind !== 'ours') {
      const again = halve(facts);
      most = most_after(answer, most);
      if (answer.kind === 'busy') return 'busy';
      if (answer.kind === 'no_good' && !not_understood.includes(answer.status)) return 'busy';
      if (again) continue;
      if (answer.kind === 'late') return 'no_signal';
      // This one alone is not understood: the others go on.
      const id = String(facts[0]?.['id']);
      tried.add(id);
      refused_alone.add(id);
      if (++refused === most_refused) return 'later';
      continue;
    }
    batch = Math.min(most, batch * 2);
    facts.forEach((fact) => tried.add(String(fact['id'])));
    await take_results(person, answer.body, first);
    // What a new epoch or a missing number brought back is sent in this same run, once.
    if (first) await try_once_more(person, answer.body, tried);
    first = false;
    shown();
  }
}

async function try_once_more(person: Person, body: any, tried: Set<string>): Promise<void> {
  const answered = new Set((body.results ?? []).map(({ id }: Result) => id));
  for (const { id } of (await to_send(person)).waiting) if (!answered.has(id)) tried.delete(id);
}
