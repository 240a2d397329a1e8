// Borrowing a phone: how it begins, and how it ends with nothing left that is not said.
import { backup_file, give } from './backup';
import { place, submit } from './door_parts';
import { button, complain, el, field, fill, icon, notice, once_at_a_time } from './draw';
import { unsent_here } from './loan_words';
import * as words from './loan_words';
import { seal_loan, send_and_erase } from './loan';
import { erase, type Person } from './person';

export const loan_token = (text: string): string | undefined => /#l=([\w-]+)/.exec(text)?.[1];

const steps = (): HTMLElement =>
  el('ol', {}, ...[words.ask, words.scan, words.ends].map((one) => el('li', {}, one)));

export function borrow(begin: (token: string) => void, back: () => void): void {
  const link = el('input', { type: 'text', autocomplete: 'off', inputmode: 'url', spellcheck: 'false' });
  const form = el('form', { class: 'form' }, field('loan-link', words.paste, link), submit(words.begin, 'arrow-right'));
  once_at_a_time(form, async () => {
    const token = loan_token(link.value);
    complain(link, token === undefined ? words.not_a_link : undefined);
    if (token !== undefined) begin(token);
  });
  place(
    words.borrow,
    el('h1', {}, words.borrow),
    el('p', { class: 'lead' }, words.borrow_what),
    steps(),
    form,
    button(words.back, back, 'button-quiet', 'chevron-left'),
  );
}

export function borrowing(accept: () => void, back: () => void): void {
  place(
    words.invited,
    el('h1', {}, words.invited),
    el('p', { class: 'lead' }, words.borrow_what),
    el('p', {}, words.invited_owner),
    notice('note', 'clock', el('p', {}, words.ends)),
    button(words.begin, accept, 'button', 'check'),
    button(words.back, back, 'button-quiet', 'chevron-left'),
  );
}

// She is done, or has not touched it for ten minutes. From here on nobody sees her notes on this phone.
export async function end_loan(person: Person, back: () => void): Promise<void> {
  place(
    words.ending,
    el('h1', {}, words.finish_short),
    el('p', { role: 'status', class: 'line' }, icon('refresh-cw'), words.ending),
  );
  await seal_loan(person);
  const left = await send_and_erase(person);
  if (left === 0) say_clean(words.clean_what, back);
  else say_sealed(person, left, back);
}

function say_clean(what: (typeof words)['clean_what'], back: () => void): void {
  place(
    words.clean,
    el('h1', {}, words.clean),
    notice('note', 'circle-check', el('p', {}, what)),
    button(words.back, back, 'button-secondary', 'chevron-left'),
  );
}

function say_sealed(person: Person, left: number, back: () => void): void {
  const room = el('div', { class: 'flow', role: 'status' });
  const save = async (): Promise<void> => {
    try {
      if ((await give(await backup_file(person))) === 'kept_back') return;
      const away = async (): Promise<void> => {
        await erase(person);
        say_clean(words.erased_what, back);
      };
      fill(room, [
        notice('warning', 'triangle-alert', el('p', {}, words.backup_here)),
        button(words.backup_sent, () => void away(), 'button-secondary', 'trash-2'),
      ]);
    } catch {
      fill(room, [notice('warning', 'triangle-alert', el('p', {}, words.not_made))]);
    }
  };
  place(
    words.sealed,
    el('h1', {}, words.sealed),
    notice('warning', 'lock', el('p', {}, unsent_here(left)), el('p', {}, words.sealed_what)),
    el('p', {}, words.sealed_next),
    button(words.send_again, () => void end_loan(person, back), 'button', 'refresh-cw'),
    button(words.save_backup, () => void save(), 'button-secondary', 'download'),
    room,
    button(words.leave_sealed, back, 'button-quiet', 'lock'),
  );
}
