// What did she hear, do or see? One screen from which each way of listening opens. Another way is another row.
import type { Word } from '../base/words';
import { given_by } from './consents';
import { el, icon, notice as told, redraw } from './draw';
import { women } from './listen';
import { answer, notice, question } from './listen_bulletin';
import { deed, outcome } from './listen_done';
import { expectation } from './listen_expectation';
import { take_kept, way_screen, type Way } from './listen_form';
import { leaving, opening } from './listen_circle';
import { turn } from './listen_duty';
import { meeting, step } from './listen_mentoring';
import { receipt } from './listen_partner';
import { given } from './listen_given';
import { network } from './listen_network';
import { practice, proposal } from './listen_practice';
import * as words from './listen_words';
import * as asking from './register_words';
import type { Screen, Stage } from './stage';

type Row = Pick<Way, 'name' | 'picture' | 'title' | 'what' | 'is_quiet' | 'lacks'> & { readonly opens?: string };

// Not one of the forms that are described: a voice belongs to it.
const consent: Row = {
  name: 'consent',
  opens: '#consent',
  picture: 'shield-check',
  title: asking.consent,
  what: asking.consent_what,
  is_quiet: true,
  lacks: (model) => (women(model).some(({ value }) => given_by(model, value)) ? undefined : words.nothing_here),
};

// What a facilitator does most comes first.
const ways: readonly { readonly title: Word; readonly of: readonly Row[] }[] = [
  { title: words.heard_by_her, of: [expectation, question, outcome, consent, network] },
  { title: words.done_by_her, of: [notice, answer, meeting, step, opening, leaving, deed, turn] },
  { title: words.seen_by_her, of: [practice, proposal, receipt, given] },
];

const row = ({ name, opens = `#listen/${name}`, picture, title, what }: Row): HTMLElement =>
  el(
    'li',
    { class: 'way' },
    icon(picture),
    el('p', { class: 'title' }, el('a', { href: opens, 'data-key': name }, title)),
    el('p', { class: 'muted' }, what),
  );

export function listen_screen(name: string, stage: Stage): Screen {
  const way = ways.flatMap(({ of }) => of).find((one): one is Way => one.name === name && 'fields' in one);
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
      const is_offered = ({ is_quiet, lacks }: Row): boolean => !is_quiet || !lacks?.(model, stage.person);
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
