// Which of her notes a correction corrects: the last one that speaks of the same thing. What lies with a person is in no
// book yet, so a new note does not wait for it.
import type { Kind } from '../generated/contract';
import type { Noted } from './facts';

/** By which note, with a word why, what a note of that kind made is taken back. */
export const taken_back_by: Partial<Record<Kind, Kind>> = {
  'exemplar.note_practice': 'exemplar.retract',
  'bulletin.note_carriage': 'bulletin.retract_carriage',
  'bulletin.note_question': 'bulletin.retract_question',
  'duty.take_turn': 'duty.retract_turn',
  'duty.take_turn_at': 'duty.retract_turn',
  'enactment.note_deed': 'enactment.retract',
  'enactment.tell_outcome': 'enactment.retract_outcome',
  'journey.note_need': 'journey.take_back',
  'mentoring.note_meeting': 'mentoring.retract',
  'network.begin_round': 'network.retract_round',
  'network.add_answer': 'network.retract_answer',
  'partner.note_receipt': 'partner.retract',
  'partner.note_given': 'partner.retract',
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function last(noted: readonly Noted[], says: (note: Noted) => boolean): readonly string[] {
  const found = noted.filter((note) => note.n > 0 && note.state !== 'for_a_person' && says(note)).pop();
  return found ? [found.id] : [];
}

function says_how(note: Noted, session: string, woman: string): boolean {
  if (note.about[0] !== session) return false;
  if (note.kind === 'session.record_attendance') return woman in Object(note.form['mark']);
  return note.kind === 'session.take_back_marks' && list(note.form['members']).includes(woman);
}

export const marked_before = (noted: readonly Noted[], session: string, woman: string): readonly string[] =>
  last(noted, (note) => says_how(note, session, woman));

export const named_before = (noted: readonly Noted[], walk_in: string): readonly string[] =>
  last(noted, ({ made, about, kind }) => made === walk_in || (kind === 'session.correct_walk_in' && about[1] === walk_in));

export const planned_before = (noted: readonly Noted[], session: string): readonly string[] =>
  last(noted, ({ made, about, kind }) => made === session || (kind === 'session.correct_plan' && about[0] === session));

/** The women of whom this note of attendance has the last word. */
export function last_word(noted: readonly Noted[], { id, about: [session = ''], form }: Noted): readonly string[] {
  return Object.keys(form['mark'] ?? {}).filter((woman) => marked_before(noted, session, woman).includes(id));
}

/** By which note each was corrected or taken back. Of one that only lost a photo, what it says stands. */
export function corrected_by(noted: readonly Noted[]): ReadonlyMap<string, Noted> {
  const mending = noted.filter(({ kind }) => kind !== 'session.take_photo_off');
  return new Map(mending.flatMap((note) => (note.sup ?? []).map((id) => [id, note] as const)));
}
