// Two days in outlying kelurahan without internet, played on the screens: three phones, one of them lent to a second woman,
// and a car with a small computer. When they come home nothing is missing and nothing is double, and the secretariat sees
// it. BERDAYA_PICTURES=folder keeps each screen in two_days/, in order; BERDAYA_WATCH=1 plays it before one's eyes.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { holds_to } from '../outside/contract.mjs';
import { large_photo } from './camera.mjs';
import { invited_hub, knows } from './hub.mjs';
import { answer_topic, counted, heading, of, put_on_sheet, says, woman_who_agrees } from './interview.mjs';
import { expectation, mark_present, moment, need, newcomer, practice, save_moment } from './noting.mjs';
import {
  add_walk_in, chip, invitation, is_whole, joined, leave, mend, note, open_notes, open_sheet, plan_here, session_on, small,
  tap, type, with_still_bars,
} from './phone.mjs';
import { facts_brought, start_proxy } from './proxy.mjs';
import { arrive, chair, stage, today } from './stage.mjs';

const day_ms = 86_400_000;
const yesterday = () => new Date(Date.parse(today()) - day_ms).toISOString().slice(0, 10);
const first_day = 'Kelas sambal hari pertama (contoh)';
const second_day = 'Kelas sambal hari kedua (contoh)';
const on_the_spot = 'Kumpul di warung (contoh)';
const no_line = 'http://127.0.0.1:9';
const owners = { fitri: 'Fitri Handayani', mega: 'Mega Puspita', sari: 'Sari Wulandari' };
const pins = { fitri: '739154', mega: '264819', sari: '518263' };
// What the four of them note, below: of each phone, and of Lina who borrows Mega's.
const made = { fitri: 10, mega: 4, sari: 4, lina: 2 };

/** Keeps what a person watching sees, in order. */
function album() {
  const folder = process.env.BERDAYA_PICTURES && join(process.env.BERDAYA_PICTURES, 'two_days');
  if (folder) mkdirSync(folder, { recursive: true });
  let nth = 0;
  return async (visitor, name) => {
    if (visitor.view === small) await is_whole(visitor, name);
    if (!folder) return;
    const path = join(folder, `${String(++nth).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`);
    await with_still_bars(visitor, () => visitor.page.screenshot({ path, fullPage: true }));
  };
}

/** On the first day it is yesterday for the phones, so that the second day is the secretariat's today; none takes its clock
 * for wrong. */
const a_day_back = (ms) => {
  const now = Date.now.bind(Date);
  Date.now = () => now() - ms;
  Date.now.real = now;
  const keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function keep_but_the_clock(name, text) {
    if (name !== 'berdaya-clock') keep.call(this, name, text);
  };
};
const the_next_day = () => {
  Date.now = Date.now.real ?? Date.now;
};

async function phone_of(t, origin) {
  const phone = await arrive(t, small);
  phone.origin = origin;
  await phone.context.addInitScript(a_day_back, day_ms);
  phone.page.on('request', (one) => { phone.key = one.headers().authorization ?? phone.key; });
  return phone;
}

const today_again = async (phone) => {
  await tap(phone, 'Hari ini');
  await heading(phone, 'Hari ini');
};

async function airplane({ phones, proxy, line }) {
  for (const phone of Object.values(phones)) await phone.context.setOffline(true);
  for (const one of [proxy, line]) one.leads_to(no_line);
}

async function on_the_air({ phones }) {
  for (const phone of Object.values(phones)) {
    await phone.context.setOffline(false);
    await phone.page.locator('.chip').click();
  }
}

/** A borrower's notes are on this phone, sealed. */
const is_lent = (phone) => phone.page.evaluate(async () => {
  const db = await new Promise((done) => { indexedDB.open('berdaya-field-people').onsuccess = ({ target }) => done(target.result); });
  const all = db.transaction('people').objectStore('people').getAll();
  const people = await new Promise((done) => { all.onsuccess = () => done(all.result); });
  db.close();
  return people.some(({ loan }) => loan);
});

