// A card before the camera marks its bearer present. Which card is whose, the phone knows of the women on this sheet, by
// a hash; any other card is noted as it is, and the server says whose it is.
import { say, type Word } from '../base/words';
import { fresh_fact_id } from '../base/fact_id';
import { look, No_reader } from './camera';
import { marked_before } from './correct';
import { button, el, fill, icon } from './draw';
import { capture } from './facts';
import { note_mark } from './marks';
import { is_present, was_present } from './scan_words';
import * as words from './scan_words';
import { gone } from './sheet_screen';
import type { Screen, Stage } from './stage';
import { hex, sha256 } from './vault';

const is_card = /^BERDAYA:[A-R]{20}$/;
const hash_length = 10;

type Told = readonly ['leaf' | 'gold' | 'danger', string, Word];

// The same card twice counts once, here and on the server.
async function take(stage: Stage, session: string, code: string): Promise<Told> {
  if (!is_card.test(code)) return ['danger', 'x', words.no_card];
  const hash = hex(await sha256(code)).slice(0, hash_length);
  const sheet = stage.model.sheets.get(session);
  const woman = sheet?.women.find(({ card }) => card === hash);
  if (woman?.mark === 'present') return ['gold', 'check', was_present(woman.name)];
  if (woman) {
    woman.mark = 'present';
    const corrects = marked_before(stage.model.noted, session, woman.id);
    const closed = (): void => void stage.noted();
    await note_mark(stage.person, session, woman.id, 'present', corrects, closed).then(stage.drafted);
    return ['leaf', 'circle-check', is_present(woman.name)];
  }
  if (sheet?.cards.some((one) => one.code === code)) return ['gold', 'check', words.twice];
  await capture(stage.person, 'session.note_card', [session], { card: code }, { id: fresh_fact_id(), typed: '' });
  await stage.noted();
  return ['leaf', 'circle-check', words.unknown];
}

function trouble_of(trouble: unknown): Word {
  if (trouble instanceof No_reader) return words.no_reader;
  return trouble instanceof DOMException && trouble.name === 'NotAllowedError' ? words.refused : words.no_camera;
}

export function scan_screen(id: string, stage: Stage): Screen {
  const root = el('div', { class: 'flow' });
  const told = el('div', { class: 'told', role: 'status' });
  const tell = ([look_of, picture, word]: Told): void =>
    fill(told, [el('p', { class: `scanned scanned-${look_of}` }, icon(picture, 'icon mark-icon'), el('span', {}, word))]);
  const video = el('video', { class: 'viewfinder', muted: true, playsinline: true, hidden: true });
  const lead = el('p', { class: 'lead' }, words.before);
  let busy = Promise.resolve();
  const seen = (code: string): void => {
    busy = busy.then(() => take(stage, id, code)).then(tell, stage.refused);
  };
  const start = async (): Promise<void> => {
    press.hidden = true;
    fill(lead, [words.starting]);
    try {
      video.hidden = false;
      await look(video, seen);
      fill(lead, [words.point]);
    } catch (trouble) {
      video.hidden = true;
      press.hidden = false;
      fill(lead, [trouble_of(trouble)]);
    }
  };
  const press = button(words.start, () => void start(), 'button', 'qr-code');
  const back = el('a', { class: 'button-secondary', href: `#sheet/${id}` }, icon('check'), words.done);
  const sheet = stage.model.sheets.get(id);
  if (!sheet) fill(root, [gone()]);
  else fill(root, [el('h1', {}, el('span', { class: 'eyebrow' }, sheet.title), say(words.scan)), lead, press, video, told, back]);
  return { title: words.scan, root, update: () => undefined };
}
