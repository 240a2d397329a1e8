// A notice that she read out in a village, and a question that somebody asked back.
import { complain, el, field, icon } from './draw';
import { words as field_words } from './field_words';
import { choice, of_words, offered, type Notice } from './listen';
import { listening_form, missing, own_words } from './listen_form';
import { until, way as ways, words } from './listen_words';
import { day_words, type Model, type Screen, type Stage } from './stage';
import { typed_before } from './typed';

const nothing = (): HTMLOptionElement => choice('', field_words.choose);
const titles = (notices: readonly Notice[]): HTMLOptionElement[] => [nothing(), ...notices.map(({ id, title }) => choice(id, title))];
const villages_of = ({ choices }: Model): HTMLOptionElement[] => [
  nothing(),
  ...choices.villages.map(({ code, name }) => choice(code, name)),
];

// The server draws them when one changes; the day is the phone's.
const valid_today = ({ listening, today }: Model): Notice[] =>
  listening.notices.filter(({ valid_from, valid_until }) => valid_from <= today && today <= valid_until);

export function notice_screen(stage: Stage): Screen {
  const typed = 'carriage';
  const notice = el('select');
  const village = el('select');
  const way = el('select', {}, nothing(), ...of_words(ways));
  const heard = el('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 4 });
  const text = el('div', { class: 'flow' });
  const read_out = (): void => {
    const one = valid_today(stage.model).find(({ id }) => id === notice.value);
    text.replaceChildren(
      ...(one
        ? [
            el('blockquote', { class: 'as-written' }, one.words),
            el('p', { class: 'line' }, icon('users'), one.audience),
            el('p', { class: 'line' }, icon('calendar-days'), until(day_words(one.valid_until, 'short', 'short'))),
            el('p', { class: 'line' }, icon('info'), `${one.agency} · ${one.check_at}`),
          ]
        : []),
    );
  };
  notice.addEventListener('change', read_out);
  const form = listening_form(
    stage,
    {
      typed,
      kind: 'bulletin.note_carriage',
      save: words.save_carriage,
      about: () => [notice.value],
      read() {
        const count = heard.value.trim();
        const wrong = count !== '' && !(/^\d+$/.test(count) && Number(count) <= 2000);
        complain(heard, wrong ? words.heard_wrong : undefined);
        if (missing([notice, village, way]) || wrong) return undefined;
        return { village_code: village.value, way: way.value, heard: count, carried_on: stage.model.today };
      },
    },
    [
      field('notice', words.which_notice, notice),
      text,
      field('village', words.in_village, village),
      field('way', words.by_way, way),
      field('heard', words.heard, heard),
    ],
  );
  const wait = el('div', { class: 'empty' }, icon('megaphone'), el('p', {}, el('strong', {}, words.no_notices)));
  const before = typed_before(stage.person, typed);
  return {
    title: words.notice,
    root: el('div', { class: 'flow' }, el('h1', {}, words.notice), wait, form),
    update({ model }) {
      const notices = valid_today(model);
      wait.hidden = notices.length > 0;
      form.hidden = notices.length === 0;
      offered(notice, titles(notices), before?.['notice']);
      offered(village, villages_of(model), before?.['village']);
      read_out();
    },
  };
}

export function question_screen(stage: Stage): Screen {
  const typed = 'question';
  const said = own_words(words.her_words, words.question_hint);
  const village = el('select');
  const notice = el('select');
  const form = listening_form(
    stage,
    {
      typed,
      kind: 'bulletin.note_question',
      save: words.save_question,
      area: said.area,
      read() {
        const lacks = missing([village]);
        const own = said.read();
        if (!own || lacks) return undefined;
        return { ...own, village_code: village.value, notice_id: notice.value, asked_on: stage.model.today };
      },
    },
    [...said.parts, field('village', words.in_village, village), field('notice', words.about_notice, notice)],
  );
  const before = typed_before(stage.person, typed);
  return {
    title: words.question,
    root: el('div', { class: 'flow' }, el('h1', {}, words.question), form),
    update({ model }) {
      offered(village, villages_of(model), before?.['village']);
      offered(notice, titles(valid_today(model)), before?.['notice']);
    },
  };
}
