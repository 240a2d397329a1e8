// A notice that she read out in a village, a question that somebody asked back, and what became of that question.
import type { BulletinNotice, BulletinStep, Kind } from '../generated/contract';
import { el, icon, type Part } from './draw';
import { holds_here, of_words, villages, type Asked, type Offer } from './listen';
import { choice, once_more, own_words, until_today, type Values, type Way } from './listen_form';
import { channel, question_step, until, way } from './listen_words';
import * as words from './listen_words';
import { day_words, type Model } from './stage';

// The server draws them when one changes; the day is the phone's.
const valid_today = ({ listening, today }: Model): BulletinNotice[] =>
  listening.notices.filter(({ valid_from, valid_until }) => valid_from <= today && today <= valid_until);
const notices = (model: Model): Offer[] => valid_today(model).map(({ id, title }) => ({ value: id, name: title }));

const as_written = (text: string): HTMLElement => el('blockquote', { class: 'as-written' }, text);
const line = (picture: string, ...parts: Part[]): HTMLElement => el('p', { class: 'line' }, icon(picture), ...parts);

function read_out({ notice }: Values, model: Model): Part[] {
  const one = valid_today(model).find(({ id }) => id === notice);
  if (!one) return [];
  return [
    as_written(one.words),
    line('users', one.audience),
    line('calendar-days', until(day_words(one.valid_until, 'short', 'short'))),
    line('info', `${one.agency} · ${one.check_at}`),
  ];
}

export const notice: Way = {
  name: 'carriage',
  kind: 'bulletin.note_carriage',
  picture: 'megaphone',
  title: words.notice,
  what: words.notice_what,
  lacks: (model) => (valid_today(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('notice', words.which_notice, notices, { below: read_out, aside: true }),
    choice('village_code', words.in_village, villages),
    choice('way', words.by_way, of_words(way)),
    {
      as: 'number',
      name: 'heard',
      label: words.heard,
      most: 4,
      optional: true,
      wrong: (count) => (/^\d+$/.test(count) && Number(count) <= 2000 ? undefined : words.heard_wrong),
    },
    once_more('bulletin.note_carriage', ['village_code', 'carried_on'], 'notice'),
  ],
  about: ({ notice: id = '' }) => [id],
  says: (_, { today }) => ({ carried_on: today }),
};

export const question: Way = {
  name: 'question',
  kind: 'bulletin.note_question',
  picture: 'circle-help',
  title: words.question,
  what: words.question_what,
  fields: [
    own_words('words', words.her_words, { hint: words.question_hint }),
    choice('village_code', words.in_village, villages),
    choice('notice_id', words.about_notice, notices, { optional: true }),
  ],
  says: (_, { today }) => ({ asked_on: today }),
};

// The step that comes after each: by which note, and what it calls its day.
const steps: Partial<Record<string, readonly [kind: Kind, day: string, then: BulletinStep]>> = {
  Noted: ['bulletin.send_question', 'sent_on', 'Sent'],
  Sent: ['bulletin.answer_question', 'answered_on', 'Answered'],
  Answered: ['bulletin.return_answer', 'returned_on', 'Returned'],
};

// With what was noted of them here and has not come back by a pull.
function open_questions({ listening, noted }: Model): Asked[] {
  const hers = noted.filter(holds_here);
  const now = (one: Asked): Asked =>
    hers.reduce((asked, { kind, about, form }) => {
      const [by, day = '', step = asked.step] = steps[asked.step] ?? [];
      return by === kind && about[0] === asked.id ? { ...asked, ...form, step, done_on: String(form[day]) } : asked;
    }, one);
  const is_over = ({ id, step }: Asked): boolean =>
    step === 'Returned' || hers.some(({ kind, about }) => kind === 'bulletin.retract_question' && about[0] === id);
  return listening.questions.map(now).filter((one) => !is_over(one));
}
// The step that it is at stands before its id: by it the note is another one.
const asked = (model: Model): Offer[] =>
  open_questions(model).map(({ id, step, words: said, village }) => ({
    value: `${step}/${id}`,
    name: `${village}: ${said}`,
    under: question_step[step],
  }));
const parts_of = ({ asked: chosen = '' }: Values): string[] => chosen.split('/');
const is_at = (step: BulletinStep) => (values: Values): boolean => parts_of(values)[0] === step;
const asked_of = (model: Model, values: Values): Asked | undefined =>
  open_questions(model).find(({ id }) => id === parts_of(values)[1]);

function as_asked(values: Values, model: Model): Part[] {
  const one = asked_of(model, values);
  return one ? [as_written(one.words), one.answer && line('message-circle', `${one.agency}: ${one.answer}`)] : [];
}

export const answer: Way = {
  name: 'answer',
  kind: (values) => steps[parts_of(values)[0] ?? '']?.[0] ?? 'bulletin.return_answer',
  picture: 'message-circle',
  title: words.answer,
  what: words.answer_what,
  is_quiet: true,
  lacks: (model) => (open_questions(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('asked', words.which_question, asked, { below: as_asked, aside: true }),
    { as: 'line', name: 'agency', label: words.to_agency, most: 100, when: is_at('Noted') },
    choice('channel', words.by_way, of_words(channel), { when: is_at('Noted') }),
    own_words('answer', words.agency_said, { hint: words.agency_said_hint, when: is_at('Sent') }),
    until_today(
      'day',
      words.on_day,
      (day, model, values) => (day < (asked_of(model, values)?.done_on ?? '') ? words.day_before : undefined),
      { aside: true },
    ),
  ],
  about: (values) => parts_of(values).slice(1),
  says: (values) => ({ [steps[parts_of(values)[0] ?? '']?.[1] ?? '']: values['day'] }),
};
