// Before she is in: whose phone this is, her PIN, and how a phone joins.
import { inside_another_app, looks_of_the_browser } from '../base/in_app';
import { say, type Word } from '../base/words';
import { button, complain, el, field, fill, icon, notice, once_at_a_time } from './draw';
import { draws_anew, two_pins, face, pin_input, place, submit, type Enter } from './door_parts';
import { hello, wait_words } from './door_words';
import * as words from './door_words';
import * as field_words from './field_words';
import { forgotten, recover_new } from './come_back';
import { is_full } from './idb';
import { emptied_here } from './keeping';
import { lost_line } from './keeping_words';
import * as keeping from './keeping_words';
import type { Marker } from './marker';
import { join, prepare_again, prepare_join, prepare_loan } from './join';
import { loan_under_way, sealed_here } from './loan';
import { borrow, borrowing, loan_token } from './loan_screens';
import * as loan_words from './loan_words';
import {
  erase,
  forget_profile,
  new_person,
  now_about,
  now_refused,
  people,
  step_out,
  token_hash,
  unlock,
  type Person,
  type Profile,
} from './person';

let warned = false; // once a visit; until somebody joins anew, it is said again

export async function open_door(enter: Enter): Promise<void> {
  draws_anew(() => void open_door(enter));
  const token = /^#t=(.+)$/.exec(location.hash)?.[1];
  if (token !== undefined) return invited(token, enter);
  const loan = loan_token(location.hash);
  if (loan !== undefined) return borrowed(loan, enter);
  const borrower = await loan_under_way();
  if (borrower) return borrower.about.join ? finish_join(borrower, enter) : enter(borrower);
  const known = await people();
  const lost = warned ? [] : await emptied_here();
  if (lost.length > 0) return say_emptied(lost, enter);
  const [only] = known;
  if (!only) return welcome(enter);
  if (known.length === 1) return ask_pin(only, false, enter);
  return choose_person(known, enter);
}

function welcome(enter: Enter): void {
  place(
    words.welcome,
    el('h1', {}, words.welcome),
    el('div', { class: 'empty' }, icon('phone'), el('p', {}, words.no_profile)),
    other_ways(enter),
  );
}

function borrowed(token: string, enter: Enter): void {
  if (inside_another_app(navigator.userAgent, looks_of_the_browser())) return out_of_the_app();
  const back = (): void => {
    history.replaceState(null, '', '/field/');
    void open_door(enter);
  };
  const accept = async (): Promise<void> => finish_join(await prepare_loan(token, say(loan_words.label)), enter);
  borrowing(() => void accept().catch(() => say_no_store()), back);
}

// For whom this phone has no store. What a borrower left is told, not shown.
function other_ways(enter: Enter): HTMLElement {
  const waiting = el('p', { class: 'line', hidden: true }, icon('lock'), el('span', {}, loan_words.waiting_here));
  void sealed_here().then((are) => {
    waiting.hidden = !are;
  });
  const back = (): void => void open_door(enter);
  return el(
    'div',
    { class: 'flow other-ways' },
    button(words.recover, () => recover_here(enter), 'button-secondary', 'key-round'),
    button(loan_words.borrow, () => borrow((token) => borrowed(token, enter), back), 'button-secondary', 'phone'),
    waiting,
  );
}

function people_of(known: readonly Profile[], chosen: (profile: Profile) => void): HTMLElement {
  const one = (profile: Profile): HTMLElement =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'person', click: () => chosen(profile) },
        face(profile),
        el('span', {}, profile.name),
      ),
    );
  return el('ul', { class: 'people' }, ...known.map(one));
}

function choose_person(known: readonly Profile[], enter: Enter): void {
  place(
    words.who,
    el('h1', {}, words.who),
    people_of(known, (profile) => ask_pin(profile, true, enter)),
    other_ways(enter),
  );
}

