// Her notes of the last 30 days, the youngest first, and how far each has come.
import type { Word } from '../base/words';
import { corrected_by, last_word } from './correct';
import { cancelled_noted, marks_taken_back, name_corrected, plan_corrected } from './correct_words';
import * as mend from './correct_words';
import { el, icon, redraw } from './draw';
import type { Noted } from './facts';
import { marks_noted, session_noted, taken_off, walk_in_noted } from './field_words';
import * as words from './field_words';
import { interview_noted } from './interview_words';
import {
  answer_noted,
  carriage_noted,
  deed_noted,
  expectation_noted,
  meeting_noted,
  outcome_noted,
  practice_noted,
  question_noted,
  receipt_noted,
  round_noted,
  step_noted,
} from './listen_words';
import { a_group, need_noted, need_taken_back } from './group_words';
import { a_woman, consent_noted, registered_noted, withdrawal_noted } from './register_words';
import { card_noted } from './scan_words';
import { say } from '../base/words';
import { photo_tag, photos_of_note, voice_tag } from './photo_section';
import { moment_noted, moment_taken_off, photo_taken_off } from './photo_words';
import { moment, type Model, type Screen } from './stage';
import { state_tag } from './state_tag';

// Sessions that have left the phone are known by her own notes of them.
function title_of(session: string, { sheets, noted }: Model): string {
  const planned = noted.find(({ made }) => made === session)?.form['title'];
  return sheets.get(session)?.title || String(planned ?? say(words.a_session));
}

export function name_of(woman: string, { noted, sheets }: Model): string {
  const registered = noted.find(({ made }) => made === woman)?.form['full_name'];
  const on_sheet = [...sheets.values()].flatMap(({ women }) => women).find(({ id }) => id === woman)?.name;
  return String(registered ?? on_sheet ?? say(a_woman));
}
const purpose_of = ({ form }: Noted, { choices }: Model): string => {
  const label = choices.notices.find(({ purpose }) => purpose === form['purpose'])?.label;
  return label ? say(label) : String(form['purpose']);
};

export function sentence(note: Noted, model: Model): Word {
  const session = note.about[0] ?? '';
  const title = title_of(session, model);
  const group = model.groups.find(({ id }) => id === session)?.name ?? say(a_group);
  switch (note.kind) {
    case 'session.plan_session':
      return session_noted(String(note.form['title']));
    case 'session.record_attendance':
      return marks_noted(Object.keys(note.form['mark'] ?? {}).length, title);
    case 'session.add_walk_in':
      return walk_in_noted(String(note.form['name']), title);
    case 'session.take_off':
      return taken_off(title);
    case 'device.tell_emptied':
      return words.told_emptied;
    case 'session.note_moment':
      return moment_noted(title);
    case 'session.take_photo_off':
      return photo_taken_off(title);
    case 'session.take_moment_off':
      return moment_taken_off(title);
    case 'independence.record_interview':
      return interview_noted(note, model);
    case 'expectation.note_expectation':
      return expectation_noted(note.form['words']);
    case 'exemplar.note_practice':
      return practice_noted(note.form['words']);
    case 'bulletin.note_carriage':
      return carriage_noted(model.listening.notices.find(({ id }) => id === session)?.title);
    case 'bulletin.note_question':
      return question_noted(note.form['words']);
    case 'enactment.note_deed':
      return deed_noted(note.form['words']);
    case 'enactment.tell_outcome':
      return outcome_noted(note.form['words']);
    case 'mentoring.note_meeting':
      return meeting_noted(note.form['words']);
    case 'mentoring.say_outcome':
      return step_noted(note.form['words']);
    case 'network.begin_round':
      return round_noted(name_of(session, model));
    case 'network.add_answer':
      return answer_noted(note.form['question']);
    case 'partner.note_receipt':
      return receipt_noted(note.form['amount']);
    case 'session.note_card':
      return card_noted(String(note.form['card']).slice(-4), title);
    case 'member.register_on_the_spot':
      return registered_noted(String(note.form['full_name']));
    case 'member.give_consent':
      return consent_noted(name_of(session, model), purpose_of(note, model));
    case 'member.withdraw_consent':
      return withdrawal_noted(name_of(session, model));
    case 'session.correct_plan':
      return plan_corrected(title);
    case 'session.cancel':
      return cancelled_noted(title);
    case 'session.take_back_marks':
      return marks_taken_back(Object.keys(note.form['members'] ?? {}).length, title);
    case 'session.correct_walk_in':
      return name_corrected(String(note.form['name']), title);
    case 'journey.note_need':
      return need_noted(note.form['kind'] === 'Strength', group, String(note.form['what']));
    case 'journey.take_back':
      return need_taken_back(group);
  }
}

