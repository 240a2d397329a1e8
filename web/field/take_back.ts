// What she noted through a form of words is taken back by a word why: by which note, and the form that asks it.
import { say } from '../base/words';
import { corrected_by, taken_back_by } from './correct';
import * as mend from './correct_words';
import type { Noted } from './facts';
import { own_words, type Way } from './listen_form';
import { sentence } from './notes_told';

/** What it made is named by it; of notes that an earlier version of this app kept, that may not be known. */
export const is_taken_back_by_words = ({ kind, made }: Noted): boolean => taken_back_by[kind] !== undefined && made !== undefined;

export function taking_back(note: Noted): Way {
  const { id, about, made = '', kind } = note;
  return {
    name: `back ${id}`,
    kind: taken_back_by[kind] ?? kind,
    picture: 'undo-2',
    title: mend.take_back,
    what: mend.stays,
    save: mend.take_back,
    fields: [own_words('because', mend.why_taken_back, { most: 300, missing: mend.why_missing })],
    lacks: ({ noted }) => (corrected_by(noted).has(id) ? mend.nothing_to_mend : undefined),
    foot: mend.stays,
    of: (model) => say(sentence(note, model)),
    back: '#facts',
    about: () => (kind === 'journey.note_need' ? [...about, made] : [made]),
    corrects: id,
  };
}
