// Partners: a promise that is past its day, what came without one, where it went; the partner's own page and its sheet.
import assert from 'node:assert/strict';
import { arrive, chair, path_on_every_screen, today } from './stage.mjs';

const days_on = (days) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
const sheets = async (visitor) => {
  const paper = await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
};

path_on_every_screen('support is promised, comes unpromised, and goes on',
  ['POST /partners', 'POST /partners/{partner}/promises', 'POST /partners/{partner}/receipts', 'POST /partners/receipts/{receipt}/given',
    'POST /partners/{partner}/link', 'GET /partner-page/{token}'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const name = `Toko Benang (${view.name})`;
    await fitri.go('/partners');
    await fitri.press('Catat mitra');
    await fitri.fill({ name, contact: 'Hasan, pemilik toko' });
    await fitri.choose('kind', 'Company');
    await fitri.send();
    await fitri.sees('Hasan, pemilik toko');

    await fitri.press('Catat janji');
    await fitri.choose('kind', 'Funds');
    await fitri.fill({ what: 'Bahan kelas sulam.', amount: '1,25 juta', promised_on: days_on(-60), due_on: days_on(-3) });
    await fitri.page.locator('main select[name="unit"]').selectOption('Piece');
    await fitri.send(400);
    assert.equal(await fitri.typed('amount'), '1,25 juta', 'nothing typed is lost');
    await fitri.page.locator('main select[name="unit"]').selectOption('Rupiah');
    await fitri.send();
    await fitri.sees('Rp\u00a01.250.000');
    await fitri.sees('Lewat harinya');
    await fitri.go('/partners');
    await fitri.press('1 janji lewat harinya', { within: `main tr:has-text("${name}")` });
    await fitri.sees('1 catatan');
    await fitri.press(name, { within: 'main .crumbs' });

    await fitri.press('Catat penerimaan');
    await fitri.sees('Ini atas janji yang mana?');
    await fitri.choose('kind', 'Facility');
    await fitri.fill({ what: 'Bingkai sulam.', amount: '20', received_by: 'Bu Rini' });
    await fitri.page.locator('main select[name="unit"]').selectOption('Piece');
    await fitri.send(400);
    await fitri.page.locator('main [name="unpromised"]').check();
    await fitri.send();
    await fitri.sees('Tanpa janji');
    await fitri.press('Salurkan');
    await fitri.pick_first('place');
    await fitri.fill({ amount: '8', receipt_no: `TT-${view.name}` });
    await fitri.send();
    await fitri.sees('12 buah');
    await fitri.press(name, { within: 'main .crumbs' });
    await fitri.press('Halaman untuk mitra');
    await fitri.send();
    const address = await fitri.page.locator('#partner-link a').getAttribute('href');
    await fitri.leave();

    const hasan = await arrive(t, view);
    await hasan.go(address);
    await hasan.sees('Bingkai sulam.');
    await hasan.sees('Belum dihitung. Tiap bulan dihitung seminggu setelah bulan itu berakhir.');
    const seen = await hasan.text();
    assert.ok(!seen.includes('Bu Rini') && !seen.includes('Hasan'), 'no names');
    assert.ok(!seen.includes('Bank Tepian'), 'no other partner');
    await hasan.press('Lembar cetak');
    assert.ok(await sheets(hasan) <= 2, 'two sheets of A4 at most');
    await hasan.leave();
  });

path_on_every_screen('what is overdue opens to its evidence, and the account is two sheets at most',
  ['GET /partners/overdue', 'GET /partners/{partner}/sheet'], async (t, view) => {
    const fitri = await chair(t, view);
    await fitri.go('/partners');
    await fitri.sees('1 janji lewat harinya');
    await fitri.press('Yang tertunda');
    await fitri.press('Pelatih pengemasan produk (contoh)');
    await fitri.sees('Paling lambat');
    await fitri.go('/partners');
    await fitri.press('PT Mahakam Pangan Lestari (contoh)');
    await fitri.press('Lembar cetak');
    await fitri.sees('Siapa yang terbantu');
    assert.ok(await sheets(fitri) <= 2, 'two sheets of A4');
    await fitri.leave();
  });
