// A notice that she read out in a village, and a question that somebody asked back.
import type { BulletinNotice } from '../generated/contract';
import { el, icon, type Part } from './draw';
import { of_words, villages, type Offer } from './listen';
import { choice, once_more, own_words, type Values, type Way } from './listen_form';
import { until, way } from './listen_words';
import * as words from './listen_words';
import { day_words, type Model } from './stage';

// The server draws them when one changes; the day is the phone's.
const valid_today = ({ listening, today }: Model): BulletinNotice[] =>
  listening.notices.filter(({ valid_from, valid_until }) => valid_from <= today && today <= valid_until);
const notices = (model: Model): Offer[] => valid_today(model).map(({ id, title }) => ({ value: id, name: title }));

function read_out({ notice }: Values, model: Model): Part[] {
  const one = valid_today(model).find(({ id }) => id === notice);
  if (!one) return [];
  const line = (picture: string, ...parts: Part[]): HTMLElement => el('p', { class: 'line' }, icon(picture), ...parts);
  return [
    el('blockquote', { class: 'as-written' }, one.words),
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
  lacks: (model) => (valid_today(model).length === 0 ? words.no_notices : undefined),
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
    once_more('bulletin.note_carriage', words.told_again, ({ about, form }, { notice: id, village_code }, { today }) =>
      about[0] === id && form['village_code'] === village_code && form['carried_on'] === today,
    ),
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
