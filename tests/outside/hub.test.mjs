// A hub in the car against docs/sync.openapi.json: what it answers to phones, and, read on its line to the secretariat,
// what it asks there and is answered. (That nothing is lost on that line: tests/hub.)
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Program } from '../hub/program.mjs';
import { answers, answers_by_headers, asks_by_query, contract, holds_to, refuses } from './contract.mjs';
import { desk, fact_id, joined, offered, page, planned, post, spoken } from './desk.mjs';

const json_in = ({ headers }, bytes) =>
  bytes.length > 0 && JSON.parse(headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes);

/** A line that carries every call on as it is, and keeps what was said on it. */
async function listening_line(to) {
  const said = [];
  const server = createServer(async (asked, answer) => {
    const body = Buffer.concat(await asked.toArray());
    const address = new URL(asked.url, to);
    const onward = request(address, { method: asked.method, headers: asked.headers }, async (told) => {
      const answered = Buffer.concat(await told.toArray());
      said.push({ path: address.pathname, query: address.searchParams, asked: json_in(asked, body), status: told.statusCode,
        body: json_in(told, answered) });
      answer.writeHead(told.statusCode, told.headers).end(answered);
    });
    onward.on('error', () => answer.destroy());
    onward.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const of = (path) => said.filter((one) => one.path === path);
  return { of, origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close(() => {}) };
}

async function until(what, holds) {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100)))
    if (await holds()) return;
  assert.fail(`not within 30 s: ${what}`);
}

async function a_hub(line, folder) {
  const keeper = await offered(desk.chair, '/devices', 'keeper');
  const way = await post(desk.chair, '/devices/hubs', { keeper });
  const token = (await page(desk.chair, way)).match(/--join ([0-9a-f]+)/)[1];
  const hub = new Program(desk.server.binary, folder, ['--hub', '--database', 'sqlite:hub.sqlite', '--upstream', line.origin,
    '--label', 'Mobil (contoh)', '--log', 'warn', '--join', token]);
  return hub.start();
}

test('a hub answers phones, and asks the secretariat, as the contract says', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'berdaya-outside-'));
  const line = await listening_line(desk.chair.origin);
  const session = await planned(desk.chair, { title: 'Di mobil (contoh)' });
  const at_home = await joined(desk.chair);
  const hub = await a_hub(line, folder);
  t.after(async () => {
    await hub.kill();
    line.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const phone = { ...at_home, origin: hub.origin };
  let hello;
  await until('the hub knows the phone', async () => {
    hello = await spoken(phone, 'GET', '/sync/v1/hello');
    answers('hello', hello);
    return hello.status === 200 && hello.body.hub.reached_at > 0;
  });
  const pulled = await spoken(phone, 'GET', '/sync/v1/pull');
  answers('pull', pulled);
  assert.ok(pulled.body.changes.some(({ ref }) => ref === session));
  answers('digest', await spoken(phone, 'GET', '/sync/v1/digest'));

  // Of what it notes itself, and of what it leaves to the secretariat.
  const { device_id: dev } = hello.body;
  let n = 0;
  const fact = (kind, about, form) => ({ id: fact_id(), v: 1, dev, n: ++n, kind, at: Date.now(), about, form });
  const photo = ['ab'.repeat(32)];
  const facts = [fact('session.add_walk_in', [session], { name: 'Ibu Mobil (contoh)' }),
    fact('session.note_moment', [session], { text: 'Semua mencicipi sambal (contoh).', photo }),
    fact('session.take_off', [session, fact_id()], { because: 'Salah (contoh)' })];
  for (const one of facts) holds_to('SentFact', one);
  const pushed = await spoken(phone, 'POST', '/sync/v1/push', { epoch: null, sent_at: Date.now(), n_max: n, facts });
  answers('push', pushed);
  assert.deepEqual(pushed.body.results.map(({ s }) => s), ['ok', 'ok', 'held']);
  const then = await spoken(phone, 'GET', '/sync/v1/pull', { c: pulled.body.cursor });
  answers('pull', then);
  assert.equal(then.body.changes.find(({ kind }) => kind === 'session.moments').doc.moments[0].photos, 1);

  const brought = () => line.of('/sync/v1/push').flatMap(({ asked }) => asked.facts);
  await until('the hub has brought them', () => brought().length >= facts.length);
  for (const { asked, status, body } of line.of('/sync/v1/push')) {
    holds_to('PushCall', asked);
    assert.equal(asked.brought.length, asked.facts.length);
    answers('push', { status, body, nonce: asked.nonce });
  }
  assert.deepEqual(brought().map(({ id }) => id), facts.map(({ id }) => id));
  await until('the hub has asked again', () => line.of('/sync/v1/hub').length >= 2);
  for (const { asked, status, body } of line.of('/devices/take-hub')) {
    assert.equal(status, 200);
    holds_to('TakeHubInvitation', asked);
    holds_to('Led', body);
  }
  assert.equal(line.of('/devices/take-hub').length, 1);
  check_parts(line.of('/sync/v1/hub'));

  // What it does not do, and who may not ask what it asks.
  const of_a_phone = await spoken(at_home, 'GET', '/sync/v1/hub');
  answers('hub', of_a_phone);
  assert.equal(of_a_phone.body.problem, 'sync.no_hub');
  const of_a_hub = await spoken(phone, 'GET', '/sync/v1/hub');
  answers('hub', of_a_hub);
  assert.equal(of_a_hub.status, 404);
  const joining = await fetch(`${hub.origin}/devices/take`, { method: 'POST', body: JSON.stringify(at_home.call),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', Origin: hub.origin } });
  assert.equal(joining.status, 503);
  refuses(await joining.json());
  const file = await fetch(`${hub.origin}/sync/v1/files`, { method: 'POST', headers: { 'Tus-Resumable': '1.0.0', Authorization: `Bearer ${phone.key}` } });
  assert.equal(file.status, 503);
  answers_by_headers('/sync/v1/files', 'POST', { status: file.status, headers: file.headers, body: await file.text() });

  // Revoked, it is told to forget what it holds.
  const { device_id } = line.of('/sync/v1/hub')[0].body;
  await post(desk.chair, `/devices/${device_id}/revoke`, { because: 'Hilang (contoh)' });
  await hub.again(); // asks at once
  const refusal = () => line.of('/sync/v1/hub').find(({ status }) => status !== 200);
  await until('the hub has heard that it is revoked', refusal);
  answers('hub', refusal());
  assert.deepEqual([refusal().body.problem, refusal().body.wipe], ['sync.revoked', true]);
});

/** What the hub was given, in the columns that are told; what it has already came without its rows. */
function check_parts(calls) {
  const told = contract['x-hub-parts'];
  for (const { query, status, body } of calls) {
    asks_by_query('/sync/v1/hub', 'GET', query);
    answers('hub', { status, body, nonce: query.get('nonce') });
    for (const { name, columns, rows } of body.parts) {
      assert.equal(columns, told[name.split('/')[0]], name);
      for (const row of rows ?? []) assert.equal(row.length, columns.split(', ').length, name);
    }
  }
  const [first, second] = calls.map(({ body }) => body.parts);
  assert.ok(first.every(({ rows }) => rows !== undefined));
  assert.ok(second.some(({ rows }) => rows === undefined) && second.some(({ name, rows }) => name === 'moment_photo' && rows.length > 0));
}
