// What a facilitator notes without signal beside attendance: a newcomer with her consent, a card, what a woman needs; and
// how she sets right what she noted this morning.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { film_of } from './camera.mjs';
import {
  add_walk_in, back_in_signal, chip, invitation, joined, leave, looks_well, mend, note, open_notes, open_sheet, out_of_signal,
  session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';
import { Visitor, open_browser } from './visitor.mjs';

const { build } = createRequire(new URL('../../web/package.json', import.meta.url))('esbuild');

test('the phone finds the same identity card numbers as the server', async () => {
  const entry = new URL('../../web/field/nik.ts', import.meta.url).pathname;
  const made = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  const script = Buffer.from(made.outputFiles[0].text).toString('base64');
  const { nik_in } = await import(`data:text/javascript;base64,${script}`);
  const cases = JSON.parse(readFileSync(new URL('../vectors/identity_numbers.json', import.meta.url)));
  for (const { text, masked } of cases) assert.equal(nik_in(text) ?? null, masked, text);
});

test('what was noted this morning is corrected and taken back without signal, and stays readable', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Diperbaiki di jalan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await out_of_signal(phone, title);
  for (const nth of [0, 1]) await phone.page.locator('button.tap').nth(nth).click();
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Mama Rava 6472014512900001' });
  await tap(phone, 'Simpan nama');
  await phone.page.getByText('Hapus nomor 64••••••••••••••').waitFor();
  await type(phone, { 'walk-in-name': 'Mama Rava' });
  await tap(phone, 'Simpan nama');
  await phone.page.locator('.roster').filter({ hasText: 'Mama Rava' }).waitFor();

  await tap(phone, 'Perbaiki nama');
  await phone.page.locator('#walk-in-name').waitFor();
  await looks_well(phone, 'note');
  await type(phone, { 'walk-in-name': 'Mama Rafa' });
  await tap(phone, 'Simpan perbaikan');
  await note(phone, 'Nama diperbaiki: Mama Rafa').waitFor();
  await note(phone, 'Mama Rava ikut').getByText('Sudah diperbaiki').waitFor();
  await mend(phone, 'Kehadiran 2 ibu');
  await phone.page.locator('h1').filter({ hasText: 'Kehadiran 2 ibu' }).waitFor();
  await tap(phone, 'Tarik tanda hadir ini');
  await looks_well(phone, 'take back');
  await tap(phone, 'Ya, tarik');
  await note(phone, 'Tanda hadir 2 ibu ditarik').waitFor();
  await looks_well(phone, 'corrected');

  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await phone.page.locator('.roster').filter({ hasText: 'Mama Rafa' }).waitFor();
  assert.equal(await phone.page.locator('.who[data-mark=expected]').count(), 6, 'nobody is marked any more');
  await phone.page.locator('button.tap').first().click();
  await tap(phone, 'Ubah tempat atau jam');
  await looks_well(phone, 'change');
  await type(phone, { place: 'Teras Bu Ani', ends: '08:00' });
  await tap(phone, 'Simpan perbaikan');
  await phone.page.getByText('Jam selesai harus setelah').waitFor();
  await type(phone, { ends: '10:45' });
  await tap(phone, 'Simpan perbaikan');
  await phone.page.getByText('Teras Bu Ani').waitFor();
  await looks_well(phone, 'sheet corrected');

  await back_in_signal(phone);
  await fitri.go(`${session}/attendance`);
  assert.equal(await fitri.page.locator('.roster input[value="present"]:checked').count(), 1);
  await fitri.go(`${session}/history`);
  for (const words of ['Balai RT 12', 'Teras Bu Ani', '09.00–10.45', 'Mama Rava', 'Mama Rafa', 'Belum dicatat']) await fitri.sees(words);
  assert.ok(await fitri.page.locator('s').count() >= 4, 'what was superseded is struck through');
  await fitri.go('/devices');
  await fitri.sees('Semua catatan sudah sampai');
  await fitri.leave();
  await leave(phone);
});

