// docs/sync.openapi.json, as a program of others takes it: read by a linter, its examples and every live answer of the
// door validated against it. What a struct of the contract does not name, the door may not say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { desk, fact_id, joined, outside, planned, post, spoken } from './desk.mjs';

const path = new URL('../../docs/sync.openapi.json', import.meta.url);
const contract = JSON.parse(readFileSync(path, 'utf8'));
const Ajv = outside('ajv/dist/2020').default;
const add_formats = outside('ajv-formats').default;

/** Every object that tells its fields has no others: here a name too many is a lie of the contract. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  const tells = schema.type === 'object' && typeof schema.properties === 'object';
  return tells && schema.additionalProperties === undefined ? { ...made, additionalProperties: false } : made;
}

// Where a validator of schemas alone looks for what is referred to.
const defs = JSON.parse(JSON.stringify(closed(contract.components.schemas)).replaceAll('#/components/schemas/', '#/$defs/'));
const ajv = add_formats(new Ajv({ allErrors: true, strict: true, strictTypes: false }));
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addSchema({ $id: 'contract:', $defs: defs });

function holds_to(name, value) {
  const is_valid = ajv.getSchema(`contract:#/$defs/${name}`);
  assert.ok(is_valid, `the contract has ${name}`);
  assert.ok(is_valid(value), `${name}: ${ajv.errorsText(is_valid.errors)}\n${JSON.stringify(value, null, 1).slice(0, 2000)}`);
}

const name_in = ({ $ref }) => $ref.split('/').pop();
const json_of = (part) => part.content['application/json'];
const operation = (call, method = call === 'push' ? 'post' : 'get') => contract.paths[`/sync/v1/${call}`][method];

/** An answer of the door holds to what the contract says of that call and status. */
function answers(call, { status, body, nonce }) {
  const told = operation(call).responses[status];
  assert.ok(told, `${call} may answer ${status}`);
  if (told.$ref) return holds_to('Refused', body);
  assert.equal(body.nonce, nonce);
  holds_to(name_in(json_of(told).schema), body);
}

test('a linter of OpenAPI finds nothing to complain of', async () => {
  const { createConfig, lint } = await import(outside.resolve('@redocly/openapi-core'));
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lint({ ref: fileURLToPath(path), config });
  assert.deepEqual(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`), []);
});

test('the examples are what they are examples of', () => {
  let seen = 0;
  for (const { get, post: sent } of Object.values(contract.paths)) {
    const { requestBody, responses } = get ?? sent;
    for (const part of [requestBody, ...Object.values(responses)])
      if (part?.content?.['application/json']?.example !== undefined) {
        holds_to(name_in(json_of(part).schema), json_of(part).example);
        seen++;
      }
  }
  assert.ok(seen >= 4, `${seen} examples`);
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

  await post(desk.chair, `/sessions/${session}/cancel`, { because: 'Hujan (contoh)' });
  const next = await spoken(phone, 'GET', '/sync/v1/pull', { c: pulled.body.cursor });
  answers('pull', next);
  assert.ok(next.body.changes.some(({ ref, doc }) => ref === session && doc.state === 'cancelled'));
});

test('whoever is refused hears it as the contract says, with a problem that it names', async () => {
  const stranger = { origin: desk.chair.origin, key: 'A'.repeat(43) };
  for (const [call, method] of [['hello', 'GET'], ['pull', 'GET'], ['push', 'POST']]) {
    const refused = await spoken(stranger, method, `/sync/v1/${call}`, method === 'POST' ? { facts: [] } : {});
    assert.equal(refused.status, 401);
    answers(call, refused);
    assert.ok(contract['x-call-problems'].includes(refused.body.problem), refused.body.problem);
  }
  const phone = await joined(desk.chair);
  const broken = await spoken(phone, 'POST', '/sync/v1/push', { facts: 'none' });
  assert.equal(broken.status, 400);
  answers('push', broken);
  assert.ok(contract['x-call-problems'].includes(broken.body.problem));
  const many = Array.from({ length: 201 }, () => ({}));
  const too_many = await spoken(phone, 'POST', '/sync/v1/push', { facts: many });
  assert.equal(too_many.status, 413);
  answers('push', too_many);
  assert.ok(contract['x-call-problems'].includes(too_many.body.problem));
});
