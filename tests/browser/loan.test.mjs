// A borrowed phone: notes on somebody else's, with nothing left on it that is not said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';

const loan_link = (fitri) => invitation(fitri, { is_loan: true });
const stores = (phone) => phone.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
/** waitForFunction does not wait for a promise: it takes one for yes. */
async function erased(phone) {
  for (let tries = 0; tries < 60 && (await stores(phone)).length > 1; tries++) await phone.page.waitForTimeout(250);
  assert.deepEqual(await stores(phone), ['berdaya-field-people']);
}

/** Every byte that IndexedDB holds as text, to look for a name. */
const all_that_is_kept = (phone) => phone.page.evaluate(async () => {
  const told = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => { const open = indexedDB.open(name); open.onsuccess = () => done(open.result); });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((done) => { const all = db.transaction(store).objectStore(store).getAll(); all.onsuccess = () => done(all.result); });
      told.push(JSON.stringify(rows, (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value)));
    }
    db.close();
  }
  return told.join('\n');
});

test('on a borrowed phone she notes, finishes, and nothing stays; the owner and she see nothing of each other', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dengan HP pinjaman';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Pemilik');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Rahasia Pemilik');
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Kunci');
  await tap(phone, 'Pinjam HP sebentar');
  await looks_well(phone, 'borrow');
  await type(phone, { 'loan-link': 'https://contoh.id/lain' });
  await tap(phone, 'Mulai mencatat');
  await phone.page.getByText('Ini bukan tautan HP pinjaman').waitFor();
  const before = await stores(phone);
  await type(phone, { 'loan-link': await loan_link(fitri) });
  await tap(phone, 'Mulai mencatat');
  await phone.page.getByText('Catatan pemilik HP tidak terlihat').waitFor();
  await looks_well(phone, 'borrowing');
  await tap(phone, 'Mulai mencatat');
  await phone.page.getByText('HP pinjaman. Tekan Selesai').waitFor();
  await chip(phone, 'Semua sudah terkirim');
  await looks_well(phone, 'borrowed');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Belum ada catatan').waitFor();
  assert.doesNotMatch(await phone.page.content(), /Rahasia Pemilik/);
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Dari Pinjaman');
  await tap(phone, 'Catat yang terjadi');
  await phone.page.getByText('Di HP pinjaman, catatan tanpa foto').waitFor();
  assert.equal(await phone.page.locator('#photo').count(), 0);
  await tap(phone, 'Batal');
  await phone.page.reload(); // a killed tab in the middle takes nothing from her
  await phone.page.getByText('HP pinjaman. Tekan Selesai').waitFor();
  await tap(phone, 'Menu');
  await looks_well(phone, 'menu-borrowed');
  await tap(phone, 'Selesai, hapus dari HP ini');
  await phone.page.locator('h1').filter({ hasText: 'HP ini bersih' }).waitFor();
  await looks_well(phone, 'clean');
  assert.deepEqual(await stores(phone), before, 'her store is gone');
  await tap(phone, 'Kembali');
  await open_notes(phone, '739154');
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Rahasia Pemilik').waitFor();
  assert.doesNotMatch(await phone.page.content(), /Bu Dari Pinjaman/, 'the owner sees nothing of hers in her notes');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Dari Pinjaman');
  await fitri.leave();
  await leave(phone);
});

test('what a borrower could not send stays sealed, and goes by itself', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Pinjaman tanpa sinyal';
  const session = await session_today(fitri, title);
  await phone.page.goto(await loan_link(fitri));
  await tap(phone, 'Mulai mencatat');
  await open_sheet(phone, title);
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.context.setOffline(true);
  await add_walk_in(phone, 'Bu Menunggu Sinyal');
  await tap(phone, 'Selesai');
  await phone.page.getByText('1 catatan belum sampai di sekretariat.').waitFor();
  await looks_well(phone, 'loan-sealed');
  assert.doesNotMatch(await all_that_is_kept(phone), /Menunggu Sinyal|Pinjaman tanpa sinyal/);
  const [file] = await Promise.all([phone.page.waitForEvent('download'), tap(phone, 'Simpan cadangan')]);
  assert.match(file.suggestedFilename(), /^cadangan-berdaya/);
  await phone.page.getByText('Berkas cadangan tidak terkunci').waitFor();
  await looks_well(phone, 'loan-backup');
  await tap(phone, 'Biarkan terkunci');
  await phone.page.getByText('Isinya terkunci').waitFor();
  await looks_well(phone, 'loan-waits');
  await phone.page.reload();
  await phone.page.getByText('HP ini belum terdaftar').waitFor();
  assert.doesNotMatch(await phone.page.content(), /Menunggu Sinyal/, 'nobody is shown what she noted');
  assert.ok((await stores(phone)).length > 1);
  await phone.context.setOffline(false);
  await erased(phone);
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Menunggu Sinyal');
  await fitri.leave();
  await leave(phone);
});

test('a loan ends by itself ten minutes after the last touch', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Pinjaman yang ditinggal';
  await session_today(fitri, title);
  await phone.page.goto(await loan_link(fitri));
  await tap(phone, 'Mulai mencatat');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Ditinggal');
  await chip(phone, 'Semua sudah terkirim');
  await phone.page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 601_000;
  });
  await phone.page.locator('h1').filter({ hasText: 'HP ini bersih' }).waitFor();
  assert.equal((await stores(phone)).length, 1, 'only the list of people, which is empty');
  // Left and closed: the next one who opens the app sees nothing of it.
  await phone.page.goto('about:blank');
  await phone.page.goto(await loan_link(fitri));
  await tap(phone, 'Mulai mencatat');
  await phone.page.getByText(title).waitFor();
  await phone.page.goto('about:blank');
  await phone.context.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 601_000;
  });
  await phone.page.goto(`${stage.server.origin}/field/`);
  await phone.page.getByText('HP ini belum terdaftar').waitFor();
  await erased(phone);
  await fitri.leave();
  await leave(phone);
});
