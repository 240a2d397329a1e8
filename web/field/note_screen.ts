// One of her notes: what it says, how far it has come, and how it is set right. A correction is a note of its own.
import { fresh_fact_id } from '../base/fact_id';
import { because_form, type Because } from './because_form';
import { corrected_by, last_word, named_before } from './correct';
import * as mend from './correct_words';
import { button, el, icon, redraw, type Part } from './draw';
import { capture, type Mark, type Noted } from './facts';
import * as words from './field_words';
import { when_sent } from './form_parts';
import { way_screen } from './listen_form';
import { sentence } from './notes_told';
import { photos_to_take_off } from './photo_off';
import { is_off, only_here, photos_left } from './photo_section';
import { taken_off } from './photo_store';
import * as photos from './photo_words';
import { moment, type Model, type Screen, type Stage } from './stage';
import { state_tag } from './state_tag';
import { is_taken_back_by_words, taking_back } from './take_back';
import { keep_form } from './typed';
import { take_off_form, walk_in_fields } from './walk_in';

const to_notes = (): void => {
  location.hash = '#facts';
};

function take_back_marks(stage: Stage, note: Noted, women: readonly string[]): HTMLElement {
  const id = fresh_fact_id();
  const box = el('div', { class: 'flow' });
  const take = async (): Promise<void> => {
    try {
      const form = { members: women };
      await capture(stage.person, 'session.take_back_marks', note.about, form, { id, typed: `back ${note.id}`, sup: [note.id] });
      to_notes();
      await stage.noted();
    } catch (trouble) {
      stage.refused(trouble);
    }
  };
  const offer = (): void => redraw(box, [button(mend.take_back_marks, ask, 'button-quiet', 'undo-2')]);
  const ask = (): void => {
    redraw(box, [
      el(
        'div',
        { class: 'form box' },
        el('p', {}, mend.marks_gone),
        el(
          'div',
          { class: 'button-row' },
          button(mend.sure_take_back, () => void take(), 'button-danger', 'undo-2'),
          button(words.cancel, offer, 'button-quiet'),
        ),
      ),
    ]);
    box.querySelector('button')?.focus();
  };
  offer();
  return box;
}

function rename_form(stage: Stage, note: Noted, walk_in: string): HTMLElement {
  const id = fresh_fact_id();
  const session = note.about[0] ?? '';
  const now = stage.model.sheets.get(session)?.walk_ins.find((one) => one.id === walk_in);
  const { fields, named } = walk_in_fields({
    name: now?.name ?? String(note.form['name']),
    phone: String(note.form['phone'] ?? ''),
  });
  const typed = `name ${walk_in}`;
  const form = el(
    'form',
    { class: 'form box' },
    ...fields,
    el('button', { type: 'submit', class: 'button' }, icon('check'), mend.save_name),
  );
  when_sent(form, stage, async () => {
    const fresh = named();
    if (!fresh) return;
    const sup = named_before(stage.model.noted, walk_in);
    await capture(stage.person, 'session.correct_walk_in', [session, walk_in], fresh, { id, typed, sup });
    to_notes();
    await stage.noted();
  });
  keep_form(stage.person, typed, form);
  return form;
}

function marks_of({ form, about: [session = ''] }: Noted, { sheets }: Model): HTMLElement {
  const names = new Map(sheets.get(session)?.women.map(({ id, name }) => [id, name]));
  const marks = Object.entries(form['mark'] as Record<string, Mark>);
  return el(
    'ul',
    { class: 'notes' },
    ...marks.flatMap(([woman, mark]) => {
      const name = names.get(woman);
      return name ? [el('li', { class: 'said' }, `${name}: `, words.mark_words[mark])] : [];
    }),
  );
}

// With the note go those of its photos that no other note of hers holds.
function take_off_moment(stage: Stage, note: Noted): HTMLElement {
  const off = only_here(note, stage.model.noted);
  const it: Because = {
    typed: `back ${note.id}`,
    kind: 'session.take_moment_off',
    about: [note.about[0] ?? '', note.made ?? ''],
    sup: [note.id],
    ask: mend.why_taken_off,
    missing: mend.why_missing,
    press: photos.take_moment_off,
    picture: 'trash-2',
    with_photos: (t) => taken_off(t, off),
  };
  return because_form(stage, it, to_notes);
}

