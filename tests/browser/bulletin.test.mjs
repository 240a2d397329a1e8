// A notice from an agency reaches women at the edge of the city, their question comes back answered, and help is found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chip, invitation, joined, leave, looks_well, small, tap, type } from './phone.mjs';
import { arrive, chair, path_on_every_screen, stage, today } from './stage.mjs';
import { views } from './visitor.mjs';

const page_bytes = (visitor) => visitor.page.evaluate(() => document.documentElement.outerHTML.length);

async function community(visitor) {
  await visitor.go('/');
  return visitor.page.locator('main a[href^="/c/"]').first().getAttribute('href');
}

const in_days = (days) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

async function written(fitri, title) {
  await fitri.go('/home');
  await fitri.turn_to('Lapangan', 'Kabar');
  await fitri.press('Tulis kabar');
  await fitri.send(400);
  await fitri.fill({ title, words: 'Bawa surat usaha ke kantor kecamatan.', agency: 'Dinas Koperasi (contoh)',
    check_at: 'https://contoh.invalid/modal', audience: 'Ibu yang punya usaha rumahan.', valid_until: in_days(-1), valid_from: in_days(-3) });
  await fitri.choose('about', 'Aid');
  await fitri.page.locator('#villages summary').click();
  await fitri.page.locator('input[name="villages"]').nth(0).check();
  await fitri.page.locator('input[name="villages"]').nth(1).check();
  await fitri.send(400);
  await fitri.sees('Tanggal ini sudah lewat');
  assert.equal(await fitri.page.locator('input[name="villages"]:checked').count(), 2, 'what was ticked stays ticked');
  await fitri.fill({ valid_until: in_days(20) });
  await fitri.send();
  await fitri.sees('Belum sampai ke 2 kelurahan');
  return fitri.path();
}

path_on_every_screen('a notice is written, carried, corrected, read by everybody and withdrawn',
  ['POST /notices', 'POST /notices/{notice}/carry', 'POST /notices/{notice}/correct', 'GET /c/{slug}/notices'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const title = `Bantuan modal (${view.name})`;
    const notice = await written(fitri, title);
    await fitri.page.locator('summary').filter({ hasText: 'Catat kabar dibawa' }).click();
    await fitri.pick_first('village_code');
    await fitri.choose('way', 'Car');
    await fitri.fill({ heard: '12' });
    await fitri.turn_page(() => fitri.page.locator('button').filter({ hasText: 'Catat kabar dibawa' }).click());
    await fitri.look();
    await fitri.sees('± 12');
    await fitri.sees('Belum sampai ke 1 kelurahan');
    await fitri.press('Perbaiki kabar');
    assert.equal(await fitri.page.locator('input[name="villages"]:checked').count(), 2);
    await fitri.fill({ words: 'Bawa surat usaha dan foto.', because: 'Dinas meminta foto.' });
    await fitri.send();
    await fitri.sees('Diperbaiki: Dinas meminta foto.');
    await fitri.sees('Bawa surat usaha dan foto.', '#recap');

    const stranger = await arrive(t, view);
    await stranger.go(`${await community(await arrive(t))}/notices`);
    assert.ok(await page_bytes(stranger) < 60_000, `the public page has ${await page_bytes(stranger)} characters`);
    await stranger.press(title);
    await stranger.sees('Bawa surat usaha dan foto.');
    await stranger.leave();

    await fitri.go(notice);
    await fitri.page.locator('summary').filter({ hasText: 'Semua catatan dibawa' }).click();
    await fitri.press('Buka catatan');
    await fitri.page.locator('summary').click();
    await fitri.fill({ because: 'Salah kelurahan.' });
    await fitri.send();
    await fitri.sees('Belum sampai ke 2 kelurahan');
    await fitri.page.locator('summary').filter({ hasText: 'Tarik kabar' }).click();
    await fitri.fill({ because: 'Dinas membatalkannya.' });
    await fitri.turn_page(() => fitri.page.locator('button').filter({ hasText: 'Tarik kabar' }).click());
    await fitri.look();
    await fitri.sees('Kabar ini ditarik: Dinas membatalkannya.');
    await fitri.leave();
  });

