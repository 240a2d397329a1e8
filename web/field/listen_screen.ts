// What did she hear, do or see? One screen from which each way of listening opens. Another way is another row.
import type { Word } from '../base/words';
import { el, icon, notice as told, redraw } from './draw';
import { notice, question } from './listen_bulletin';
import { deed, outcome } from './listen_done';
import { expectation } from './listen_expectation';
import { take_kept, way_screen, type Way } from './listen_form';
import { meeting, step } from './listen_mentoring';
import { receipt } from './listen_partner';
import { network } from './listen_network';
import { practice } from './listen_practice';
import * as words from './listen_words';
import type { Screen, Stage } from './stage';

// What a facilitator does most comes first.
const ways: readonly { readonly title: Word; readonly of: readonly Way[] }[] = [
  { title: words.heard_by_her, of: [expectation, question, outcome, network] },
  { title: words.done_by_her, of: [notice, meeting, step, deed] },
  { title: words.seen_by_her, of: [practice, receipt] },
];

const row = ({ name, picture, title, what }: Way): HTMLElement =>
  el(
    'li',
    { class: 'way' },
    icon(picture),
    el('p', { class: 'title' }, el('a', { href: `#listen/${name}`, 'data-key': name }, title)),
    el('p', { class: 'muted' }, what),
  );

export function listen_screen(name: string, stage: Stage): Screen {
  const way = ways.flatMap(({ of }) => of).find((one) => one.name === name);
  if (way) return way_screen(way, stage);
  const kept = take_kept();
  const all = el('div', { class: 'flow' });
  return {
    title: words.listen,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.listen),
      kept && el('div', { role: 'status' }, told('notice', 'circle-check', el('p', {}, kept))),
      el('p', { class: 'lead' }, words.listen_lead),
      all,
    ),
    update({ model }) {
      const is_offered = ({ is_quiet, lacks }: Way): boolean => !is_quiet || !lacks?.(model, stage.person);
      const offered = ways.map(({ title, of }) => ({ title, of: of.filter(is_offered) }));
      redraw(
        all,
        offered
          .filter(({ of }) => of.length > 0)
          .map(({ title, of }) => el('section', {}, el('h2', {}, title), el('ul', { class: 'rows' }, ...of.map(row)))),
      );
    },
  };
}
