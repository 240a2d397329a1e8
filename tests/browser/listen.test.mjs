// What people expect, and what is good and was seen: said in public, noted by the secretariat, and heard without signal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back_in_signal, chip, invitation, joined, leave, looks_well, mend, note, open_notes, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair, path_on_every_screen, stage } from './stage.mjs';

async function box_of(visitor) {
  await visitor.go('/');
  const way = await visitor.page.locator('main a[href^="/c/"]').first().getAttribute('href');
  return `${way}/expectations`;
}

path_on_every_screen('somebody says what she expects, and it is shown once it was accepted',
  ['POST /c/{slug}/expectations', 'POST /expectations/{expectation}/decide'], async (t, view) => {
    const stranger = await arrive(t, view);
    const words = `Kelas malam untuk ibu bekerja (${view.name})`;
    const box = await box_of(await arrive(t));
    await stranger.go(box);
    await stranger.send(400);
    await stranger.fill({ words: `${words}, WA 0812-3456-7890` });
    await stranger.choose('who', 'Neighbour');
    await stranger.choose('urgency', 'ThisYear');
    await stranger.pick_first('village_code');
    await stranger.send();
    const village = new URL(stranger.page.url()).searchParams.get('village');
    assert.ok(village, 'her kelurahan is kept for the way to what comes of it');
    await stranger.sees('Nomor HP atau NIK di dalamnya kami tutup', 'body');
    assert.ok(!(await stranger.text()).includes(words), 'nothing is shown before somebody looked');
    const size = await stranger.page.evaluate(() => document.documentElement.outerHTML.length);
    assert.ok(size < 40_000, `the box has ${size} characters, before it is packed`);

    const unbroken = `${view.name}-${'a'.repeat(460)}`; // widens no list: a visitor looks at that on each page
    await stranger.go(box);
    await stranger.fill({ words: unbroken });
    await stranger.choose('who', 'Neighbour');
    await stranger.choose('urgency', 'Soon');
    await stranger.send();

    const fitri = await chair(t, view);
    await fitri.go('/expectations?state=Waiting');
    await fitri.press(unbroken);
    await fitri.press('Terima harapan');
    await fitri.go('/account/voices');
    await fitri.go('/expectations?state=Waiting');
    await fitri.press(words);
    await fitri.press('Terima harapan');
    await fitri.go('/expectations');
    await fitri.sees(words);
    await fitri.leave();
    await stranger.go(`${box}?village=${village}`);
    await stranger.sees(`${words}, WA 08••••••••`);
    await stranger.press('Lihat apa jadinya');
    assert.equal(new URL(stranger.page.url()).searchParams.get('village'), village);
    const hers = stranger.page.locator('#said li').filter({ hasText: words });
    assert.match(await hers.innerText(), /Menunggu jawaban sejak/);
    const account = await stranger.page.evaluate(() => document.documentElement.outerHTML.length);
    assert.ok(account < 60_000, `the public account has ${account} characters, before it is packed`);
    await stranger.leave();
  });

path_on_every_screen('an expectation is noted, sorted, joined with another and parted again',
  ['POST /expectations', 'POST /expectations/{expectation}/join', 'POST /expectations/joinings/{joining}'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const [first, second] = ['Kelas kue diteruskan', 'Kelas kue lagi'].map((words) => `${words} (${view.name})`);
    const note = async (words) => {
      await fitri.go('/expectations/new');
      await fitri.fill({ words });
      await fitri.choose('who', 'Participant');
      await fitri.choose('urgency', 'Soon');
      await fitri.send();
      await fitri.sees(words);
      return fitri.path();
    };
    await fitri.go('/home');
    await fitri.turn_to('Peran', 'Harapan');
    await fitri.press('Catat harapan');
    await fitri.send(400);
    const one = await note(first);
    await fitri.pick_first('role_area_id');
    await fitri.press('Pilah harapan');
    await fitri.sees('Pelatihan keterampilan', '.facts');
    const other = await note(second);
    await fitri.page.locator('summary').filter({ hasText: 'Sama dengan harapan lain?' }).click();
    await fitri.page.locator('select[name="joined_to"]').selectOption(one.split('/').pop());
    await fitri.press('Gabungkan harapan');
    await fitri.sees(second);
    assert.equal(fitri.path(), one);
    await fitri.press('Pisahkan');
    await fitri.fill({ because: 'Ternyata lain.' });
    await fitri.send();
    await fitri.go(other);
    await fitri.sees('Dipisahkan lagi: Ternyata lain.');
    await fitri.go('/expectations?role_area=none&since=2020-01-01');
    await fitri.sees(second);
    await fitri.leave();
  });

