// Brings the outbox to the secretariat. One fact never stops another; what was not answered stays and is sent again.
import type { NoteResult } from '../generated/contract';
import { call, type Answer } from './calls';
import { here_now } from './clock';
import { fact_of, files_in, read_note, type Row, type Sent_fact, type State } from './facts';
import { asked, read, work } from './idb';
import { forget_answers } from './interview_sent';
import { markers } from './marker';
import type { Person } from './person';
import { told_again } from './photo_store';
import { acks_of, is_met, servers_in, state_with } from './servers';
import { seal, type Sealed } from './vault';

export type Ending = 'done' | 'later' | 'busy' | 'no_signal' | 'unknown' | 'revoked';

const most_facts = 200;
const most_bytes = 400_000;
const ask_again_ms = 3_600_000;
const asked_for_ms = 30 * 86_400_000;
const most_asked = 20;
const most_refused = 5;
const least_most = 10;
const most_servers = 3; // servers that answer in turn within one run
const after: Record<string, State> = {
  ok: 'sent',
  held: 'held',
  reject: 'for_a_person',
  conflict: 'for_a_person',
};
let batch = most_facts;
const refused_alone = new Set<string>(); // they go last, so that no other waits behind them

// What the server holds, or a person there has to look at, may have been taken meanwhile: it is asked once an hour.
function is_due({ n, answered_at = here_now(), asked_at = 0 }: Row, now: number): boolean {
  const asked_lately = asked_at <= now && asked_at > now - ask_again_ms; // a clock set back does not silence it
  return n > 0 && answered_at > here_now() - asked_for_ms && !asked_lately;
}

interface To_send {
  readonly waiting: Row[];
  readonly open: Row[];
  readonly n_max: number;
  readonly epoch: string | undefined;
  readonly told: unknown; // how far they had counted when it was last told
}
interface Other {
  readonly dev: string;
  readonly n_max: number;
}

// Whose notes wait on this phone, too: until she opens hers, nobody else knows how many. A borrower tells of nobody.
async function others_here({ loan, about: { device_id } }: Person): Promise<Other[]> {
  const all = loan ? [] : await markers().catch(() => []);
  return all.filter((one) => one.unsent > 0 && one.device_id !== device_id).map(({ device_id: dev, n }) => ({ dev, n_max: n }));
}

// All that the server which answered last has not said anything of yet, and what it may say something else of by now.
async function to_send(person: Person): Promise<To_send> {
  return read(person.db, ['plain', 'outbox'], async (t) => {
    const servers = await servers_in(t);
    const here = servers.now;
    const numbered = (await asked<Row[]>(t.objectStore('outbox').getAll())).filter(
      ({ n, forgotten }) => n > 0 && !forgotten,
    );
    const said = (row: Row): State | undefined => (here === undefined ? undefined : acks_of(row, servers)[here]);
    const open = numbered.filter((row) => {
      const its = said(row);
      return (its === 'held' || its === 'for_a_person') && is_due(row, Date.now());
    });
    open.sort((a, b) => (a.asked_at ?? 0) - (b.asked_at ?? 0) || a.n - b.n);
    const waiting = numbered.filter((row) => said(row) === undefined).sort((a, b) => a.n - b.n);
    waiting.sort((a, b) => Number(refused_alone.has(a.id)) - Number(refused_alone.has(b.id)));
    const [n_max, told] = [await asked<number>(t.objectStore('plain').get('counter')), await asked<unknown>(t.objectStore('plain').get('told'))];
    return { waiting, open: open.slice(0, most_asked), n_max, epoch: here, told };
  });
}

async function load(person: Person, rows: Row[]): Promise<Sent_fact[]> {
  const facts: Sent_fact[] = [];
  let bytes = 0;
  for (const row of rows.slice(0, batch)) {
    const fact = fact_of(person, row, await read_note(person, row));
    bytes += JSON.stringify(fact).length;
    if (facts.length > 0 && bytes > most_bytes) break;
    facts.push(fact);
  }
  return facts;
}

// Numbers that it lacks although it had said something of them: they are sent again.
async function send_again(t: IDBTransaction, missing: ReadonlySet<number>, epoch: string): Promise<void> {
  const servers = await servers_in(t);
  const outbox = t.objectStore('outbox');
  for (const row of await asked<Row[]>(outbox.getAll())) {
    const { [epoch]: said, ...acks } = acks_of(row, servers);
    // An interview whose answers this phone keeps no more: she hears that it has to be asked again.
    if (row.forgotten && missing.has(row.n) && epoch === servers.home)
      outbox.put({ ...row, state: 'for_a_person', lost: true } satisfies Row);
    if (row.n === 0 || row.forgotten || !said || !missing.has(row.n)) continue;
    const state = state_with(acks, servers);
    const again = state === 'waiting' ? { before: said } : {};
    outbox.put({ ...row, ...again, acks, state, settled: false } satisfies Row);
  }
}

