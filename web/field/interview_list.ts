// Whom to interview: what was begun here, then the women of today, then those of the other days; or by name.
import { fresh_fact_id } from '../base/fact_id';
import type { Word } from '../base/words';
import { el, empty, field, icon, redraw, type Part } from './draw';
import { asked_before, begun_on, round_word, under_way_of, waiting_to_ask } from './interview_words';
import * as words from './interview_words';
import { begin_draft, drafts, type Draft, type Due } from './interviews';
import { today_in } from './overlay';
import { day_words, type Screen, type Stage } from './stage';

const at = ({ id, topic }: Draft): string => `#interview/${id}/${topic}`;

function draft_card(draft: Draft, zone: string | undefined): HTMLElement {
  return el(
    'li',
    { class: 'card' },
    el('h3', { class: 'title' }, el('a', { href: at(draft), 'data-key': draft.id }, draft.name)),
    el('p', { class: 'line' }, icon('sprout'), round_word(draft.round)),
    el('p', { class: 'line' }, icon('clock'), begun_on(day_words(today_in(zone, draft.begun_at)))),
  );
}

function woman(due: Due, press: () => void): HTMLElement {
  return el(
    'li',
    { class: 'who' },
    el(
      'button',
      { type: 'button', class: 'tap', 'data-key': due.id, click: press },
      icon('sprout', 'icon mark-icon'),
      el(
        'span',
        { class: 'names' },
        due.name,
        el('small', {}, due.round === 'Endline' ? words.endline : words.baseline),
        due.asked_before !== '' && el('small', {}, asked_before(day_words(due.asked_before))),
      ),
      icon('chevron-right'),
    ),
  );
}

function begin({ person, model }: Stage, due: Due): void {
  const { questions } = model.interviews;
  if (!questions) return;
  const known = drafts(person).find(({ member, round }) => member === due.id && round === due.round);
  const id = known?.id ?? fresh_fact_id();
  if (!known) begin_draft(person, id, due, questions);
  location.hash = known ? at(known) : `#interview/${id}/P0`;
}

function list(title: Word, women: readonly Due[], stage: Stage): Part[] {
  if (women.length === 0) return [];
  const rows = women.map((due) => woman(due, () => begin(stage, due)));
  return [el('section', {}, el('h2', {}, title), el('ul', { class: 'roster' }, ...rows))];
}

const letters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function whom(stage: Stage, sought: string): Part[] {
  const { interviews, today } = stage.model;
  if (!interviews.questions) return [empty('wifi-off', words.no_questions, words.no_questions_what)];
  const begun = drafts(stage.person);
  const left = interviews.due.filter(
    ({ id, round }) => !begun.some((one) => one.member === id && one.round === round),
  );
  if (left.length === 0) return begun.length > 0 ? [] : [empty('sprout', words.nobody, words.nobody_what)];
  const found = left.filter(({ name }) => letters(name).includes(letters(sought.trim())));
  if (found.length === 0) return [empty('search', words.nobody_so)];
  return [
    ...list(words.today_too, found.filter(({ day }) => day === today), stage),
    ...list(words.other_days, found.filter(({ day }) => day !== today), stage),
  ];
}

export function interview_list(): Screen {
  const begun = el('div', { class: 'flow' });
  const name = el('input', { type: 'search', autocomplete: 'off', maxlength: 100 });
  const search = field('search', words.search, name);
  const women = el('div', { class: 'flow' });
  let now: Stage | undefined;
  const draw = (): void => {
    if (!now) return;
    const kept = drafts(now.person);
    const cards = kept.map((one) => draft_card(one, now?.person.about.zone));
    redraw(begun, [el('section', {}, el('h2', {}, words.under_way), el('ul', { class: 'cards' }, ...cards))]);
    begun.hidden = kept.length === 0;
    search.hidden = now.model.interviews.due.length < 8;
    redraw(women, whom(now, name.value));
  };
  name.addEventListener('input', draw);
  return {
    title: words.interviews,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.interviews),
      el('p', { class: 'lead' }, words.what),
      begun,
      search,
      women,
    ),
    update(stage) {
      now = stage;
      draw();
    },
  };
}

const way = (line: Word, word: Word): HTMLElement =>
  el(
    'section',
    {},
    el('h2', {}, words.interviews),
    el('p', { class: 'line' }, icon('sprout'), line),
    el('a', { class: 'button-secondary', href: '#interviews', 'data-key': 'interviews' }, word),
  );

// On the screen of today: first what was begun, and after the sessions whom one can ask.
export function interviews_begun({ person }: Stage): Part[] {
  const begun = drafts(person).length;
  return begun > 0 ? [way(under_way_of(begun), words.go_on)] : [];
}
export function interviews_due({ model, person }: Stage): Part[] {
  const n = model.interviews.questions ? model.interviews.due.length : 0;
  return n > 0 && drafts(person).length === 0 ? [way(waiting_to_ask(n), words.whom)] : [];
}
