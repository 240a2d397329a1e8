// A newcomer is registered where she comes: her name, and purpose by purpose what she agrees to, after it was read to
// her. Registration, consents and attendance are notes of their own; each speaks of her by the id that follows from the
// first.
import { say } from '../base/words';
import { fresh_fact_id } from '../base/fact_id';
import { button, complain, el, field, fill, icon, once_at_a_time } from './draw';
import { capture } from './facts';
import * as common from './field_words';
import { close_marks } from './marks';
import { nik_trouble } from './nik';
import type { Notice, Sheet } from './overlay';
import * as words from './register_words';
import { gone } from './sheet_screen';
import { offer, type Screen, type Stage } from './stage';
import { forget_typed, keep_form, typed_before } from './typed';
import { voice_part, type Voice } from './voice';
import { is_phone } from './walk_in';

const text = (most: number, more: Record<string, string> = {}): HTMLInputElement =>
  el('input', { type: 'text', autocomplete: 'off', maxlength: most, ...more });

function ticks(name: string, offers: readonly (readonly [string, typeof words.paper])[]): HTMLElement {
  const boxes = offers.map(([value, word]) =>
    el('label', { class: 'choice' }, el('input', { type: 'radio', name, value }), el('span', {}, word)),
  );
  return el('div', { class: 'choices', role: 'radiogroup', id: name, tabindex: -1 }, ...boxes);
}

const group = (legend: typeof words.paper, ...parts: (Node | string)[]): HTMLElement =>
  el('fieldset', { class: 'field' }, el('legend', {}, legend), ...parts);

// None is ticked for her.
function notice_box({ purpose, version, label, notice }: Notice): HTMLElement {
  return el(
    'div',
    { class: 'notice-box' },
    el('strong', {}, label),
    el('p', {}, notice),
    el('small', { class: 'muted' }, `${say(words.notice_version)} ${version}`),
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'checkbox', name: 'agrees', value: purpose, id: `agrees-${purpose}` }),
      el('span', {}, words.agrees, el('span', { class: 'visually-hidden' }, ': ', label)),
    ),
  );
}

interface Inputs {
  readonly name: HTMLInputElement;
  readonly nickname: HTMLInputElement;
  readonly village: HTMLSelectElement;
  readonly rt: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly sheet_no: HTMLInputElement;
  readonly witness: HTMLInputElement;
  readonly joining: HTMLElement;
  readonly channel: HTMLElement;
}

const chosen = (form: HTMLFormElement, name: string): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value);

// The last one that complains takes the focus, so the first goes last.
function wrong(form: HTMLFormElement, i: Inputs): boolean {
  const agreed = chosen(form, 'agrees').length > 0;
  const typed = (one: HTMLInputElement): string => one.value.trim();
  const troubles = [
    [i.name, typed(i.name) === '' ? common.missing : nik_trouble(i.name.value)],
    [i.nickname, nik_trouble(i.nickname.value)],
    [i.village, i.village.value === '' ? common.missing : undefined],
    [i.rt, /^\d{0,3}$/.test(typed(i.rt)) ? undefined : words.rt_wrong],
    [i.phone, typed(i.phone) === '' || is_phone(typed(i.phone)) ? undefined : common.phone_wrong],
    [i.joining, chosen(form, 'joining').length > 0 ? undefined : words.joining_missing],
    [i.channel, !agreed || chosen(form, 'channel').length > 0 ? undefined : words.channel_missing],
    [i.sheet_no, nik_trouble(i.sheet_no.value)],
    [i.witness, agreed && typed(i.witness) === '' ? words.witness_missing : nik_trouble(i.witness.value)],
  ] as const;
  for (const [control, trouble] of [...troubles].reverse()) complain(control, trouble);
  return troubles.some(([, trouble]) => trouble !== undefined);
}

const filled = (form: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));