test('a need is noted in her own words without signal', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText('Catat kebutuhan atau potensi').waitFor();
  await out_of_signal(phone);
  await tap(phone, 'Catat kebutuhan atau potensi');
  await looks_well(phone, 'groups');
  const group = phone.page.locator('.cards a').first();
  const [name, id] = [await group.innerText(), (await group.getAttribute('href')).slice('#group/'.length)];
  await group.click();
  await phone.page.locator('h1').filter({ hasText: name }).waitFor();
  assert.equal(await phone.page.locator('input:checked').count(), 0, 'nothing is ticked for her');
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Pilih kebutuhan atau potensi.').waitFor();
  await phone.page.locator('#kind-Need').check();
  await type(phone, { what: 'Kami tidak punya tempat jemur' });
  await looks_well(phone, 'need'); // meanwhile her letters come to the disk
  await phone.page.reload();
  await open_notes(phone, '739154');
  await phone.page.locator('#what').waitFor();
  assert.equal(await phone.page.locator('#what').inputValue(), 'Kami tidak punya tempat jemur');
  assert.ok(await phone.page.locator('#kind-Need').isChecked());
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Ada lagi yang dikatakan?').waitFor();
  await phone.page.locator('#kind-Strength').check();
  await type(phone, { what: 'Bisa menjahit seragam' });
  await tap(phone, 'Simpan catatan');
  await chip(phone, '2 catatan aman di HP ini');
  await tap(phone, 'Catatan saya');
  await mend(phone, 'Bisa menjahit seragam');
  await type(phone, { because: 'Salah kelompok' });
  await tap(phone, 'Tarik catatan ini');
  await back_in_signal(phone);
  await fitri.go(`/journeys/${id}/needs`);
  await fitri.sees('Kami tidak punya tempat jemur');
  await fitri.sees('Salah kelompok');
  await fitri.leave();
  await leave(phone);
});

test('a newcomer is registered where she comes, with consent for what she agrees to', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Ibu baru di Bukuan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await out_of_signal(phone, title);
  await tap(phone, 'Daftarkan ibu baru');
  await phone.page.getByText('Boleh kami memakai nomor HP Ibu').waitFor();
  assert.equal(await phone.page.locator('input:checked').count(), 0, 'nothing is ticked for her');
  assert.ok(!(await phone.page.locator('#witness').isVisible()), 'who agrees to nothing needs no witness');
  await type(phone, { 'full-name': 'Rukmini Baru', nickname: 'Mama Beni', rt: '12', phone: '0812' });
  await phone.page.locator('#agrees-schedule').check();
  await tap(phone, 'Daftarkan dan catat hadir');
  for (const words of ['Nomor HP ini belum benar', 'Pilih anggota atau peserta.', 'Pilih kertas atau suara.', 'Tulis nama saksinya.'])
    await phone.page.getByText(words).waitFor();
  await looks_well(phone, 'register');
  await phone.page.locator('[name=joining][value=Member]').check();
  await phone.page.locator('[name=channel][value=Paper]').check();
  await type(phone, { phone: '0812-7777-1234', 'sheet-no': 'A-17', witness: 'Bu Dina' });
  await tap(phone, 'Daftarkan dan catat hadir');
  await phone.page.locator('.who[data-mark=present]').filter({ hasText: 'Rukmini Baru' }).waitFor();
  await chip(phone, '3 catatan aman di HP ini');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Persetujuan Rukmini Baru: Kabar jadwal kegiatan').waitFor();
  await back_in_signal(phone);
  await fitri.go(`${session}/attendance`);
  await fitri.sees('Rukmini Baru');
  await fitri.go('/members?q=rukmini+baru');
  await fitri.press('Rukmini Baru');
  await fitri.sees('0812-7777-1234');
  await fitri.press('Lihat persetujuan');
  await fitri.sees('№ A-17');
  assert.equal((await fitri.text()).match(/Diberi pada/g).length, 1, 'she agreed to one thing');
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  assert.equal(await phone.page.locator('.who').filter({ hasText: 'Rukmini Baru' }).count(), 1, 'she stands there once');
  await fitri.leave();
  await leave(phone);
});

