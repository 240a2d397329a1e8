// Her unsent notes as a file: what is in it is said before it is made, for it is not locked by her PIN.
import { backup_file, give, type Given } from './backup';
import { long_unsent, saved_as, what_is_inside } from './backup_words';
import * as words from './backup_words';
import { button, el, fill, icon, notice, redraw, type Part } from './draw';
import { is_unarrived, type Noted } from './facts';
import * as interview_words from './interview_words';
import * as photo_words from './photo_words';
import type { Model, Screen, Stage } from './stage';

const is_secret = (note: Noted): boolean => note.kind === 'independence.record_interview' && is_unarrived(note);
const long_ms = 2 * 86_400_000;

function said(given: Given, name: string): Part[] {
  if (given === 'kept_back') return [];
  const line = el('p', {}, given === 'shared' ? words.shared : saved_as(name));
  const next = given === 'saved' && el('p', {}, words.send_it);
  return [notice('note', 'circle-check', line, next, el('p', {}, words.then_delete))];
}

async function press(stage: Stage, room: HTMLElement): Promise<void> {
  try {
    const file = await backup_file(stage.person);
    fill(room, said(await give(file), file.name));
    stage.drafted();
  } catch {
    fill(room, [notice('warning', 'triangle-alert', el('p', {}, words.not_made))]);
  }
}

export function backup_screen(stage: Stage): Screen {
  const room = el('div', { class: 'flow', role: 'status' });
  const save = button(words.save_file, () => void press(stage, room), 'button', 'download');
  const inside = el('p', { class: 'lead' });
  const warning = notice('warning', 'triangle-alert', el('p', {}, words.names_inside));
  const stays = el('p', {}, words.stays_here);
  const secret = el('p', {}, interview_words.not_in_backup);
  const no_photos = el('p', {}, photo_words.not_in_backup);
  const told = [inside, warning, stays, secret, no_photos];
  return {
    title: words.save_backup,
    root: el('div', { class: 'flow' }, el('h1', {}, words.save_backup), ...told, save, room),
    update({ model, person }) {
      const secrets = model.noted.filter(is_secret).length;
      const n = model.unsent + model.in_car - secrets;
      const may = n > 0 && person.about.device_id !== undefined;
      const none = n > 0 ? words.never_met : words.nothing;
      redraw(inside, [may ? what_is_inside(n) : none]);
      for (const part of [warning, stays, save]) part.hidden = !may;
      secret.hidden = secrets === 0;
      no_photos.hidden = model.photos.unsent === 0;
    },
  };
}

export function backup_section(): HTMLElement {
  const way = el('a', { class: 'button-secondary', href: '#backup' }, icon('download'), words.save_backup);
  return el('section', {}, el('h2', {}, words.backup), el('p', {}, words.when_to), way);
}

// On the screen of today, when notes have lain here for long: quiet, for she may have known.
export function long_unsent_line({ noted }: Model): Part[] {
  const n = noted.filter(({ state, at }) => state === 'waiting' && at < Date.now() - long_ms).length;
  if (n === 0) return [];
  const way = el('a', { class: 'button-quiet', href: '#backup' }, icon('download'), words.save_backup);
  return [el('p', { class: 'line' }, icon('clock'), long_unsent(n)), way];
}
