// A car, two small computers, four phones and a secretariat, each a real program; links are cut, programs are killed,
// a disk is full, a hub is lost. README.md says what must be true at the end.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Phone } from './phone.mjs';
import { Program } from './program.mjs';
import { Secretariat } from './secretariat.mjs';
import { Wire } from './wire.mjs';

const seed = Number(process.env.BERDAYA_SEED ?? Date.now() % 1_000_000);

// A small generator whose numbers follow from the seed (xorshift32).
function dice_of(start) {
  let state = start | 1;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(what, holds, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    try {
      last = await holds();
      if (last === true) return;
    } catch (failed) {
      last = failed.message;
    }
    await rest(200);
  }
  assert.fail(`not within ${seconds} s: ${what}: ${JSON.stringify(last)}`);
}

class Car {
  constructor(binary) {
    this.folder = mkdtempSync(join(tmpdir(), 'berdaya-hub-'));
    this.binary = binary;
    this.dice = dice_of(seed);
    this.hubs = [];
    this.wires = [];
    this.phones = [];
  }

  async start(hubs, phones) {
    this.secretariat = await new Secretariat(this.binary, this.folder).start();
    this.session = await this.secretariat.plan('Sambal (contoh)');
    for (let i = 0; i < hubs; ++i) await this.add_hub(i);
    for (let i = 0; i < phones; ++i) {
      const phone = new Phone(`HP ${i + 1} (contoh)`, [0, 3_600_000, -86_400_000, 400_000_000][i % 4]);
      await phone.join(this.secretariat.program.origin, await this.secretariat.invite_phone());
      this.phones.push(phone);
    }
    for (const hub of this.hubs) await this.knows_phones(hub);
    return this;
  }

  async add_hub(i) {
    const wire = await new Wire(this.dice).start(this.secretariat.program.port);
    this.wires.push(wire);
    const hub = new Program(this.binary, this.folder, ['--hub', '--database', `sqlite:hub${i}.sqlite`, '--upstream',
      wire.origin, '--label', `Mobil ${i + 1} (contoh)`, '--log', 'warn', '--join',
      await this.secretariat.invite_hub()]);
    this.hubs.push(await hub.start());
    return hub;
  }

  async knows_phones(hub) {
    await hub.again(); // asks at once
    for (const phone of this.phones)
      await until('the hub knows the phone', async () => {
        const { status, body } = await phone.get(hub.origin, '/sync/v1/hello', {});
        return status === 200 && body.hub.reached_at > 0;
      });
  }

  /** The hub has brought everything, and holds what the secretariat has. */
  async is_home(hub, phone) {
    const { body } = await phone.get(hub.origin, '/sync/v1/hello', {});
    return body.hub.unforwarded === 0 || body.hub;
  }

