// In the menu: does this phone hold what the secretariat holds?
import type { Checked } from './check';
import { button, el, fill, notice, type Part } from './draw';
import type { Word } from '../base/words';
import type { Stage } from './stage';
import { check_now } from './sync';

const words = {
  title: { id: 'Isi HP ini', en: 'What this phone holds' },
  what: {
    id: 'Ragu apakah jadwal di HP ini lengkap? Bandingkan dengan sekretariat.',
    en: 'Not sure whether the schedule here is whole? Compare it with the secretariat.',
  },
  check: { id: 'Periksa isi HP', en: 'Check this phone' },
  checking: { id: 'Sedang memeriksa…', en: 'Checking…' },
  same: { id: 'Isi HP ini sama dengan sekretariat.', en: 'This phone holds the same as the secretariat.' },
  mended: {
    id: 'Ada yang berbeda, dan sudah diambil lagi. Sekarang isi HP ini sama dengan sekretariat.',
    en: 'Something differed and was fetched again. Now this phone holds the same as the secretariat.',
  },
  same_car: { id: 'Isi HP ini sama dengan komputer mobil.', en: 'This phone holds the same as the computer in the car.' },
  differs: {
    id: 'Isi HP ini masih berbeda. Catatan Ibu aman. Hubungi sekretariat.',
    en: 'This phone still differs. Your notes are safe. Talk to the secretariat.',
  },
  no_answer: {
    id: 'Belum bisa dibandingkan. Cari tempat yang ada sinyal, lalu tekan lagi.',
    en: 'It cannot be compared yet. Find a place with signal, then press again.',
  },
} satisfies Record<string, Word>;

function said(checked: Checked, at_hub: boolean): Part {
  const good = checked === 'same' || checked === 'mended';
  const word = checked === 'same' && at_hub ? words.same_car : words[checked];
  return notice(good ? 'note' : 'warning', good ? 'circle-check' : 'triangle-alert', el('p', {}, word));
}

export function check_section(stage: Stage): HTMLElement {
  const room = el('div', { role: 'status' });
  const press = async (): Promise<void> => {
    fill(room, [el('p', { class: 'muted' }, words.checking)]);
    const { checked, at_hub } = await check_now(stage.person);
    fill(room, [said(checked, at_hub)]);
  };
  return el(
    'section',
    {},
    el('h2', {}, words.title),
    el('p', {}, words.what),
    button(words.check, () => void press(), 'button-secondary', 'refresh-cw'),
    room,
  );
}
