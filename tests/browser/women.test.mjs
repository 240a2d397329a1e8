// Women come into the register: one by one with whatever is typed, and many from a list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chair, path_on_every_screen, stage } from './stage.mjs';
import { views } from './visitor.mjs';

const odd_names = ['Zenobia Kelau', 'Quirina Mahulu', 'Wahidjah Ompu', 'Xaveria Tering'];

path_on_every_screen('a woman is registered from untidy words', ['POST /members'], async (t, view) => {
  const sari = await chair(t, view);
  const at = views.indexOf(view);
  await sari.go('/home');
  await sari.turn_to('Orang', 'Ibu-ibu');
  await sari.press('Daftarkan ibu');
  await sari.fill({ full_name: 'Bu <b>Zee</b>', nickname: 'Mama Zee 🌸', birth_year: '2062', rt: '03' });
  await sari.pick_first('village_code');
  await sari.send(400);
  await sari.sees('Nama tidak memakai tanda <', '.error-summary');
  await sari.sees('Gambar (emoji) tidak disimpan di sini', '.error-summary');
  assert.equal(await sari.typed('nickname'), 'Mama Zee 🌸', 'what was typed stays');
  assert.equal(await sari.typed('birth_year'), '2062');
  await sari.fill({ full_name: `  ibu ${odd_names[at].toUpperCase()}   (contoh) `, nickname: 'Mama <b>Zee</b>', birth_year: '35 th', phone: `+62 811-5000-77${at}1`, business: 'kue basah & jahit' });
  await sari.page.locator('main [name="phone_owner"][value="Herself"]').check();
  await sari.send();
  assert.match(sari.path(), /^\/members\/[0-9a-f-]{36}$/);
  await sari.sees(new RegExp(odd_names[at].split(' ')[0], 'i'), 'h1');
  await sari.sees('Mama <b>Zee</b>');
  await sari.sees(`77${at}1`);
  assert.equal(await sari.page.locator('main b:has-text("Zee")').count(), 0, 'a name is never markup');
  await sari.go(`/members?q=${encodeURIComponent(odd_names[at].split(' ')[1].toLowerCase())}`);
  await sari.sees(new RegExp(odd_names[at], 'i'));
  await sari.go('/members/book');
  const lines = await sari.page.locator('.sheet .nowrap').evaluateAll((phones) => phones.map((one) => one.getClientRects().length));
  assert.ok(lines.length > 0 && lines.every((n) => n === 1), 'a phone number in the book stands on one line');
  await sari.leave();
});

function untidy_roster(at) {
  const lines = ['\uFEFFDAFTAR ANGGOTA 2026;;;;', '', 'No;NAMA LENGKAP;No. HP / WA;Kelurahan;RT',
    `1; ${odd_names[at].split(' ')[1].toUpperCase()}  wahyuni ;0812 6000 11${at}2;bukuan;3`,
    `2;"Marni ${odd_names[at].split(' ')[0]}, S.Pd";+62 812-6000-22${at}3;Simpang Pasir;07`,
    '3;;0812;;', 'Jumlah;2;;;', ''];
  return Buffer.from(lines.join('\r\n'));
}

/** Reading, comparing and saving go on beside the page, which draws itself again until what is waited for is there. A
 * page that still draws itself again is not pressed upon: its next drawing would be taken for the answer. */
async function waited_for(visitor, where) {
  await visitor.page.locator(where).waitFor();
  await visitor.look();
}

