// Today first, then the days to come, then the days before: each session a card for the thumb.
import { long_unsent_line } from './backup_screen';
import { clock_off } from './clock';
import { button, el, empty, icon, notice, redraw, type Part } from './draw';
import { interviews_begun, interviews_due } from './interview_list';
import { present_of, hello } from './field_words';
import * as words from './field_words';
import * as group_words from './group_words';
import { present, type Sheet } from './overlay';
import { day_words, hours, type Model, type Screen } from './stage';
import { state_tag } from './state_tag';

function card(sheet: Sheet, dated: boolean): HTMLElement {
  const off = sheet.state === 'cancelled';
  const held = sheet.state === 'held';
  return el(
    'li',
    { class: 'card' },
    el(
      'p',
      { class: 'when' },
      icon('clock'),
      dated
        ? `${day_words(sheet.day, 'short', 'short')}, ${hours(sheet.from, sheet.to)}`
        : hours(sheet.from, sheet.to),
    ),
    el(
      dated ? 'h3' : 'h2',
      { class: 'title' },
      el('a', { href: `#sheet/${sheet.id}`, 'data-key': sheet.id }, sheet.title),
    ),
    sheet.programme !== '' && el('p', { class: 'line' }, icon(sheet.icon || 'users-round'), sheet.programme),
    el('p', { class: 'line' }, icon('map-pin'), [sheet.place, sheet.village].filter(Boolean).join(', ')),
    el(
      'p',
      { class: 'tags' },
      off
        ? el('span', { class: 'tag tag-danger' }, icon('x'), words.cancelled)
        : el(
            'span',
            { class: 'tag tag-leaf' },
            icon('users'),
            present_of(present(sheet), sheet.women.length + sheet.walk_ins.length + sheet.cards.length),
          ),
      held && el('span', { class: 'tag' }, icon('circle-check'), words.held_already),
      sheet.noted && sheet.noted !== 'sent' && state_tag(sheet.noted),
    ),
  );
}

function group(title: typeof words.today, sheets: readonly Sheet[], dated: boolean): Part[] {
  if (sheets.length === 0) return [];
  return [
    el(
      'section',
      {},
      el('h2', {}, title),
      el('ul', { class: 'cards' }, ...sheets.map((sheet) => card(sheet, dated))),
    ),
  ];
}

const nothing_today = ({ pulled, no_office }: Model): HTMLElement =>
  no_office
    ? empty('flag', words.no_office, words.no_office_what)
    : pulled
    ? empty('calendar-days', words.empty_today, words.empty_today_what)
    : empty('wifi-off', words.first_pull, words.first_pull_what);

const week_ago = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);

export function today_screen(): Screen {
  const days = el('div', { class: 'flow' });
  const head = el('h1');
  const lain = el('div', { class: 'lain' });
  const start = button(
    words.new_session,
    () => {
      location.hash = '#new';
    },
    'button',
    'calendar-plus',
  );
  const [begun, due] = [el('div', { class: 'flow' }), el('div', { class: 'flow' })];
  const need = el('a', { class: 'button-quiet', href: '#groups' }, icon('ear'), group_words.note_need);
  const root = el('div', { class: 'flow' }, head, lain, begun, days, start, need, due);
  return {
    title: words.today,
    root,
    update(stage) {
      const { model, person } = stage;
      const order = (a: Sheet, b: Sheet): number => (`${a.day}${a.from}` < `${b.day}${b.from}` ? -1 : 1);
      const sheets = [...model.sheets.values()].sort(order);
      const now = sheets.filter(({ day }) => day === model.today);
      redraw(head, [
        el('span', { class: 'eyebrow' }, hello(person.about.person || person.about.label)),
        words.today,
        el('span', { class: 'day' }, day_words(model.today)),
      ]);
      redraw(lain, [
        clock_off() !== 0 && notice('warning', 'clock', el('p', {}, words.clock_wrong)),
        ...long_unsent_line(model),
      ]);
      lain.hidden = lain.childElementCount === 0;
      redraw(days, [
        el('ul', { class: 'cards' }, ...now.map((sheet) => card(sheet, false))),
        now.length === 0 && nothing_today(model),
        ...group(
          words.coming,
          sheets.filter(({ day }) => day > model.today),
          true,
        ),
        ...group(
          words.past,
          sheets.filter(({ day }) => day < model.today && day >= week_ago(model.today)).reverse(),
          true,
        ),
      ]);
      redraw(begun, interviews_begun(stage));
      redraw(due, interviews_due(stage));
      for (const part of [begun, due]) part.hidden = part.childElementCount === 0;
      start.hidden = model.choices.programmes.length === 0;
      need.hidden = model.groups.length === 0;
    },
  };
}
