// Her notes of the last 30 days, the youngest first, and how far each has come.
import { corrected_by, last_word } from './correct';
import * as mend from './correct_words';
import { el, empty, icon, redraw } from './draw';
import type { Noted } from './facts';
import * as words from './field_words';
import { picture_of, sentence } from './notes_told';
import { photo_tag, photos_of_note, voice_tag } from './photo_section';
import { moment, type Model, type Screen } from './stage';
import { state_tag } from './state_tag';
import { is_taken_back_by_words } from './take_back';

const mended: readonly Noted['kind'][] = [
  'session.plan_session',
  'session.correct_plan',
  'session.add_walk_in',
  'session.correct_walk_in',
  'session.note_moment',
];

// What is growing, what lies with a person, and what was corrected already is left alone.
function can_be_mended(note: Noted, { noted }: Model): boolean {
  if (note.n === 0 || note.state === 'for_a_person') return false;
  if (note.kind === 'session.record_attendance') return last_word(noted, note).length > 0;
  return (mended.includes(note.kind) || is_taken_back_by_words(note)) && !corrected_by(noted).has(note.id);
}

export function notes_screen(): Screen {
  const list = el('div', { class: 'flow' });
  return {
    title: words.my_notes,
    root: el(
      'div',
      { class: 'flow' },
      el('h1', {}, words.my_notes),
      el('p', { class: 'muted' }, words.notes_kept),
      list,
    ),
    update({ model, person }) {
      const corrected = corrected_by(model.noted);
      const notes = [...model.noted].sort((a, b) => b.at - a.at);
      redraw(
        list,
        notes.length === 0
          ? [empty('notebook-pen', words.no_notes, words.no_notes_what)]
          : [
              el(
                'ul',
                { class: 'notes' },
                ...notes.map((note) =>
                  el(
                    'li',
                    { class: 'card' },
                    el(
                      'p',
                      { class: 'said' },
                      icon(picture_of(note)),
                      el(corrected.has(note.id) ? 's' : 'span', {}, sentence(note, model)),
                    ),
                    el(
                      'p',
                      { class: 'tags' },
                      state_tag(note.state),
                      photo_tag(photos_of_note(note), model.photos),
                      voice_tag(note, model.photos),
                      corrected.has(note.id) && el('span', { class: 'tag' }, icon('pencil'), mend.was_corrected),
                      el('time', { class: 'muted' }, moment(note.at, person.about.zone)),
                    ),
                    note.text !== '' && el('p', { class: 'answer' }, note.text),
                    can_be_mended(note, model) &&
                      el('a', { class: 'button-quiet', href: `#note/${note.id}`, 'data-key': note.id }, icon('pencil'), mend.mend),
                  ),
                ),
              ),
            ],
      );
    },
  };
}
