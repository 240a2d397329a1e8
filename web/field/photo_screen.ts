// What happened, in a few words and up to four photos, noted where it happened, with signal or without.
import { fresh_fact_id } from '../base/fact_id';
import { button, complain, el, field, fill, icon, notice, once_at_a_time } from './draw';
import { capture } from './facts';
import * as field_words from './field_words';
import { close_marks } from './marks';
import { masked, speaks_of_harm } from './own_words';
import * as own from './own_words';
import { photo_part, type Photo_part } from './photo_part';
import * as words from './photo_words';
import type { Screen, Stage } from './stage';
import { forget_typed, keep_form } from './typed';

const most_photos = 4;

interface Writing {
  readonly stage: Stage;
  readonly session: string;
  readonly name: string; // under which it lies while half written
  readonly id: string;
  readonly text: HTMLTextAreaElement;
  readonly part: Photo_part;
  means_otherwise: boolean;
}

async function save(writing: Writing): Promise<void> {
  const { stage, session, name, id, text, part, means_otherwise } = writing;
  const written = text.value.trim();
  complain(text, written === '' ? words.text_missing : undefined);
  if (written === '') return;
  if (speaks_of_harm(written) && !means_otherwise) return ask_about_harm(writing);
  const photos = await part.taken();
  const form = {
    text: masked(written), // numbers of cards and phones do not lie here for days
    ...(photos.length > 0 ? { photo: photos } : {}),
    ...(means_otherwise ? { means_otherwise } : {}),
  };
  try {
    await close_marks(stage.person);
    const with_photos = part.are_noted(photos);
    await capture(stage.person, 'session.note_moment', [session], form, { id, typed: name, with_photos });
    await stage.noted();
    location.replace(`#sheet/${session}`);
  } catch (refused) {
    stage.refused(refused);
  }
}

function ask_about_harm(writing: Writing): void {
  const { said } = writing.part;
  const go_on = (): void => {
    writing.means_otherwise = true;
    fill(said, []);
    writing.text.form?.requestSubmit();
  };
  const press = button(own.means_otherwise, go_on, 'button-secondary');
  fill(said, [notice('warning', 'triangle-alert', el('p', {}, own.may_endanger), press)]);
  writing.text.focus();
}

async function dismiss({ stage, session, name, part }: Writing): Promise<void> {
  forget_typed(stage.person, name);
  await part.forget();
  location.hash = `#sheet/${session}`;
}

export function photo_screen(session: string, stage: Stage): Screen {
  const name = `moment ${session}`;
  const text = el('textarea', { rows: 5, maxlength: 1000, autocapitalize: 'sentences' });
  const part = photo_part(stage, name, most_photos, words.photos_hint);
  const writing: Writing = { stage, session, name, id: fresh_fact_id(), text, part, means_otherwise: false };
  const form = el(
    'form',
    { class: 'form' },
    field('moment-text', words.text, text, words.text_hint),
    part.root,
    part.said,
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), words.save),
      button(field_words.cancel, () => void dismiss(writing), 'button-quiet'),
    ),
  );
  once_at_a_time(form, () => save(writing));
  keep_form(stage.person, name, form);
  const eyebrow = el('span', { class: 'eyebrow' });
  return {
    title: words.note_moment,
    root: el('div', { class: 'flow' }, el('h1', {}, eyebrow, words.note_moment), form),
    update({ model }) {
      fill(eyebrow, [model.sheets.get(session)?.title ?? '']);
    },
  };
}