/** The secretariat plans, and invites the phones and the car; Lina borrows Mega's phone while there is signal. */
async function before_they_leave(t, it) {
  const { ratna, sees, proxy, line, phones } = it;
  const link = async (whose, is_loan = false) =>
    (await invitation(ratna, { whose: `${whose} (contoh)`, is_loan })).replace(stage.server.origin, proxy.origin);
  await ratna.go('/officers/new');
  await ratna.choose('position', 'facilitator');
  await ratna.fill({ name: 'Lina Marlina (contoh)', term_from: '2026-01-05' });
  await ratna.press('Simpan');
  it.asked_before = await counted(ratna);
  await woman_who_agrees(ratna, 'Yusnani Daulay (contoh)');
  it.first = await session_on(ratna, first_day, yesterday());
  await put_on_sheet(ratna, it.first, 'Yusnani Daulay (contoh)');
  it.second = await session_on(ratna, second_day, today());
  await sees(ratna, 'desk a session is planned');
  for (const [name, whose] of Object.entries(owners)) {
    const phone = await phone_of(t, proxy.origin);
    phones[name] = phone;
    const way = await link(whose);
    if (name === 'fitri') {
      await sees(ratna, 'desk an invitation');
      await phone.page.goto(way);
      await phone.page.getByText('Saya terima').waitFor();
      await sees(phone, 'fitri is invited');
    }
    await joined(phone, way, pins[name], `HP ${whose} (contoh)`);
    await chip(phone, 'Semua sudah terkirim');
    await phone.page.getByText(first_day).waitFor();
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
  }
  await sees(phones.fitri, 'fitri today');
  const { mega } = phones;
  await tap(mega, 'Kunci');
  await tap(mega, 'Pinjam HP sebentar');
  await type(mega, { 'loan-link': await link('Lina Marlina', true) });
  await sees(mega, 'mega lends her phone');
  await tap(mega, 'Mulai mencatat');
  await mega.page.getByText('Catatan pemilik HP tidak terlihat').waitFor();
  await tap(mega, 'Mulai mencatat');
  await mega.page.getByText('HP pinjaman. Tekan Selesai').waitFor();
  await mega.page.getByText(first_day).waitFor();
  await chip(mega, 'Semua sudah terkirim');
  await sees(mega, 'lina has borrowed it');
  it.hub = await invited_hub(ratna, line.origin, t);
  await sees(ratna, 'desk the car is invited');
  for (const phone of Object.values(phones)) await knows(it.hub, phone.key);
  await ratna.go('/devices');
  await sees(ratna, 'desk before they leave');
}

async function lina_on_the_borrowed_phone({ sees, phones: { mega } }) {
  await open_sheet(mega, first_day);
  await mark_present(mega, [3]);
  await add_walk_in(mega, 'Bu Nurhayati (contoh)');
  await sees(mega, 'lina notes on the borrowed phone');
  await tap(mega, 'Selesai');
  await mega.page.getByText('2 catatan belum sampai di sekretariat.').waitFor();
  await sees(mega, 'lina is done without signal');
  await tap(mega, 'Biarkan terkunci');
  await mega.page.getByText('Isinya terkunci').waitFor();
  await sees(mega, 'mega has her phone back');
  await open_notes(mega, pins.mega);
  await heading(mega, 'Hari ini');
}

async function fitri_at_the_class({ sees, phones: { fitri } }) {
  await open_sheet(fitri, first_day);
  await mark_present(fitri, [0, 1, 2]);
  await add_walk_in(fitri, 'Marni Lestari (contoh)');
  await newcomer(fitri, 'Rukmini Hasan (contoh)');
  await sees(fitri, 'fitri registers a newcomer');
  await tap(fitri, 'Daftarkan dan catat hadir');
  await fitri.page.locator('.who[data-mark=present]').filter({ hasText: 'Rukmini Hasan' }).waitFor();
  await sees(fitri, 'fitri the sheet of the first day');
  await moment(fitri, 'Ibu-ibu mencoba tiga resep sambal. Bu Ani menghitung modalnya.', await large_photo(fitri.page, 7));
  await sees(fitri, 'fitri what happened with a photo');
  await save_moment(fitri, 'Bu Ani menghitung modalnya.');
  await sees(fitri, 'fitri it is noted');
}

async function the_same_session_on_two_phones({ sees, phones: { fitri, sari } }) {
  for (const [phone, name] of [[fitri, 'Bu Ani (contoh)'], [sari, 'Bu Siti (contoh)']]) {
    await today_again(phone);
    await plan_here(phone, on_the_spot);
    await add_walk_in(phone, name);
  }
  await sees(sari, 'sari a session on the spot');
  await today_again(fitri);
  await sees(fitri, 'fitri the first day');
}

