// docs/sync.openapi.json, as a program of others takes it: read by a linter, its examples and every live answer of the
// door validated against it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { answers, contract, holds_to, json_of, name_in, path } from './contract.mjs';
import { desk, fact_id, joined, outside, planned, post, spoken } from './desk.mjs';

test('a linter of OpenAPI finds nothing to complain of', async () => {
  const { createConfig, lint } = await import(outside.resolve('@redocly/openapi-core'));
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lint({ ref: fileURLToPath(path), config });
  assert.deepEqual(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`), []);
});

test('the examples are what they are examples of', () => {
  let seen = 0;
  for (const { requestBody, responses } of Object.values(contract.paths).flatMap(Object.values))
    for (const part of [requestBody, ...Object.values(responses)])
      if (part?.content?.['application/json']?.example !== undefined) {
        holds_to(name_in(json_of(part).schema), json_of(part).example);
        seen++;
      }
  assert.ok(seen >= 5, `${seen} examples`);
});

test('a phone of others joins, brings notes good and bad, and every answer is as the contract says', async () => {
  const phone = await joined(desk.chair);
  assert.equal(phone.status, 200);
  holds_to('TakeInvitation', phone.call);
  holds_to('Led', phone.answer);
  const session = await planned(desk.chair, { title: 'Sambal (contoh)' });
  const hello = await spoken(phone, 'GET', '/sync/v1/hello');
  answers('hello', hello);
  const pulled = await spoken(phone, 'GET', '/sync/v1/pull');
  answers('pull', pulled);
  assert.ok(pulled.body.reset && pulled.body.changes.length > 0);
  const first = await spoken(phone, 'GET', '/sync/v1/pull', { limit: '1' });
  answers('pull', first);
  const told = await spoken(phone, 'GET', '/sync/v1/pull', { limit: '0' });
  answers('pull', told);
  assert.ok(told.body.more && told.body.changes.length === 0);

  const { device_id: dev } = hello.body;
  let n = 0;
  const fact = (kind, about, form, more = {}) => ({ id: fact_id(), v: 1, dev, n: ++n, kind, at: Date.now(), about, form, ...more });
  const walk_in = fact('session.add_walk_in', [session], { name: 'Ibu Luar (contoh)' }, { seen: pulled.body.position });
  const choices = pulled.body.changes.find(({ kind }) => kind === 'session.choices').doc;
  const good = [walk_in, fact('session.plan_session', [], {
    programme_id: choices.programmes[0].id, title: 'Di tempat (contoh)', place: 'Masjid (contoh)', capacity: 12,
    village_code: choices.villages[0].code, held_on: new Date().toISOString().slice(0, 10), starts_at: '13:00', ends_at: '15:00',
  })];
  for (const one of good) holds_to('SentFact', one);
  const bad = [
    fact('session.add_walk_in', [session], { phone: '0812' }), fact('chapter.end_term', [session], { because: 'x' }),
    fact('session.add_walk_in', [session], { name: 'Ibu (contoh)', nama: 'x' }),
    fact('session.take_off', [session, fact_id()], { because: 'Salah (contoh)' }), { id: 'x' },
  ];
  const facts = [...good, ...bad, { ...walk_in, form: { name: 'Lain (contoh)' } }];
  const pushed = await spoken(phone, 'POST', '/sync/v1/push', { epoch: null, sent_at: Date.now(), n_max: n + 1, facts });
  answers('push', pushed);
  holds_to('PushCall', { ...pushed.asked, facts: good });
  assert.deepEqual(pushed.body.results.map(({ s }) => s), ['ok', 'ok', 'reject', 'reject', 'reject', 'held', 'reject', 'conflict']);
  assert.deepEqual(pushed.body.have.missing, [n + 1]);
  const again = await spoken(phone, 'POST', '/sync/v1/push', { sent_at: Date.now(), n_max: n, facts });
  answers('push', again);
  assert.deepEqual(again.body.results.map(({ s, was }) => s === 'dup' && was).slice(0, 6),
    ['ok', 'ok', 'reject', 'reject', 'reject', 'held']);

  await post(desk.chair, `/sessions/${session}/cancel`, { because: 'Hujan (contoh)', although_they_came: '1' });
  const next = await spoken(phone, 'GET', '/sync/v1/pull', { c: pulled.body.cursor });
  answers('pull', next);
  assert.ok(next.body.changes.some(({ ref, doc }) => ref === session && doc.state === 'cancelled'));
});

test('a push may come packed; what is no gzip, or opens to more than may be sent, is refused as a whole', async () => {
  const phone = await joined(desk.chair);
  const { body: { device_id: dev } } = await spoken(phone, 'GET', '/sync/v1/hello');
  const session = await planned(desk.chair, { title: 'Dikemas (contoh)' });
  const fact = { id: fact_id(), v: 1, dev, n: 1, kind: 'session.add_walk_in', at: Date.now(), about: [session], form: { name: 'Ibu Jauh (contoh)' } };
  const nonce = fact_id();
  const send = async (body, encoding) => {
    const headers = { Authorization: `Bearer ${phone.key}`, Accept: 'application/json', 'Content-Type': 'application/json', 'Content-Encoding': encoding };
    const answer = await fetch(`${phone.origin}/sync/v1/push`, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json(), nonce };
  };
  const text = JSON.stringify({ nonce, sent_at: Date.now(), n_max: 1, facts: [fact] });
  for (const [body, encoding] of [[text, 'gzip'], [gzipSync(text).subarray(0, 60), 'gzip'], [gzipSync(text), 'br'], [gzipSync(Buffer.alloc(30_000_000)), 'gzip']]) {
    const refused = await send(body, encoding);
    assert.equal(refused.status, 400);
    answers('push', refused);
  }
  const taken = await send(gzipSync(text), 'gzip');
  answers('push', taken);
  assert.deepEqual(taken.body.results, [{ id: fact.id, s: 'ok' }]);
});

test('whoever is refused hears it as the contract says, with a problem that it names', async () => {
  const stranger = { origin: desk.chair.origin, key: 'A'.repeat(43) };
  for (const [call, method] of [['hello', 'GET'], ['pull', 'GET'], ['push', 'POST']]) {
    const refused = await spoken(stranger, method, `/sync/v1/${call}`, method === 'POST' ? { facts: [] } : {});
    assert.equal(refused.status, 401);
    answers(call, refused);
  }
  const phone = await joined(desk.chair);
  const broken = await spoken(phone, 'POST', '/sync/v1/push', { facts: 'none' });
  assert.equal(broken.status, 400);
  answers('push', broken);
  const many = Array.from({ length: 201 }, () => ({}));
  const too_many = await spoken(phone, 'POST', '/sync/v1/push', { facts: many });
  assert.equal(too_many.status, 413);
  answers('push', too_many);
});