path_on_every_screen('a question back is noted, sent, answered, shown and brought back',
  ['POST /questions', 'POST /questions/{question}/send', 'POST /questions/{question}/answer', 'POST /questions/{question}/return'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const words = `Boleh didaftarkan anak? (${view.name})`;
    await fitri.go('/notices?state=Valid');
    await fitri.press('Bantuan modal usaha rumahan (contoh)');
    await fitri.press('Catat pertanyaan');
    await fitri.send(400);
    await fitri.fill({ words: `${words} 0812-3456-7890` });
    await fitri.pick_first('village_code');
    await fitri.send();
    await fitri.sees('Nomor HP atau NIK di dalamnya kami tutup', 'body');
    await fitri.choose('channel', 'Message');
    await fitri.press('Kirim ke instansi');
    await fitri.sees('Dikirim ke Dinas Koperasi');
    await fitri.fill({ answer: 'Boleh, dengan surat kuasa.' });
    await fitri.press('Simpan jawaban');
    await fitri.press('Tampilkan di halaman umum', { status: 400 });
    await fitri.sees('Baca dulu keduanya');
    await fitri.page.locator('[name="has_read"]').check();
    await fitri.press('Tampilkan di halaman umum');
    await fitri.sees('Tampil di halaman umum.');
    await fitri.press('Catat sudah dibawa kembali');
    await fitri.go('/questions?state=Returned');
    await fitri.sees(words);
    await fitri.go('/questions');
    await fitri.press('Kalau dapurnya masih menumpang');
    await fitri.leave();
  });

path_on_every_screen('help is found by everybody, and the secretariat checks its numbers',
  ['GET /c/{slug}/help', 'POST /referrals', 'POST /referrals/{referral}/check'],
  async (t, view) => {
    const stranger = await arrive(t, view);
    await stranger.go(`${await community(await arrive(t))}/help`);
    await stranger.sees('Telepon 129');
    assert.deepEqual(await stranger.context.cookies(), [], 'the page leaves no cookie');
    assert.ok(await page_bytes(stranger) < 60_000);
    await stranger.page.route('https://www.bmkg.go.id/**', (route) => route.fulfill({ body: '<title>Cuaca</title>', contentType: 'text/html' }));
    await stranger.page.locator('a.quick-close').click();
    await stranger.page.waitForURL('https://www.bmkg.go.id/');
    await stranger.leave();

    const fitri = await chair(t, view);
    const name = `Puskesmas (${view.name})`;
    await fitri.go('/notices');
    await fitri.press('Bantuan & rujukan');
    await fitri.press('Tambah layanan');
    await fitri.fill({ name, number: 'tanya RT' });
    await fitri.choose('help', 'Health');
    await fitri.send(400);
    await fitri.fill({ number: '0541-123456' });
    await fitri.send();
    await fitri.sees(name);
    const mine = fitri.page.locator('article').filter({ hasText: name });
    await fitri.turn_page(() => mine.locator('a').click());
    await fitri.look();
    await fitri.press('Catat pemeriksaan');
    await fitri.leave();
  });