path_on_every_screen('a practice seen is noted of a woman and retracted',
  ['POST /practices/seen', 'POST /practices/seen/{seen}/retract', 'POST /role-areas', 'POST /practices'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const words = `Sudah menunggu di balai (${view.name})`;
    await fitri.go('/role-areas');
    await fitri.fill({ name_id: `Bank sampah (${view.name})` });
    await fitri.send();
    await fitri.go('/home');
    await fitri.turn_to('Orang', 'Praktik baik');
    await fitri.press('Tambah praktik');
    await fitri.choose('cerdas_value', 'Courteous');
    await fitri.fill({ name_id: `Menyapa (${view.name})` });
    await fitri.send();
    await fitri.go('/practices');
    await fitri.press('Catat praktik baik');
    await fitri.turn_page(() => fitri.page.locator('main > ul a').first().click());
    await fitri.look();
    await fitri.press('Catat praktik baik');
    await fitri.pick_first('practice_id');
    await fitri.fill({ words });
    await fitri.send(400);
    await fitri.fill({ place: 'Sekretariat (contoh)' });
    await fitri.send();
    await fitri.sees(words);
    const mine = fitri.page.locator('main section li').filter({ hasText: words });
    await fitri.turn_page(() => mine.locator('a').filter({ hasText: 'Buka catatan' }).click());
    await fitri.look();
    await fitri.page.locator('summary').click();
    await fitri.fill({ because: 'Itu ibu lain.' });
    await fitri.send();
    await fitri.sees('Ditarik: Itu ibu lain.');
    await fitri.leave();
  });