const way = (to: string, word: typeof mend.mend, picture: string): HTMLElement =>
  el('a', { class: 'button-secondary', href: to }, icon(picture), word);

// How this one is set right; empty: there is nothing left to correct in it, or no way on a phone.
function doings(stage: Stage, note: Noted): Part[] {
  const { noted, sheets } = stage.model;
  const [session = ''] = note.about;
  switch (note.kind) {
    case 'session.record_attendance': {
      const women = last_word(noted, note);
      if (women.length === 0) return [];
      return [sheets.has(session) && way(`#sheet/${session}`, mend.open_sheet, 'pencil'), take_back_marks(stage, note, women)];
    }
    case 'session.plan_session':
      return sheets.get(note.made ?? '')?.state === 'planned' ? [way(`#change/${note.made}`, mend.change_plan, 'pencil')] : [];
    case 'session.correct_plan':
      return sheets.get(session)?.state === 'planned' ? [way(`#change/${session}`, mend.change_plan, 'pencil')] : [];
    case 'session.add_walk_in':
    case 'session.correct_walk_in': {
      const walk_in = note.made ?? note.about[1] ?? '';
      const there = sheets.get(session)?.walk_ins.some(({ id }) => id === walk_in);
      if (!there) return [];
      return [
        rename_form(stage, note, walk_in),
        el('details', {}, el('summary', {}, words.take_off), take_off_form(stage, session, walk_in, to_notes)),
      ];
    }
    case 'session.note_moment':
      return is_off(noted, note)
        ? []
        : [
            photos_to_take_off(stage, note),
            el(
              'details',
              {},
              el('summary', {}, photos.take_moment_off),
              el('p', { class: 'hint' }, photos.take_moment_off_what),
              take_off_moment(stage, note),
            ),
          ];
    default:
      return [];
  }
}

export function note_screen(id: string, stage: Stage): Screen {
  const words_of = stage.model.noted.find((one) => one.id === id && is_taken_back_by_words(one));
  if (words_of) return way_screen(taking_back(words_of), stage);
  const head = el('div', { class: 'flow' });
  const body = el('div', { class: 'flow' });
  const root = el('div', { class: 'flow' }, head, body);
  let drawn = '';
  return {
    title: mend.a_note,
    root,
    update({ model, person }) {
      const note = model.noted.find((one) => one.id === id);
      if (!note) {
        redraw(head, [el('h1', {}, mend.a_note), el('p', {}, mend.gone), button(mend.to_notes, to_notes, 'button-secondary')]);
        return redraw(body, []);
      }
      const by = corrected_by(model.noted).get(id);
      redraw(head, [
        el('h1', {}, sentence(note, model)),
        el('p', { class: 'tags' }, state_tag(note.state), el('time', { class: 'muted' }, moment(note.at, person.about.zone))),
        note.text !== '' && el('p', { class: 'answer' }, note.text),
        note.sup !== undefined && el('p', { class: 'hint' }, mend.corrects),
        note.kind === 'session.record_attendance' && marks_of(note, model),
        note.kind === 'session.note_moment' && el('p', { class: 'as-written' }, String(note.form['text'])),
      ]);
      // What she is typing stays while this note stays as it is.
      const seen = JSON.stringify([
        note.state,
        by?.id,
        model.sheets.size > 0,
        photos_left(note, model.noted),
        document.documentElement.lang,
      ]);
      if (seen === drawn) return;
      drawn = seen;
      const ways = doings(stage, note).filter(Boolean);
      const none = by ? mend.nothing_to_mend : mend.ask_secretariat;
      const stays = note.kind !== 'session.note_moment' && el('p', { class: 'hint' }, mend.stays);
      redraw(body, ways.length > 0 ? [stays, ...ways] : [el('p', { class: 'hint' }, none)]);
    },
  };
}