// Sent again under the same ids, should the disk have refused one of them: what is there already counts once.
async function note_her(stage: Stage, sheet: Sheet, form: HTMLFormElement, i: Inputs, voice: Voice, ids: string[]): Promise<void> {
  const { person, model } = stage;
  const typed = `register ${sheet.id}`;
  const next = (nth: number): string => (ids[nth] ??= fresh_fact_id());
  const woman = await capture(
    person,
    'member.register_on_the_spot',
    [],
    filled({
      full_name: i.name.value.trim(),
      nickname: i.nickname.value.trim(),
      phone: i.phone.value.trim(),
      village_code: i.village.value,
      rt: i.rt.value.trim(),
      joining: chosen(form, 'joining')[0] ?? '',
    }),
    { id: next(0), typed: '' },
  );
  const about = [woman ?? ''];
  const channel = chosen(form, 'channel')[0] ?? '';
  const proof = channel === 'Voice' ? ((await voice.recorded()) ?? '') : '';
  for (const [nth, purpose] of chosen(form, 'agrees').entries()) {
    const notice_sha256 = model.choices.notices.find((one) => one.purpose === purpose)?.sha256 ?? '';
    const sheet_no = channel === 'Paper' ? i.sheet_no.value.trim() : '';
    const said = { purpose, channel, witness: i.witness.value.trim(), place: sheet.place, sheet_no, notice_sha256, proof };
    const given = filled({ ...said, given_on: model.today });
    const with_photos = voice.is_noted(proof);
    await capture(person, 'member.give_consent', about, given, { id: next(nth + 2), typed: '', with_photos });
  }
  const mark = { [woman ?? '']: 'present' };
  await capture(person, 'session.record_attendance', [sheet.id], { mark }, { id: next(1), typed });
  await voice.forget();
}

function inputs_of(): Inputs {
  return {
    name: text(100, { autocapitalize: 'words' }),
    nickname: text(60, { autocapitalize: 'words' }),
    village: el('select'),
    rt: text(3, { inputmode: 'numeric' }),
    phone: el('input', { type: 'tel', autocomplete: 'off', inputmode: 'tel', maxlength: 20 }),
    sheet_no: text(40),
    witness: text(100, { autocapitalize: 'words' }),
    joining: ticks('joining', [['Member', words.member], ['Participant', words.participant]]),
    channel: ticks('channel', [['Paper', words.paper], ['Voice', words.voice]]),
  };
}

function form_of(stage: Stage, sheet: Sheet, i: Inputs, back: () => void): HTMLElement {
  const typed = `register ${sheet.id}`;
  const ids: string[] = [];
  const number = field('sheet-no', words.sheet_no, i.sheet_no);
  const voice = voice_part(stage, typed, i.name);
  const how = el(
    'div',
    { class: 'form' },
    group(words.channel, i.channel),
    number,
    voice.root,
    field('witness', words.witness, i.witness, words.witness_hint),
  );
  const form = el(
    'form',
    { class: 'form' },
    field('full-name', words.full_name, i.name),
    field('nickname', words.nickname, i.nickname),
    field('village', common.village, i.village),
    el('div', { class: 'two' }, field('rt', words.rt, i.rt), field('phone', common.phone, i.phone)),
    group(words.joining, i.joining),
    stage.model.choices.notices.length > 0 &&
      group(words.consents, el('p', { class: 'hint' }, words.consents_what), ...stage.model.choices.notices.map(notice_box)),
    how,
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), words.save),
      button(common.cancel, () => (forget_typed(stage.person, typed), void voice.forget(), back()), 'button-quiet'),
    ),
  );
  const unfold = (): void => {
    how.hidden = chosen(form, 'agrees').length === 0;
    number.hidden = chosen(form, 'channel')[0] !== 'Paper';
    voice.root.hidden = chosen(form, 'channel')[0] !== 'Voice';
  };
  form.addEventListener('change', unfold);
  once_at_a_time(form, async () => {
    if (wrong(form, i)) return;
    if (!(await voice.ended())) return;
    try {
      await close_marks(stage.person);
      await note_her(stage, sheet, form, i, voice, ids);
      back();
      await stage.noted();
    } catch (trouble) {
      stage.refused(trouble);
    }
  });
  keep_form(stage.person, typed, form);
  unfold();
  return form;
}

export function register_screen(id: string, stage: Stage): Screen {
  const root = el('div', { class: 'flow' });
  const sheet = stage.model.sheets.get(id);
  const back = (): void => {
    location.hash = `#sheet/${id}`;
  };
  if (!sheet) fill(root, [gone()]);
  else {
    const inputs = inputs_of();
    const { villages } = stage.model.choices;
    const here = villages.find(({ name }) => name === sheet.village)?.code;
    const before = typed_before(stage.person, `register ${id}`)?.['village'];
    offer(inputs.village, villages.map(({ code: value, name }) => ({ value, name })), before ?? here);
    fill(root, [
      el('h1', {}, el('span', { class: 'eyebrow' }, sheet.title), words.register),
      el('p', { class: 'hint' }, words.register_what),
      form_of(stage, sheet, inputs, back),
    ]);
  }
  return { title: words.register, root, update: () => undefined };
}
