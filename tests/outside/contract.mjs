// docs/sync.openapi.json, as a program of others takes it. What a struct of the contract does not name, the door may not
// say: every object that tells its fields has no others here, and no header of tus that is not told is let through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outside } from './desk.mjs';

export const path = new URL('../../docs/sync.openapi.json', import.meta.url);
export const contract = JSON.parse(readFileSync(path, 'utf8'));
const Ajv = outside('ajv/dist/2020').default;
const add_formats = outside('ajv-formats').default;

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

function holds(is_valid, what, value) {
  assert.ok(is_valid, `the contract has ${what}`);
  assert.ok(is_valid(value), `${what}: ${ajv.errorsText(is_valid.errors)}\n${JSON.stringify(value, null, 1).slice(0, 2000)}`);
}

export const holds_to = (name, value) => holds(ajv.getSchema(`contract:#/$defs/${name}`), name, value);

export const name_in = ({ $ref }) => $ref.split('/').pop();
export const json_of = (part) => part.content['application/json'];
export const operation = (path, method) => {
  const told = contract.paths[path]?.[method.toLowerCase()];
  assert.ok(told, `the contract has ${method} ${path}`);
  return told;
};

/** An answer of the door holds to what the contract says of that call and status. */
export function answers(call, { status, body, nonce }) {
  const told = operation(`/sync/v1/${call}`, call === 'push' ? 'POST' : 'GET').responses[status];
  assert.ok(told, `${call} may answer ${status}`);
  if (told.$ref) return refuses(body);
  assert.equal(body.nonce, nonce);
  holds_to(name_in(json_of(told).schema), body);
}

/** A whole call was refused, with a problem that the contract names. */
export function refuses(body, problems = contract['x-call-problems']) {
  holds_to('Refused', body);
  assert.ok(problems.includes(body.problem), body.problem);
}

// A header is text; where it says a number, it is digits alone.
const read = ({ type }, text) => (type === 'integer' && /^[0-9]+$/.test(text) ? Number(text) : text);

const compiled = new Map();
function is_text_of(schema) {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) compiled.set(key, ajv.compile(schema));
  return compiled.get(key);
}

/** What stands in an address: all that the contract asks for, and nothing else. */
export function asks_by_query(path, method, query) {
  const told = operation(path, method).parameters.filter((one) => one.in === 'query');
  for (const { name, required } of told) assert.ok(!required || query.has(name), `${method} ${path} asks with ${name}`);
  for (const [name, text] of query) {
    const found = told.find((one) => one.name === name);
    assert.ok(found, `${method} ${path} may ask with ${name}`);
    holds(is_text_of(found.schema), name, text);
  }
}

/** A call of the files door as it was sent: its headers are among those that the contract asks for. */
export function asks_by_headers(path, method, headers) {
  for (const { name, in: place, required, schema } of operation(path, method).parameters ?? []) {
    if (place !== 'header') continue;
    assert.ok(!required || headers[name] !== undefined, `${method} ${path} carries ${name}`);
    if (headers[name] !== undefined) holds(is_text_of(schema), name, read(schema, headers[name]));
  }
}

/** Its answer: a status that is told, with all headers that are told and no other that tus has. */
export function answers_by_headers(path, method, { status, headers, body }) {
  const told = operation(path, method).responses[status];
  assert.ok(told, `${method} ${path} may answer ${status}`);
  for (const [name, { required, schema }] of Object.entries(told.headers ?? {})) {
    const text = headers.get(name);
    assert.ok(!required || text !== null, `${method} ${path} ${status} tells ${name}`);
    if (text !== null) holds(is_text_of(schema), name, read(schema, text));
  }
  const names = Object.keys(told.headers ?? {}).map((name) => name.toLowerCase());
  for (const name of headers.keys())
    if (/^(tus-|upload-|location$|allow$)/.test(name)) assert.ok(names.includes(name), `${method} ${path} ${status}: ${name} is not told`);
  if (told.content) refuses(JSON.parse(body), contract['x-file-problems']);
  else assert.equal(body, '');
}
