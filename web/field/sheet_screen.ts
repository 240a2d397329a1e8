// The sheet of a session: a tap on a name is "present", a tap on a marked name opens the four marks.
import { may_change } from './change_screen';
import { given_by } from './consents';
import { marked_before, named_before } from './correct';
import * as mend from './correct_words';
import { button, el, field, icon, redraw, type Part } from './draw';
import type { Mark } from './facts';
import { present_of } from './field_words';
import * as words from './field_words';
import { note_mark } from './marks';
import { present, type Sheet, type Woman } from './overlay';
import { moments_section } from './photo_section';
import * as registering from './register_words';
import { card_row } from './scan_words';
import * as scan from './scan_words';
import { day_words, hours, type Screen, type Stage } from './stage';
import { state_tag } from './state_tag';
import { typed_under } from './typed';
import { take_off_form, walk_in_form } from './walk_in';

const pictures: Record<Mark | 'expected', string> = {
  present: 'circle-check',
  excused: 'message-circle',
  sick: 'hand-heart',
  no_notice: 'circle-dashed',
  expected: 'circle',
};
const marks: readonly Mark[] = ['present', 'excused', 'sick', 'no_notice'];
const double_tap_ms = 350;

interface Open {
  woman: string | undefined;
  walk_in: string | undefined;
  tapped: string;
  at: number;
}

function four_marks(woman: Woman, set: (mark: Mark) => void): HTMLElement {
  return el(
    'div',
    { class: 'four', role: 'group', 'aria-label': `${woman.name}` },
    ...marks.map((mark) =>
      el(
        'button',
        {
          type: 'button',
          class: `mark mark-${mark}`,
          'aria-pressed': woman.mark === mark ? 'true' : 'false',
          'data-key': `${woman.id} ${mark}`,
          click: () => set(mark),
        },
        icon(pictures[mark]),
        words.mark_words[mark],
      ),
    ),
  );
}

