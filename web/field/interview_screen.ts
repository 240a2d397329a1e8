// An interview that was begun on this phone: its topics by their address, then what is still open, then thanks. Locked
// or reloaded, it goes on where she was.
import type { Word } from '../base/words';
import { button, el, icon, notice, redraw, type Part } from './draw';
import type { Instrument } from './instrument';
import { is_burdened, support_card, topic_of_interview, type Interview, type Topic } from './interview_topic';
import { dimension_words, grown_of } from './interview_words';
import * as words from './interview_words';
import {
  answers_in,
  draft_of,
  draft_prefix,
  forget_draft,
  keep_draft,
  record,
  show_once,
  shown_once,
  type Draft,
  type Finished,
} from './interviews';
import type { Model, Screen, Stage } from './stage';
import { states, topic_code, topics, type Topic_state } from './topics';
import { fresh_typed } from './typed';

const way = (href: string, word: Word, look = 'button'): HTMLElement => el('a', { class: look, href }, word);

function told(picture: string, title: Word): HTMLElement {
  const back = way('#interviews', words.to_list, 'button-secondary');
  return el('div', { class: 'empty' }, icon(picture), el('h1', {}, title), back);
}

// The draft may be gone (saved, deleted), or of questions that this phone does not hold any more.
export function interview_screen(hash: string, stage: Stage): Screen {
  const [, id = '', code = ''] = hash.split('/');
  const root = el('div', { class: 'flow' });
  const made: Screen = { title: words.interviews, root, update: () => undefined };
  const draft = draft_of(stage.person, id);
  if (!draft) {
    root.append(told('sprout', words.gone));
    return made;
  }
  const { questions } = stage.model.interviews;
  if (!questions) {
    root.append(told('wifi-off', words.no_questions));
    return made;
  }
  const stopped = is_due_no_more(stage.model, draft) ? words.not_due : words.other_questions;
  if (stopped === words.not_due || questions.id !== draft.questions) {
    root.append(told('triangle-alert', stopped), drop(stage, draft));
    return made;
  }
  const { instrument } = questions;
  const go = (to: string): void => {
    location.hash = `#interview/${id}/${to}`;
  };
  const interview: Interview = { stage, draft, instrument, go };
  const topic = Array.from({ length: topics(instrument) }, (_, at) => topic_code(instrument, at)).indexOf(code);
  if (topic < 0) {
    root.append(review(interview));
    return made;
  }
  const shown = topic_of_interview(interview, topic);
  root.append(shown.root);
  see_again(stage, draft, shown);
  return made;
}

// She stands on a sheet here and is not due: she has withdrawn her consent, or somebody else has asked her meanwhile.
function is_due_no_more({ sheets, interviews }: Model, { member, round }: Draft): boolean {
  const here = [...sheets.values()].some(
    ({ state, women }) => state !== 'cancelled' && women.some(({ id }) => id === member),
  );
  return here && !interviews.due.some((one) => one.id === member && one.round === round);
}

// Another tab may have gone on with it: whoever comes back to this one sees what the disk has.
function see_again(stage: Stage, draft: Draft, { root, put }: Topic): void {
  const seen = (): void => {
    if (!root.isConnected) return document.removeEventListener('visibilitychange', seen);
    if (document.hidden) return;
    void fresh_typed(stage.person, draft_prefix + draft.id).then(() => {
      const now = draft_of(stage.person, draft.id);
      if (!now || now.touched_at <= draft.touched_at || !root.isConnected) return;
      Object.assign(draft, now);
      put();
    });
  };
  document.addEventListener('visibilitychange', seen);
}

// ---- What is still open -------------------------------------------------------------------------------------------

function state_of({ open, postponed }: Topic_state): HTMLElement {
  const [look, picture, word] = open
    ? (['tag-gold', 'clock', words.open] as const)
    : postponed
      ? (['tag-info', 'lock', words.postponed] as const)
      : (['tag-leaf', 'check', words.complete] as const);
  return el('span', { class: `tag ${look}` }, icon(picture), word);
}

async function save(stage: Stage, draft: Draft, instrument: Instrument): Promise<void> {
  try {
    const score = await record(stage.person, draft, instrument);
    const alone = draft.answers['P0b'] === 0 && draft.answers['P0a'] !== 0;
    show_once(stage.person, { name: draft.name, score, alone });
    await stage.noted();
    location.replace('#thanks');
  } catch (trouble) {
    stage.refused(trouble);
  }
}

function once(word: Word, look: 'button' | 'button-secondary', act: () => Promise<void>): HTMLButtonElement {
  const press = button(word, () => {
    if (press.getAttribute('aria-disabled') === 'true') return;
    press.setAttribute('aria-disabled', 'true');
    void act().finally(() => press.removeAttribute('aria-disabled'));
  }, look);
  return press;
}

