// Support of a partner, noted without signal at 360 px: what came, promised or not, with a photo; where it went.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { large_photo } from './camera.mjs';
import { choose, day_from, kept, on_the_phone } from './noting.mjs';
import { back_in_signal, chip, leave, looks_well, tap, type } from './phone.mjs';
import { stage, today } from './stage.mjs';

async function came_unpromised(phone, partner) {
  await tap(phone, 'Catat dukungan diterima');
  await phone.page.locator('#kind').waitFor({ state: 'hidden' });
  await choose(phone, 'of', { label: partner });
  await choose(phone, 'kind', 'Trainer');
  const units = await phone.page.locator('#unit option').evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(units, ['', 'Hour', 'Meeting'], 'a trainer is counted in hours or meetings');
  await choose(phone, 'kind', 'Funds');
  await phone.page.locator('#unit').waitFor({ state: 'hidden' });
  await choose(phone, 'kind', 'Facility');
  await type(phone, { amount: '2', receipt_no: 'TT-7 (contoh)' });
  await tap(phone, 'Simpan catatan');
  for (const id of ['what', 'unit']) await phone.page.locator(`#${id}-error`).waitFor();
  await phone.page.locator('#photo').setInputFiles(await large_photo(phone.page));
  await phone.page.locator('.photos img').waitFor();
  await type(phone, { what: 'Kompor gas (contoh)' });
  await choose(phone, 'unit', 'Piece');
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Ini mungkin sudah Ibu catat').waitFor(); // the number is that of the other one
  await looks_well(phone, 'receipt unpromised');
  await type(phone, { receipt_no: 'TT-8 (contoh)' });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Foto belum terkirim').waitFor();
}

// Of what came this morning, which nobody but this phone knows of.
async function gave_on(phone, partner, session) {
  await tap(phone, 'Dengar');
  await tap(phone, 'Catat dukungan disalurkan');
  await choose(phone, 'of', { label: `${partner}: Kompor gas (contoh)` });
  await phone.page.getByText('Tersisa 2 buah').waitFor();
  await choose(phone, 'place', `session:${session.split('/').at(-1)}`);
  for (const [amount, complaint] of [['tidak tahu', 'Tulis angka bulat'], ['3', 'Yang tersisa hanya 2 buah']]) {
    await type(phone, { amount });
    await tap(phone, 'Simpan catatan');
    await phone.page.locator('#amount-error').filter({ hasText: complaint }).waitFor();
  }
  await type(phone, { amount: '1', given_on: day_from(today(), -1) });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#given_on-error').filter({ hasText: 'sebelum dukungannya diterima' }).waitFor();
  await looks_well(phone, 'given on');
  await type(phone, { given_on: today() });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  await tap(phone, 'Catat dukungan disalurkan');
  await choose(phone, 'of', { label: `${partner}: Kompor gas (contoh)` });
  await phone.page.getByText('Tersisa 1 buah').waitFor();
  await tap(phone, 'Batal');
}

/** A photo comes after its note. */
async function eventually_here(visitor, address) {
  for (let tries = 0; ; tries++) {
    const answer = await visitor.context.request.get(address);
    if (answer.ok() || tries === 20) return answer;
    await new Promise((later) => setTimeout(later, 500));
  }
}

test('support that came, and where it went, is noted without signal and arrives with it', async (t) => {
  for (const path of ['POST /partners/{partner}/receipts', 'POST /partners/receipts/{receipt}/given']) assert.ok(stage.paths.includes(path));
  const { fitri, phone, session } = await on_the_phone(t, 'Menerima dukungan');
  await fitri.go('/partners');
  await fitri.turn_page(() => fitri.page.locator('main a[href^="/partners/0"]').first().click());
  const [partner, name] = [fitri.path(), (await fitri.page.locator('h1').innerText()).split('\n').at(-1).trim()];
  await fitri.go(`${partner}/promises`);
  await fitri.fill({ what: 'Tepung terigu (contoh)', amount: '40', promised_on: today(), due_on: day_from(today(), 30) });
  await fitri.choose('kind', 'Facility');
  await fitri.page.locator('main select[name="unit"]').selectOption('Kilogram');
  await fitri.send();
  await phone.page.locator('.chip').click();
  await tap(phone, 'Dengar');
  await tap(phone, 'Catat dukungan diterima');
  const option = phone.page.locator('#of option').filter({ hasText: 'Tepung terigu (contoh)' });
  await option.waitFor({ state: 'attached' });
  await phone.context.setOffline(true);
  await choose(phone, 'of', { label: await option.innerText() });
  await phone.page.getByText('Dijanjikan 40 kg').waitFor();
  await type(phone, { amount: 'banyak' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#amount-error').waitFor();
  await type(phone, { amount: '1.050' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#beyond-error').waitFor();
  await looks_well(phone, 'receipt');
  await type(phone, { amount: '25', receipt_no: 'TT-7 (contoh)' });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  await tap(phone, 'Catat dukungan diterima');
  await choose(phone, 'of', { label: await option.innerText() });
  await phone.page.getByText('sudah datang 25 kg').waitFor();
  await type(phone, { amount: '16' });
  await phone.page.locator('#beyond').waitFor();
  await tap(phone, 'Batal');
  await chip(phone, '1 catatan aman di HP ini');
  await came_unpromised(phone, name);
  await gave_on(phone, name, session);
  await back_in_signal(phone);
  await fitri.go(partner);
  await fitri.sees('25 kg');
  await fitri.press('Kompor gas (contoh)');
  await fitri.sees('Tanpa janji');
  const photo = fitri.page.locator('main a', { hasText: 'Lihat foto' });
  const answer = await eventually_here(fitri, `${fitri.origin}${await photo.getAttribute('href')}`);
  assert.match(answer.headers()['content-type'], /^image\//);
  await fitri.sees('Menerima dukungan');
  await fitri.leave();
  await leave(phone);
});
