// Signing in and out, the tongue, officers and their invitations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrive, chair, path_on_every_screen, stage } from './stage.mjs';
import { views } from './visitor.mjs';

path_on_every_screen('a wrong passphrase is answered by a sentence, and the name stays', ['GET /home'], async (t, view) => {
  const ratna = await arrive(t, view);
  await ratna.go('/sign-in');
  await ratna.fill({ sign_in_name: stage.server.name, passphrase: 'bukan-kata-sandi-ini' });
  await ratna.press('Masuk', { status: 422 });
  assert.equal(await ratna.typed('sign_in_name'), stage.server.name);
  assert.equal(await ratna.typed('passphrase'), '');
  await ratna.sees(/tidak|belum|salah/i, '.error-summary');
  await ratna.fill({ passphrase: stage.server.passphrase });
  await ratna.press('Masuk');
  assert.equal(ratna.path(), '/home');
  await ratna.leave();
});

path_on_every_screen('an officer is invited, takes up her office once and signs in', ['POST /officers'], async (t, view) => {
  const ratna = await chair(t, view);
  const name = `Wulan ${view.name} (contoh)`;
  await ratna.go('/officers/new');
  await ratna.fill({ name, term_from: '2062-01-01' });
  await ratna.press('Simpan', { status: 400 });
  assert.equal(await ratna.typed('name'), name, 'what was typed stays');
  await ratna.sees(/\S+/, '.error-summary');
  await ratna.choose('position', 'secretary');
  await ratna.fill({ term_from: '2026-01-05' });
  await ratna.press('Simpan');
  await ratna.sees(name, 'h1');
  const link = (await ratna.text('main code')).trim();
  await ratna.leave();

  const wulan = await arrive(t, view);
  const path = link.slice(stage.server.origin.length);
  await wulan.go(path);
  await wulan.go(path); // a preview in WhatsApp opens it too, and uses nothing up
  const sign_in_name = `wulan.${view.name.replaceAll(' ', '.')}`;
  await wulan.fill({ sign_in_name, passphrase: 'pendek', again: 'pendek' });
  await wulan.press(/terima|mulai|simpan|buat/i, { status: 400 });
  assert.equal(await wulan.typed('sign_in_name'), sign_in_name);
  await wulan.fill({ passphrase: 'sungai-mangga-kebaya-7', again: 'sungai-mangga-kebaya-7' });
  await wulan.press(/terima|mulai|simpan|buat/i);
  assert.equal(wulan.path(), '/sign-in');
  await wulan.go(path, 422); // used
  await wulan.sees(/undangan/i);
  await wulan.sign_in(sign_in_name, 'sungai-mangga-kebaya-7');
  assert.equal(wulan.path(), '/home');
  await wulan.sees(name, 'h1');
  await wulan.leave();
});

path_on_every_screen('the tongue changes to English and back', ['GET /officers'], async (t, view) => {
  const ratna = await chair(t, view);
  await ratna.go('/officers');
  ratna.tongue = 'en';
  await ratna.press('English', { within: '.masthead' });
  assert.equal(ratna.path(), '/officers');
  await ratna.sees('Officers', 'h1');
  ratna.tongue = 'id';
  await ratna.press('Indonesia', { within: '.masthead' });
  await ratna.sees('Pengurus', 'h1');
  await ratna.leave();
});

path_on_every_screen('after signing out, Back shows nothing of the community', ['GET /officers'], async (t, view) => {
  const ratna = await arrive(t, view);
  await ratna.sign_in(stage.server.name, stage.server.passphrase);
  await ratna.go('/officers');
  await ratna.sees('Sari Wulandari');
  await ratna.press('Keluar', { within: '.masthead' });
  await ratna.page.goBack({ waitUntil: 'load' });
  assert.ok(!(await ratna.text('body')).includes('Sari Wulandari'), 'Back shows the officers again');
  await ratna.go('/home');
  assert.match(ratna.path(), /^\/sign-in/);
  await ratna.leave();
});

path_on_every_screen('a form that is sent twice counts once', ['POST /officers'], async (t, view) => {
  const ratna = await chair(t, view);
  const name = `Dua Kali ${view.name} (contoh)`;
  await ratna.go('/officers/new');
  await ratna.fill({ name });
  await ratna.choose('position', 'treasurer');
  const typed = await ratna.page.locator('main form').first().evaluate((form) => [...new FormData(form)].map(([key, value]) => [key, String(value)]));
  const answers = [];
  for (let tap = 0; tap < 2; tap++)
    answers.push(await ratna.context.request.post(`${stage.server.origin}/officers`,
      { form: Object.fromEntries(typed), headers: { origin: stage.server.origin, accept: 'text/html' }, maxRedirects: 0 }));
  assert.deepEqual(answers.map((answer) => answer.status()), [303, 303]);
  assert.equal(answers[0].headers().location, answers[1].headers().location);
  await ratna.go('/officers');
  assert.equal((await ratna.text()).split(name).length - 1, 1);
  await ratna.leave();
});

test('two quick taps on the button make one officer', async (t) => {
  const ratna = await chair(t, views[0]);
  await ratna.go('/officers/new');
  await ratna.fill({ name: 'Ketuk Ganda (contoh)' });
  await ratna.choose('position', 'facilitator');
  const loaded = ratna.page.waitForEvent('load');
  await ratna.page.locator('main button[type=submit]').first().dblclick();
  await loaded;
  await ratna.go('/officers');
  assert.equal((await ratna.text()).split('Ketuk Ganda (contoh)').length - 1, 1);
  await ratna.leave();
});

test('public pages are small enough for a poor signal', async (t) => {
  const of_chapter = stage.paths.filter((path) => /^GET \/c\/\{slug\}(\/[a-z]+)?$/.test(path)).map((path) => path.slice(4));
  for (const path of ['/', '/sign-in', ...of_chapter]) {
    const guest = await arrive(t, views[0]);
    const network = await guest.context.newCDPSession(guest.page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
    const home = await (await guest.context.request.get(`${guest.origin}/`)).text();
    await guest.go(path.replace('/c/{slug}', home.match(/href="(\/c\/[^"/]+)/)[1]));
    t.diagnostic(`${guest.path()}: ${(bytes / 1024).toFixed(1)} KB over the wire`);
    assert.ok(bytes > 0 && bytes <= 60 * 1024, `${guest.path()} is ${bytes} bytes`);
    await guest.leave();
  }
});
