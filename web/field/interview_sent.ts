// Answers are specific personal data: once the secretariat has an interview, this phone keeps no more of it than that
// there was one. What the server holds back, or a person there has to look at, stays sealed until it is taken.
import { forget_note, read_note, type Note, type Row } from './facts';
import { asked, read, work } from './idb';
import type { Person } from './person';
import { seal, type Sealed } from './vault';

const is_interview = ({ kind }: Note): boolean => kind === 'independence.record_interview';

export async function forget_answers(person: Person): Promise<void> {
  const rows = await read(person.db, ['outbox'], (t) =>
    asked<Row[]>(t.objectStore('outbox').index('state').getAll('sent')),
  );
  const bare = new Map<string, Sealed>();
  for (const row of rows) {
    if (row.forgotten) continue;
    const note = await read_note(person, row);
    if (is_interview(note))
      bare.set(row.id, await seal(person.key, row.id, { ...note, form: { round: note.form['round'] } }));
  }
  if (bare.size === 0) return;
  await work(person.db, ['outbox'], async (t) => {
    const outbox = t.objectStore('outbox');
    for (const [id, sealed] of bare) {
      const row = await asked<Row | undefined>(outbox.get(id));
      if (row?.state === 'sent') outbox.put({ ...row, sealed, forgotten: true } satisfies Row);
    }
  });
  for (const id of bare.keys()) forget_note(person, id);
}

// A file that somebody carries is not locked: no interview goes into it.
export async function without_interviews(person: Person, rows: readonly Row[]): Promise<Row[]> {
  const kept: Row[] = [];
  for (const row of rows) if (!is_interview(await read_note(person, row))) kept.push(row);
  return kept;
}
