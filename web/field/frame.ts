// What stands around every screen once she is in: her name, the chip, the tabs.
import { say, type Word } from '../base/words';
import { day_of, helped_line, not_you } from './come_back_words';
import * as come_back from './come_back_words';
import { button, el, fill, icon, notice, redraw, type Part } from './draw';
import { in_car_line, safe_here, unsent_line } from './field_words';
import * as words from './field_words';
import * as listen_words from './listen_words';
import * as borrowed from './loan_words';
import type { Recovered } from './person';
import { files_safe_here, in_car_with_files, unsent_files } from './photo_words';
import * as photo_words from './photo_words';
import { link } from './sync';
import type { Stage } from './stage';

export function masthead(...end: Part[]): HTMLElement {
  return el(
    'header',
    { class: 'masthead' },
    el(
      'div',
      { class: 'masthead-row' },
      el('span', { class: 'brand' }, icon('berdaya', 'brand-mark'), 'Berdaya'),
      ...end,
    ),
  );
}

export interface Frame {
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly draw: (stage: Stage, nearly_full: boolean, new_version: boolean) => void;
  readonly turn: (hash: string) => void;
  readonly trouble: (word: Word | undefined) => void;
}
export interface Presses {
  readonly send: () => void;
  readonly lock: () => void;
  readonly take_over: () => void;
  readonly know_helpers: () => void;
}

type Look = { readonly look: string; readonly picture: string; readonly word: Word };

// Notes come first; when all of them have arrived, their photos and voices are spoken of.
export function chip_of(unsent: number, in_car = 0, files = 0, voices = 0): Look {
  if (link.signal === 'revoked') return { look: 'danger', picture: 'triangle-alert', word: words.revoked_short };
  if (link.signal === 'refused') return { look: 'danger', picture: 'triangle-alert', word: words.invite_again_short };
  if (link.running && unsent > 0) return { look: 'busy', picture: 'refresh-cw', word: words.sending };
  const only_files = unsent === 0 && files > 0;
  if (link.running && only_files)
    return { look: 'busy', picture: 'refresh-cw', word: voices < files ? photo_words.sending : photo_words.sending_voice };
  const off = link.signal === 'none' || !navigator.onLine;
  if (only_files && in_car > 0) return { look: 'gold', picture: 'van', word: in_car_with_files(in_car, files, voices) };
  if (off && only_files) return { look: 'gold', picture: 'wifi-off', word: files_safe_here(files, voices) };
  if (only_files) return { look: 'gold', picture: 'clock', word: unsent_files(files, voices) };
  if (off && (unsent > 0 || in_car === 0))
    return { look: 'gold', picture: 'wifi-off', word: unsent > 0 ? safe_here(unsent) : words.no_signal_all_sent };
  if (unsent > 0) return { look: 'gold', picture: 'clock', word: unsent_line(unsent) };
  return in_car > 0
    ? { look: 'leaf', picture: 'van', word: in_car_line(in_car) }
    : { look: 'leaf', picture: 'circle-check', word: words.all_sent };
}

const tabs: readonly { readonly hash: string; readonly picture: string; readonly word: Word }[] = [
  { hash: '#today', picture: 'calendar-days', word: words.today },
  { hash: '#listen', picture: 'ear', word: listen_words.listen },
  { hash: '#facts', picture: 'notebook-pen', word: words.my_notes },
  { hash: '#menu', picture: 'settings', word: words.menu },
];

function helped(recovered: Recovered | undefined, know: () => void): Part {
  if (!recovered || recovered.seen) return false;
  return notice(
    'note',
    'shield-check',
    el('p', {}, helped_line(recovered.by, day_of(recovered.at))),
    el('p', {}, not_you),
    button(come_back.seen, know, 'button-secondary'),
  );
}

interface Lines {
  readonly nearly_full: boolean;
  readonly new_version: boolean;
  readonly recovered: Recovered | undefined;
  readonly loan: boolean;
}
function lines_of({ nearly_full, new_version, recovered, loan }: Lines, { take_over, know_helpers }: Presses): Part[] {
  const warn = (word: Word): HTMLElement => notice('warning', 'triangle-alert', el('p', {}, word));
  const use_now = (): HTMLElement => button(words.use_now, take_over, 'button-secondary');
  return [
    link.signal === 'refused' && warn(words.invite_again),
    link.signal === 'revoked' && warn(words.revoked_line),
    nearly_full && warn(words.nearly_full),
    loan && notice('note', 'phone', el('p', {}, borrowed.line)),
    helped(recovered, know_helpers),
    new_version && notice('note', 'info', el('p', {}, words.version_ready), use_now()),
  ];
}

export function frame(presses: Presses, loan = false): Frame {
  const chip_words = el('span', { role: 'status', class: 'chip-words' });
  const chip = el(
    'button',
    { type: 'button', class: 'chip', click: presses.send },
    chip_words,
    el('span', { class: 'visually-hidden' }, words.send_now),
  );
  const lines = el('div', { class: 'lines', role: 'region', 'aria-label': say(words.notices) });
  const troubled = el('div', { class: 'lines', role: 'alert' });
  const main = el('main', { class: 'page', id: 'isi', tabindex: -1 });
  const nav = el('ul');
  const root = el(
    'div',
    { class: 'inside' },
    masthead(
      loan
        ? button(borrowed.finish_short, presses.lock, 'button-quiet', 'check')
        : button(words.lock, presses.lock, 'button-quiet', 'lock'),
    ),
    el('div', { class: 'chip-row' }, chip),
    troubled,
    lines,
    el(
      'nav',
      { class: 'tabs', 'aria-label': document.documentElement.lang === 'en' ? words.main_nav.en : words.main_nav.id },
      nav,
    ),
    main,
  );
  return {
    root,
    main,
    draw({ model, person }, nearly_full, new_version) {
      const { look, picture, word } = chip_of(model.unsent, model.in_car, model.photos.unsent, model.photos.unsent_voices);
      chip.dataset['look'] = look;
      redraw(chip_words, [icon(picture), el('span', {}, word)]);
      const { recovered } = person.about;
      redraw(lines, lines_of({ nearly_full, new_version, recovered, loan }, presses));
    },
    turn(hash) {
      fill(
        nav,
        tabs.map(({ hash: to, picture, word }) => {
          const here_too = /^#(sheet|new|interview|thanks|change|group|moment|register|scan)/;
          const below = to === '#today' ? here_too : to === '#menu' ? /^#backup/ : to === '#facts' ? /^#note\// : /^$/;
          const here = to === hash || (to.length > 1 && hash.startsWith(`${to}/`)) || below.test(hash);
          return el(
            'li',
            {},
            el('a', { href: to, 'aria-current': here && (to === hash ? 'page' : 'true') }, icon(picture), word),
          );
        }),
      );
    },
    trouble(word) {
      fill(troubled, [word && notice('warning', 'triangle-alert', el('p', {}, word))]);
    },
  };
}
