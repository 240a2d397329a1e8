// What was expected and what was done: noted, answered, promised, read on the screen, on paper and by everybody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrive, chair, path_on_every_screen } from './stage.mjs';

path_on_every_screen('a ketua answers an expectation and follows a number of the account down to the deed',
  ['POST /expectations', 'POST /deeds', 'POST /answers/{expectation}', 'POST /answers/{expectation}/promises', 'GET /account',
    'GET /account/voices', 'GET /account/done', 'GET /account/tags/{kind}/{sort}/done'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const [words, deed] = [`Kelas menjahit dibuka (${view.name})`, `Kelas menjahit malam (${view.name})`];
    await fitri.go('/expectations/new');
    await fitri.fill({ words });
    await fitri.choose('who', 'Participant');
    await fitri.choose('urgency', 'Soon');
    await fitri.pick_first('role_area_id');
    await fitri.send();
    await fitri.go('/home');
    await fitri.turn_to('Peran', 'Neraca peran');
    await fitri.press('Catat yang dikerjakan');
    await fitri.send(400);
    await fitri.fill({ words: `${deed}, WA 0812-3456-7890` });
    await fitri.pick_first('role_area_id');
    await fitri.send();
    await fitri.sees('Nomor HP atau NIK di dalamnya kami tutup', 'body');
    await fitri.sees(`${deed}, WA 08••••••••`);

    await fitri.go('/expectations?role_area=&state=Accepted');
    await fitri.press(words);
    await fitri.press('Apa jawabnya?');
    await fitri.sees('Belum dijawab.');
    const here = fitri.path();
    const doing = fitri.page.locator('select[name="doing"] option').filter({ hasText: deed });
    await fitri.page.locator('select[name="doing"]').selectOption(await doing.getAttribute('value'));
    await fitri.page.locator('summary').filter({ hasText: 'Catat janji' }).click();
    const promise = fitri.page.locator(`form[action="${here}/promises"]`);
    await promise.locator('[name="words"]').fill('Kelas kedua bulan depan');
    await promise.locator('[name="due_on"]').fill(new Date(Date.now() + 40 * 86400_000).toISOString().slice(0, 10));
    await fitri.turn_page(() => promise.locator('button').click());
    await fitri.sees('Kelas kedua bulan depan');
    await fitri.page.locator('select[name="doing"]').selectOption(await doing.getAttribute('value'));
    const answer = fitri.page.locator(`form[action="${here}"]`);
    await answer.locator('[name="because"]').fill('Kelasnya sudah dibuka.');
    await answer.locator('[name="public_words"]').fill(`Kelas menjahit sudah dibuka (${view.name}).`);
    await fitri.turn_page(() => answer.locator('button').click());
    await fitri.sees('Kelasnya sudah dibuka.');
    await fitri.sees('Ditepati');

    for (const [figure, found] of [['/account/voices?', words], ['state=Answered', words], ['/account/done?', deed], ['answering=yes', deed]]) {
      await fitri.go('/account');
      await fitri.turn_page(() => fitri.page.locator(`main a[href*="${figure}"]`).first().click());
      await fitri.sees(found);
    }
    await fitri.go('/account');
    for (const [n, list] of await fitri.page.locator('dl.facts a').evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')]))) {
      await fitri.go(list);
      assert.equal(await fitri.page.locator('main tbody tr').count(), Number(n), `voices behind ${list}`);
    }
    await fitri.go('/account');
    for (const one of await fitri.page.locator('svg.dot-plot a').all()) {
      const { width, height } = await one.locator('.hit').boundingBox();
      assert.ok(width >= 24 && height >= 24, `a number of the picture is touched on ${width} by ${height}`);
      assert.match(await one.getAttribute('aria-label'), /: .*\d/);
    }
    const before = await fitri.page.locator('svg.dot-plot .hit').first().evaluate((hit) => getComputedStyle(hit).fill);
    await fitri.page.locator('svg.dot-plot a').first().focus();
    await fitri.page.keyboard.press('Shift+Tab');
    await fitri.page.keyboard.press('Tab');
    assert.notEqual(await fitri.page.locator('svg.dot-plot a:focus-visible .hit').evaluate((hit) => getComputedStyle(hit).fill), before);
    await fitri.turn_page(() => fitri.page.keyboard.press('Enter'));
    await fitri.sees(words);

    await fitri.go('/account');
    await fitri.page.emulateMedia({ media: 'print' });
    const printed = await fitri.page.locator('svg.dot-plot .label-muted').evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).fill + getComputedStyle(one).textDecorationLine)).size);
    assert.equal(printed, 1, 'on paper all numbers of the picture look alike');
    await fitri.page.emulateMedia({ media: 'screen' });
    await fitri.go('/account/tags');
    const [times, where] = await fitri.page.locator('main a[href$="/done"]').first().evaluate((one) => [one.firstChild.textContent, one.getAttribute('href')]);
    await fitri.go(where);
    assert.equal(await fitri.page.locator('main tbody tr').count(), Math.min(50, parseInt(times, 10)), `what was done behind ${where}`);

    await fitri.go('/account');
    await fitri.press('Pelatihan keterampilan');
    await fitri.sees(words);
    await fitri.press(deed);
    await fitri.sees(words);
    await fitri.page.locator('summary').filter({ hasText: 'Ada yang bercerita?' }).click();
    await fitri.fill({ words: 'Kami jadi saling kenal.' });
    await fitri.choose('function', 'Latent');
    await fitri.page.locator('select[name="who"]').selectOption('Member');
    await fitri.press('Catat cerita');
    await fitri.sees('Kami jadi saling kenal.');
    await fitri.leave();

    const stranger = await arrive(t, view);
    await stranger.go('/');
    await stranger.go(await stranger.page.locator('main a[href^="/c/"]').first().getAttribute('href'));
    await stranger.press('Lihat yang sudah dikerjakan');
    await stranger.sees(`Kelas menjahit sudah dibuka (${view.name}).`);
    assert.ok(!(await stranger.text()).includes(words), 'what she said to an officer is not shown to everybody');
    const size = await stranger.page.evaluate(() => document.documentElement.outerHTML.length);
    assert.ok(size < 40_000, `the public account has ${size} characters, before it is packed`);
    await stranger.leave();
  });