async function sari_begins_an_interview({ sees, phones: { sari } }) {
  await today_again(sari);
  await tap(sari, 'Siapa yang diwawancarai?');
  await sees(sari, 'sari whom to ask');
  await tap(sari, 'Yusnani Daulay');
  await heading(sari, 'Sebelum mulai');
  await answer_topic(sari, { P0a: 1, P0b: 0, P0c: 1, P0d: 1 });
  await heading(sari, 'Penghasilan sendiri');
  assert.ok(!(await of(sari, 'E1b').isVisible()), 'what does not apply is not asked');
  await says(sari, 'E1a', 2);
  await of(sari, 'E1b').waitFor();
  await of(sari, 'E1b').locator('input[inputmode=decimal]').fill('750rb');
  await sees(sari, 'sari asks about her income');
  await answer_topic(sari);
  await heading(sari, 'Cadangan atas nama sendiri');
  await today_again(sari);
  await sari.page.getByText('1 wawancara belum selesai').waitFor();
  await sees(sari, 'sari the first day');
}

async function mega_listens(it) {
  const { ratna, sees, phones: { mega } } = it;
  it.group = await need(mega, 'Belum ada tempat menjemur kerupuk');
  await sees(mega, 'mega a need');
  await tap(mega, 'Simpan catatan');
  await mega.page.getByText('Ada lagi yang dikatakan?').waitFor();
  await tap(mega, 'Dengar');
  await expectation(mega, 'Kelas sambal diteruskan sampai ibu-ibu berani menjual');
  await sees(mega, 'mega an expectation');
  await tap(mega, 'Simpan catatan');
  await mega.page.getByText('Sudah tersimpan').waitFor();
  await practice(mega, first_day, 'Menata kursi sebelum yang lain datang');
  await sees(mega, 'mega a practice');
  await tap(mega, 'Simpan catatan');
  await mega.page.getByText('Sudah tersimpan').waitFor();
  await chip(mega, 'Tidak ada sinyal. 3 catatan aman di HP ini');
  await tap(mega, 'Catatan saya');
  await sees(mega, 'mega her notes');
  await ratna.go(it.first);
  assert.doesNotMatch(await ratna.text(), /menghitung modalnya/, 'the secretariat knows nothing yet');
}

/** The car stands at the balai, without internet: it takes words, and shows each what the others noted. */
async function evening_at_the_car(it) {
  const { sees, phones: { fitri, mega, sari } } = it;
  it.proxy.leads_to(it.hub.origin);
  await on_the_air(it);
  await chip(fitri, '8 catatan di mobil, 1 foto masih di HP');
  await sees(fitri, 'fitri at the car');
  await tap(fitri, 'Catatan saya');
  await note(fitri, 'Yang terjadi').getByText('Di komputer mobil').waitFor();
  await sees(fitri, 'fitri her notes are in the car');
  await chip(sari, '2 catatan di komputer mobil');
  await tap(mega, 'Catatan saya');
  await chip(mega, '3 catatan di komputer mobil');
  await sees(mega, 'mega at the car');
  await today_again(sari);
  await sari.page.locator('.chip').click();
  await open_sheet(sari, first_day);
  for (const name of ['Bu Nurhayati', 'Marni Lestari', 'Rukmini Hasan']) await sari.page.getByText(name).first().waitFor();
  await sees(sari, 'sari sees what the others noted');
  assert.ok(await is_lent(mega), 'what Lina noted stays sealed on the phone until the secretariat has it');
}

async function the_next_morning(it) {
  await airplane(it);
  for (const [name, phone] of Object.entries(it.phones)) {
    await phone.context.addInitScript(the_next_day);
    await phone.page.reload();
    await phone.page.locator('#pin').waitFor();
    if (name === 'fitri') await it.sees(phone, 'fitri the second morning');
    await open_notes(phone, pins[name]);
    await phone.page.locator('.chip').waitFor();
    await today_again(phone);
  }
}

async function fitri_sets_right({ sees, phones: { fitri } }) {
  await sees(fitri, 'fitri the second day');
  await open_sheet(fitri, second_day);
  await mark_present(fitri, [0, 4]);
  await sees(fitri, 'fitri the sheet of the second day');
  await tap(fitri, 'Catatan saya');
  await mend(fitri, 'Marni Lestari (contoh) ikut');
  await type(fitri, { 'walk-in-name': 'Marni Wulandari (contoh)' });
  await sees(fitri, 'fitri corrects a name');
  await tap(fitri, 'Simpan perbaikan');
  await note(fitri, 'Nama diperbaiki: Marni Wulandari').waitFor();
  await sees(fitri, 'fitri it is corrected');
}

