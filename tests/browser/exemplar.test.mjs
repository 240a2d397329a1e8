// Role models: proposed when enough was seen, told in the words she agreed to, and off every page when she withdraws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrive, chair, path_on_every_screen, stage } from './stage.mjs';
import { views } from './visitor.mjs';

async function stories_of(visitor) {
  await visitor.go('/');
  const way = await visitor.page.locator('main a[href^="/c/"]').first().getAttribute('href');
  return `${way}/stories`;
}

path_on_every_screen('she agrees to a story, the world reads it, and it is gone when she withdraws',
  ['POST /exemplars/{proposal}/text', 'POST /exemplars/{proposal}/yes', 'POST /exemplars/{proposal}/withdraw'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const stranger = await arrive(t, view);
    const name = `Mama Jahit (${view.name})`;
    const words = `Setiap pagi mesin itu berbunyi lagi (${view.name}).`;
    await fitri.go('/home');
    await fitri.turn_to('Orang', 'Panutan');
    await fitri.sees('Tidak mau diceritakan');
    await fitri.press('Maimunah');
    await fitri.sees('Ditarik');
    await fitri.press('Ubah cerita');
    await fitri.fill({ words: '' });
    await fitri.send(400);
    await fitri.fill({ words });
    await fitri.send();
    await fitri.sees('Cerita ini belum ia setujui');
    await fitri.press('Catat setuju');
    assert.equal(await fitri.page.locator('main :checked').count(), 0, 'nothing is ticked before she was asked');
    await fitri.send(400);
    await fitri.choose('naming', 'OtherName');
    await fitri.fill({ other_name: name });
    await fitri.choose('told', 'Page');
    await fitri.choose('way', 'Recorded');
    await fitri.send();
    await fitri.sees(name, '.facts >> nth=1');

    const list = await stories_of(stranger);
    await stranger.go(list);
    await stranger.sees(name);
    const page = await stranger.page.content();
    assert.ok(page.includes('name="robots" content="noindex"'), 'no search engine keeps what she may take back');
    assert.ok(!page.includes('Maimunah'), 'under another name hers stands nowhere');
    assert.ok(page.length < 60_000, `the stories have ${page.length} characters, before they are packed`);
    await stranger.press(name);
    await stranger.sees(words);
    const story = stranger.path();
    const sent = await stranger.context.request.get(stranger.origin + story);
    assert.equal(sent.headers()['cache-control'], 'no-cache', 'nobody keeps a copy that outlives her yes');

    const buttons = fitri.page.locator('main .button-row').filter({ hasText: 'Tarik cerita' }).locator('a, button');
    const heights = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    assert.equal(new Set(heights).size, 1, `withdrawing has a button of the same size: ${heights}`);
    await fitri.press('Tarik cerita');
    await fitri.sees('Ditarik pada');
    await stranger.go(story, 404);
    assert.ok(!(await stranger.page.content()).includes(name), 'nothing tells that it was there');
    await stranger.go(list);
    assert.ok(!(await stranger.text()).includes(name));
    await fitri.leave();
    await stranger.leave();
  });

test('the sheets hold only those who agreed to that very thing', async (t) => {
  const fitri = await chair(t, views[0]);
  await fitri.go('/exemplars');
  await fitri.press('Cerita untuk dibacakan');
  await fitri.sees('Mama Purun (contoh)');
  await fitri.go('/exemplars/sheet');
  await fitri.sees('Darmawati');
  assert.ok(!(await fitri.text()).includes('Mama Purun (contoh)'));
  await fitri.page.emulateMedia({ media: 'print' });
  assert.equal(await fitri.page.locator('main .button-row').isVisible(), false);
  await fitri.page.emulateMedia({ media: 'screen' });
  await fitri.leave();
});

test('three things are asked before anybody is proposed, and she may say no', async (t) => {
  assert.ok(stage.paths.includes('POST /exemplars/women/{member}'));
  const fitri = await chair(t);
  await fitri.go('/exemplars');
  const listed = fitri.page.locator('section').filter({ hasText: 'Bisa diusulkan' }).locator('li');
  const names = await listed.allInnerTexts();
  assert.deepEqual(names, [...names].sort(), 'by name');
  assert.ok(names.every((one) => !/\d/.test(one)), 'without counts');
  await fitri.press(names[0].split('\n')[0].trim());
  await fitri.fill({ begun_on: '2026-01-05' });
  await fitri.send(400);
  await fitri.fill({ begun_on: '' });
  await fitri.send();
  await fitri.sees('Ada perubahan dirinya yang tercatat');
  await fitri.press('Catat setuju');
  await fitri.sees('Tulis ceritanya dulu');
  await fitri.page.goBack();
  await fitri.press('Catat tidak mau');
  await fitri.send(400);
  await fitri.choose('way', 'Spoken');
  await fitri.send();
  await fitri.sees('Tidak mau diceritakan');
  await fitri.go('/practices/women');
  await fitri.fill({ q: 'Barliana' });
  await fitri.press('Cari ibu');
  await fitri.press('Barliana');
  await fitri.press('Usulkan sebagai panutan');
  await fitri.sees('Belum bisa diusulkan');
  await fitri.leave();
});
