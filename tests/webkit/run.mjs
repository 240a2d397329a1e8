// A day in the field with an iPhone's engine: `node tests/webkit/run.mjs [--server build/release/berdaya]`.
// Chromium's tests look at everything (tests/browser); here is what differs between engines: the worker, the store, the keys.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start_proxy } from '../browser/proxy.mjs';
import { start_server } from '../browser/server.mjs';
import { Phone } from './phone.mjs';

const at = process.argv.indexOf('--server');
const binary = at < 0 ? 'build/release/berdaya' : process.argv[at + 1];
const photo = fileURLToPath(new URL('../vectors/photos/foto.jpg', import.meta.url));
const nowhere = 'http://127.0.0.1:9';
const title = 'Sambal di lapangan';
const pin = '739154';
const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10); // in Samarinda
let [server, line, phone, session] = [];

before(async () => {
  server = await start_server(binary);
  line = await start_proxy(server.origin);
  phone = await Phone.open();
});
after(async () => {
  await phone?.close();
  line?.stop();
  await server?.stop();
});

const go = (path) => phone.go(line.origin + path);
const here = () => phone.run('return location.pathname');
const says_the_chip = (words) => phone.sees(words, '.chip');
const fill = (values) => phone.run(`for (const [name, value] of Object.entries(arguments[0])) {
  const field = document.querySelector('main [name=' + name + ']');
  field.value = value ?? [...field.options].find((one) => one.value).value;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}`, values);
/** Sends the form of the page; the next page does not know the mark. */
async function send(words) {
  await phone.run("document.documentElement.dataset.before = ''");
  await phone.tap(words, 'main button');
  await phone.sees('', 'html:not([data-before]) main');
}

async function everybody_sees_the_public_pages() {
  await go('/');
  await phone.is_whole('front');
  await phone.tap('Lihat jadwal');
  await phone.sees('Jadwal terdekat');
  await phone.is_whole('schedule');
}

async function the_chair_plans_a_session_and_invites_a_phone() {
  await go('/sign-in');
  await phone.type('[name=sign_in_name]', server.name);
  await phone.type('[name=passphrase]', server.passphrase);
  await send('Masuk');
  for (const page of ['home', 'members', 'sessions', 'journeys', 'independence', 'expectations', 'devices']) {
    await go(`/${page}`);
    await phone.is_whole(page);
  }
  await go('/sessions/new');
  await phone.is_whole('session-new');
  const when = { held_on: today, starts_at: '09:00', ends_at: '11:30' };
  await fill({ programme_id: null, village_code: null, title, place: 'Balai RT 12', ...when });
  await send('Simpan');
  session = await here();
  await go(`${session}/expected?from=all`);
  await phone.run("document.querySelectorAll('main [type=checkbox]').forEach((one, nth) => { one.checked = nth < 6; })");
  await send('Tambahkan ke daftar');
  await go('/devices');
  await fill({ officer: null });
  await send('Buat undangan');
  await phone.is_whole('invitation');
}

async function a_phone_joins() {
  const link = "document.querySelector('[data-invitation-link] a, a[data-invitation-link]')";
  await go(await phone.run(`return ${link}.pathname + ${link}.hash`));
  await phone.tap('Saya terima');
  await phone.type('#pin', pin);
  await phone.type('#pin-again', pin);
  await phone.type('#label', 'iPhone Bu Lina');
  await phone.tap('Daftarkan HP ini');
  await phone.sees(title);
  await says_the_chip('Semua sudah terkirim');
  assert.equal(await here(), '/field/');
  await phone.run('return navigator.serviceWorker.ready.then(() => true)');
  await phone.is_whole('today');
}

async function open_notes() {
  await phone.type('#pin', pin);
  await phone.tap('Buka catatan');
}

/** As an iPhone does with an app that slept. */
async function the_store_is_taken_away() {
  await phone.run(`const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...how) {
      IDBDatabase.prototype.transaction = transaction;
      setTimeout(() => this.dispatchEvent(new Event('close')));
      return transaction.apply(this, how);
    };
    document.querySelector('.chip').click();`);
}

async function without_signal_all_is_noted() {
  line.leads_to(nowhere);
  await phone.reload();
  assert.ok(await phone.run('return navigator.serviceWorker.controller !== null'), 'the worker brings the app');
  await open_notes();
  await phone.tap(title);
  for (const nth of [1, 2, 3]) await phone.tap('Belum dicatat', `.roster > :nth-child(${nth}) button.tap`);
  await phone.sees('3 hadir', '.tally');
  await phone.tap('Tambah ibu yang ikut');
  await phone.type('#walk-in-name', 'Marni Lapangan');
  await phone.tap('Simpan nama');
  await phone.sees('Marni Lapangan', '.roster');
  await the_store_is_taken_away();
  await open_notes();
  await phone.sees('4 hadir dari 7', '.tally');
  await phone.is_whole('sheet');
  await phone.tap('Catat yang terjadi');
  await phone.choose_file('#photo', photo);
  await phone.sees('', '.photos img');
  await phone.type('#moment-text', 'Ibu-ibu mencoba tiga resep.');
  await phone.tap('Simpan catatan');
  await phone.sees('Foto belum terkirim');
  await interview();
  await says_the_chip('Tidak ada sinyal. 4 catatan aman di HP ini');
  await phone.tap('Menu', '.tabs a');
  await phone.is_whole('menu');
}

/** Answers all that a topic asks, what opens below too: by the code given, or by the last that is offered. */
const answer = `const codes = arguments[0];
  const amount_of = (one) => one.querySelector('[inputmode=decimal]');
  const waits = (one) => one.checkVisibility() && !one.querySelector(':checked') && !amount_of(one)?.value;
  for (let item; (item = [...document.querySelectorAll('fieldset.answers')].find(waits));) {
    const amount = amount_of(item);
    const offered = [...item.querySelectorAll(':scope > .choice input')];
    if (!amount) (offered.find(({ value }) => value === codes[item.dataset.item]) ?? offered.at(-1)).click();
    else {
      amount.value = '750rb';
      amount.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  return document.querySelector('h1').innerText;`;

async function interview() {
  await phone.tap('Hari ini', '.tabs a');
  await phone.tap('Siapa yang diwawancarai?');
  await phone.tap('Wawancara akhir');
  for (let heading = ''; ;) {
    await phone.sees('', 'h1:not([data-before])');
    heading = await phone.run(answer, { P0a: '1', P0b: '0', P0c: '1', P0d: '1', P3b: '0' });
    if (heading.includes('Periksa dan simpan')) break;
    await phone.run("document.querySelector('h1').dataset.before = ''");
    await phone.tap('Simpan dan lanjut');
  }
  await phone.tap('Simpan wawancara');
  await phone.sees('Terima kasih', 'h1');
}

async function with_signal_everything_arrives() {
  line.leads_to(server.origin);
  await phone.tap('', '.chip');
  await says_the_chip('Semua sudah terkirim');
  await go(`${session}/attendance`);
  assert.equal(await phone.run("return document.querySelectorAll('.roster [value=present]:checked').length"), 3);
  await go(`${session}/walk-ins`);
  await phone.sees('Marni Lapangan');
  await go(session);
  await phone.sees('tiga resep');
  await phone.sees('', '.photos img');
  await go('/devices');
  await phone.sees('Semua catatan sudah sampai');
}

test('a day in the field', async () => {
  await everybody_sees_the_public_pages();
  await the_chair_plans_a_session_and_invites_a_phone();
  await a_phone_joins();
  await without_signal_all_is_noted();
  await with_signal_everything_arrives();
});