path_on_every_screen('an untidy list is read, looked at and saved', ['POST /members/import'], async (t, view) => {
  const sari = await chair(t, view);
  const at = views.indexOf(view);
  await sari.go('/members/import');
  await sari.page.locator('main input[name=file]').setInputFiles({ name: `daftar-${at}.csv`, mimeType: 'text/csv', buffer: untidy_roster(at) });
  await sari.send();
  await waited_for(sari, 'main form[action$="/confirm"]');
  await sari.sees('siap disimpan');
  await sari.sees(/wahyuni/i);
  await sari.page.locator('#aside summary').click();
  await sari.sees('DAFTAR ANGGOTA 2026', '#aside');
  await sari.look();
  const cells = await sari.page.locator('main .stack tbody td').evaluateAll((all) => all.map((one) => ({
    label: one.dataset.label, words: one.textContent, right: one.getBoundingClientRect().right, width: innerWidth })));
  assert.deepEqual(cells.slice(0, 3).map((one) => one.label), ['Baris', 'Alasan', 'Isi baris'], 'the reason comes first');
  assert.ok(cells.some((one) => one.words.includes('Nama belum diisi')));
  assert.ok(cells.every((one) => one.right <= one.width), 'nothing of a refused row lies off the screen');
  await sari.send(200, 'form[action$="/confirm"]');
  await waited_for(sari, 'main h2:has-text("Daftar sudah tersimpan")');
  await sari.go(`/members?q=${encodeURIComponent(`marni ${odd_names[at].split(' ')[0].toLowerCase()}`)}`);
  await sari.sees(/Marni/);
  await sari.leave();
});

const press_send = (visitor) => visitor.page.locator('main form.form button[type=submit]').last().click();
const says = (visitor, words) => visitor.page.locator('main .sending', { hasText: words }).waitFor();

test('without signal a form stays where it is, and is sent once there is some', async (t) => {
  const sari = await chair(t, views[0]);
  await sari.go('/members/new');
  await sari.fill({ full_name: 'Ursula Tanpa Sinyal (contoh)' });
  await sari.pick_first('village_code');
  await sari.context.setOffline(true);
  await press_send(sari);
  await sari.sees('Tidak ada sinyal', '#signal');
  assert.equal(sari.path(), '/members/new');
  assert.equal(await sari.typed('full_name'), 'Ursula Tanpa Sinyal (contoh)', 'what was typed stays');
  await sari.context.setOffline(false);
  await sari.send();
  await sari.sees('Ursula Tanpa Sinyal');
  await sari.leave();
});

test('a signal that breaks while it is sent loses nothing, and what arrived counts once', async (t) => {
  const sari = await chair(t, views[0]);
  await sari.go('/members/new');
  await sari.fill({ full_name: 'Wiwik Sinyal Lemah Contoh' });
  await sari.pick_first('village_code');
  await sari.page.route('**/members', (route) => route.abort());
  await press_send(sari);
  await says(sari, 'Belum terkirim. Isian Ibu tetap ada');
  await sari.page.unroute('**/members');
  await sari.page.route('**/members', async (route) => { await route.fetch({ maxRedirects: 0 }); await route.abort(); });
  await press_send(sari);
  await says(sari, 'Belum terkirim');
  await sari.page.unroute('**/members');
  assert.equal(await sari.typed('full_name'), 'Wiwik Sinyal Lemah Contoh');
  sari.troubles = sari.troubles.filter((one) => !one.includes('net::ERR_FAILED'));
  await sari.send();
  await sari.sees('Wiwik Sinyal Lemah Contoh');
  await sari.go('/members?q=wiwik+sinyal');
  assert.equal((await sari.text()).split('Wiwik Sinyal Lemah Contoh').length - 1, 1);
  await sari.leave();
});

test('Back after a save that was refused first shows a page', async (t) => {
  const sari = await chair(t, views[0]);
  await sari.go('/members/new');
  await sari.send(400);
  await sari.fill({ full_name: 'Xenia Kembali Contoh' });
  await sari.pick_first('village_code');
  await sari.send();
  await sari.page.goBack({ waitUntil: 'load' });
  await sari.look();
  assert.equal(sari.path(), '/members/new');
  assert.equal(await sari.typed('full_name'), '', 'what was received is not offered again');
  await sari.leave();
});

