// Purpose by purpose what is read to her, and how she says yes. None is ticked for her; a yes is taken back by the same
// tap.
import { say, type Word } from '../base/words';
import type { Given } from './consents';
import { el, field, icon } from './draw';
import { line, type Trouble } from './form_parts';
import { nik_trouble } from './nik';
import { filled, type One_note } from './noting';
import type { Notice } from './overlay';
import * as words from './register_words';
import type { Stage } from './stage';
import { voice_part, type Voice } from './voice';

export function ticks(name: string, offers: readonly (readonly [string, Word])[]): HTMLElement {
  const boxes = offers.map(([value, word]) =>
    el('label', { class: 'choice' }, el('input', { type: 'radio', name, value }), el('span', {}, word)),
  );
  return el('div', { class: 'choices', role: 'radiogroup', id: name, tabindex: -1 }, ...boxes);
}

export const group = (legend: Word, ...parts: (Node | string)[]): HTMLElement =>
  el('fieldset', { class: 'field' }, el('legend', {}, legend), ...parts);

export const chosen = (within: HTMLElement, name: string): string[] =>
  [...within.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value);

function notice_box({ purpose, version, label, notice }: Notice, given: readonly Given[]): HTMLElement {
  const hers = given.find((one) => one.purpose === purpose);
  const name = hers ? 'ends' : 'agrees';
  return el(
    'div',
    { class: 'notice-box' },
    el('strong', {}, label),
    hers && el('p', {}, el('span', { class: 'tag tag-leaf' }, icon('check'), words.agreed)),
    el('p', {}, notice),
    el('small', { class: 'muted' }, `${say(words.notice_version)} ${version}`),
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'checkbox', name, value: hers?.id ?? purpose, id: `${name}-${purpose}` }),
      el('span', {}, hers ? words.ends : words.agrees, el('span', { class: 'visually-hidden' }, ': ', label)),
    ),
  );
}

export interface Consent_part {
  readonly root: HTMLElement;
  readonly voice: Voice;
  readonly unfold: () => void; // after what she has half typed came back
  readonly troubles: () => readonly Trouble[];
  readonly notes: (woman: string, place: string) => Promise<One_note[]>;
}

// `typed` is the form it is a part of, `named` her name as it stands above.
export function consent_part(stage: Stage, typed: string, named: () => string, given: readonly Given[]): Consent_part {
  const { today, choices } = stage.model;
  const sheet_no = line(40);
  const witness = line(100, { autocapitalize: 'words' });
  const channel = ticks('channel', [['Paper', words.paper], ['Voice', words.voice]]);
  const number = field('sheet-no', words.sheet_no, sheet_no);
  const voice = voice_part(stage, typed, named);
  const how = el(
    'div',
    { class: 'form' },
    group(words.channel, channel),
    number,
    voice.root,
    field('witness', words.witness, witness, words.witness_hint),
  );
  const boxes = choices.notices.map((one) => notice_box(one, given));
  const asked = boxes.length > 0 && group(words.consents, el('p', { class: 'hint' }, words.consents_what), ...boxes);
  const around = { class: 'form', id: 'consents', role: 'group', 'aria-label': say(words.consents), tabindex: -1 };
  const root = el('div', around, asked, how);
  const by = (): string => chosen(root, 'channel')[0] ?? '';
  const agrees = (): boolean => chosen(root, 'agrees').length > 0;
  const unfold = (): void => {
    how.hidden = !agrees();
    number.hidden = by() !== 'Paper';
    voice.root.hidden = by() !== 'Voice';
  };
  root.addEventListener('change', unfold);
  return {
    root,
    voice,
    unfold,
    troubles: () => [
      [channel, !agrees() || by() ? undefined : words.channel_missing],
      [sheet_no, nik_trouble(sheet_no.value)],
      [witness, agrees() && witness.value.trim() === '' ? words.witness_missing : nik_trouble(witness.value)],
    ],
    async notes(woman, place) {
      const proof = by() === 'Voice' ? ((await voice.recorded()) ?? '') : '';
      const said = {
        channel: by(),
        witness: witness.value.trim(),
        place,
        sheet_no: by() === 'Paper' ? sheet_no.value.trim() : '',
        proof,
        given_on: today,
      };
      const ended = chosen(root, 'ends').map((id): One_note => ({
        kind: 'member.withdraw_consent',
        about: [woman, id],
        form: { withdrawn_on: today },
      }));
      const agreed = chosen(root, 'agrees').map((purpose): One_note => {
        const notice_sha256 = choices.notices.find((one) => one.purpose === purpose)?.sha256 ?? '';
        const form = filled({ purpose, notice_sha256, ...said });
        return { kind: 'member.give_consent', about: [woman], form, with_photos: voice.is_noted(proof) };
      });
      return [...ended, ...agreed];
    },
  };
}