const pictures: Record<Noted['kind'], string> = {
  'session.plan_session': 'calendar-plus',
  'session.record_attendance': 'clipboard-check',
  'session.add_walk_in': 'user-plus',
  'session.take_off': 'trash-2',
  'device.tell_emptied': 'phone',
  'session.note_moment': 'camera',
  'session.take_photo_off': 'trash-2',
  'session.take_moment_off': 'trash-2',
  'independence.record_interview': 'sprout',
  'expectation.note_expectation': 'ear',
  'exemplar.note_practice': 'star',
  'bulletin.note_carriage': 'megaphone',
  'bulletin.note_question': 'circle-help',
  'enactment.note_deed': 'hand-heart',
  'enactment.tell_outcome': 'sprout',
  'mentoring.note_meeting': 'heart-handshake',
  'mentoring.say_outcome': 'milestone',
  'network.begin_round': 'waypoints',
  'network.add_answer': 'waypoints',
  'partner.note_receipt': 'handshake',
  'session.note_card': 'qr-code',
  'member.register_on_the_spot': 'user-plus',
  'member.give_consent': 'shield-check',
  'member.withdraw_consent': 'shield-check',
  'session.correct_plan': 'pencil',
  'session.cancel': 'x',
  'session.take_back_marks': 'undo-2',
  'session.correct_walk_in': 'pencil',
  'journey.note_need': 'ear',
  'journey.take_back': 'undo-2',
};

const mended: readonly Noted['kind'][] = [
  'session.plan_session',
  'session.correct_plan',
  'session.add_walk_in',
  'session.correct_walk_in',
  'session.note_moment',
  'journey.note_need',
];

// What is growing, what lies with a person, and what was corrected already is left alone.
function can_be_mended(note: Noted, { noted }: Model): boolean {
  if (note.n === 0 || note.state === 'for_a_person') return false;
  if (note.kind === 'session.record_attendance') return last_word(noted, note).length > 0;
  return mended.includes(note.kind) && !corrected_by(noted).has(note.id);
}

export function notes_screen(): Screen {
  const list = el('div', { class: 'flow' });
  return {
    title: words.my_notes,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.my_notes),
      el('p', { class: 'muted' }, words.notes_kept),
      list,
    ),
    update({ model, person }) {
      const corrected = corrected_by(model.noted);
      const notes = [...model.noted].sort((a, b) => b.at - a.at);
      redraw(
        list,
        notes.length === 0
          ? [
              el(
                'div',
                { class: 'empty' },
                icon('notebook-pen'),
                el('p', {}, el('strong', {}, words.no_notes)),
                el('p', {}, words.no_notes_what),
              ),
            ]
          : [
              el(
                'ul',
                { class: 'notes' },
                ...notes.map((note) =>
                  el(
                    'li',
                    { class: 'card' },
                    el(
                      'p',
                      { class: 'said' },
                      icon(pictures[note.kind]),
                      el(corrected.has(note.id) ? 's' : 'span', {}, sentence(note, model)),
                    ),
                    el(
                      'p',
                      { class: 'tags' },
                      state_tag(note.state),
                      photo_tag(photos_of_note(note), model.photos),
                      voice_tag(note, model.photos),
                      corrected.has(note.id) && el('span', { class: 'tag' }, icon('pencil'), mend.was_corrected),
                      el('time', { class: 'muted' }, moment(note.at, person.about.zone)),
                    ),
                    note.text !== '' && el('p', { class: 'answer' }, note.text),
                    can_be_mended(note, model) &&
                      el('a', { class: 'button-quiet', href: `#note/${note.id}`, 'data-key': note.id }, icon('pencil'), mend.mend),
                  ),
                ),
              ),
            ],
      );
    },
  };
}
