// What happened at a session, with photos: noted on a phone without signal, or at the secretariat's desk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { large_photo } from './camera.mjs';
import { chip, invitation, joined, leave, looks_well, open_notes, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair, path_on_every_screen } from './stage.mjs';

const tree = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const drawn_photo = tree('tests/vectors/photos/foto.jpg');

const photo_on = async ({ page }) => {
  const picture = page.locator('main .photos img').first();
  await picture.waitFor();
  await picture.scrollIntoViewIfNeeded();
  return picture.evaluate(async (image) => {
    await image.decode();
    const kept = await fetch(image.src);
    const text = new TextDecoder('latin1').decode(await kept.arrayBuffer());
    return {
      wide: image.naturalWidth, control: kept.headers.get('cache-control'), sniff: kept.headers.get('x-content-type-options'),
      size: text.length, tells: /Exif|GPS|contoh/.test(text),
    };
  });
};

test('a note with a photo, made without signal, arrives: first the words, then the photo, which goes on where it was cut off', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Foto dari lapangan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina berfoto');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.getByText(title).click();
  await phone.context.setOffline(true);
  await tap(phone, 'Catat yang terjadi');
  await phone.page.locator('#photo').setInputFiles(await large_photo(phone.page));
  await phone.page.locator('.photos img').waitFor();
  await type(phone, { 'moment-text': 'Ibu-ibu mencoba tiga resep.\nBu Ani menghitung modalnya.' });
  await looks_well(phone, 'moment');

  await phone.page.reload();
  await open_notes(phone, '739154');
  await phone.page.locator('.photos img').waitFor();
  assert.match(await phone.page.locator('#moment-text').inputValue(), /tiga resep/);
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Bu Ani menghitung modalnya.').waitFor();
  await phone.page.getByText('Foto belum terkirim').waitFor();
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  await looks_well(phone, 'sheet with a moment');

  const pieces = [];
  let cut = true;
  await phone.context.route('**/sync/v1/files/*', (route) => {
    pieces.push(Number(route.request().headers()['upload-offset']));
    return cut && pieces.length === 2 ? route.abort() : route.continue();
  });
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Tidak ada sinyal. 1 foto aman di HP ini');
  await fitri.go(session);
  await fitri.sees('Bu Ani menghitung modalnya.');
  await fitri.sees('1 foto menyusul');
  await fitri.go('/devices');
  await fitri.sees('1 berkas menyusul');
  await fitri.press('HP Bu Lina berfoto');
  await fitri.sees('1 berkas menyusul');
  cut = false;
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  assert.ok(pieces[2] > 0 && pieces[2] === pieces[1], `goes on where it was: ${pieces}`);
  assert.ok(!(await phone.page.getByText('Foto belum terkirim').isVisible()));

  await fitri.go(session);
  const { wide, control, sniff, size, tells } = await photo_on(fitri);
  assert.deepEqual([wide, control, sniff, tells], [1280, 'private, max-age=600', 'nosniff', false]);
  assert.ok(size <= 150_000, `${size} bytes`);
  assert.doesNotMatch(await fitri.text(), /menyusul/);
  await fitri.go(`${session}/history`);
  assert.equal((await photo_on(fitri)).wide, 1280);
  await fitri.go(session);
  await fitri.turn_page(() => fitri.page.locator('main .photos a').first().click());
  await fitri.look();
  await fitri.sees('Keluarkan foto ini');
  await fitri.page.locator('main details summary').click();
  await fitri.fill({ because: 'Bu Ani tidak mau difoto' });
  await fitri.press('Keluarkan foto ini', { within: 'main form' });
  assert.equal(await fitri.page.locator('main .photos img').count(), 0);
  await fitri.go('/devices');
  assert.doesNotMatch(await fitri.text(), /menyusul/);
  await fitri.leave();
  await leave(phone);
});

