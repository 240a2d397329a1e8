// Whether this phone holds what the server says it should: compared once a week, and when she asks. What differs is
// fetched anew, and nothing else.
import type { ScopeDigest } from '../generated/contract';
import { call } from './calls';
import { asked, read, work } from './idb';
import type { Person } from './person';
import { pull, whole_scope, type Held } from './pull';

export type Checked = 'same' | 'mended' | 'differs' | 'no_answer';

const week_ms = 7 * 86_400_000;
const most_rounds = 4;
const lay = ({ count, prints }: { count: number; prints: bigint }): string =>
  `${count} ${prints.toString(16).padStart(16, '0')}`;

async function held_here(person: Person): Promise<{ scopes: Map<string, string>; position: number }> {
  const { keys, rows, position } = await read(person.db, ['plain', 'docs'], async (t) => ({
    keys: await asked(t.objectStore('docs').getAllKeys()),
    rows: await asked<Held[]>(t.objectStore('docs').getAll()),
    position: (await asked<number | undefined>(t.objectStore('plain').get('position'))) ?? 0,
  }));
  const sums = new Map<string, { count: number; prints: bigint }>();
  rows.forEach(({ h = '0' }, nth) => {
    const [scope = ''] = keys[nth] as string[];
    const { count, prints } = sums.get(scope) ?? { count: 0, prints: 0n };
    sums.set(scope, { count: count + 1, prints: prints ^ BigInt(`0x${h}`) });
  });
  return { scopes: new Map([...sums].map(([scope, sum]) => [scope, lay(sum)])), position };
}

async function forget(person: Person, scopes: readonly string[]): Promise<void> {
  await work(person.db, ['docs'], async (t) => {
    for (const scope of scopes) t.objectStore('docs').delete(whole_scope(scope));
  });
}

export async function check(person: Person): Promise<Checked> {
  let mended = false;
  let anew: string[] = [];
  for (let round = 0; round < most_rounds; round++) {
    if ((await pull(person, anew)) !== 'done') return 'no_answer';
    const answer = await call({ path: '/sync/v1/digest', device_key: person.about.device_key, nonce: true });
    if (answer.kind !== 'ours' || !Array.isArray(answer.body.scopes)) return 'no_answer';
    const told: ScopeDigest[] = answer.body.scopes;
    const { scopes, position } = await held_here(person);
    const nothing = lay({ count: 0, prints: 0n });
    const differs = ({ scope, count, xor }: ScopeDigest): boolean => (scopes.get(scope) ?? nothing) !== `${count} ${xor}`;
    anew = told.filter((one) => one.upto <= position && differs(one)).map(({ scope }) => scope);
    const strange = [...scopes.keys()].filter((scope) => !told.some((one) => one.scope === scope));
    if (strange.length > 0) await forget(person, strange);
    mended ||= anew.length + strange.length > 0;
    if (anew.length > 0 || told.some(({ upto }) => upto > position)) continue;
    await work(person.db, ['plain'], async (t) => {
      t.objectStore('plain').put(Date.now(), 'checked_at');
    });
    return mended ? 'mended' : 'same';
  }
  return 'differs';
}

export async function is_due_for_check(person: Person): Promise<boolean> {
  const at = await read(person.db, ['plain'], (t) =>
    asked<number | undefined>(t.objectStore('plain').get('checked_at')),
  );
  return at === undefined || at > Date.now() || at < Date.now() - week_ms;
}