  async stop() {
    for (const hub of this.hubs) await hub.kill();
    await this.secretariat.program.kill();
    for (const wire of this.wires) wire.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every acknowledged note is in the secretariat's books, whole and once. */
function check_books(car) {
  const [arrivals, walk_ins] = car.secretariat.books('arrival', 'walk_in');
  for (const phone of car.phones)
    for (const { fact, acknowledged } of phone.notes) {
      const found = arrivals.filter(({ fact_id }) => fact_id === fact.id);
      if (acknowledged.size > 0) assert.equal(found.length, 1, `${phone.name}, note ${fact.n} is in the books once`);
      if (acknowledged.size === 0) continue;
      assert.equal(found[0].device_id, phone.device, `note ${fact.n} is in the book of its own phone`);
      assert.equal(Number(found[0].n), fact.n);
      if (fact.kind === 'session.add_walk_in' && fact.form.name && Number(found[0].state) === 0)
        assert.equal(walk_ins.filter(({ name }) => name === fact.form.name).length, 1, `${fact.form.name}, once`);
    }
}

export function hub_tests(binary) {
  console.log(`BERDAYA_SEED=${seed}`);
  const cars = [];
  const a_car = async (...what) => {
    const car = new Car(binary);
    cars.push(car);
    return car.start(...what);
  };
  after(async () => { for (const car of cars) await car.stop(); });

  test('who starts a hub wrongly is told what to mend', () => {
    const folder = mkdtempSync(join(tmpdir(), 'berdaya-keeper-'));
    const tell = (...args) => spawnSync(binary, ['serve', '--port', '0', ...args],
      { cwd: folder, encoding: 'utf8', timeout: 20_000 });
    const home = ['--upstream', 'https://kici.example'];
    for (const [sentence, ...args] of [
      ['--upstream perlu alamat sekretariat yang lengkap', '--hub', '--upstream', 'http://kici.example'],
      ['--upstream perlu alamat sekretariat yang lengkap', '--hub', '--upstream', 'https://'],
      ['--upstream perlu alamat sekretariat yang lengkap', '--hub'],
      ['Komputer mobil menyimpan data dalam satu berkas', '--hub', ...home, '--database', 'postgresql:///kici'],
      ['--label paling banyak 60 huruf', '--hub', ...home, '--label', 'M'.repeat(61)],
      ['Komputer ini belum diundang', '--hub', ...home],
      ['hanya untuk komputer mobil. Tambahkan --hub', ...home],
    ]) {
      const { status, stderr } = tell(...args);
      assert.equal(status, 2, args.join(' '));
      assert.ok(stderr.includes(sentence), stderr);
    }
    spawnSync(binary, ['found', '--name', 'KICI (contoh)', '--slug', 'kici', '--chair', 'Ketua (contoh)'], { cwd: folder });
    const taken = tell('--hub', ...home, '--join', 'undangan', '--database', 'sqlite:berdaya.sqlite');
    assert.ok(taken.stderr.includes('Berkas data ini milik sekretariat'), taken.stderr);
    rmSync(folder, { recursive: true });
  });

  test('a page that is at the secretariat leads to what a hub has', async () => {
    const car = await a_car(1, 0);
    const { origin } = car.hubs[0];
    const page = async (cookie = '') => {
      const answer = await fetch(`${origin}/members`, { headers: { Accept: 'text/html', Cookie: cookie } });
      assert.equal(answer.status, 503);
      return answer.text();
    };
    const text = await page();
    assert.match(text, /href="\/field\/"[^>]*>Buka aplikasi lapangan/);
    const links = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path]) => path);
    assert.ok(links.some((path) => path.includes('berdaya.') && path.endsWith('.css')), links.join(' '));
    for (const path of [...links, '/favicon.ico']) assert.equal((await fetch(origin + path)).status, 200, path);
    const other = await fetch(`${origin}/tongue`, { method: 'POST', redirect: 'manual', headers: { Origin: origin },
      body: new URLSearchParams({ tongue: 'en', back: '/members' }) });
    assert.equal(other.status, 303);
    assert.match(await page(other.headers.get('set-cookie').split(';')[0]), />Open the field app</);
  });

  test('a hub whose invitation is refused says so and ends, and does not ask again', async () => {
    const car = await a_car(0, 0);
    const hub = (...args) => spawnSync(binary, ['serve', '--hub', '--port', '0', '--database', 'sqlite:hub.sqlite',
      '--upstream', car.secretariat.program.origin, ...args], { cwd: car.folder, encoding: 'utf8', timeout: 30_000 });
    const refused = hub('--join', 'f'.repeat(64));
    assert.equal(refused.status, 2, refused.stderr);
    assert.match(refused.stderr, /Undangan tidak diterima: .*--join UNDANGAN\. \[http\.hub_not_invited\]/);
    assert.match(hub().stderr, /Komputer ini belum diundang/);
    await car.add_hub(0); // another file, a good one
  });

  test('a hub that a restored secretariat does not know joins anew, and brings what it kept', async () => {
    const car = await a_car(0, 1);
    const desk = car.secretariat;
    const [phone] = car.phones;
    desk.program.run('backup', '--database', 'sqlite:induk.sqlite', '--to', 'kemarin.sqlite');
    const hub = await car.add_hub(0);
    await car.knows_phones(hub);
    phone.walk_in(car.session, 'Ibu Dibawa (contoh)');
    await phone.push(hub.origin);
    await until('the first was brought', () => car.is_home(hub, phone));
    car.wires[0].cut();
    phone.walk_in(car.session, 'Ibu Menunggu (contoh)');
    await phone.push(hub.origin);
    await desk.program.kill();
    for (const name of readdirSync(car.folder).filter((one) => one.startsWith('induk.sqlite')))
      rmSync(join(car.folder, name));
    desk.program.run('restore', '--database', 'sqlite:induk.sqlite', '--from', 'kemarin.sqlite');
    await desk.program.start();
    car.wires[0].mend();
    await hub.again(); // with the invitation that it once took
    await rest(2_000);
    assert.equal((await phone.get(hub.origin, '/sync/v1/hello', {})).body.hub.unforwarded, 1, 'nothing is lost');
    hub.args.splice(-1, 1, await desk.invite_hub());
    await hub.again();
    await until('all was brought', () => car.is_home(hub, phone));
    check_books(car);
  });

  test('one program serves a file; the others look at it, copy it and add to it meanwhile', async () => {
    const car = await a_car(1, 0);
    const [hub] = car.hubs;
    const place = 'sqlite:induk.sqlite';
    for (const args of [['--database', place], hub.args]) {
      const { status, stderr } = spawnSync(binary, ['serve', '--port', '0', ...args],
        { cwd: car.folder, encoding: 'utf8', timeout: 20_000 });
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /sedang dilayani oleh program lain.*\[sql\.served_already\]/);
    }
    for (const args of [['backup', '--to', 'cadangan.sqlite'], ['export', '--chapter', 'kici', '--to', 'salinan'],
      ['doctor'], ['found', '--name', 'Kedua (contoh)', '--slug', 'kedua', '--chair', 'Ketua Kedua (contoh)'],
      ['invite', '--chapter', 'kedua'], ['new-epoch']])
      car.secretariat.program.run(...args, '--database', place);
    await hub.again(); // killed: nothing is left that would keep it out
    await car.secretariat.program.again();
  });

  test('notes wait in the car without internet, and arrive unchanged and once', async () => {
    const car = await a_car(1, 2);
    const [hub] = car.hubs;
    const [one, two] = car.phones;
    const desk = car.secretariat;
    car.wires[0].cut();
    const session = one.plan(desk.programme, 'Di tempat (contoh)');
    one.walk_in(session, 'Ibu Satu (contoh)');
    one.mark(car.session, desk.women[0], 'present');
    assert.deepEqual((await one.push(hub.origin)).body.results.map(({ s }) => s), ['ok', 'ok', 'ok']);

    // The other phone sees it at once, from the car.
    const seen = await two.documents(hub.origin);
    assert.equal(Object.values(seen).filter(({ title }) => title === 'Di tempat (contoh)').length, 1);
    assert.ok(JSON.stringify(seen).includes('Ani Rahasia Contoh'));
    assert.ok(!JSON.stringify(seen).includes('81234567890'));
    two.walk_in(session, 'Ibu Dua (contoh)');
    two.walk_in(car.session, ''); // for a person to look at
    two.mark(car.session, desk.women[3], 'present'); // whom this hub does not know: she is on no sheet
    const answers = (await two.push(hub.origin)).body.results;
    assert.deepEqual(answers.map(({ s }) => s), ['ok', 'held', 'held'], JSON.stringify(answers));
    assert.match(answers[1].text, /komputer mobil/);
    assert.equal((await two.get(hub.origin, '/sync/v1/hello', {})).body.hub.unforwarded, 6);
    const [before] = desk.books('arrival');
    assert.equal(before.length, 0);
    const seen_by_doctor = desk.program.run('doctor', '--database', 'sqlite:hub0.sqlite');
    assert.match(seen_by_doctor, /baik +komputer mobil +milik KICI \(contoh\)/);
    assert.match(seen_by_doctor, /baik +sekretariat +http:\/\/127\.0\.0\.1:\d+, terakhir terjangkau \S+, \d+ /);
    assert.match(seen_by_doctor, /baik +catatan +6 menunggu dikirim/);
    assert.ok(!seen_by_doctor.includes('PERIKSA'));

    car.wires[0].mend();
    await until('all was brought', () => car.is_home(hub, one));
    await until('the hub says what the secretariat said', async () => {
      two.notes.forEach(({ acknowledged }) => acknowledged.clear());
      const { body } = await two.push(hub.origin);
      return JSON.stringify(body.results.map(({ s, was }) => [s, was])) ===
        '[["dup","ok"],["dup","reject"],["dup","ok"]]' || body.results;
    });
    check_books(car);
    // The phone meets the secretariat itself: nothing is doubled.
    const direct = (await one.push(desk.program.origin)).body;
    assert.deepEqual(direct.results.map(({ s, was }) => [s, was]), [['dup', 'ok'], ['dup', 'ok'], ['dup', 'ok']]);
    assert.deepEqual(direct.have, { contig: 3, missing: [] });
    check_books(car);
    const page = await desk.page('/devices');
    assert.match(page, /Semua yang dibawanya sudah sampai/);
    assert.match(page, /1 catatan perlu diputuskan/);
  });

  test('a phone that joined after the car had left keeps its notes, and the car takes them once it has heard of it', async () => {
    const car = await a_car(1, 0);
    const [hub] = car.hubs;
    car.wires[0].cut();
    const late = new Phone('HP menyusul (contoh)', 0);
    await late.join(car.secretariat.program.origin, await car.secretariat.invite_phone());
    late.walk_in(car.session, 'Ibu Menyusul (contoh)');
    for (const told of [await late.get(hub.origin, '/sync/v1/hello', {}), await late.push(hub.origin)]) {
      assert.equal(told.status, 503);
      assert.equal(told.body.problem, 'sync.not_at_hub_yet');
    }
    car.wires[0].mend();
    await hub.again(); // asks at once
    await until('the hub has heard of it', async () => (await late.get(hub.origin, '/sync/v1/hello', {})).status === 200);
    assert.deepEqual((await late.push(hub.origin)).body.results.map(({ s }) => s), ['ok']);
    await until('all was brought', () => car.is_home(hub, late));
    car.phones.push(late);
    check_books(car);
  });

  test('a hub whose disk is full refuses honestly and loses nothing', async () => {
    const car = await a_car(1, 1);
    const [hub] = car.hubs;
    const [phone] = car.phones;
    car.wires[0].cut();
    await hub.kill('SIGTERM'); // leaves one whole file
    const kib = statSync(join(car.folder, 'hub0.sqlite')).size / 1024;
    await hub.start({ most_kib: Math.ceil(kib) + 300 });
    let refused;
    for (let i = 0; i < 400 && !refused; ++i) {
      phone.walk_in(car.session, `Ibu ${i} Penuh (contoh)`);
      if (i % 5 < 4) continue;
      const answer = await phone.push(hub.origin);
      if (answer.status !== 200 || answer.body.results.some(({ s }) => s === 'later')) refused = answer;
    }
    assert.ok(refused, 'the disk was full');
    if (refused.status !== 200) {
      assert.equal(refused.status, 503);
      assert.match(refused.body.text, /Catatan Ibu tetap aman di HP/);
    }
    const safe = phone.notes.filter(({ acknowledged }) => acknowledged.size > 0).length;
    assert.ok(safe > 0 && safe < phone.notes.length);
    assert.equal((await phone.get(hub.origin, '/sync/v1/hello', {})).body.hub.unforwarded, safe);
    await hub.again(); // there is room again
    car.wires[0].mend();
    while (phone.notes.some(({ acknowledged }) => acknowledged.size === 0))
      assert.equal((await phone.push(hub.origin)).status, 200);
    await until('all was brought', () => car.is_home(hub, phone));
    check_books(car);
  });

  test('a hub that is revoked brings what it has for a person to decide, and holds nothing', async () => {
    const car = await a_car(1, 1);
    const [hub] = car.hubs;
    const [phone] = car.phones;
    const desk = car.secretariat;
    car.wires[0].cut();
    phone.walk_in(car.session, 'Ibu Curian (contoh)');
    await phone.push(hub.origin);
    const device = (await desk.page('/devices')).match(/\/devices\/([0-9a-f-]{36})">Mobil 1/)[1];
    await desk.send(`/devices/${device}/revoke`, { because: 'Hilang (contoh)' });
    car.wires[0].mend();
    await until('the hub forgot', async () => (await phone.get(hub.origin, '/sync/v1/hello', {})).status === 503);
    const [arrivals] = desk.books('arrival');
    assert.deepEqual(arrivals.map(({ code, state }) => [code, String(state)]), [['sync.hub_revoked', '2']]);
    await hub.kill('SIGTERM');
    const { status, stdout } = spawnSync(binary, ['doctor', '--database', 'sqlite:hub0.sqlite'],
      { cwd: car.folder, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /PERIKSA +komputer mobil +sudah dicabut, isinya sudah dihapus/);
    assert.doesNotMatch(stdout, /berdaya found/);
    for (const name of readdirSync(car.folder).filter((one) => one.startsWith('hub0')))
      for (const word of ['Rahasia', 'Curian', 'Sambal', phone.device])
        assert.ok(!readFileSync(join(car.folder, name)).includes(word), `${name} holds ${word} no more`);
  });

  test('whatever is cut and killed, all is there once, and all hubs hold the same', async () => {
    const car = await a_car(2, 4);
    const { dice, hubs, phones, wires } = car;
    const desk = car.secretariat;
    const doors = () => [...hubs, desk.program];
    wires.forEach((wire) => { wire.is_bad = true; });
    const end = Date.now() + Number(process.env.BERDAYA_HUB_SECONDS ?? 45) * 1000;
    for (let step = 0; Date.now() < end; ++step) {
      const phone = phones[dice(phones.length)];
      const door = doors()[dice(doors().length)];
      const what = dice(20);
      if (what < 5) phone.walk_in(car.session, `Ibu ${phone.name} ${step}`);
      else if (what < 7) phone.mark(car.session, desk.women[dice(3)], ['present', 'sick', 'excused'][dice(3)]);
      else if (what < 8) phone.walk_in(phone.plan(desk.programme, `Di jalan ${step} (contoh)`), `Ibu jalan ${step}`);
      else if (what < 13) await phone.push(door.origin, { most: 1 + dice(20) }).catch(() => {});
      else if (what < 15) await phone.pull(door.origin).catch(() => {});
      else if (what < 17) wires[dice(2)][dice(2) ? 'cut' : 'mend']();
      else if (what < 18) await desk.plan(`Dari meja ${step} (contoh)`).catch(() => {});
      else if (what < 19) await hubs[dice(2)].again();
      else if (dice(3) === 0) await desk.program.again();
      await rest(dice(60));
    }
    wires.forEach((wire) => { wire.is_bad = false; wire.mend(); });
    for (const hub of hubs) await hub.again();
    for (const phone of phones) {
      const hub = hubs[dice(2)];
      while (phone.notes.some(({ acknowledged }) => acknowledged.size === 0))
        assert.equal((await phone.push(hub.origin)).status, 200);
    }
    for (const hub of hubs) await until('all was brought', () => car.is_home(hub, phones[0]));
    check_books(car);
    let truth;
    for (const hub of hubs) {
      await hub.again(); // asks at once
      await until('the hub holds what the secretariat holds', async () => {
        truth = await phones[0].fresh_documents(desk.program.origin);
        const held = await phones[0].fresh_documents(hub.origin);
        return JSON.stringify(held) === JSON.stringify(truth) || Object.keys(held).length;
      });
      for (const phone of phones) assert.deepEqual(await phone.documents(hub.origin), truth, 'no cursor missed a sheet');
    }
    for (const phone of phones) {
      const { body } = await phone.push(desk.program.origin);
      assert.deepEqual(body.have, { contig: phone.notes.length, missing: [] });
    }
  });
}
