// One topic a screen. What an answer opens or closes is seen at once; every answer goes to the disk.
import type { Word } from '../base/words';
import { button, el, icon, redraw, type Part } from './draw';
import { work_out, type Asking, type Instrument } from './instrument';
import { answer_on, complain, put_answer, put_out, question, trouble_of, type Question } from './interview_question';
import { topic_of } from './interview_words';
import * as words from './interview_words';
import { answers_in, keep_draft, type Draft } from './interviews';
import type { Stage } from './stage';
import { items_of, topic_code, topics } from './topics';

export interface Interview {
  readonly stage: Stage;
  readonly draft: Draft;
  readonly instrument: Instrument;
  readonly go: (code: string) => void;
}
interface Opened extends Interview {
  readonly topic: number;
  readonly asked: readonly Question[];
  readonly cards: HTMLElement;
}
export interface Topic {
  readonly root: HTMLElement;
  readonly put: () => void; // what the draft says, on the screen
}

const card = (look: string, picture: string, title: Word, text: Word, more: Part): HTMLElement =>
  el('div', { class: look }, icon(picture), el('h2', {}, title), el('p', {}, text), more);

export function support_card(): HTMLElement {
  const line = el('p', {}, el('a', { href: 'tel:129' }, words.support_line));
  return card('support-card', 'hand-heart', words.support_title, words.support_text, line);
}
export const is_burdened = ({ answers }: Draft): boolean => answers['P3b'] === 0;

function keep(opened: Opened): void {
  opened.draft.topic = topic_code(opened.instrument, opened.topic);
  keep_draft(opened.stage.person, opened.draft);
  draw(opened);
}

// Private questions are there while nobody can hear, and wait else.
function draw(opened: Opened): void {
  const { draft, instrument, asked, cards } = opened;
  const { asking } = work_out(instrument, answers_in(draft), draft);
  const is = ({ item }: Question, how: Asking): boolean => asking[instrument.items.indexOf(item)] === how;
  for (const one of asked) one.root.hidden = !is(one, 'ask');
  const say = (overheard: number) => (): void => {
    draft.answers['P0b'] = overheard;
    keep(opened);
  };
  const alone = button(words.alone_now, say(0), 'button-secondary');
  const comes = button(words.somebody_comes, say(1), 'button-quiet');
  redraw(cards, [
    is_burdened(draft) && support_card(),
    asked.some((one) => is(one, 'postponed')) &&
      card('private-card', 'lock', words.postponed, words.postponed_text, alone),
    asked.some((one) => one.item.alone && is(one, 'ask')) &&
      card('private-card', 'lock', words.private_title, words.private_text, comes),
  ]);
  cards.hidden = cards.childElementCount === 0;
}

function take(opened: Opened, pressed: HTMLInputElement): void {
  const { draft, asked } = opened;
  const one = asked.find(({ root }) => root.contains(pressed));
  if (!one) return;
  put_out(one, pressed);
  const answer = answer_on(one);
  if (answer === undefined) delete draft.answers[one.item.id];
  else draft.answers[one.item.id] = answer;
  if (one.amount) draft.typed[one.item.id] = one.amount.value;
  complain(one, undefined);
  keep(opened);
}

function go_on({ draft, instrument, topic, asked, go }: Opened): void {
  const open = asked.filter(({ item, root }) => !root.hidden && draft.answers[item.id] === undefined);
  for (const one of asked) complain(one, open.includes(one) ? trouble_of(one) : undefined);
  const first = open[0]?.root.querySelector('input');
  if (first) return first.focus();
  const last = draft.answers['P0a'] === 0 || topic + 1 >= topics(instrument);
  go(last ? 'review' : topic_code(instrument, topic + 1));
}

function form_of(opened: Opened): HTMLElement {
  const { instrument, topic, asked, go } = opened;
  const before = (): void => go(topic_code(instrument, topic - 1));
  const form = el(
    'form',
    { class: 'form' },
    ...asked.map(({ root }) => root),
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, words.save_and_on),
      topic > 0 && button(words.topic_before, before, 'button-quiet', 'chevron-left'),
      button(words.to_review, () => go('review'), 'button-quiet'),
    ),
  );
  form.noValidate = true;
  form.addEventListener('input', ({ target }) => take(opened, target as HTMLInputElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go_on(opened);
  });
  return form;
}

function progress(topic: number, all: number): HTMLElement {
  return el(
    'div',
    { class: 'steps' },
    el('span', { id: 'steps' }, topic_of(topic, all)),
    el('progress', { max: all, value: topic, 'aria-labelledby': 'steps' }),
  );
}

export function topic_of_interview(interview: Interview, topic: number): Topic {
  const { draft, instrument } = interview;
  const asked = items_of(instrument, topic).map((item) => question(item, draft));
  const opened: Opened = { ...interview, topic, asked, cards: el('div', { class: 'flow' }) };
  const name = instrument.indicators[topic - 1]?.name;
  const root = el(
    'div',
    { class: 'flow' },
    el('h1', {}, el('span', { class: 'eyebrow' }, draft.name), name ?? words.before),
    name && progress(topic, instrument.indicators.length),
    opened.cards,
    form_of(opened),
  );
  const put = (): void => {
    for (const one of asked) put_answer(one, draft.answers[one.item.id], draft.typed[one.item.id]);
    draw(opened);
  };
  put();
  return { root, put };
}
