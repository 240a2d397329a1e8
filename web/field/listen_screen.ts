// What did she hear or see? One screen from which each way of listening opens.
import { el, icon, notice } from './draw';
import { take_kept, ways } from './listen';
import { words } from './listen_words';
import type { Screen } from './stage';

export function listen_screen(): Screen {
  const kept = take_kept();
  return {
    title: words.listen,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.listen),
      kept && el('div', { role: 'status' }, notice('notice', 'circle-check', el('p', {}, kept))),
      el('p', { class: 'lead' }, words.listen_lead),
      el(
        'ul',
        { class: 'cards' },
        ...ways.map(({ hash, picture, word, what }) =>
          el(
            'li',
            { class: 'card' },
            el('p', { class: 'title' }, el('a', { href: hash }, icon(picture), ' ', word)),
            el('p', { class: 'muted' }, what),
          ),
        ),
      ),
    ),
    update: () => undefined,
  };
}