test('photos wait for wifi when she wants that, and go when she says so; words that may endanger are asked about', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Foto menunggu wifi';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await tap(phone, 'Menu');
  await tap(phone, 'Kirim foto nanti pakai wifi');
  await phone.page.locator('[data-key="on wifi"][aria-pressed=true]').waitFor();
  await tap(phone, 'Hari ini');
  await phone.page.getByText(title).click();
  await tap(phone, 'Catat yang terjadi');
  await phone.page.locator('#photo').setInputFiles(drawn_photo);
  await phone.page.locator('.photos img').waitFor();
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Tulis dulu apa yang terjadi').waitFor();
  await type(phone, { 'moment-text': 'Poster anti kekerasan dipasang.' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('mungkin membahayakan seseorang').waitFor();
  await looks_well(phone, 'moment asked about');
  await phone.page.getByLabel('Kata itu berarti lain').check();
  await tap(phone, 'Simpan catatan');
  await chip(phone, '1 foto belum terkirim');
  await fitri.go(session);
  await fitri.sees('Poster anti kekerasan dipasang.');
  await fitri.sees('1 foto menyusul');
  await tap(phone, 'Menu');
  await looks_well(phone, 'menu with photos');
  await tap(phone, 'Kirim foto sekarang');
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(session);
  assert.equal((await photo_on(fitri)).wide, 48);
  await fitri.leave();
  await leave(phone);
});

test('a note that she takes off before there is signal is not shown, and its photo never leaves the phone', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Foto yang salah';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.getByText(title).click();
  await phone.context.setOffline(true);
  await tap(phone, 'Catat yang terjadi');
  await phone.page.locator('#photo').setInputFiles(drawn_photo);
  await phone.page.locator('.photos img').waitFor();
  await type(phone, { 'moment-text': 'Bu Ani tidak mau difoto.' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Foto belum terkirim').waitFor();
  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Yang terjadi, ${title}`).waitFor();
  await looks_well(phone, 'notes with a photo');
  await phone.page.locator('a[href^="#note/"]').first().click();
  await phone.page.locator('details summary').click();
  await looks_well(phone, 'moment to take off');
  await phone.page.locator('[data-key^="why back"]').fill('Bu Ani tidak mau');
  await phone.page.locator('form .button-danger').click();
  await chip(phone, 'Tidak ada sinyal. 2 catatan aman di HP ini');

  const sent = [];
  phone.page.on('request', (request) => request.url().includes('/sync/v1/files') && sent.push(request.method()));
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  assert.deepEqual(sent, []);
  await tap(phone, 'Hari ini');
  await phone.page.getByText(title).click();
  await phone.page.getByText('Catat yang terjadi').waitFor();
  assert.ok(!(await phone.page.getByText('Bu Ani tidak mau difoto.').isVisible()));
  await fitri.go(session);
  assert.doesNotMatch(await fitri.text(), /tidak mau difoto|menyusul/);
  await fitri.go(`${session}/history`);
  await fitri.sees('Catatan dikeluarkan: Bu Ani tidak mau');
  await fitri.go('/devices');
  assert.doesNotMatch(await fitri.text(), /menyusul/);
  await fitri.leave();
  await leave(phone);
});

async function moment_with(phone, words, photos) {
  await tap(phone, 'Catat yang terjadi');
  for (const [nth, photo] of photos.entries()) {
    await phone.page.locator('#photo').setInputFiles(photo);
    await phone.page.locator('.photos img').nth(nth).waitFor();
  }
  await type(phone, { 'moment-text': words });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText(words).waitFor();
}

test('one photo is taken out of a saved note, and the words and the other photo stay', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dua foto dicatat';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).click();
  await phone.context.setOffline(true);
  await moment_with(phone, 'Bu Ani menata dagangannya.', [drawn_photo, await large_photo(phone.page)]);
  await phone.page.getByText('2 foto').waitFor();
  await tap(phone, 'Catatan saya');
  await phone.page.locator('a[href^="#note/"]').first().click();
  await phone.page.locator('.photos img:visible').nth(1).waitFor();
  await looks_well(phone, 'photo to take off');
  await phone.page.getByRole('button', { name: 'Keluarkan foto ini' }).first().click();
  await phone.page.locator('[data-key^="why photo off"]').fill('Bu Ani tidak mau difoto');
  await looks_well(phone, 'photo being taken off');
  await phone.page.locator('form:has([data-key^="why photo off"]) .button-danger').click();
  await phone.page.getByRole('button', { name: 'Keluarkan foto ini' }).nth(1).waitFor({ state: 'detached' });
  assert.equal(await phone.page.locator('.photos img').count(), 1);
  await chip(phone, 'Tidak ada sinyal. 2 catatan aman di HP ini');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Foto dikeluarkan, ${title}`).waitFor();
  assert.equal(await phone.page.locator('s').count(), 0, 'what she noted stands');

  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Hari ini');
  await phone.page.getByText(title).click();
  await phone.page.getByText('1 foto').waitFor();
  await fitri.go(session);
  await fitri.sees('Bu Ani menata dagangannya.');
  assert.equal((await photo_on(fitri)).wide, 1280);
  assert.equal(await fitri.page.locator('main .photos img').count(), 1);
  assert.doesNotMatch(await fitri.text(), /menyusul/);
  await fitri.go(`${session}/history`);
  await fitri.sees('Bu Ani tidak mau difoto');
  await fitri.leave();
  await leave(phone);
});

test('a photo that was erased while another note of it was held is brought again when that note is taken', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const [title, own] = ['Foto dua kali', 'Kumpul mendadak'];
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).click();
  await moment_with(phone, 'Pada kegiatan yang terdaftar.', [drawn_photo]);
  await chip(phone, 'Semua sudah terkirim');

  // The plan of a session of her own is lost on the way: what she notes there is held.
  await phone.page.route('**/sync/v1/push', (route) => {
    const bytes = route.request().postDataBuffer();
    const headers = { ...route.request().headers() };
    const body = JSON.parse(headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes);
    delete headers['content-encoding'];
    const facts = body.facts.filter(({ kind }) => kind !== 'session.plan_session');
    return route.continue({ headers, postData: JSON.stringify({ ...body, facts }) });
  });
  await tap(phone, 'Hari ini');
  await tap(phone, 'Catat kegiatan di tempat');
  for (const list of ['#programme', '#village']) await phone.page.locator(list).selectOption({ index: 1 });
  await type(phone, { title: own, place: 'Teras Bu Ani' });
  await tap(phone, 'Simpan kegiatan');
  await phone.page.getByText('Belum ada nama di daftar ini').waitFor();
  const held = phone.page.waitForResponse(async (answer) => answer.url().includes('/push') && /"held"/.test(await answer.text()));
  await moment_with(phone, 'Pada kegiatan yang belum sampai.', [drawn_photo]);
  await held;
  await chip(phone, '1 catatan belum terkirim');
  await fitri.go(session);
  await fitri.turn_page(() => fitri.page.locator('main .photos a').first().click());
  await fitri.page.locator('main details summary').click();
  await fitri.fill({ because: 'Salah kegiatan' });
  await fitri.press('Keluarkan foto ini', { within: 'main form' });

  await phone.page.unroute('**/sync/v1/push');
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/sessions');
  await fitri.press(own);
  await fitri.will_see('Pada kegiatan yang belum sampai.');
  // It asks about a note that is held once an hour, or learns earlier that it was taken.
  await phone.page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3_700_000;
  });
  await phone.page.locator('.chip').click();
  for (let tries = 0; tries < 60 && (await fitri.text()).includes('menyusul'); ++tries) {
    await fitri.page.waitForTimeout(250);
    await fitri.page.reload();
  }
  assert.equal((await photo_on(fitri)).wide, 48);
  await fitri.leave();
  await leave(phone);
});

