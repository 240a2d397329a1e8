// A newcomer is registered where she comes: her name, and purpose by purpose what she agrees to, after it was read to
// her. Registration, consents and attendance are notes of their own; each speaks of her by the id that follows from the
// first.
import { chosen, consent_part, group, ticks, type Consent_part } from './consent_part';
import { el, field, fill } from './draw';
import * as common from './field_words';
import { are_wrong, line, save_row, when_sent } from './form_parts';
import { close_marks } from './marks';
import { nik_trouble } from './nik';
import { filled, noting, type Noting, type One_note } from './noting';
import type { Sheet } from './overlay';
import * as words from './register_words';
import { gone } from './sheet_screen';
import { offer, type Screen, type Stage } from './stage';
import { forget_typed, keep_form, typed_before } from './typed';
import { is_phone } from './walk_in';

interface Inputs {
  readonly name: HTMLInputElement;
  readonly nickname: HTMLInputElement;
  readonly village: HTMLSelectElement;
  readonly rt: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly joining: HTMLElement;
}

function wrong(form: HTMLFormElement, i: Inputs, consents: Consent_part): boolean {
  const typed = (one: HTMLInputElement): string => one.value.trim();
  return are_wrong([
    [i.name, typed(i.name) === '' ? common.missing : nik_trouble(i.name.value)],
    [i.nickname, nik_trouble(i.nickname.value)],
    [i.village, i.village.value === '' ? common.missing : undefined],
    [i.rt, /^\d{0,3}$/.test(typed(i.rt)) ? undefined : words.rt_wrong],
    [i.phone, typed(i.phone) === '' || is_phone(typed(i.phone)) ? undefined : common.phone_wrong],
    [i.joining, chosen(form, 'joining').length > 0 ? undefined : words.joining_missing],
    ...consents.troubles(),
  ]);
}

async function note_her(sheet: Sheet, form: HTMLElement, i: Inputs, consents: Consent_part, notes: Noting): Promise<void> {
  const her: One_note = {
    kind: 'member.register_on_the_spot',
    about: [],
    form: filled({
      full_name: i.name.value.trim(),
      nickname: i.nickname.value.trim(),
      phone: i.phone.value.trim(),
      village_code: i.village.value,
      rt: i.rt.value.trim(),
      joining: chosen(form, 'joining')[0],
    }),
  };
  const woman = await notes.makes(her);
  const mark = { [woman]: 'present' };
  const here: One_note = { kind: 'session.record_attendance', about: [sheet.id], form: { mark } };
  await notes.note([her, ...(await consents.notes(woman, sheet.place)), here]);
  await consents.voice.forget();
}

function inputs_of(): Inputs {
  return {
    name: line(100, { autocapitalize: 'words' }),
    nickname: line(60, { autocapitalize: 'words' }),
    village: el('select'),
    rt: line(3, { inputmode: 'numeric' }),
    phone: line(20, { type: 'tel', inputmode: 'tel' }),
    joining: ticks('joining', [['Member', words.member], ['Participant', words.participant]]),
  };
}

function form_of(stage: Stage, sheet: Sheet, i: Inputs, back: () => void): HTMLElement {
  const typed = `register ${sheet.id}`;
  const notes = noting(stage.person, typed);
  const consents = consent_part(stage, typed, () => i.name.value.trim(), []);
  const form = el(
    'form',
    { class: 'form' },
    field('full-name', words.full_name, i.name),
    field('nickname', words.nickname, i.nickname),
    field('village', common.village, i.village),
    el('div', { class: 'two' }, field('rt', words.rt, i.rt), field('phone', common.phone, i.phone)),
    group(words.joining, i.joining),
    consents.root,
    save_row(words.save, () => (forget_typed(stage.person, typed), void consents.voice.forget(), back())),
  );
  when_sent(form, stage, async () => {
    if (wrong(form, i, consents)) return;
    if (!(await consents.voice.ended())) return;
    await close_marks(stage.person);
    await note_her(sheet, form, i, consents, notes);
    back();
    await stage.noted();
  });
  keep_form(stage.person, typed, form);
  consents.unfold();
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