async function sari_ends_the_interview_and_keeps_a_backup(it) {
  const { sees, phones: { sari } } = it;
  await tap(sari, 'Lanjutkan wawancara');
  await tap(sari, 'Yusnani Daulay');
  await heading(sari, 'Penghasilan sendiri'); // where she answered last
  assert.equal(await of(sari, 'E1b').locator('input[inputmode=decimal]').inputValue(), '750rb');
  for (const _ of ['E1', 'E2', 'E3', 'S1', 'S2', 'S3', 'P1', 'P2', 'P3', 'K1', 'K2', 'K3'])
    await answer_topic(sari, { E3c: 1, P2a: 0, P2b: 0, P2c: 1, P3b: 1, K3a: 0 });
  await heading(sari, 'Periksa dan simpan');
  await sees(sari, 'sari checks the interview');
  await tap(sari, 'Simpan wawancara');
  await heading(sari, 'Terima kasih');
  await sees(sari, 'sari says thank you');
  await today_again(sari);
  await open_sheet(sari, second_day);
  await add_walk_in(sari, 'Bu Halimah (contoh)');
  await tap(sari, 'Menu');
  await tap(sari, 'Simpan cadangan');
  await sari.page.getByText('Berkas ini membawa 3 catatan yang belum sampai').waitFor(); // with the two that are in the car
  await sari.page.getByText('Wawancara tidak ikut di berkas ini').waitFor();
  const [backup] = await Promise.all([sari.page.waitForEvent('download'), tap(sari, 'Simpan berkas')]);
  await sari.page.getByText('ada di Unduhan').waitFor();
  await sees(sari, 'sari keeps a backup');
  it.backup = await backup.path();
}

async function mega_tells_what_happened({ sees, phones: { mega } }) {
  await open_sheet(mega, second_day);
  await moment(mega, 'Tiga ibu membawa sambalnya sendiri.');
  await save_moment(mega, 'Tiga ibu membawa sambalnya sendiri.');
  await sees(mega, 'mega what happened');
}

/** The backup first, then the car, then the phones. */
async function home_again(it) {
  const { ratna, sees, phones } = it;
  await ratna.go('/devices');
  await ratna.page.locator('main input[type=file]').setInputFiles(it.backup);
  await ratna.press('Masukkan berkas');
  await ratna.sees('Cadangan diterima');
  await sees(ratna, 'desk a backup is taken in');
  await ratna.go(`${it.second}/walk-ins`);
  await ratna.will_see('Bu Halimah (contoh)');
  it.line.leads_to(stage.server.origin);
  await it.hub.again(); // the car's computer is switched on at home
  await ratna.go(`${it.first}/walk-ins`);
  await ratna.will_see('Bu Nurhayati (contoh)');
  await ratna.go('/devices');
  await ratna.sees('1 catatan masih di HP'); // the interview is in no file
  await ratna.will_see('1 berkas menyusul');
  await sees(ratna, 'desk the car is home');
  it.proxy.leads_to(stage.server.origin);
  await on_the_air(it);
  for (const phone of Object.values(phones)) await chip(phone, 'Semua sudah terkirim');
  for (let tries = 0; tries < 120 && await is_lent(phones.mega); tries++) await phones.mega.page.waitForTimeout(250);
  assert.ok(!(await is_lent(phones.mega)), 'what Lina noted went by itself, and is erased');
  await tap(phones.fitri, 'Catatan saya');
  await sees(phones.fitri, 'fitri all has arrived');
}

/** As many notes of each phone have arrived as were made on it; none waits, and no photo is still to come. */
async function all_has_arrived({ ratna, sees, phones }) {
  await ratna.go('/devices');
  await sees(ratna, 'desk semua catatan sudah sampai');
  for (const [name, n] of Object.entries(made)) {
    const label = owners[name] ? `HP ${owners[name]} (contoh)` : 'HP pinjaman';
    await ratna.go('/devices');
    const row = ratna.page.locator('main tbody tr').filter({ hasText: label }).filter({ hasText: owners[name] ?? 'Lina Marlina' });
    const words = await row.innerText();
    assert.match(words, new RegExp(`\\b${n} dari ${n} catatan\\b`), label);
    assert.match(words, /Semua catatan sudah sampai/);
    assert.doesNotMatch(words, /menyusul/);
    await ratna.turn_page(() => row.locator('a').click());
    await ratna.look();
    await ratna.sees('Tidak ada catatan yang menunggu.');
    assert.doesNotMatch(await ratna.text(), /Nomor yang belum sampai|perlu diputuskan|menyusul/);
  }
  await sees(ratna, 'desk a phone');
  await ratna.go('/devices');
  await ratna.sees('Semua yang dibawanya sudah sampai');
  for (const [name, phone] of Object.entries(phones)) {
    await tap(phone, 'Catatan saya');
    await heading(phone, 'Catatan saya');
    await phone.page.locator('.notes > li').first().waitFor();
    assert.equal(await phone.page.locator('.notes > li').count(), made[name], `the notes on the phone of ${name}`);
    assert.equal(await phone.page.locator('.notes > li .tag').filter({ hasText: 'Sudah sampai' }).count(), made[name]);
  }
}