test('the phone and the server ask about the same words', () => {
  const words = (path, from, to) => [...readFileSync(tree(path), 'utf8').split(from)[1].split(to)[0].matchAll(/[a-z]+/g)].map(([word]) => word).sort();
  assert.deepEqual(words('web/field/own_words.ts', '(?<![\\p{L}])(', ')/u'), words('base/indonesian_harm.cpp', 'harm { ', '};'));
  assert.deepEqual(words('web/field/own_words.ts', '|memukul) +(?:', ')'), words('base/indonesian_harm.cpp', 'beaten { ', '};'));
});

path_on_every_screen('the secretariat adds what happened, with a photo', ['POST /sessions/{session}/moments'], async (t, view) => {
  const fitri = await chair(t, view);
  const session = await session_today(fitri, `Kumpul (${view.name})`);
  await fitri.press('Catat yang terjadi');
  const scripted = view.javaScriptEnabled !== false;
  await fitri.page.locator('main input[type=file]').setInputFiles(scripted ? await large_photo(fitri.page) : drawn_photo);
  await fitri.page.locator('main form button[type=submit]:enabled').waitFor();
  await fitri.send(400);
  await fitri.sees('perlu diisi');
  await fitri.fill({ text: 'Ibu-ibu belajar memotret produknya.' });
  await fitri.page.locator('main input[type=file]').setInputFiles(scripted ? await large_photo(fitri.page) : drawn_photo);
  await fitri.page.locator('main form button[type=submit]:enabled').waitFor();
  await fitri.send();
  assert.equal(fitri.path(), session);
  await fitri.sees('Ibu-ibu belajar memotret produknya.');
  if (scripted) assert.equal((await photo_on(fitri)).wide, 1280);
  await fitri.go(`${session}/history`);
  await fitri.sees('Ibu-ibu belajar memotret produknya.');
  await fitri.go(session);
  await fitri.press('Buka catatan ini');
  await fitri.turn_page(() => fitri.page.locator('main .photos a').first().click());
  await fitri.look();
  await fitri.sees('Hanya pengurus yang mencatat kegiatan melihat foto ini.');
  await fitri.leave();
});
