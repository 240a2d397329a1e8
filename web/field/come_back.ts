// The way back for who forgot her PIN or has another phone: a code from two officers, and a PIN of her own.
import type { Word } from '../base/words';
import * as words from './come_back_words';
import { face, place, submit, two_pins, type Enter } from './door_parts';
import { button, complain, el, field, fill, icon, notice, once_at_a_time } from './draw';
import type { Profile } from './person';
import { can_come_back, come_back, fresh_attempt } from './recovery';

const steps = (): HTMLElement =>
  el('ol', {}, ...[words.meet, words.two, words.type_it].map((one) => el('li', {}, one)));

function code_input(): HTMLInputElement {
  return el('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 20,
    class: 'code',
  });
}

const is_whole = (code: string): boolean => code.replace(/[\s.-]/g, '').length === 12;

// On the phone that holds her notes. They open again with a new PIN, also those that were not sent.
export async function forgotten(profile: Profile, enter: Enter, back: () => void): Promise<void> {
  const may = await can_come_back(profile);
  const head = el('div', { class: 'who-head' }, face(profile), el('h1', {}, words.forgotten));
  const away = button(words.back, back, 'button-quiet', 'chevron-left');
  if (!may) {
    place(words.forgotten, head, notice('warning', 'lock', el('p', {}, words.cannot), el('p', {}, words.invite)), away);
    return;
  }
  const code = code_input();
  const pins = two_pins();
  const room = el('div', { role: 'alert' });
  const form = el(
    'form',
    { class: 'form' },
    field('code', words.code, code, words.code_hint),
    ...pins.fields,
    room,
    submit(words.open_again, 'key-round'),
  );
  let attempt = fresh_attempt();
  let tried = '';
  once_at_a_time(form, async () => {
    fill(room, []);
    complain(code, is_whole(code.value) ? undefined : words.code_short);
    const pin = pins.chosen();
    if (pin === undefined || !is_whole(code.value)) return;
    // After a lost answer the same call is sent again; another code is another attempt.
    if (tried !== code.value && !attempt.taken) attempt = fresh_attempt();
    tried = code.value;
    const ending = await come_back(profile, code.value, pin, attempt);
    if (ending.kind === 'back') return enter(ending.person);
    if (ending.kind === 'refused') {
      tried = '';
      return complain(code, { id: ending.text, en: ending.text });
    }
    const said = ending.kind === 'no_signal' ? words.no_signal : words.another_server;
    fill(room, [notice('warning', 'wifi-off', el('p', {}, said))]);
  });
  place(
    words.forgotten,
    head,
    el('p', { class: 'lead' }, words.stays),
    steps(),
    form,
    el('p', { class: 'line' }, icon('shield-check'), el('span', {}, words.nobody)),
    away,
  );
}

export type Trial = (code: string, pin: string, label: string) => Promise<Word | undefined>;

// On another phone: her account comes here, and her earlier phones are revoked.
export function recover_new(trial: Trial, back: () => void): void {
  const code = code_input();
  const pins = two_pins();
  const label = el('input', { type: 'text', autocomplete: 'off', maxlength: 60 });
  const form = el(
    'form',
    { class: 'form' },
    field('code', words.code, code, words.code_hint),
    ...pins.fields,
    field('label', words.label, label, words.label_hint),
    submit(words.recover, 'key-round'),
  );
  once_at_a_time(form, async () => {
    const named = label.value.trim();
    complain(label, named === '' ? words.label_missing : undefined);
    const pin = pins.chosen();
    complain(code, is_whole(code.value) ? undefined : words.code_short);
    if (pin === undefined || named === '' || !is_whole(code.value)) return;
    complain(code, await trial(code.value, pin, named));
  });
  place(
    words.recover,
    el('h1', {}, words.recover),
    el('p', { class: 'lead' }, words.recover_what),
    steps(),
    form,
    el('p', { class: 'line' }, icon('shield-check'), el('span', {}, words.nobody)),
    button(words.back, back, 'button-quiet', 'chevron-left'),
  );
}