async function pages_of_paper(fitri) {
  const paper = await fitri.page.pdf({ format: 'A4', preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
}

path_on_every_screen('the account is two pages of paper', ['GET /account/sheet'], async (t, view) => {
  const fitri = await chair(t, view);
  await fitri.go('/account');
  await fitri.press('Buka lembar cetak');
  await fitri.sees('Yang kami kerjakan');
  await fitri.sees('Kelasnya diteruskan, kami baru bisa setengah (contoh).');
  assert.equal(await pages_of_paper(fitri), 2, 'pages');
  await fitri.turn_page(() => fitri.page.locator('main a[href*="/account/voices?"]').first().click());
  await fitri.sees('Suara yang berharap');
  await fitri.leave();
});

test('the account of a chapter with many role areas and long words is two pages, too', async (t) => {
  const fitri = await chair(t);
  const long = 'Kelas lanjutan yang panjang sekali namanya supaya tidak muat pada satu baris saja di atas kertas. '.repeat(4);
  for (const n of [1, 2, 3, 4, 5]) {
    await fitri.go('/role-areas');
    await fitri.fill({ name_id: `Bidang peran dengan nama yang panjang sekali nomor ${n}` });
    await fitri.send();
  }
  await fitri.go('/deeds/new');
  await fitri.fill({ words: long });
  await fitri.pick_first('role_area_id');
  await fitri.send();
  for (const n of [1, 2, 3, 4]) {
    await fitri.go('/expectations/new');
    await fitri.fill({ words: `${n}. ${long}` });
    await fitri.choose('who', 'Participant');
    await fitri.choose('urgency', 'Soon');
    await fitri.send();
    await fitri.press('Apa jawabnya?');
    await fitri.pick_first('doing');
    await fitri.fill({ because: 'Itulah yang diminta.', public_words: long });
    await fitri.send();
  }
  await fitri.go('/account/sheet');
  await fitri.sees('Masih ada yang lain di layar.');
  assert.equal(await pages_of_paper(fitri), 2, 'pages');
  await fitri.leave();
});

test('the account of a chapter with two dozen role areas is two pages with three answers, and leaves empty areas out', async (t) => {
  const fitri = await chair(t);
  for (let n = 1; n <= 12; n += 1) {
    await fitri.go('/role-areas');
    await fitri.fill({ name_id: `Bidang kosong ${n}` });
    await fitri.send();
  }
  await fitri.go('/account/sheet');
  await fitri.sees('bidang tidak ditulis');
  const answers = () => fitri.page.locator('section', { has: fitri.page.locator('h2', { hasText: /^Harapan dan jawabannya$/ }) }).last().locator('ul.flow > li').count();
  assert.ok(!(await fitri.text()).includes('Bidang kosong'), 'an area with nothing in it is printed');
  assert.ok(await answers() >= 3, 'three answers are printed');
  assert.equal(await pages_of_paper(fitri), 2, 'pages');
  for (let n = 1; n <= 12; n += 1) {
    await fitri.go('/deeds/new');
    await fitri.fill({ words: `Kelas ke-${n} dibuka untuk ibu-ibu yang baru mulai berjualan.` });
    await fitri.page.locator('select[name="role_area_id"]').selectOption({ label: `Bidang kosong ${n}` });
    await fitri.send();
  }
  await fitri.go('/account/sheet');
  await fitri.sees('bidang tidak ditulis');
  assert.ok(await answers() >= 3, 'three answers are printed beside many areas');
  assert.equal(await pages_of_paper(fitri), 2, 'pages');
  await fitri.leave();
});