// What this server says of a row; undefined: it was not stored, and waits on.
function after_answer({ s, was }: NoteResult, { before }: Row, known: State | undefined): State | undefined {
  if (s !== 'dup') return after[s];
  return (was && after[was]) ?? known ?? before ?? 'sent';
}

async function take_results(person: Person, body: any, facts: readonly Sent_fact[], counted: string, missing_too: boolean): Promise<void> {
  const results: NoteResult[] = Array.isArray(body.results) ? body.results : [];
  const texts = new Map<string, Sealed>();
  for (const { id, text } of results) if (text) texts.set(id, await seal(person.key, `answer ${id}`, String(text)));
  const forms = new Map(facts.map(({ id, form }) => [id, form]));
  await work(person.db, ['plain', 'outbox', 'photos'], async (t) => {
    const servers = await servers_in(t);
    const here = servers.now ?? '';
    const outbox = t.objectStore('outbox');
    for (const result of results) {
      const row = await asked<Row | undefined>(outbox.get(result.id));
      if (!row) continue;
      const { before, answer: said, asked_at: _, ...plain } = row;
      const known = acks_of(row, servers);
      if (known[here] === 'sent') continue;
      const its = after_answer(result, row, known[here]);
      if (its === 'sent') await told_again(t, files_in(forms.get(row.id) ?? {}), here);
      const acks = its ? { ...known, [here]: its } : known;
      const state = state_with(acks, servers);
      // What was said of it holds as long as its state does.
      const answer = texts.get(result.id) ?? (state === (before ?? row.state) ? said : undefined);
      const open = its === 'held' || its === 'for_a_person';
      outbox.put({
        ...plain,
        acks,
        state,
        ...(state === 'waiting' && before ? { before } : {}),
        ...(answer ? { answer } : {}),
        ...(open ? { asked_at: Date.now() } : {}),
      } satisfies Row);
    }
    const missing = new Set<number>(missing_too && Array.isArray(body.have?.missing) ? body.have.missing : []);
    if (missing.size > 0) await send_again(t, missing, here);
    t.objectStore('plain').put(`${here} ${counted}`, 'told');
  });
}

// Too much for the server, or for the line: half of it is tried. True when there is something left to halve.
function halve(facts: readonly Sent_fact[]): boolean {
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
  let servers = 0;
  let most = most_facts;
  await forget_answers(person); // a hub may have brought them on
  const others = await others_here(person);
  for (let first = true; ; ) {
    const { waiting, open, n_max, epoch, told } = await to_send(person);
    const left = [...waiting, ...open].filter(({ id }) => !tried.has(id));
    const facts = await load(person, left);
    // Another server, or this one from a backup, hears how far she has counted although nothing waits for it.
    const counted = JSON.stringify([n_max, others]);
    const is_told = counted === '[0,[]]' || told === `${epoch} ${counted}`;
    if (facts.length === 0 && (is_told || !first)) return waiting.length > 0 ? 'later' : 'done';
    const answer = await call({
      path: '/sync/v1/push',
      device_key,
      nonce: true,
      body: { epoch: epoch ?? null, sent_at: Date.now(), n_max, facts, ...(others.length > 0 && { others }) },
    });
    if (answer.kind === 'refused') return answer.wipe ? 'revoked' : 'unknown';
    if (answer.kind === 'no_signal') return 'no_signal';
    if (answer.kind !== 'ours') {
      if (facts.length === 0) return answer.kind === 'no_good' ? 'done' : answer.kind === 'late' ? 'no_signal' : 'busy';
      const again = halve(facts);
      most = most_after(answer, most);
      // What fails of itself may be one note's doing: then it is found and goes last.
      if (answer.kind === 'busy' && answer.status !== 500) return 'busy';
      if (answer.kind === 'no_good' && !not_understood.includes(answer.status)) return 'busy';
      if (again) continue;
      if (answer.kind === 'late') return 'no_signal';
      // This one alone is not understood: the others go on.
      const id = String(facts[0]?.id);
      tried.add(id);
      refused_alone.add(id);
      if (++refused === most_refused) return 'later';
      continue;
    }
    batch = Math.min(most, batch * 2);
    // Another server than the last: it says who it is before its word is taken, and gets what it lacks in this run.
    if (!(await is_met(person, answer.body.epoch))) return 'busy';
    if (answer.body.epoch !== epoch) {
      if (++servers === most_servers) return 'busy';
      tried.clear();
    }
    facts.forEach(({ id }) => tried.add(id));
    await take_results(person, answer.body, facts, counted, first);
    await forget_answers(person);
    // What a new epoch or a missing number brought back is sent in this same run, once.
    if (first) await try_once_more(person, answer.body, tried);
    first = false;
    shown();
  }
}

async function try_once_more(person: Person, body: any, tried: Set<string>): Promise<void> {
  const answered = new Set((body.results ?? []).map(({ id }: NoteResult) => id));
  for (const { id } of (await to_send(person)).waiting) if (!answered.has(id)) tried.delete(id);
}
