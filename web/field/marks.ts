// Marks in quick succession are one fact: each tap is kept on the disk at once, and after a pause they become a fact
// together.
import { fresh_fact_id } from '../base/fact_id';
import { close_drafts, keep_draft, position, type Mark } from './facts';
import type { Person } from './person';

const pause_ms = 2000;

// `unsaved`: the disk refused it (it is full); it stays here and is tried again with the next tap.
interface Group {
  id: string;
  readonly session: string;
  mark: Record<string, Mark>;
  sup: readonly string[]; // her earlier notes of the same women
  unsaved: boolean;
}

let group: Group | undefined;
let timer = 0;
let last: Promise<void> = Promise.resolve();

async function write(person: Person, its: Group, mark: Record<string, Mark>): Promise<void> {
  const note = {
    kind: 'session.record_attendance',
    at: Date.now(),
    seen: await position(person),
    about: [its.session],
    ...(its.sup.length > 0 ? { sup: its.sup } : {}),
  } as const;
  if (await keep_draft(person, its.id, { ...note, form: { mark: its.mark } })) return;
  its.id = fresh_fact_id();
  its.mark = mark;
  await keep_draft(person, its.id, { ...note, form: { mark } });
}

// Resolves when the disk has it; `closed` is called when it has become a fact.
export function note_mark(
  person: Person,
  session: string,
  woman: string,
  mark: Mark,
  corrects: readonly string[],
  closed: () => void,
): Promise<void> {
  if (group && group.session !== session) void close_marks(person).then(closed);
  group ??= { id: fresh_fact_id(), session, mark: {}, sup: [], unsaved: false };
  const its = group;
  its.sup = [...new Set([...its.sup, ...corrects])];
  its.mark = { ...its.mark, [woman]: mark };
  clearTimeout(timer);
  timer = setTimeout(() => {
    void close_marks(person).then(closed, () => undefined);
  }, pause_ms);
  const written = last.then(() => write(person, its, { [woman]: mark }));
  last = written.then(
    () => {
      its.unsaved = false;
    },
    () => {
      its.unsaved = true;
    },
  );
  return written;
}

export function close_marks(person: Person): Promise<void> {
  clearTimeout(timer);
  const its = group;
  group = undefined;
  if (!its) return last;
  const closing = last.then(async () => {
    if (its.unsaved) group ??= its;
    else await close_drafts(person, its.id);
  });
  last = closing.catch(() => undefined);
  return closing;
}

// What has been tapped and is not yet in a fact; the screens show it whatever the disk says.
export function growing(): { readonly session: string; readonly mark: Readonly<Record<string, Mark>> } | undefined {
  return group;
}

// Another person's turn: nothing of the first stays in memory.
export function forget_marks(): void {
  clearTimeout(timer);
  group = undefined;
}
