// What a phone holds to listen with, and what several forms let her choose from.
import { say, type Word } from '../base/words';
import type {
  BulletinNotice,
  BulletinQuestion,
  DocumentKind,
  DutyChoices,
  ExemplarPractice,
  ExpectationArea,
  MentoringCircle,
  MentoringOpening,
  NetworkWomen,
  PartnerPartner,
  PartnerPromise,
  PartnerReceipt,
} from '../generated/contract';
import { consents_of, type Given } from './consents';
import { corrected_by } from './correct';
import type { Noted } from './facts';
import * as words from './listen_words';
import type { Sheet } from './overlay';
import type { Doc } from './pull';
import { day_words, type Model } from './stage';

export interface Circle extends MentoringCircle {
  readonly id: string;
}
export interface Asked extends BulletinQuestion {
  readonly id: string;
}
interface NamedWoman {
  readonly id: string;
  readonly name: string;
  readonly nick?: string;
}
export interface Listening {
  readonly notices: readonly BulletinNotice[];
  readonly questions: readonly Asked[]; // back to an agency, and not yet brought back
  readonly duty?: DutyChoices; // she may hand out a turn
  readonly areas: readonly ExpectationArea[];
  readonly practices: readonly ExemplarPractice[];
  readonly circles: readonly Circle[];
  readonly opening?: MentoringOpening; // she may open one
  readonly agreed: readonly string[]; // to be asked the three questions
  readonly may_be_named: readonly string[]; // in them
  readonly promises: readonly PartnerPromise[];
  readonly partners: readonly PartnerPartner[];
  readonly receipts: readonly PartnerReceipt[]; // of which something is left
  readonly consents: ReadonlyMap<string, readonly Given[]>; // by woman
}
export interface Offer {
  readonly value: string;
  readonly name: string;
  readonly under?: Word; // of which part of the list
}

// A note of hers that holds although no pull has brought what came of it. What lies with a person is in no book yet.
export const holds_here = ({ settled, state }: Noted): boolean => !settled && state !== 'for_a_person';

// Notes of hers that she has not taken back, and that no person has to decide about.
export function standing({ noted }: Model): Noted[] {
  const back = corrected_by(noted);
  return noted.filter(({ id, state }) => state !== 'for_a_person' && !back.has(id));
}

const list = (value: unknown): any[] => (Array.isArray(value) ? value : []);

export function listening_of(docs: readonly Doc[]): Listening {
  const doc = (kind: DocumentKind): any => docs.find((one) => one.kind === kind)?.doc;
  const each = (...kinds: DocumentKind[]): any[] =>
    docs.filter(({ kind }) => kinds.includes(kind as DocumentKind)).map(({ ref, doc: one }) => ({ ...one, id: ref }));
  const circles: Circle[] = each('mentoring.circle');
  const questions: Asked[] = each('bulletin.question', 'bulletin.answer');
  const of_days = docs.filter(({ kind }) => kind === 'network.women').map((one): NetworkWomen => one.doc);
  return {
    notices: list(doc('bulletin.notices')?.notices),
    questions: questions.sort((a, b) => (a.done_on < b.done_on ? -1 : 1)),
    duty: doc('duty.choices'),
    areas: list(doc('expectation.areas')?.areas),
    practices: list(doc('exemplar.practices')?.practices),
    circles: circles.sort((a, b) => a.mentor_name.localeCompare(b.mentor_name)),
    opening: doc('mentoring.opening'),
    agreed: of_days.flatMap(({ agreed }) => agreed),
    may_be_named: of_days.flatMap(({ may_be_named }) => may_be_named),
    promises: list(doc('partner.promises')?.promises),
    partners: list(doc('partner.promises')?.partners),
    receipts: list(doc('partner.receipts')?.receipts),
    consents: consents_of(docs),
  };
}

interface Named {
  readonly id: string;
  readonly name_id: string;
  readonly name_en: string;
}
export const named = ({ id, name_id, name_en }: Named, under?: Word): Offer => ({
  value: id,
  name: say({ id: name_id, en: name_en || name_id }),
  ...(under ? { under } : {}),
});
export const areas = ({ listening }: Model): Offer[] => listening.areas.map((one) => named(one));
export const villages = ({ choices }: Model): Offer[] => choices.villages.map(({ code, name }) => ({ value: code, name }));
export const of_words = (all: Record<string, Word>) => (): Offer[] =>
  Object.entries(all).map(([value, name]) => ({ value, name: say(name) }));

// Sessions of which something can have been heard by now, the newest first.
export function sessions_so_far({ sheets, today }: Model): Sheet[] {
  return [...sheets.values()]
    .filter(({ day, state }) => day <= today && state !== 'cancelled')
    .sort((a, b) => (`${a.day}${a.from}` < `${b.day}${b.from}` ? 1 : -1));
}
export const sessions = (model: Model): Offer[] =>
  sessions_so_far(model).map(({ id, title, day }) => ({ value: id, name: `${title}, ${day_words(day, 'short', 'short')}` }));
export const session_today = (model: Model): string | undefined =>
  sessions_so_far(model).find(({ day }) => day === model.today)?.id;
export const day_of = (session: string | undefined, { sheets, today }: Model): string => sheets.get(session ?? '')?.day ?? today;

const most_days_ago = 5 * 366; // as at the desk
export const too_long_ago = (day: string, { today }: Model): Word | undefined =>
  Date.parse(today) - Date.parse(day) > most_days_ago * 86_400_000 ? words.too_long_ago : undefined;

/** The mentor first. */
export const people_of = ({ mentor_id, mentor_name, women }: Circle): readonly NamedWoman[] => [
  { id: mentor_id, name: mentor_name },
  ...women,
];

// Women whose names are on this phone: those of this session first, then those of the other sheets and of mentoring.
export function women({ sheets, listening }: Model, session = ''): Offer[] {
  const here = sheets.get(session)?.women ?? [];
  const all: readonly NamedWoman[] = [...listening.circles.flatMap(people_of), ...[...sheets.values()].flatMap((sheet) => sheet.women)];
  const others = new Map(all.map((woman) => [woman.id, woman]));
  for (const { id } of here) others.delete(id);
  const offer = (under: Word) => ({ id, name, nick }: NamedWoman): Offer => ({ value: id, name: nick ? `${name} (${nick})` : name, under });
  const by_name = [...others.values()].sort((a, b) => a.name.localeCompare(b.name));
  return [...here.map(offer(words.on_the_sheet)), ...by_name.map(offer(words.other_women))];
}