const times = (text, words) => text.split(words).length - 1;

async function is_there_once({ ratna }, path, ...all) {
  await ratna.go(path);
  const text = await ratna.text();
  for (const words of all) assert.equal(times(text, words), 1, `${path} says ${words} once:\n${text}`);
  return text;
}

const present = async ({ ratna }, session) => {
  await ratna.go(`${session}/attendance`);
  return ratna.page.locator('.roster input[value="present"]:checked').count();
};

async function the_sessions_are_as_noted(it) {
  const { ratna, sees } = it;
  assert.doesNotMatch(await is_there_once(it, it.first, 'Bu Ani menghitung modalnya.'), /menyusul|dicatat berbeda/);
  assert.equal(await ratna.page.locator('main .photos img').count(), 1);
  await ratna.page.locator('main .photos img').evaluate((image) => image.decode());
  await sees(ratna, 'desk the first day');
  assert.equal(await present(it, it.first), 5, 'three by Fitri, one by Lina, and the newcomer');
  await sees(ratna, 'desk who came on the first day');
  assert.equal(await present(it, it.second), 2);
  const joined_in = await is_there_once(it, `${it.first}/walk-ins`, 'Bu Nurhayati (contoh)', 'Marni Wulandari (contoh)');
  assert.doesNotMatch(joined_in, /Marni Lestari/);
  await sees(ratna, 'desk who joined in');
  await is_there_once(it, `${it.second}/walk-ins`, 'Bu Halimah (contoh)');
  await is_there_once(it, it.second, 'Tiga ibu membawa sambalnya sendiri.');
  await ratna.go('/sessions?when=Past');
  await sees(ratna, 'desk the sessions that were');
  const spots = ratna.page.locator('main .cards a').filter({ hasText: on_the_spot });
  const both = await spots.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  assert.equal(both.length, 2, 'each made one, and both are there');
  const came = [];
  for (const way of both) {
    await ratna.go(`${way}/walk-ins`);
    came.push(...(await ratna.text()).match(/Bu (Ani|Siti) \(contoh\)/g));
  }
  assert.deepEqual(came.sort(), ['Bu Ani (contoh)', 'Bu Siti (contoh)']);
}

async function the_women_are_as_noted(it) {
  const { ratna, sees } = it;
  await is_there_once(it, '/members?q=rukmini+hasan', 'Rukmini Hasan');
  await sees(ratna, 'desk the newcomer');
  await ratna.press('Rukmini Hasan');
  await ratna.press('Lihat persetujuan');
  await ratna.sees('№ A-17');
  assert.equal(times(await ratna.text(), 'Diberi pada'), 1);
  assert.equal(await counted(ratna), it.asked_before + 1);
  await is_there_once(it, `/journeys/${it.group}/needs`, 'Belum ada tempat menjemur kerupuk');
  await sees(ratna, 'desk a need');
  await is_there_once(it, '/expectations', 'Kelas sambal diteruskan sampai ibu-ibu berani menjual');
  await sees(ratna, 'desk an expectation');
  await ratna.go('/practices');
  await ratna.press('Datang tepat waktu');
  await is_there_once(it, ratna.path(), 'Menata kursi sebelum yang lain datang');
}

test('two days without internet: what four women noted on three phones comes home, all of it, once', async (t) => {
  const proxy = await start_proxy(stage.server.origin); // the address that the phones know
  const line = await start_proxy(stage.server.origin); // from the car to the secretariat
  t.after(proxy.stop);
  t.after(line.stop);
  const it = { ratna: await chair(t), sees: album(), proxy, line, phones: {} };
  await before_they_leave(t, it);

  await airplane(it);
  await lina_on_the_borrowed_phone(it);
  await fitri_at_the_class(it);
  await the_same_session_on_two_phones(it);
  await sari_begins_an_interview(it);
  await mega_listens(it);
  await evening_at_the_car(it);

  await the_next_morning(it);
  await fitri_sets_right(it);
  await sari_ends_the_interview_and_keeps_a_backup(it);
  await mega_tells_what_happened(it);

  await home_again(it);
  await all_has_arrived(it);
  await the_sessions_are_as_noted(it);
  await the_women_are_as_noted(it);
  const facts = facts_brought(proxy);
  for (const { fact } of facts) holds_to('SentFact', fact);
  const kinds = new Set(facts.map(({ fact }) => fact.kind));
  assert.ok(kinds.size >= 10, `what the app sends is as the contract says: ${[...kinds]}`);
  await it.ratna.leave();
  for (const phone of Object.values(it.phones)) await leave(phone);
});
