// Her notes of the last 30 days, the youngest first, and how far each has come.
import type { Word } from '../base/words';
import { el, icon, redraw } from './draw';
import type { Noted } from './facts';
import { marks_noted, session_noted, taken_off, walk_in_noted, words } from './field_words';
import { interview_noted } from './interview_words';
import { expectation_noted, practice_noted } from './listen_words';
import { say } from '../base/words';
import { moment, type Model, type Screen } from './stage';
import { state_tag } from './state_tag';

function sentence(note: Noted, model: Model, titles: ReadonlyMap<string, string>): Word {
  const session = note.about[0] ?? '';
  const title = model.sheets.get(session)?.title || titles.get(session) || say(words.a_session);
  switch (note.kind) {
    case 'session.plan_session':
      return session_noted(String(note.form['title']));
    case 'session.record_attendance':
      return marks_noted(Object.keys(note.form['mark'] ?? {}).length, title);
    case 'session.add_walk_in':
      return walk_in_noted(String(note.form['name']), title);
    case 'session.take_off':
      return taken_off(title);
    case 'device.tell_emptied':
      return words.told_emptied;
    case 'independence.record_interview':
      return interview_noted(note, model);
    case 'expectation.note_expectation':
      return expectation_noted(String(note.form['words']));
    case 'exemplar.note_practice':
      return practice_noted(String(note.form['words']));
  }
}

const pictures: Record<Noted['kind'], string> = {
  'session.plan_session': 'calendar-plus',
  'session.record_attendance': 'clipboard-check',
  'session.add_walk_in': 'user-plus',
  'session.take_off': 'trash-2',
  'device.tell_emptied': 'phone',
  'independence.record_interview': 'sprout',
  'expectation.note_expectation': 'ear',
  'exemplar.note_practice': 'star',
};

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
      const titles = new Map(
        model.noted.flatMap(({ made, form }) =>
          made && form['title'] ? [[made, String(form['title'])] as const] : [],
        ),
      );
      const notes = [...model.noted].sort((a, b) => b.at - a.at);
      redraw(
        list,
        notes.length === 0
          ? [
              el(
                'div',
                { class: 'empty' },
                icon('notebook-pen'),
                el('p', {}, el('strong', {}, words.no_notes)),
                el('p', {}, words.no_notes_what),
              ),
            ]
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
                      icon(pictures[note.kind]),
                      el('span', {}, sentence(note, model, titles)),
                    ),
                    el(
                      'p',
                      { class: 'tags' },
                      state_tag(note.state),
                      el('time', { class: 'muted' }, moment(note.at, person.about.zone)),
                    ),
                    note.text !== '' && el('p', { class: 'answer' }, note.text),
                  ),
                ),
              ),
            ],
      );
    },
  };
}
