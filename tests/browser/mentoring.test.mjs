// Mentoring: opened by way of two women, a meeting noted with its next step, what became of it, and the end.
import assert from 'node:assert/strict';
import { chair, path_on_every_screen, today } from './stage.mjs';

async function choose_woman(visitor, nth) {
  await visitor.turn_page(() => visitor.page.locator('main > ul a').nth(nth).click());
  await visitor.look();
}

const days_on = (days) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

path_on_every_screen('a mentoring is opened, meets, has a next step and ends',
  ['POST /mentoring', 'POST /mentoring/{circle}/meetings', 'POST /mentoring/steps/{step}', 'POST /mentoring/{circle}/end'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const purpose = `Menghitung harga kue (${view.name})`;
    await fitri.go('/home');
    await fitri.turn_to('Orang', 'Pendampingan');
    await fitri.press('Buka pendampingan');
    await fitri.fill({ q: 'Salmah' });
    await fitri.press('Cari ibu');
    await choose_woman(fitri, 0);
    await fitri.fill({ q: 'Rukmini' });
    await fitri.press('Cari ibu');
    await choose_woman(fitri, 0);
    await fitri.send(400);
    await fitri.fill({ purpose });
    await fitri.send();
    await fitri.sees(purpose);
    await fitri.sees('Belum ada pertemuan');
    const circle = fitri.path();

    await fitri.press('Tambah ibu');
    await fitri.pick_first('member_id');
    await fitri.send();
    await fitri.sees('dan 1 ibu lain');
    await fitri.press('Catat keluar');
    await fitri.send(400);
    await fitri.fill({ because: 'Sedang panen.' });
    await fitri.send();
    await fitri.sees('sampai', 'section:has(h2:text("Ibu yang didampingi"))');

    await fitri.press('Catat pertemuan');
    await fitri.page.locator('main [name="present"]').first().check();
    await fitri.fill({ words: 'Mencatat belanja seminggu.', step_what: 'Simpan nota belanja.' });
    await fitri.send(400);
    assert.equal(await fitri.typed('step_what'), 'Simpan nota belanja.', 'nothing typed is lost');
    await fitri.page.locator('main select[name="step_whose"]').selectOption({ index: 1 });
    await fitri.fill({ step_due_on: days_on(7) });
    await fitri.send();
    await fitri.sees('Simpan nota belanja.', 'section:has(h2:text("Langkah yang berjalan"))');

    await fitri.press('Apa yang terjadi?');
    await fitri.choose('outcome', 'Done');
    await fitri.fill({ words: 'Lengkap dalam kaleng.' });
    await fitri.send();
    await fitri.sees('Sudah dilakukan: Lengkap dalam kaleng.');
    await fitri.press('Buka catatan');
    await fitri.page.locator('summary').click();
    await fitri.fill({ because: 'Itu pertemuan lain.' });
    await fitri.send();
    await fitri.sees('Ditarik: Itu pertemuan lain.');

    await fitri.press('Tutup pendampingan');
    await fitri.choose('reason', 'OnHerOwn');
    await fitri.send();
    await fitri.sees('Sudah bisa jalan sendiri');
    await fitri.go('/mentoring?ended=1');
    await fitri.sees(purpose);
    assert.ok(await fitri.page.locator(`main a[href="${circle}"]`).count() === 1);
    await fitri.leave();
  });

path_on_every_screen('those that are silent come first, and what a mentor carries is told',
  ['GET /mentoring', 'POST /mentoring/women/{member}/capacity'], async (t, view) => {
    const fitri = await chair(t, view);
    await fitri.go('/mentoring');
    await fitri.sees('Lama tidak bertemu', 'main tbody tr');
    await fitri.sees('Langkah lewat harinya');
    const overdue = fitri.page.locator('main .facts a').last();
    const many = Number(await overdue.textContent());
    await fitri.turn_page(() => overdue.click());
    await fitri.look();
    assert.equal(await fitri.page.locator('main tbody tr').count(), many, 'a figure opens to as many rows');
    await fitri.press('Pendampingan', { within: 'main .crumbs' });
    await fitri.press('Para pendamping');
    await fitri.turn_page(() => fitri.page.locator('main tbody td a[href$="/meetings"]').first().click());
    await fitri.look();
    await fitri.sees('Pertemuan 90 hari terakhir');
    await fitri.press('Para pendamping', { within: 'main .crumbs' });
    await fitri.sees('Lebih dari yang ia sanggupi');
    await fitri.turn_page(() => fitri.page.locator('main tbody th a').last().click());
    await fitri.look();
    await fitri.fill({ women: 'banyak' });
    await fitri.send(400);
    await fitri.fill({ women: '4' });
    await fitri.send();
    assert.equal(await fitri.typed('women'), '4');
    await fitri.press('Carikan pendamping');
    await fitri.sees('Siapa pendampingnya?');
    await fitri.leave();
  });