function ask_pin(profile: Profile, several: boolean, enter: Enter, again_with?: string): void {
  const back = (): void => void open_door(enter);
  const pin = pin_input();
  pin.id = 'pin';
  const press = submit(words.open, 'key-round');
  const form = el('form', { class: 'form' }, field('pin', words.pin, pin), press);
  once_at_a_time(form, async () => {
    complain(pin, undefined);
    if (!/^\d{6}$/.test(pin.value)) return complain(pin, words.pin_words.short);
    press.lastChild!.textContent = document.documentElement.lang === 'en' ? words.opening.en : words.opening.id;
    const typed = pin.value;
    const opened = await unlock(profile.id, typed);
    pin.value = '';
    if ('emptied' in opened) return forget_profile(profile.id).then(() => open_door(enter));
    if ('person' in opened) {
      if (again_with !== undefined) await prepare_again(opened.person, again_with);
      return opened.person.about.join ? finish_join(opened.person, enter, typed) : enter(opened.person);
    }
    press.lastChild!.textContent = document.documentElement.lang === 'en' ? words.open.en : words.open.id;
    complain(pin, opened.wait_ms > 0 ? wait_words(opened.wait_ms) : words.wrong_pin);
  });
  place(
    words.open,
    el('div', { class: 'who-head' }, face(profile), el('h1', {}, hello(profile.name))),
    form,
    button(words.forgotten, () => void forgotten(profile, enter, back), 'button-quiet', 'circle-help'),
    several ? button(words.someone_else, back, 'button-quiet', 'users-round') : other_ways(enter),
  );
  pin.focus();
}

async function invited(token: string, enter: Enter): Promise<void> {
  if (inside_another_app(navigator.userAgent, looks_of_the_browser())) return out_of_the_app();
  // A join whose answer was lost goes on under its PIN; the link is not used a second time.
  const hash = await token_hash(token);
  const begun = (await people()).find(({ joining }) => joining === hash);
  if (begun) return ask_pin(begun, false, enter);
  place(
    words.invited,
    el('h1', {}, words.invited),
    el('p', { class: 'lead' }, words.invited_what),
    notice('note', 'lock', el('p', {}, words.invited_data)),
    button(words.accept, () => void accepted(token, enter), 'button', 'check'),
  );
}

// Somebody the secretariat had lost sight of may go on with her notes, or this is a new person.
async function accepted(token: string, enter: Enter): Promise<void> {
  const refused = (await people()).filter((profile) => profile.refused);
  if (refused.length === 0) return choose_pin(token, enter);
  place(
    words.who,
    el('h1', {}, words.who),
    people_of(refused, (profile) => ask_pin(profile, false, enter, token)),
    button(words.new_here, () => choose_pin(token, enter), 'button-secondary', 'user-plus'),
  );
}

// On Android a link leads out of the other app; an iPhone has none, so the way is told in words.
function out_of_the_app(): void {
  const here = `${location.host}${location.pathname}${location.hash}`; // the invitation stands behind the first #
  const way = `intent://${here}#Intent;scheme=https;package=com.android.chrome;end`;
  const android = /Android/.test(navigator.userAgent);
  const title = android ? words.in_app_title : words.in_app_title_iphone;
  place(
    title,
    el('h1', {}, title),
    el('p', { class: 'lead' }, words.in_app),
    ...(android
      ? [
          el('a', { class: 'button', href: way }, icon('external-link'), words.open_in_chrome),
          el('p', {}, words.by_menu),
        ]
      : [
          el('p', { class: 'line' }, icon('share'), el('span', {}, words.iphone_share)),
          el('p', { class: 'line' }, icon('compass'), el('span', {}, words.iphone_safari)),
          el('p', {}, words.iphone_copy),
          copy_link(),
        ]),
  );
}

function copy_link(): HTMLElement {
  const said = el('span', { role: 'status' });
  const press = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href).then(
      () => fill(said, [words.copied]),
      () => fill(said, [words.not_copied]),
    );
  };
  return el('div', { class: 'flow' }, button(words.copy_link, () => void press(), 'button', 'copy'), said);
}

function recover_here(enter: Enter): void {
  if (inside_another_app(navigator.userAgent, looks_of_the_browser())) return out_of_the_app();
  const trial = async (code: string, pin: string, label: string): Promise<Word | undefined> => {
    const person = await prepare_join(pin, code, label, true);
    const ending = await join(person);
    if (ending.kind === 'wrong_code' || ending.kind === 'refused') {
      await erase(person);
      return { id: ending.text, en: ending.text };
    }
    await finish_join(person, enter, pin);
    return undefined;
  };
  recover_new(trial, () => void open_door(enter));
}