async function heard(phone) {
  await tap(phone, 'Dengar');
  await phone.page.getByText('Apa yang Ibu dengar atau lihat hari ini?').waitFor();
  await looks_well(phone, 'listen');
  await tap(phone, 'Catat harapan');
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#words-error').waitFor();
  await looks_well(phone, 'expectation');
  await type(phone, { words: 'Suaminya mengancam kalau ikut kelas.' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('mungkin membahayakan seseorang').waitFor();
  await type(phone, { words: 'Kelas kue diteruskan, hubungi 0812-3456-7890' });
  await phone.page.locator('#who').selectOption('Participant');
  await phone.page.locator('#urgency').selectOption('Soon');
  await phone.page.locator('#role_area_id').selectOption({ label: 'Pendampingan lanjutan' });
  await type(phone, { name: 'Bu Wati' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#agrees-error').waitFor();
  await phone.page.locator('#agrees').check();
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Nomor HP atau NIK di dalamnya kami tutup').waitFor();
}

async function seen(phone, title) {
  await tap(phone, 'Catat praktik baik');
  await phone.page.locator('#practice_id').selectOption({ label: 'Datang tepat waktu' });
  await phone.page.locator('#session_id').selectOption({ label: await phone.page.locator('#session_id option').filter({ hasText: title }).innerText() });
  await phone.page.locator('#member_id optgroup').first().locator('option').first().waitFor({ state: 'attached' });
  await phone.page.locator('#member_id').selectOption({ index: 1 });
  await type(phone, { words: 'Sudah menunggu sebelum pintu dibuka' });
  await looks_well(phone, 'practice');
  await phone.page.reload();
  await open_notes(phone, '739154');
  await phone.page.locator('#words').waitFor();
  assert.equal(await phone.page.locator('#words').inputValue(), 'Sudah menunggu sebelum pintu dibuka', 'half written stays');
  assert.notEqual(await phone.page.locator('#member_id').inputValue(), '');
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Sudah tersimpan di HP ini').waitFor();
}

test('a woman is proposed as a role model without signal, and what is missing is said when it arrives', async (t) => {
  assert.ok(stage.paths.includes('POST /exemplars/women/{member}'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Mengusulkan di lapangan';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).waitFor();
  await phone.context.setOffline(true);
  await tap(phone, 'Dengar');
  await tap(phone, 'Usulkan panutan');
  await phone.page.locator('#begun_on').waitFor({ state: 'hidden' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#member-error').waitFor();
  const chosen = phone.page.locator('#member option').nth(1);
  const [label, value] = [await chosen.innerText(), await chosen.getAttribute('value')];
  await phone.page.locator('#member').selectOption(value);
  await type(phone, { enterprise: 'Mulai jualan keripik' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#begun_on-error').waitFor();
  await looks_well(phone, 'proposal');
  await type(phone, { begun_on: '2026-01-05' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Sudah tersimpan di HP ini').waitFor();
  await tap(phone, 'Usulkan panutan');
  assert.equal(await phone.page.locator(`#member option[value="${value}"]`).count(), 0, 'she is proposed once');
  await tap(phone, 'Batal');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Usulan panutan: ${label.split(' (')[0]}`).waitFor();
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await phone.page.getByText('Ibu ini belum bisa diusulkan').waitFor(); // nobody has seen anything of her
  await fitri.go(`/exemplars/women/${value}`);
  await fitri.sees('Belum bisa diusulkan');
  await fitri.leave();
  await leave(phone);
});

test('what she hears and sees without signal arrives with it', async (t) => {
  assert.ok(stage.paths.includes('POST /practices/seen'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Mendengar di lapangan';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).waitFor();
  await phone.context.setOffline(true);
  await heard(phone);
  await seen(phone, title);
  await chip(phone, 'Tidak ada sinyal. 2 catatan aman di HP ini');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Harapan: “Kelas kue diteruskan').waitFor();
  await looks_well(phone, 'heard');
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/expectations');
  await fitri.sees('Kelas kue diteruskan, hubungi 08••••••••');
  await fitri.press('Kelas kue diteruskan, hubungi');
  await fitri.sees('Bu Wati');
  await fitri.sees('Pendampingan lanjutan', '.facts');
  await fitri.sees(title, '.facts');
  await fitri.go('/practices');
  await fitri.press('Datang tepat waktu');
  await fitri.sees('Sudah menunggu sebelum pintu dibuka');
  await fitri.go('/devices');
  await fitri.sees('Semua catatan sudah sampai');
  await fitri.leave();
  await leave(phone);
});

test('what she noted wrongly is taken back on the phone, before any of it has arrived', async (t) => {
  assert.ok(stage.paths.includes('POST /deeds/{deed}/retract') && stage.paths.includes('POST /questions/{question}/retract'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await tap(phone, 'Dengar');
  await tap(phone, 'Catat yang dikerjakan');
  await phone.page.locator('#words').waitFor();
  await phone.context.setOffline(true);
  await type(phone, { words: 'Tercatat dua kali' });
  await phone.page.locator('#role_area_id').selectOption({ label: 'Pendampingan lanjutan' });
  await tap(phone, 'Simpan catatan');
  await tap(phone, 'Catat pertanyaan');
  await type(phone, { words: 'Salah dengar?' });
  await phone.page.locator('#village_code').selectOption({ label: 'Lempake' });
  await tap(phone, 'Simpan catatan');
  await tap(phone, 'Catatan saya');
  await mend(phone, 'Dikerjakan: “Tercatat dua kali');
  await tap(phone, 'Tarik catatan ini');
  await phone.page.locator('#because-error').waitFor();
  await type(phone, { because: 'Suaminya mengancam petugas.' });
  await tap(phone, 'Tarik catatan ini');
  await phone.page.getByText('mungkin membahayakan seseorang').waitFor();
  await looks_well(phone, 'taken back');
  await type(phone, { because: 'Sudah dicatat tadi' });
  await tap(phone, 'Tarik catatan ini');
  await note(phone, 'Dikerjakan: “Tercatat dua kali').locator('s').waitFor();
  await mend(phone, 'Pertanyaan: “Salah dengar?');
  await type(phone, { because: 'Bukan pertanyaan, WA 0812-3456-7890' });
  await tap(phone, 'Tarik catatan ini');
  await note(phone, 'Pertanyaan: “Salah dengar?').locator('s').waitFor();
  await looks_well(phone, 'notes taken back');
  await tap(phone, 'Dengar');
  await tap(phone, 'Catat apa jadinya');
  await phone.page.getByText('Belum ada yang bisa dicatat').or(phone.page.locator('#done')).first().waitFor();
  assert.equal(await phone.page.locator('#done option').filter({ hasText: 'Tercatat dua kali' }).count(), 0);
  await back_in_signal(phone);
  await fitri.go('/questions?state=Retracted');
  await fitri.press('Salah dengar?');
  await fitri.sees('Bukan pertanyaan, WA 08••••••••');
  await fitri.go('/devices');
  await fitri.sees('Semua catatan sudah sampai');
  await fitri.leave();
  await leave(phone);
});