test('what was typed outlives a reload and an ended sign-in, and is not there for the next person', async (t) => {
  const sari = await chair(t, views[0]);
  await sari.go('/members/new');
  await sari.fill({ full_name: 'Yayuk Bertahan Contoh' });
  await sari.pick_first('village_code');
  await sari.page.reload({ waitUntil: 'load' });
  await sari.look();
  await sari.sees('Isian yang belum terkirim sudah kami kembalikan.');
  assert.equal(await sari.typed('full_name'), 'Yayuk Bertahan Contoh');
  await sari.context.clearCookies();
  await press_send(sari);
  await says(sari, 'Masuk dulu, lalu kirim lagi dari sini.');
  const [other] = await Promise.all([sari.context.waitForEvent('page'), sari.page.locator('main .sending a').click()]);
  await other.locator('[name=sign_in_name]').fill(stage.server.name);
  await other.locator('[name=passphrase]').fill(stage.server.passphrase);
  await other.locator('main form.form button').click();
  await other.waitForURL('**/home');
  await other.close();
  const whose = () => sari.page.locator('[data-person]');
  const she = await whose().getAttribute('data-person');
  await whose().evaluate((form) => { form.dataset.person = 'somebody else'; });
  await press_send(sari);
  await says(sari, 'Yang masuk sekarang orang lain');
  await whose().evaluate((form, her) => { form.dataset.person = her; }, she);
  await sari.send();
  await sari.sees('Yayuk Bertahan Contoh');

  await sari.go('/members/new');
  await sari.fill({ full_name: 'Zubaidah Bukan Untuknya Contoh' });
  const cookies = await sari.context.cookies();
  await sari.context.clearCookies();
  await sari.go('/sign-in');
  await sari.context.addCookies(cookies);
  await sari.go('/members/new');
  assert.equal(await sari.typed('full_name'), '', 'another person may have signed in');
  await sari.leave();
});

path_on_every_screen('a consent by voice carries its recording', ['POST /members/{member}/consents'], async (t, view) => {
  const sari = await chair(t, view);
  const at = views.indexOf(view);
  await sari.go('/members/new');
  await sari.fill({ full_name: `Yohana Bilung ${'IVXL'[at]} (contoh)` });
  await sari.pick_first('village_code');
  await sari.send();
  const her = sari.path();
  await sari.go(`${her}/consents/new?purpose=photo`);
  const choose = (name, mimeType, buffer) => sari.page.locator('main input[name=proof]').setInputFiles({ name, mimeType, buffer });
  await sari.choose('channel', 'Voice');
  await sari.fill({ witness: 'Bu RT (contoh)', place: 'Balai RT' });
  await choose('suara.ogg', 'audio/ogg', Buffer.from('<html>'));
  await sari.send(400);
  await sari.sees('Ini bukan rekaman suara atau PDF', '.error-summary');
  await sari.sees('Pilih lagi berkasnya');
  assert.equal(await sari.typed('witness'), 'Bu RT (contoh)', 'what was typed stays');
  await choose('suara.ogg', 'audio/ogg', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(2 << 20)]));
  await sari.send(400);
  await sari.sees('lebih dari 2 MB', '.error-summary');
  const recording = Buffer.from([...Buffer.from('OggS'), 0, 2, 255, 254, 13, 10, 0]);
  await choose('suara.ogg', 'audio/ogg', recording);
  await sari.send();
  assert.equal(sari.path(), `${her}/consents`);
  const link = sari.page.locator('main a[href$="/proof"]');
  const answer = await sari.context.request.get(sari.origin + await link.getAttribute('href'));
  assert.deepEqual(await answer.body(), recording, 'every byte comes back');
  const { 'content-type': type, 'content-disposition': place, 'x-content-type-options': sniff, 'cache-control': kept } = answer.headers();
  assert.deepEqual([type, sniff, kept], ['audio/ogg', 'nosniff', 'no-store']);
  assert.match(place, /^attachment; filename="persetujuan-[0-9a-f-]{36}\.ogg"$/);
  await sari.leave();
});