test('a notice is printed in big letters with its code on one sheet', async (t) => {
  const fitri = await chair(t, views[2]);
  await fitri.go('/notices?state=Valid');
  await fitri.press('Bantuan modal usaha rumahan (contoh)');
  await fitri.press('Cetak kabar');
  for (const format of ['A4', 'A5']) {
    const pdf = await fitri.page.pdf({ format, preferCSSPageSize: false });
    assert.equal((pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, 1, `one sheet of ${format}`);
  }
  await fitri.page.emulateMedia({ media: 'print' });
  const seen = await fitri.page.evaluate(() => ({
    letters: Number.parseFloat(getComputedStyle(document.querySelector('.poster-words')).fontSize),
    code: document.querySelector('.poster .qr svg').getBoundingClientRect().width,
    button: getComputedStyle(document.querySelector('.button-row')).display,
  }));
  assert.ok(seen.letters >= 24, `its letters are ${seen.letters} px high`);
  assert.ok(seen.code >= 150, `its code is ${seen.code} px wide`);
  assert.equal(seen.button, 'none');
  await fitri.sees('/notices', '.poster-foot');
  await fitri.page.emulateMedia({ media: null });
  await fitri.leave();
});

async function passed_on(phone) {
  await phone.page.locator('#notice').selectOption({ label: 'Urus izin P-IRT tanpa biaya (contoh)' });
  await phone.page.getByText('Bawa satu contoh produk').waitFor();
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#village_code-error').waitFor();
  await looks_well(phone, 'notice');
  await phone.page.locator('#village_code').selectOption({ label: 'Lempake' });
  await phone.page.locator('#way').selectOption('Car');
  await type(phone, { heard: 'banyak' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#heard-error').waitFor();
  await type(phone, { heard: '17' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Sudah tersimpan di HP ini').waitFor();
}

async function asked_back(phone) {
  await tap(phone, 'Catat pertanyaan');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#words-error').waitFor();
  await looks_well(phone, 'question');
  await type(phone, { words: 'Izin atas nama siapa? 0812-3456-7890' });
  await phone.page.locator('#village_code').selectOption({ label: 'Lempake' });
  await phone.page.locator('#notice_id').selectOption({ label: 'Urus izin P-IRT tanpa biaya (contoh)' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Nomor HP atau NIK di dalamnya kami tutup').waitFor();
}

test('a notice is read out without signal; where it was carried and what was asked arrive with it', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await tap(phone, 'Dengar');
  await tap(phone, 'Sampaikan kabar');
  await phone.page.locator('#notice').waitFor(); // the notices have come to the phone
  await phone.context.setOffline(true);
  await passed_on(phone);
  await asked_back(phone);
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/notices');
  await fitri.press('Urus izin P-IRT tanpa biaya (contoh)');
  await fitri.sees(/Lempake.*\n?.*Mobil/);
  await fitri.sees('± 17');
  await fitri.sees('Izin atas nama siapa? 08••••••••');
  await fitri.leave();
  await leave(phone);
});

const told = (phone) => phone.page.locator('#asked option:checked').innerText();
async function choose_question(phone, words) {
  await tap(phone, 'Catat jawaban pertanyaan');
  const value = await phone.page.locator('#asked option').filter({ hasText: words }).getAttribute('value');
  await phone.page.locator('#asked').selectOption(value);
}
async function saved(phone) {
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Sudah tersimpan').waitFor();
}

async function sent_and_answered(phone, words) {
  await choose_question(phone, words);
  await phone.page.locator('#answer').waitFor({ state: 'hidden' });
  await tap(phone, 'Simpan catatan');
  for (const id of ['agency', 'channel']) await phone.page.locator(`#${id}-error`).waitFor();
  await looks_well(phone, 'question sent');
  await type(phone, { agency: 'Dinas Kesehatan (contoh)' });
  await phone.page.locator('#channel').selectOption('Visit');
  await saved(phone);
  await choose_question(phone, words);
  assert.match(await phone.page.locator('#asked optgroup').filter({ hasText: words }).getAttribute('label'), /Menunggu jawaban/);
  await phone.page.locator('#agency').waitFor({ state: 'hidden' });
  const today = await phone.page.locator('#day').inputValue();
  await type(phone, { answer: 'Boleh, cukup surat izin. Tanya 0812-3456-7890', day: '2025-01-01' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Pilih hari sesudahnya').waitFor();
  await type(phone, { day: today });
  await looks_well(phone, 'question answered');
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Nomor HP atau NIK di dalamnya kami tutup').waitFor();
}

test('a question is sent, answered and brought back without signal, step by step, and arrives with it', async (t) => {
  assert.ok(stage.paths.includes('POST /questions/{question}/return'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const words = 'Kalau dapurnya masih menumpang, boleh ikut? (contoh)';
  await joined(phone, await invitation(fitri, { whose: 'Sari Wulandari (contoh)' }), '739154', 'HP Bu Sari');
  await tap(phone, 'Dengar');
  await phone.page.getByText('Catat jawaban pertanyaan').waitFor();
  await phone.context.setOffline(true);
  await sent_and_answered(phone, words);
  await choose_question(phone, words);
  assert.match(await told(phone), /masih menumpang/);
  await phone.page.getByText('Dinas Kesehatan (contoh): Boleh, cukup surat izin. Tanya 08••••••••').waitFor();
  await saved(phone);
  await tap(phone, 'Catat jawaban pertanyaan');
  assert.equal(await phone.page.locator('#asked option').filter({ hasText: words }).count(), 0, 'its way is over');
  await tap(phone, 'Batal');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Jawaban dibawa kembali').waitFor();
  await phone.page.getByText('Jawaban instansi: “Boleh, cukup').waitFor();
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/questions?state=Returned');
  await fitri.press(words);
  await fitri.sees('Boleh, cukup surat izin. Tanya 08••••••••');
  await fitri.sees('Dikirim ke Dinas Kesehatan (contoh)');
  await fitri.leave();
  await leave(phone);
});
