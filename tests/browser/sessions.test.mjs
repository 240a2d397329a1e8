// A programme, a session of it, who came, the sheet to sign, a list out of WhatsApp, and what the public sees.
import assert from 'node:assert/strict';
import { arrive, chair, path_on_every_screen, today } from './stage.mjs';

path_on_every_screen('a programme is made and gets a module', ['POST /programmes'], async (t, view) => {
  const fitri = await chair(t, view);
  const name = `Dapur ${view.name}`;
  await fitri.go('/home');
  await fitri.turn_to('Lapangan', 'Program');
  await fitri.press('Tambah program');
  await fitri.fill({ name });
  await fitri.send(400);
  assert.equal(await fitri.typed('name'), name, 'what was typed stays');
  await fitri.fill({ kind_note: 'Dapur bersama', purpose: 'Belajar mengolah makanan bersama tetangga.' });
  await fitri.choose('picture', 'Kitchen');
  await fitri.send();
  await fitri.sees(name, 'h1');
  await fitri.fill({ outcome: 'Bisa mengemas sambal.' });
  await fitri.page.locator('main form.form [name="name"]').fill('Sambal kemasan');
  await fitri.pick_first('field');
  await fitri.send();
  await fitri.sees('Sambal kemasan');
  await fitri.leave();
});

async function planned_today(visitor, title) {
  await visitor.go('/sessions/new');
  await visitor.pick_first('programme_id');
  await visitor.fill({ title, held_on: today(), starts_at: '09:00', ends_at: '08:00', place: 'Balai RT 12' });
  await visitor.send(400);
  assert.equal(await visitor.typed('title'), title, 'what was typed stays');
  await visitor.fill({ ends_at: '11:30' });
  await visitor.pick_first('village_code');
  await visitor.send();
  await visitor.sees(title, 'h1');
  return visitor.path();
}

path_on_every_screen('two sessions of one hour are joined, and parted again',
  ['POST /sessions/{session}/join', 'POST /sessions/{session}/part'], async (t, view) => {
    const fitri = await chair(t, view);
    const one = await planned_today(fitri, `Satu (${view.name})`);
    const other = await planned_today(fitri, `Dua (${view.name})`);
    await fitri.go(`${one}/alike`);
    const card = fitri.page.locator('main li.card').filter({ hasText: `Dua (${view.name})` });
    await fitri.turn_page(() => card.locator('button').first().click());
    await fitri.look();
    await fitri.sees(`“Dua (${view.name})” disatukan ke kegiatan ini.`);
    await fitri.go(other);
    await fitri.sees('disatukan dengan kegiatan lain');
    await fitri.press('Pisahkan lagi');
    await fitri.sees('menjadi kegiatan sendiri lagi');
    await fitri.press('Pisahkan lagi');
    await fitri.sees('berdiri sendiri lagi', 'body');
    await fitri.go(`${one}/history`);
    await fitri.sees(`Dipisahkan lagi dari “Dua (${view.name})”`);
    await fitri.leave();
  });

async function is_for_the_screen_alone({ page }, parts) {
  for (const part of parts) await page.locator(part).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const part of parts) assert.ok(!(await page.locator(part).isVisible()), `${part} is not printed`);
  await page.emulateMedia({ media: null });
}

path_on_every_screen('a session is planned, women are marked by a tap, and the sheet is ready to print',
  ['POST /sessions', 'POST /sessions/{session}/attendance'], async (t, view) => {
    const fitri = await chair(t, view);
    const title = `Membuat sambal (${view.name})`;
    const session = await planned_today(fitri, title);
    await fitri.go(`${session}/expected?from=all`);
    await fitri.send();
    await fitri.go(`${session}/attendance`);
    const women = fitri.page.locator('.roster > li');
    assert.ok(await women.count() > 0, 'somebody is expected');
    await women.nth(0).locator('label').nth(0).click();
    if (await women.count() > 1) await women.nth(1).locator('label').nth(2).click();
    await fitri.send();
    await fitri.sees(/1\s*hadir|hadir\s*1/, '.stats');
    await fitri.go(`${session}/attendance`);
    assert.equal(await women.nth(0).locator('input').nth(0).isChecked(), true, 'a mark stays');
    await fitri.go(`${session}/sheet`);
    await fitri.sees('Tanda tangan');
    if (view.javaScriptEnabled !== false) {
      const paper = await fitri.page.pdf({ preferCSSPageSize: true });
      assert.ok(paper.length > 5000, 'the sheet can be printed');
    }
    await fitri.go(`${session}/close`);
    await fitri.send();
    await fitri.sees(/terlaksana/i);
    await is_for_the_screen_alone(fitri, ['.notice', 'section:has(#recap)']);
    await fitri.leave();
  });

path_on_every_screen('a list out of WhatsApp is read, looked at and saved', ['POST /sessions/{session}/paste'], async (t, view) => {
  const fitri = await chair(t, view);
  const session = await planned_today(fitri, `Foto produk (${view.name})`);
  await fitri.go(`${session}/paste`);
  const list = '[24/11 09.12] Bu RT: *Daftar hadir*\n1. bu Siti ✅\n2) Marni (izin, anak sakit)\n3. Zubaedah Tak Dikenal 🙏\n\nmakasih ibu2';
  await fitri.fill({ list });
  await fitri.send();
  await fitri.sees('Periksa daftar ini', 'h1');
  for (const choice of await fitri.page.locator('main select').all())
    if (await choice.inputValue() === '') await choice.selectOption('nobody');
  await fitri.send();
  await fitri.sees(/Foto produk/, 'h1');
  await fitri.leave();
});

path_on_every_screen('anybody sees the public schedule, and no landmark on it', ['GET /c/{slug}'], async (t, view) => {
  const guest = await arrive(t, view);
  await guest.go('/');
  await guest.press('Lihat jadwal');
  await guest.sees(/KICI Samarinda/, 'h1');
  assert.equal(await guest.page.locator('.nav').count(), 0);
  const calendar = await guest.context.request.get(`${guest.origin}${guest.path()}/schedule.ics`);
  assert.equal(calendar.status(), 200);
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR/);
  await guest.leave();
});