function row(woman: Woman, opened: boolean, tap: () => void, set: (mark: Mark) => void, more: Part): HTMLElement {
  const marked = woman.mark !== 'expected';
  return el(
    'li',
    { class: 'who', 'data-mark': woman.mark },
    el(
      'button',
      {
        type: 'button',
        class: 'tap',
        'data-key': woman.id,
        'aria-expanded': marked ? String(opened) : undefined,
        click: tap,
      },
      icon(pictures[woman.mark], 'icon mark-icon'),
      el(
        'span',
        { class: 'names' },
        woman.name,
        el(
          'small',
          {},
          [
            woman.nick !== woman.name ? woman.nick : '',
            woman.rt ? `RT\u00a0${woman.rt.replace(/^RT\s*/i, '')}` : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      el('span', { class: 'mark-word' }, words.mark_words[woman.mark]),
    ),
    woman.noted && (woman.noted === 'held' || woman.noted === 'for_a_person') && state_tag(woman.noted),
    opened && four_marks(woman, set),
    opened && more,
  );
}

const to_consents = (woman: string, session: string): HTMLElement =>
  el('a', { class: 'button-quiet', href: `#consent/${woman}/${session}` }, icon('shield-check'), registering.consent);

function head_of(sheet: Sheet, today: string): Part[] {
  return [
    el('h1', {}, el('span', { class: 'eyebrow' }, sheet.programme || sheet.place), sheet.title),
    el(
      'p',
      { class: 'line' },
      icon('clock'),
      `${sheet.day === today ? '' : `${day_words(sheet.day)}, `}${hours(sheet.from, sheet.to)}`,
    ),
    el(
      'p',
      { class: 'line' },
      icon('map-pin'),
      [sheet.place, sheet.landmark, sheet.village].filter(Boolean).join(', '),
    ),
    may_change(sheet, today) &&
      el('a', { class: 'button-quiet', href: `#change/${sheet.id}` }, icon('pencil'), mend.change_plan),
    sheet.state === 'cancelled' && el('p', {}, el('span', { class: 'tag tag-danger' }, icon('x'), words.cancelled)),
  ];
}

function walk_in_rows(stage: Stage, sheet: Sheet, open: Open, again: () => void): Part[] {
  const own = new Set(stage.model.noted.filter(({ made }) => made !== undefined).map(({ made }) => made));
  return sheet.walk_ins.map((woman) => {
    const asking = open.walk_in === woman.id;
    const turn = (to: string | undefined): void => {
      open.walk_in = to;
      again();
    };
    return el(
      'li',
      { class: 'who', 'data-mark': 'present' },
      el(
        'div',
        { class: 'tap' },
        icon('circle-check', 'icon mark-icon'),
        el('span', { class: 'names' }, woman.name),
        woman.noted && woman.noted !== 'sent'
          ? state_tag(woman.noted)
          : el('span', { class: 'mark-word' }, words.mark_words.present),
      ),
      own.has(woman.id) &&
        !asking &&
        el(
          'a',
          { class: 'button-quiet', href: `#note/${named_before(stage.model.noted, woman.id)[0] ?? ''}` },
          icon('pencil'),
          mend.correct_name,
          el('span', { class: 'visually-hidden' }, `: ${woman.name}`),
        ),
      own.has(woman.id) &&
        !asking &&
        el(
          'button',
          {
            type: 'button',
            class: 'button-quiet',
            'data-key': `off ${woman.id}`,
            click: () => turn(woman.id),
          },
          icon('trash-2'),
          words.take_off,
          el('span', { class: 'visually-hidden' }, `: ${woman.name}`),
        ),
      asking && take_off_form(stage, sheet.id, woman.id, () => turn(undefined)),
    );
  });
}

const card_rows = (sheet: Sheet): Part[] =>
  sheet.cards.map(({ code, noted }) =>
    el(
      'li',
      { class: 'who', 'data-mark': 'present' },
      el(
        'div',
        { class: 'tap' },
        icon('qr-code', 'icon mark-icon'),
        el('span', { class: 'names' }, card_row(code.slice(-4)), el('small', {}, scan.name_follows)),
        state_tag(noted),
      ),
    ),
  );

const many_women = 8;
const folded = (text: string): string => text.trim().toLocaleLowerCase('id');

// The parts of the screen that are drawn anew when something changes.
interface Drawn {
  readonly id: string;
  readonly open: Open;
  readonly head: HTMLElement;
  readonly tally: HTMLElement;
  readonly hint: HTMLElement;
  readonly women: HTMLElement;
  readonly find: HTMLInputElement;
  readonly finding: HTMLElement;
  readonly guests: HTMLElement;
  readonly more: HTMLElement;
  guests_seen: string;
}

// A row stays while the model below it is read anew: it asks for her as she is now.
function now_of(drawn: Drawn, stage: Stage, woman: string): Woman | undefined {
  return stage.model.sheets.get(drawn.id)?.women.find(({ id }) => id === woman);
}

function set(drawn: Drawn, stage: Stage, woman: string, mark: Mark): void {
  drawn.open.woman = undefined;
  const now = now_of(drawn, stage, woman);
  if (now) now.mark = mark; // at once under her finger; the disk follows, and says so if it cannot
  draw(drawn, stage);
  const corrects = marked_before(stage.model.noted, drawn.id, woman);
  note_mark(stage.person, drawn.id, woman, mark, corrects, () => void stage.noted()).then(stage.drafted, stage.refused);
}

function tap(drawn: Drawn, stage: Stage, woman: string): void {
  const { open } = drawn;
  if (stage.model.sheets.get(drawn.id)?.state === 'cancelled') return;
  const doubled = open.tapped === woman && performance.now() - open.at < double_tap_ms;
  Object.assign(open, { tapped: woman, at: performance.now() });
  if (doubled) return;
  if (now_of(drawn, stage, woman)?.mark === 'expected') return set(drawn, stage, woman, 'present');
  open.woman = open.woman === woman ? undefined : woman;
  draw(drawn, stage);
}

function draw(drawn: Drawn, stage: Stage): void {
  const { id, open, head, tally, hint, women, guests, more } = drawn;
  const sheet = stage.model.sheets.get(id);
  if (!sheet) return;
  const all = sheet.women.length + sheet.walk_ins.length + sheet.cards.length;
  redraw(head, head_of(sheet, stage.model.today));
  redraw(tally, [icon('users'), present_of(present(sheet), all)]);
  const closed = sheet.state === 'cancelled';
  const ahead = sheet.day > stage.model.today;
  redraw(hint, [closed ? words.closed_sheet : ahead ? words.ahead_sheet : all === 0 ? words.nobody_expected : words.sheet_hint]);
  hint.hidden = !closed && !ahead && all > 0 && sheet.women.length === 0;
  drawn.finding.hidden = sheet.women.length < many_women;
  const wanted = drawn.finding.hidden ? '' : folded(drawn.find.value);
  const found = sheet.women.filter(({ name, nick }) => folded(`${name} ${nick}`).includes(wanted));
  const rows = found.map((woman) => {
    const pressed = (mark: Mark): void => set(drawn, stage, woman.id, mark);
    const opened = open.woman === woman.id;
    const more = opened && given_by(stage.model, woman.id) && to_consents(woman.id, id);
    return row(woman, opened, () => tap(drawn, stage, woman.id), pressed, more);
  });
  if (found.length === 0 && wanted !== '') rows.push(el('li', { class: 'hint' }, scan.not_here));
  redraw(women, rows);
  // What she is typing as a reason stays while nothing about the guests changes.
  const seen = JSON.stringify([sheet.walk_ins, sheet.cards, open.walk_in, document.documentElement.lang]);
  const again = (): void => draw(drawn, stage);
  if (seen !== drawn.guests_seen) redraw(guests, [...walk_in_rows(stage, sheet, open, again), ...card_rows(sheet)]);
  drawn.guests_seen = seen;
  more.hidden = sheet.walk_ins.length + sheet.cards.length === 0;
}

export function gone(): HTMLElement {
  const home = (): void => { location.hash = '#today'; };
  const way = button(words.to_today, home, 'button-secondary');
  return el('div', { class: 'empty' }, icon('calendar-days'), el('h1', {}, words.gone_sheet), way);
}

export function sheet_screen(id: string, { person }: Stage): Screen {
  const guests = el('ul', { class: 'roster' });
  const find = el('input', { type: 'search', autocomplete: 'off', maxlength: 60 });
  const drawn: Drawn = {
    id,
    open: { woman: undefined, walk_in: typed_under(person, `off ${id} `), tapped: '', at: 0 },
    head: el('div', { class: 'heading' }),
    tally: el('p', { class: 'tally', role: 'status' }),
    hint: el('p', { class: 'hint' }),
    women: el('ul', { class: 'roster' }),
    find,
    finding: field('find', scan.find, find),
    guests,
    more: el('section', {}, el('h2', {}, words.walk_ins), guests),
    guests_seen: '',
  };
  const root = el('div', { class: 'flow' });
  const ways = el(
    'div',
    { class: 'button-row' },
    el('a', { class: 'button-secondary', href: `#scan/${id}` }, icon('qr-code'), scan.scan),
    el('a', { class: 'button-secondary', href: `#register/${id}` }, icon('user-plus'), registering.register),
  );
  let form: HTMLElement | undefined;
  const moments = moments_section(id);
  return {
    title: words.take_attendance,
    root,
    update(stage) {
      if (!stage.model.sheets.has(id)) return root.replaceChildren(gone());
      form ??= walk_in_form(stage, id);
      const { head, tally, hint, finding, women, more } = drawn;
      if (!root.contains(head)) {
        root.replaceChildren(head, tally, hint, ways, finding, women, more, form, moments.root);
        find.addEventListener('input', () => draw(drawn, stage));
      }
      const { state, day } = stage.model.sheets.get(id) ?? {};
      form.hidden = state === 'cancelled';
      ways.hidden = form.hidden || (day ?? '') > stage.model.today;
      draw(drawn, stage);
      moments.update(stage);
    },
  };
}