function review({ stage, draft, instrument, go }: Interview): HTMLElement {
  const all = states(instrument, answers_in(draft), draft);
  const open = all.findIndex((one) => one.open);
  const waits = all.some(({ postponed }) => postponed);
  const keep = (): Promise<void> => save(stage, draft, instrument);
  const ask_alone = (): void => {
    draft.answers['P0b'] = 0;
    keep_draft(stage.person, draft);
    const next = states(instrument, answers_in(draft), draft).findIndex((one) => one.open);
    go(topic_code(instrument, Math.max(0, next)));
  };
  const unwilling = draft.answers['P0a'] === 0;
  const line =
    open >= 0 ? undefined : unwilling ? words.unwilling : waits ? words.waits_alone : words.may_save;
  const presses: Part[] =
    open >= 0
      ? [button(words.go_on, () => go(topic_code(instrument, open)))]
      : waits
        ? [
            button(words.alone_now, ask_alone),
            way('#interviews', words.later, 'button-secondary'),
            once(words.save_without, 'button-secondary', keep),
          ]
        : [once(words.save, 'button', keep)];
  const rows = all.slice(0, unwilling ? 1 : all.length).map((state, topic) => {
    const address = `#interview/${draft.id}/${topic_code(instrument, topic)}`;
    const name = instrument.indicators[topic - 1]?.name ?? words.before;
    return el('li', { class: 'row' }, way(address, name, ''), state_of(state));
  });
  return el(
    'div',
    { class: 'flow' },
    el('h1', {}, el('span', { class: 'eyebrow' }, draft.name), words.review),
    is_burdened(draft) && support_card(),
    line && el('p', { class: 'lead' }, line),
    ...presses,
    el('ul', { class: 'rows' }, ...rows),
    drop(stage, draft),
  );
}

// Two presses: the answers of a quarter of an hour do not go by one slip of a finger.
function drop(stage: Stage, draft: Draft): HTMLElement {
  const room = el('div', { class: 'flow' });
  const ask = (): void => {
    const yes = button(words.drop_yes, gone, 'button-danger', 'trash-2');
    const row = el('div', { class: 'button-row' }, yes, button(words.keep, start, 'button-quiet'));
    redraw(room, [notice('warning', 'triangle-alert', el('p', {}, words.drop_sure)), row]);
  };
  const gone = (): void => {
    forget_draft(stage.person, draft.id);
    location.replace('#interviews');
  };
  const start = (): void => redraw(room, [button(words.drop, ask, 'button-quiet', 'trash-2')]);
  start();
  return room;
}

// ---- Thanks -------------------------------------------------------------------------------------------------------

const leaf_pictures = { adequate: 'leaf-adequate', inadequate: 'leaf-not-yet', missing: 'leaf-missing' } as const;

function leaves(instrument: Instrument, { score }: Finished): Part[] {
  const grown = score.indicators.filter(({ leaf }) => leaf === 'adequate').length;
  const drawn = instrument.indicators.map(({ name, dimension }, nth) => {
    const leaf = score.indicators[nth]?.leaf ?? 'missing';
    const parts = [icon(leaf_pictures[leaf], 'leaf'), el('span', {}, name), el('small', {}, words.leaf_words[leaf])];
    return { dimension, leaf: el('li', { 'data-leaf': leaf }, ...parts) };
  });
  const of_dimension = (name: string, nth: number): HTMLElement => {
    const hers = drawn.filter(({ dimension }) => dimension === nth).map(({ leaf }) => leaf);
    return el('section', {}, el('h3', {}, dimension_words[name] ?? name), el('ul', { class: 'leaves' }, ...hers));
  };
  return [
    el('h2', {}, words.leaves_title),
    el('p', { class: 'lead' }, grown_of(grown, score.indicators.length)),
    ...instrument.dimensions.map(of_dimension),
    el('p', {}, words.leaves_text),
    el('p', { class: 'muted' }, words.only_now),
  ];
}

// Results are for her: shown on her wish, when she is alone, and gone with this screen.
export function thanks_screen(stage: Stage): Screen {
  const finished = shown_once(stage.person);
  const instrument = stage.model.interviews.questions?.instrument;
  const room = el('div', { class: 'flow' });
  if (finished?.alone && instrument)
    room.append(
      button(words.leaves, () => redraw(room, leaves(instrument, finished)), 'button-secondary', 'leaf'),
    );
  return {
    title: words.thanks,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, finished && el('span', { class: 'eyebrow' }, finished.name), words.thanks),
      el('p', { class: 'lead' }, words.thanks_text),
      room,
      way('#interviews', words.to_list),
    ),
    update: () => undefined,
  };
}
