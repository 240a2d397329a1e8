// How each kind of note is told of: its picture, and a sentence.
import { say, type Word } from '../base/words';
import type { Kind } from '../generated/contract';
import { cancelled_noted, marks_taken_back, name_corrected, plan_corrected } from './correct_words';
import type { Noted } from './facts';
import { marks_noted, session_noted, taken_off, walk_in_noted } from './field_words';
import * as words from './field_words';
import { a_group, need_noted, need_taken_back } from './group_words';
import { interview_noted } from './interview_words';
import { people_of } from './listen';
import {
  answer_noted,
  answer_told,
  begun_noted,
  carriage_noted,
  deed_noted,
  ended_noted,
  expectation_noted,
  joined_noted,
  left_noted,
  meeting_noted,
  outcome_noted,
  practice_noted,
  proposal_noted,
  question_noted,
  receipt_noted,
  return_noted,
  round_noted,
  sending_noted,
  step_noted,
  taken_back,
  turn_noted,
} from './listen_words';
import { given_noted } from './given_words';
import { moment_noted, moment_taken_off, photo_taken_off } from './photo_words';
import { a_woman, consent_noted, registered_noted, withdrawal_noted } from './register_words';
import { card_noted } from './scan_words';
import type { Model } from './stage';

// Sessions that have left the phone are known by her own notes of them.
function title_of({ about: [session = ''] }: Noted, { sheets, noted }: Model): string {
  const planned = noted.find(({ made }) => made === session)?.form['title'];
  return sheets.get(session)?.title || String(planned ?? say(words.a_session));
}

export function name_of(woman: string, { noted, sheets, listening }: Model): string {
  const registered = noted.find(({ made }) => made === woman)?.form['full_name'];
  const here = [...[...sheets.values()].flatMap(({ women }) => women), ...listening.circles.flatMap(people_of)];
  return String(registered ?? here.find(({ id }) => id === woman)?.name ?? say(a_woman));
}
const purpose_of = ({ form }: Noted, { choices }: Model): string => {
  const label = choices.notices.find(({ purpose }) => purpose === form['purpose'])?.label;
  return label ? say(label) : String(form['purpose']);
};
const group_of = ({ about: [group] }: Noted, { groups }: Model): string =>
  groups.find(({ id }) => id === group)?.name ?? say(a_group);

type Tells = (note: Noted, model: Model) => Word;
const with_title = (of: (title: string) => Word): Tells => (note, model) => of(title_of(note, model));
const with_her = (of: (name: string) => Word): Tells => (note, model) => of(name_of(note.about[0] ?? '', model));
const with_form = (of: (said: string) => Word, name = 'words'): Tells => ({ form }) => of(String(form[name]));
const how_many = (of: (n: number, title: string) => Word, name: string): Tells => (note, model) =>
  of(Object.keys(note.form[name] ?? {}).length, title_of(note, model));

type Told = readonly [picture: string, tells: Tells];
type Retracting = `${string}.retract${string}` & Kind;
const back: Told = ['undo-2', () => taken_back];
const on_duty: Told = [
  'clipboard-list',
  ({ form }, { listening }) => turn_noted(listening.duty?.officers.find(({ id }) => id === form['officer_id'])?.name ?? ''),
];

const told: Readonly<Record<Exclude<Kind, Retracting>, Told> & Partial<Record<Retracting, Told>>> = {
  'session.plan_session': ['calendar-plus', with_form(session_noted, 'title')],
  'session.record_attendance': ['clipboard-check', how_many(marks_noted, 'mark')],
  'session.add_walk_in': ['user-plus', (note, model) => walk_in_noted(String(note.form['name']), title_of(note, model))],
  'session.take_off': ['trash-2', with_title(taken_off)],
  'device.tell_emptied': ['phone', () => words.told_emptied],
  'session.note_moment': ['camera', with_title(moment_noted)],
  'session.take_photo_off': ['trash-2', with_title(photo_taken_off)],
  'session.take_moment_off': ['trash-2', with_title(moment_taken_off)],
  'independence.record_interview': ['sprout', interview_noted],
  'expectation.note_expectation': ['ear', with_form(expectation_noted)],
  'exemplar.note_practice': ['star', with_form(practice_noted)],
  'exemplar.propose': ['award', with_her(proposal_noted)],
  'bulletin.note_carriage': [
    'megaphone',
    ({ about: [notice] }, { listening }) => carriage_noted(listening.notices.find(({ id }) => id === notice)?.title),
  ],
  'bulletin.note_question': ['circle-help', with_form(question_noted)],
  'bulletin.send_question': ['message-circle', with_form(sending_noted, 'agency')],
  'bulletin.answer_question': ['message-circle', with_form(answer_told, 'answer')],
  'bulletin.return_answer': ['message-circle', () => return_noted],
  'duty.take_turn': on_duty,
  'duty.take_turn_at': on_duty,
  'enactment.note_deed': ['hand-heart', with_form(deed_noted)],
  'enactment.tell_outcome': ['sprout', with_form(outcome_noted)],
  'mentoring.begin_circle': ['hand-heart', with_form(begun_noted, 'purpose')],
  'mentoring.join': ['user-plus', ({ form }, model) => joined_noted(name_of(String(form['member_id']), model))],
  'mentoring.leave': ['log-out', ({ about }, model) => left_noted(name_of(about[1] ?? '', model))],
  'mentoring.end_circle': ['flag', () => ended_noted],
  'mentoring.note_meeting': ['heart-handshake', with_form(meeting_noted)],
  'mentoring.say_outcome': ['milestone', with_form(step_noted)],
  'network.begin_round': ['waypoints', with_her(round_noted)],
  'network.add_answer': ['waypoints', with_form(answer_noted, 'question')],
  'partner.note_receipt': ['handshake', with_form(receipt_noted, 'amount')],
  'partner.note_given': ['handshake', with_form(given_noted, 'amount')],
  'session.note_card': ['qr-code', (note, model) => card_noted(String(note.form['card']).slice(-4), title_of(note, model))],
  'member.register_on_the_spot': ['user-plus', with_form(registered_noted, 'full_name')],
  'member.give_consent': [
    'shield-check',
    (note, model) => consent_noted(name_of(note.about[0] ?? '', model), purpose_of(note, model)),
  ],
  'member.withdraw_consent': ['shield-check', with_her(withdrawal_noted)],
  'session.correct_plan': ['pencil', with_title(plan_corrected)],
  'session.cancel': ['x', with_title(cancelled_noted)],
  'session.take_back_marks': ['undo-2', how_many(marks_taken_back, 'members')],
  'session.correct_walk_in': ['pencil', (note, model) => name_corrected(String(note.form['name']), title_of(note, model))],
  'journey.note_need': [
    'ear',
    (note, model) => need_noted(note.form['kind'] === 'Strength', group_of(note, model), String(note.form['what'])),
  ],
  'journey.take_back': ['undo-2', (note, model) => need_taken_back(group_of(note, model))],
};

const told_of = ({ kind }: Noted): Told => told[kind] ?? back;
export const picture_of = (note: Noted): string => told_of(note)[0];
export const sentence = (note: Noted, model: Model): Word => told_of(note)[1](note, model);