/** The next one has a voice of her own; what is being recorded is kept although nobody said that it is done. */
async function saved_while_recording(phone) {
  await tap(phone, 'Daftarkan ibu baru');
  await type(phone, { 'full-name': 'Tuti Bersuara' });
  await phone.page.locator('[name=joining][value=Member]').check();
  await phone.page.locator('#agrees-schedule').check();
  await phone.page.locator('[name=channel][value=Voice]').check();
  assert.equal(await phone.page.locator('audio').count(), 0, 'nobody hears the one before');
  await type(phone, { witness: 'Bu Dina' });
  await tap(phone, 'Rekam jawabannya');
  await phone.page.getByText('1 detik').waitFor();
  await tap(phone, 'Daftarkan dan catat hadir');
  await phone.page.locator('.who[data-mark=present]').filter({ hasText: 'Tuti Bersuara' }).waitFor();
  await tap(phone, 'Catatan saya');
  assert.equal(await phone.page.getByText('Rekaman belum terkirim').count(), 3);
}

test('her yes is recorded where she comes, heard again, and comes after her name', async (t) => {
  const fitri = await chair(t);
  const title = 'Suara ibu baru';
  await session_today(fitri, title);
  const browser = await open_browser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
  t.after(() => browser.close());
  const phone = await Visitor.arrive(browser, stage.server.origin, small);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await out_of_signal(phone, title);
  await tap(phone, 'Daftarkan ibu baru');
  await type(phone, { 'full-name': 'Suryani Bersuara' });
  await phone.page.locator('[name=joining][value=Member]').check();
  await phone.page.locator('#agrees-schedule').check();
  await phone.page.locator('#agrees-photo').check();
  await phone.page.locator('[name=channel][value=Voice]').check();
  await looks_well(phone, 'voice to record');
  await phone.page.locator('button', { hasText: 'Rekam jawabannya' }).evaluate((one) => { one.click(); one.click(); });
  await phone.page.getByText('2 detik').waitFor();
  await looks_well(phone, 'voice being recorded');
  await tap(phone, 'Selesai merekam');
  const player = phone.page.locator('audio');
  await player.waitFor();
  await looks_well(phone, 'voice to hear');
  await player.evaluate((one) => { one.muted = true; return one.play(); }); // fails when it cannot be played

  await phone.page.reload(); // a recording that was not yet noted is still there
  await open_notes(phone, '739154');
  await player.waitFor();
  await phone.page.getByText('Suara Suryani Bersuara').waitFor();
  await type(phone, { witness: 'Bu Dina' });
  await tap(phone, 'Daftarkan dan catat hadir');
  await phone.page.locator('.who[data-mark=present]').filter({ hasText: 'Suryani Bersuara' }).waitFor();
  await tap(phone, 'Catatan saya');
  assert.equal(await phone.page.getByText('Rekaman belum terkirim').count(), 2, 'one recording for two things she agreed to');
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await saved_while_recording(phone);
  await back_in_signal(phone);
  await fitri.go('/members?q=suryani');
  await fitri.press('Suryani Bersuara');
  await fitri.press('Lihat persetujuan');
  const links = fitri.page.locator('main a[href$="/proof"]');
  assert.equal(await links.count(), 2);
  const kept = await fitri.page.evaluate(async (where) => {
    const answer = await fetch(where);
    return { type: answer.headers.get('content-type'), bytes: (await answer.arrayBuffer()).byteLength };
  }, await links.first().getAttribute('href'));
  assert.match(kept.type, /^audio\//);
  assert.ok(kept.bytes > 1000 && kept.bytes < 30_000, `${kept.bytes} bytes`);
  await fitri.look();
  await fitri.leave();
  await leave(phone);
});

/** Makes a card for her and gives the picture of its code. */
async function card_of(fitri, member) {
  await fitri.go(`${member}/card`);
  if ((await fitri.text()).includes('belum punya kartu')) await fitri.press('Buat kartu');
  await fitri.sees('Tunjukkan kartu ini');
  return fitri.page.locator('.member-card svg').evaluate((svg) => svg.outerHTML);
}

test('a card before the camera marks its bearer present, once; one of another woman is read by the server', async (t) => {
  const fitri = await chair(t);
  const title = 'Dengan kartu';
  const session = await session_today(fitri, title);
  await fitri.go(`${session}/attendance`);
  const on_sheet = await fitri.page.locator('.roster-name').first().evaluate((one) => one.id.slice(2));
  const names = await fitri.page.locator('.roster-name').evaluateAll((all) => all.map((one) => one.id.slice(2)));
  await fitri.go('/members');
  const links = await fitri.page.locator('main table a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const elsewhere = links.find((link) => !names.some((id) => link.endsWith(id)));
  const codes = [await card_of(fitri, `/members/${on_sheet}`), await card_of(fitri, elsewhere)];
  await fitri.go('/members/cards');
  await fitri.sees('Delapan kartu muat');

  const film = film_of(codes, 'berdaya-cards');
  const browser = await open_browser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`]);
  t.after(async () => {
    await browser.close();
    rmSync(film, { force: true });
  });
  const phone = await Visitor.arrive(browser, stage.server.origin, small);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.reload(); // from now on the worker stands between
  await open_notes(phone, '739154');
  await open_sheet(phone, title);
  await tap(phone, 'Pindai kartu');
  await phone.context.setOffline(true);
  await tap(phone, 'Nyalakan kamera'); // the reader came with the first answer
  await phone.page.locator('.scanned-leaf').first().waitFor();
  await tap(phone, 'Selesai');
  await phone.context.setOffline(true);
  await phone.page.reload();
  await open_notes(phone, '739154');
  await tap(phone, 'Pindai kartu');
  await tap(phone, 'Nyalakan kamera');
  await phone.page.getByText('sudah tercatat hadir').waitFor();
  await phone.page.getByText(/Kartu tercatat|Kartu ini sudah dicatat/).waitFor();
  await looks_well(phone, 'scan');
  await phone.page.getByText('sudah tercatat hadir').waitFor();
  await tap(phone, 'Selesai');
  assert.equal(await phone.page.locator('.who').filter({ hasText: 'Kartu …' }).count(), 1, 'the same card twice counts once');
  await looks_well(phone, 'sheet with card');
  await back_in_signal(phone);
  await fitri.go(`${session}/attendance`);
  assert.equal(await fitri.page.locator('.roster input[value="present"]:checked').count(), 2);
  await phone.page.locator('.who').filter({ hasText: 'Kartu …' }).waitFor({ state: 'detached' });
  await fitri.leave();
  await leave(phone);
});

test('a name is found on a long sheet; who is not there is added by her name', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Banyak ibu';
  const session = await session_today(fitri, title);
  await fitri.page.goto(`${fitri.origin}${session}/expected?from=all`);
  await fitri.send();
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await out_of_signal(phone, title);
  const rows = phone.page.locator('button.tap');
  await rows.nth(8).waitFor();
  const all = await rows.count();
  const name = (await rows.nth(5).locator('.names').evaluate((one) => one.firstChild.textContent)).toLowerCase();
  await type(phone, { find: name });
  await phone.page.waitForFunction((before) => document.querySelectorAll('button.tap').length < before, all);
  assert.match((await rows.first().innerText()).toLowerCase(), new RegExp(name));
  await rows.first().click();
  await type(phone, { find: 'xyz' });
  await phone.page.getByText('Nama itu tidak ada di daftar ini.').waitFor();
  await looks_well(phone, 'find');
  await add_walk_in(phone, 'Bu Tidak Terdaftar');
  await type(phone, { find: '' });
  assert.equal(await phone.page.locator('.who[data-mark=present]').count(), 2);
  await fitri.leave();
  await leave(phone);
});
