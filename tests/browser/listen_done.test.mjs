// What was done, met, received and asked: noted without signal, at 360 px, and arriving with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, day_from, kept, mark_present, on_the_phone } from './noting.mjs';
import { back_in_signal, leave, looks_well, note, open_sheet, tap, type } from './phone.mjs';
import { stage, today } from './stage.mjs';

async function did_a_deed(phone) {
  await tap(phone, 'Catat yang dikerjakan');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#words-error').waitFor();
  await looks_well(phone, 'deed');
  await type(phone, { words: 'Suaminya mengancam petugas.' });
  await choose(phone, 'role_area_id', { label: 'Pendampingan lanjutan' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('mungkin membahayakan seseorang').waitFor();
  await type(phone, { words: 'Mengantar ibu mengurus izin, hubungi 0812-3456-7890' });
  const done_on = await phone.page.locator('#done_on').inputValue();
  for (const [day, complaint] of [[day_from(done_on, 1), 'belum tiba'], [day_from(done_on, -6 * 366), 'lebih dari 5 tahun lalu']]) {
    await type(phone, { done_on: day });
    await tap(phone, 'Simpan catatan');
    await phone.page.locator('#done_on-error').filter({ hasText: complaint }).waitFor();
  }
  await type(phone, { done_on: day_from(done_on, -2) });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Nomor HP atau NIK di dalamnya kami tutup').waitFor();
}

/** Of what she noted on this phone, which the server may not know yet. */
async function told_what_came_of(phone, noted, words) {
  await tap(phone, 'Catat apa jadinya');
  const option = phone.page.locator('#done optgroup').last().locator('option').filter({ hasText: noted });
  await choose(phone, 'done', await option.getAttribute('value'));
  await choose(phone, 'function', 'Latent');
  await choose(phone, 'who', 'Member');
  await type(phone, { words });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
}

async function heard_what_came_of_it(phone, title) {
  await tap(phone, 'Catat apa jadinya');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#done-error').waitFor();
  await looks_well(phone, 'outcome');
  const option = phone.page.locator('#done option').filter({ hasText: title });
  await choose(phone, 'done', { label: await option.innerText() });
  await choose(phone, 'function', 'Latent');
  await choose(phone, 'who', 'Participant');
  await type(phone, { words: 'Tetangganya ikut belajar berjualan' });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
}

test('a deed, and what came of a session, are noted without signal and arrive with it', async (t) => {
  assert.ok(stage.paths.includes('POST /deeds') && stage.paths.includes('POST /doings/{kind}/{done}/outcomes'));
  const title = 'Kelas dengan akibat';
  const { fitri, phone, session } = await on_the_phone(t, title);
  await phone.context.setOffline(true);
  await tap(phone, 'Dengar');
  await looks_well(phone, 'ways');
  await did_a_deed(phone);
  await heard_what_came_of_it(phone, title);
  await told_what_came_of(phone, 'Mengantar ibu mengurus izin', 'Dua tetangga ikut mengurus izin');
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await mark_present(phone, [0]);
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Dikerjakan: “Mengantar ibu').waitFor();
  await phone.page.getByText('Apa jadinya: “Tetangganya').waitFor();
  await back_in_signal(phone);
  await fitri.go(`${session}/close`);
  await fitri.send();
  await fitri.go('/account');
  await fitri.turn_page(() => fitri.page.locator('main a').filter({ hasText: 'Pendampingan lanjutan' }).first().click());
  await fitri.sees('Mengantar ibu mengurus izin, hubungi 08••••••••');
  await fitri.press('Mengantar ibu mengurus izin, hubungi 08••••••••');
  await fitri.sees('Dua tetangga ikut mengurus izin');
  await fitri.go(session.replace('/sessions/', '/doings/Session/'));
  await fitri.sees('Tetangganya ikut belajar berjualan');
  await fitri.leave();
  await leave(phone);
});

async function met(phone, words) {
  await tap(phone, 'Catat pertemuan');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#circle-error').waitFor();
  await choose(phone, 'circle', { index: 1 });
  await choose(phone, 'way', 'Call');
  await phone.page.locator('[name=present]').first().check();
  await type(phone, { words, step_what: 'Membuat daftar pembeli' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#step_whose-error').waitFor();
  await phone.page.locator('#step_due_on-error').waitFor();
  await looks_well(phone, 'meeting');
  await choose(phone, 'step_whose', { index: 2 });
  const held_on = await phone.page.locator('#held_on').inputValue();
  await type(phone, { step_due_on: day_from(held_on, -1) });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Pilih hari sesudahnya').waitFor();
  await type(phone, { step_due_on: day_from(held_on, 7) });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
}

async function a_step_was_taken(phone, words) {
  await tap(phone, 'Catat jadinya langkah');
  const option = phone.page.locator('#step option').nth(1);
  const step = await option.innerText();
  await choose(phone, 'step', { index: 1 });
  await choose(phone, 'outcome', 'NotYet');
  await type(phone, { words });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#due_on-error').waitFor();
  await looks_well(phone, 'step');
  const happened_on = await phone.page.locator('#happened_on').inputValue();
  await type(phone, { happened_on: day_from(happened_on, 1) });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#happened_on-error').waitFor();
  await type(phone, { happened_on, due_on: day_from(happened_on, -1) });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Pilih hari sesudahnya').waitFor();
  await choose(phone, 'outcome', 'Done');
  await phone.page.locator('#due_on').waitFor({ state: 'hidden' });
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  return step;
}

test('a meeting of mentoring and what became of a step are noted without signal and arrive with it', async (t) => {
  assert.ok(stage.paths.includes('POST /mentoring/{circle}/meetings') && stage.paths.includes('POST /mentoring/steps/{step}'));
  const { fitri, phone } = await on_the_phone(t, 'Pendampingan di lapangan');
  await phone.context.setOffline(true);
  await tap(phone, 'Dengar');
  const [words, told] = ['Menghitung pesanan bersama', 'Sudah dicoba dan laku'];
  await met(phone, words);
  await told_what_came_of(phone, words, 'Mereka sekarang belanja bersama');
  const step = await a_step_was_taken(phone, told);
  if (await phone.page.getByText('Catat jadinya langkah').isVisible()) {
    await tap(phone, 'Catat jadinya langkah');
    assert.ok(!(await phone.page.locator('#step').innerText()).includes(step), 'a step of which something was said is not asked of again');
  }
  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Pertemuan: “${words}”`).waitFor();
  await phone.page.getByText(`Langkah: “${told}”`).waitFor();
  await back_in_signal(phone);
  const all = [];
  await fitri.go('/account/done');
  const meetings = await fitri.page.locator('main a[href^="/doings/Meeting/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const way of meetings.slice(0, 5)) {
    await fitri.go(way);
    all.push(await fitri.text());
  }
  assert.ok(all.some((text) => text.includes('Mereka sekarang belanja bersama')), 'what came of the meeting');
  await fitri.go('/mentoring');
  const circles = await fitri.page.locator('main a[href^="/mentoring/0"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const way of new Set(circles)) {
    await fitri.go(way);
    all.push(await fitri.text());
  }
  assert.ok(all.some((text) => text.includes(words) && text.includes('Membuat daftar pembeli')));
  assert.ok(all.some((text) => text.includes(told)));
  await fitri.leave();
  await leave(phone);
});

async function opened_a_mentoring(phone, purpose) {
  await tap(phone, 'Buka pendampingan');
  await tap(phone, 'Buka pendampingan');
  for (const id of ['mentor_id', 'women', 'purpose']) await phone.page.locator(`#${id}-error`).waitFor();
  await looks_well(phone, 'mentoring opened');
  await choose(phone, 'mentor_id', { index: 1 });
  const mentor = await phone.page.locator('#mentor_id option:checked').innerText();
  assert.equal(await phone.page.locator('#women').getByText(mentor, { exact: true }).count(), 0, 'nobody accompanies herself');
  const boxes = phone.page.locator('#women .choice');
  const names = [];
  for (const nth of [0, 1]) {
    await boxes.nth(nth).locator('input').check();
    names.push((await boxes.nth(nth).innerText()).split(' (')[0].trim());
  }
  assert.equal(await phone.page.locator('#meets_every').inputValue(), '14');
  await type(phone, { purpose, meets_every: '181', begun_on: day_from(today(), -1) });
  await tap(phone, 'Buka pendampingan');
  await phone.page.locator('#meets_every-error').waitFor();
  await type(phone, { meets_every: '7' });
  await tap(phone, 'Buka pendampingan');
  await kept(phone);
  return { mentor: mentor.split(' (')[0].trim(), names };
}

async function left_and_ended(phone, { mentor, names: [stays, leaves] }) {
  const one_of = async (id, hasText) => choose(phone, id, { label: await phone.page.locator(`#${id} option`).filter({ hasText }).last().innerText() });
  await tap(phone, 'Catat yang keluar atau selesai');
  await one_of('circle', `${mentor} → ${stays} +1`);
  await one_of('who', leaves);
  await phone.page.locator('#reason').waitFor({ state: 'hidden' });
  await type(phone, { because: 'Sedang panen.', day: day_from(today(), -2) });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#day-error').filter({ hasText: 'Sesudah hari itu' }).waitFor();
  await type(phone, { day: today() });
  await looks_well(phone, 'mentoring left');
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  await tap(phone, 'Catat pertemuan');
  await one_of('circle', `${mentor} → ${stays}`);
  await phone.page.locator('[name=present]').first().waitFor();
  assert.equal(await phone.page.locator('[name=present]').count(), 1, 'who left is not asked for');
  await tap(phone, 'Batal');
  await tap(phone, 'Catat yang keluar atau selesai');
  await one_of('circle', `${mentor} → ${stays}`);
  await one_of('who', 'Semua');
  await choose(phone, 'reason', 'Other');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#because-error').waitFor();
  await choose(phone, 'reason', 'OnHerOwn');
  await tap(phone, 'Simpan catatan');
  await kept(phone);
}

test('a mentoring is opened, left and ended without signal, and arrives with it', async (t) => {
  assert.ok(stage.paths.includes('POST /mentoring') && stage.paths.includes('POST /mentoring/{circle}/end'));
  const { fitri, phone } = await on_the_phone(t, 'Mendampingi di lapangan', 'Sari Wulandari (contoh)');
  await phone.context.setOffline(true);
  await tap(phone, 'Dengar');
  const purpose = 'Bisa menghitung modal kuenya';
  const circle = await opened_a_mentoring(phone, purpose);
  await left_and_ended(phone, circle);
  await tap(phone, 'Catatan saya');
  for (const said of [`Pendampingan: “${purpose}`, `${circle.names[1]} tidak lagi didampingi`, 'Pendampingan selesai'])
    await phone.page.getByText(said).waitFor();
  await looks_well(phone, 'mentoring noted');
  await back_in_signal(phone);
  await fitri.go('/mentoring?ended=1');
  const way = fitri.page.locator('main tr').filter({ hasText: purpose }).locator('a').first();
  await fitri.turn_page(() => way.click());
  await fitri.sees(circle.mentor);
  for (const name of circle.names) await fitri.sees(name);
  await fitri.sees('tiap 7 hari');
  await fitri.sees('Sudah bisa jalan sendiri');
  await fitri.leave();
  await leave(phone);
});

async function newcomer_who_agrees(phone, title, full_name) {
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await tap(phone, 'Daftarkan ibu baru');
  await type(phone, { 'full-name': full_name });
  await choose(phone, 'village', { index: 1 });
  await phone.page.locator('#agrees-network').check();
  await phone.page.locator('[name=joining][value=Member]').check();
  await phone.page.locator('[name=channel][value=Paper]').check();
  await type(phone, { witness: 'Bu Dina (contoh)' });
  await tap(phone, 'Daftarkan dan catat hadir');
  await phone.page.locator('.roster').filter({ hasText: full_name }).waitFor();
}

test('the three questions are asked without signal of a newcomer who agreed, and arrive with it', async (t) => {
  assert.ok(stage.paths.includes('POST /network/rounds/{round}/answers'));
  const [title, name] = ['Tiga pertanyaan di lapangan', 'Nining Jejaring (contoh)'];
  const { fitri, phone } = await on_the_phone(t, title);
  await phone.context.setOffline(true);
  await newcomer_who_agrees(phone, title, name);
  await tap(phone, 'Dengar');
  await tap(phone, 'Ajukan tiga pertanyaan');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#member-error').waitFor();
  await choose(phone, 'member', { label: name });
  await tap(phone, 'Simpan catatan');
  const helps = phone.page.locator('details').first();
  await helps.getByText('Pilih setidaknya satu nama').waitFor();
  assert.equal(await helps.getByText(name).count(), 0, 'she does not name herself');
  const named = helps.locator('.choice').first();
  const whom = (await named.innerText()).split(' (')[0].trim();
  await named.click();
  const teaches = phone.page.locator('details').nth(2);
  await teaches.locator('summary').click();
  await teaches.getByText('Seseorang di luar komunitas').click();
  await looks_well(phone, 'network');
  await tap(phone, 'Simpan catatan');
  await kept(phone);
  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Tiga pertanyaan: ${name}`).waitFor();
  await note(phone, 'Jawaban: Dari siapa Ibu belajar?').waitFor();
  await looks_well(phone, 'done noted');
  await back_in_signal(phone);
  await fitri.go('/members?q=Nining+Jejaring');
  const hers = await fitri.page.locator('main a[href^="/members/"]').filter({ hasText: 'Nining' }).first().getAttribute('href');
  await fitri.go(hers.replace('/members/', '/network/women/'));
  await fitri.sees(whom);
  await fitri.leave();
  await leave(phone);
});
