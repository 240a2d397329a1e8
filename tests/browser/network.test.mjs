// The network: read with its table, asked of a woman with her consent, and a proposal that a person decides about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chair, path_on_every_screen, today } from './stage.mjs';
import { views } from './visitor.mjs';

const asked_women = ['Masitah', 'Mulyani', 'Pujiati', 'Sumarni']; // one for each screen

path_on_every_screen('the picture stands with its table, who is alone, and who ties others together',
  ['GET /network', 'GET /network/women', 'GET /network/figures'], async (t, view) => {
    const fitri = await chair(t, view);
    await fitri.go('/home');
    await fitri.turn_to('Orang', 'Jejaring');
    await fitri.sees('Inayah', 'section:has(h2:text-is("Belum terhubung"))');
    await fitri.sees('Asnah', 'section:has(h2:text-is("Penghubung"))');
    await fitri.sees('(Handil Bakti)', 'section:has(h2:text-is("Kelompok yang belum bertemu"))');
    const groups = await fitri.page.locator('main svg.network text').count();
    assert.ok(groups >= 3, 'each group has its number');
    assert.equal(await fitri.page.locator('main table tbody tr').count(), groups, 'and its row');
    const names = await fitri.page.locator('main table .names a').count();
    assert.equal(await fitri.page.locator('main svg.network circle').count(), names, 'each dot is a woman of the table');
    const numbers = await fitri.page.locator('main table td').evaluateAll((cells) => cells.filter((one) => /\d/.test(one.innerText)).length);
    assert.equal(numbers, 0, 'no number stands beside a name');
    const answer = await fitri.context.request.get(`${fitri.origin}/network`);
    const bytes = (await answer.body()).length;
    t.diagnostic(`/network: ${(bytes / 1024).toFixed(1)} KB`);
    assert.ok(bytes <= 60 * 1024, `/network is ${bytes} bytes`);
    await fitri.go('/network/women?which=Brokers');
    await fitri.sees('Asnah');
    await fitri.go('/network/figures');
    await fitri.sees('kurang dari 10');
    assert.equal(await fitri.page.locator('main table a').count(), 0, 'figures have no names');
    await fitri.leave();
  });

path_on_every_screen('a woman agrees, names who helps her, and an answer is taken back',
  ['POST /network/women/{member}/rounds', 'POST /network/rounds/{round}/answers', 'POST /network/answers/{answer}/retraction',
    'POST /network/rounds/{round}/retraction'], async (t, view) => {
    const fitri = await chair(t, view);
    const name = asked_women[views.indexOf(view)];
    await fitri.go(`/members?q=${name}`);
    await fitri.turn_page(() => fitri.page.locator('main table a').first().click());
    await fitri.press('Lihat jejaring');
    await fitri.sees('belum setuju ditanya');
    const hers = fitri.path();
    await fitri.press('Catat persetujuannya');
    await fitri.sees('siapa yang membantu Ibu');
    await fitri.choose('channel', 'Form');
    await fitri.send();
    await fitri.go(hers);
    await fitri.fill({ asked_on: '2020-01-01' });
    await fitri.send(400);
    await fitri.sees('lebih dari setahun lalu');
    await fitri.fill({ asked_on: today() });
    await fitri.send();
    await fitri.sees('Silakan catat jawabannya');
    const round = fitri.path();
    await fitri.page.locator('main [type="search"]').fill('Rukmini');
    await fitri.press('Cari ibu');
    await fitri.send(400);
    await fitri.choose('question', 'Helps');
    await fitri.pick_first('named');
    await fitri.send();
    await fitri.sees('Rukmini', 'section:has(h2:text("membantu Ibu"))');
    await fitri.choose('question', 'Teaches');
    await fitri.page.locator('main select[name="named"]').selectOption('outside');
    await fitri.send();
    await fitri.sees('Seseorang di luar komunitas', 'section:has(h2:text("Ibu belajar"))');
    await fitri.go(hers);
    await fitri.sees('Rukmini', 'section:has(h2:text("Menurut para ibu"))');
    await fitri.go(round);
    await fitri.press('Tarik');
    await fitri.fill({ because: 'Salah dengar.' });
    await fitri.send();
    await fitri.sees('Ditarik: Salah dengar.');
    await fitri.page.locator('summary').click();
    await fitri.fill({ because: 'Ibu yang lain.' });
    await fitri.send(200, 'main details form.form');
    assert.equal(fitri.path(), hers);
    await fitri.leave();
  });

test('a proposal is put away with its reason, another is confirmed', async (t) => {
  const fitri = await chair(t, views[0]);
  await fitri.go('/network');
  await fitri.press('Lihat usul perkenalan');
  await fitri.sees('Yang akan diperkenalkan');
  const waiting = () => fitri.page.locator('main a', { hasText: 'Putuskan' }).count();
  const before = await waiting();
  assert.ok(before > 1);
  await fitri.press('Putuskan');
  await fitri.send(400);
  await fitri.choose('decision', 'PutAway');
  await fitri.send(400);
  await fitri.sees('Tulis alasannya');
  await fitri.fill({ because: 'Sedang sakit.' });
  await fitri.send();
  await fitri.sees('Usul sudah disisihkan');
  await fitri.press('Putuskan');
  await fitri.choose('decision', 'Confirmed');
  await fitri.send();
  await fitri.sees('Sampaikan sendiri kepada kedua ibu');
  await fitri.leave();
});