function choose_pin(token: string, enter: Enter): void {
  const pins = two_pins();
  const label = el('input', { type: 'text', autocomplete: 'off', maxlength: 60 });
  const room = el('div', { role: 'alert' });
  const form = el(
    'form',
    { class: 'form' },
    ...pins.fields,
    field('label', words.label, label, words.label_hint),
    room,
    submit(words.join, 'check'),
  );
  once_at_a_time(form, async () => {
    const named = label.value.trim();
    complain(label, named === '' ? words.label_missing : undefined);
    const pin = pins.chosen();
    if (pin === undefined || named === '') return;
    try {
      await finish_join(await prepare_join(pin, token, named), enter);
    } catch (refused) {
      room.replaceChildren(
        notice('warning', 'triangle-alert', el('p', {}, is_full(refused) ? field_words.full : words.no_store)),
      );
    }
  });
  place(words.choose_pin, el('h1', {}, words.choose_pin), el('p', { class: 'lead' }, words.choose_pin_what), form);
}

async function finish_join(person: Person, enter: Enter, pin = ''): Promise<void> {
  place(
    words.joining,
    el('h1', {}, words.joining),
    el('p', { role: 'status', class: 'line' }, icon('refresh-cw'), words.invited_data),
  );
  const ending = await join(person);
  history.replaceState(null, '', '/field/');
  if (ending.kind === 'joined') return enter(person);
  if (ending.kind === 'no_signal') {
    place(
      words.join_unfinished,
      el('h1', {}, words.join_unfinished),
      el('div', { role: 'alert' }, notice('warning', 'wifi-off', el('p', {}, words.join_no_signal))),
      button(words.try_again, () => void finish_join(person, enter, pin), 'button', 'refresh-cw'),
    );
    return;
  }
  if (ending.kind === 'somebody_else') {
    step_out(person);
    return enter(await new_person(pin, ending.about));
  }
  // The server has said no. A half-made profile goes; one that holds notes stays as it was.
  if (person.about.person === undefined) await erase(person);
  else await stay_as_she_was(person);
  place(
    words.join_refused,
    el('h1', {}, words.join_refused),
    el(
      'div',
      { role: 'alert' },
      notice('warning', 'triangle-alert', el('p', {}, ending.text || words.ask_anew)),
    ),
    button(words.start_over, () => void open_door(enter), 'button-secondary'),
  );
}

async function stay_as_she_was(person: Person): Promise<void> {
  const { join: _, ...about } = person.about;
  await now_about(person, about);
  await now_refused(person);
  step_out(person);
}

export function say_erased(enter: Enter): void {
  place(
    words.erased,
    el('h1', {}, words.erased),
    el('p', { class: 'lead' }, words.erased_what),
    button(words.who, () => void open_door(enter), 'button-secondary', 'users-round'),
  );
}

function say_emptied(lost: readonly Marker[], enter: Enter): void {
  const gone = lost.filter(({ unsent }) => unsent > 0);
  const on = (): void => {
    warned = true;
    void open_door(enter);
  };
  place(
    keeping.emptied,
    el('h1', {}, keeping.emptied),
    el('p', { class: 'lead' }, keeping.emptied_what),
    ...(gone.length === 0
      ? [notice('note', 'circle-check', el('p', {}, keeping.nothing_lost))]
      : gone.map(({ unsent, n }) => notice('warning', 'triangle-alert', el('p', {}, lost_line(unsent, n))))),
    el('h2', {}, keeping.what_to_do),
    el(
      'ol',
      {},
      ...(gone.length === 0 ? [] : [keeping.do_write, keeping.do_backup]).map((one) => el('li', {}, one)),
      el('li', {}, keeping.do_invite),
    ),
    button(keeping.understood, on, 'button', 'check'),
  );
}

export function say_no_store(): void {
  place(words.welcome, el('h1', {}, words.welcome), notice('warning', 'triangle-alert', el('p', {}, words.no_store)));
}
