// A phone counts as the server counts: `node tests/scoring/equal.mjs --program build/release/answer_sets [SEED [SETS]]`.
// The twenty women of tests/vectors/v11 are counted by the phone's own code; then answers and expressions by dice, which
// the program has counted in C++, come out bit for bit the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const tree = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const words = process.argv.slice(2);
const at = words.indexOf('--program');
const [, program] = at < 0 ? [] : words.splice(at, 2);
const seed = words[0] ?? String(Math.floor(Math.random() * 1e9));
const sets = words[1] ?? '2000';

const { buildSync } = createRequire(join(tree, 'web/package.json'))('esbuild');
const folder = mkdtempSync(join(tmpdir(), 'berdaya-scoring-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'phone.mjs');
const of_phone = ['score', 'instrument', 'expression', 'rational', 'topics'].map((one) => `export * from './${one}';`);
buildSync({
  stdin: { contents: of_phone.join(''), resolveDir: join(tree, 'web/field'), loader: 'ts' },
  bundle: true, format: 'esm', target: 'es2022', outfile,
});
const phone = await import(outfile);

const read = (path) => JSON.parse(readFileSync(join(tree, path), 'utf8'));
const instrument = phone.read_instrument(read('domain/independence/instruments/iki12.json'));
const nothing = (value) => value ?? null;

function answers_of(given) {
  const [answers, refused] = [new Map(), {}];
  for (const [id, answer] of Object.entries(given)) {
    if (answer === null) continue;
    const item = instrument.items.find((one) => one.id === id);
    const code = item ? phone.refusal(item, answer) : 'answer.unknown_item';
    if (code) refused[id] = code;
    else answers.set(id, answer);
  }
  return { answers, refused };
}

test('every woman of the scoring fixture gets the leaves, the band and the twins it says', () => {
  const cases = read('tests/vectors/v11_iki12_scoring_cases.json');
  assert.equal(cases.length, 20);
  for (const one of cases) {
    const { answers, refused } = answers_of(one.answers);
    assert.deepEqual(refused, {}, one.case);
    const s = phone.score(instrument, answers, { t1: one.thresholds.T1, t2: one.thresholds.T2 });
    assert.equal(s.missing_mask, 0, one.case);
    assert.equal(s.inadequate_mask, one.profile_inadequate_mask, one.case);
    assert.equal(s.outcome.count, one.count, one.case);
    assert.equal(Number(s.outcome.mandiri), one.mandiri, one.case);
    const band = one.count >= 9 ? 'Mandiri' : one.count >= 6 ? 'Tumbuh' : one.count >= 3 ? 'Merintis' : 'Awal';
    assert.equal(instrument.bands[s.outcome.band].id, band, one.case);
    assert.deepEqual(s.outcome.dimensions_adequate.map(Number), one.dims_adequate, one.case);
    instrument.indicators.forEach(({ code }, nth) => {
      assert.equal(Number(s.indicators[nth].leaf === 'adequate'), one.adequate[code], `${one.case} ${code}`);
      assert.equal(s.indicators[nth].score100, one.score100[code], `${one.case} ${code}`);
    });
  }
});

function rational_of(told) {
  if (told === null) return undefined;
  const [over, under] = told.split('/').map(BigInt);
  return { over, under };
}

function expression_as_counted({ expression, slots }) {
  const names = [...'abc'].map((name) => ({ name, multiple: false }));
  try {
    const parsed = phone.parse(expression, [...names, { name: 'many', multiple: true }]);
    const value = parsed.value(slots.map(rational_of));
    return { value: value ? `${value.over}/${value.under}` : null };
  } catch (refused) {
    assert.ok(refused instanceof phone.Refusal, `${expression}: ${refused}`);
    return { refused: refused.message };
  }
}

function set_as_counted({ answers: given, t1, t2 }) {
  const { answers, refused } = answers_of(given);
  const s = phone.score(instrument, answers, { t1, t2 });
  const { asking } = phone.work_out(instrument, answers, { t1, t2 });
  const state = ({ open, postponed }) => (open ? 'open' : postponed ? 'postponed' : 'complete');
  return {
    refused,
    leaves: phone.leaves_text(s),
    inadequate_mask: s.inadequate_mask,
    missing_mask: s.missing_mask,
    twins: s.indicators.map(({ score100 }) => nothing(score100)),
    postponed: s.indicators.map(({ postponed }) => postponed),
    ...(s.outcome ? { outcome: s.outcome } : {}),
    asking: [...asking],
    topics: phone.states(instrument, answers, { t1, t2 }).map(state),
  };
}

test('amounts are read as people write them', () => {
  const read = { '750.000': 750000, '750,000': 750000, 'Rp 750rb': 750000, '1,5 juta': 1500000, '1.500.000': 1500000, 97: 97 };
  for (const [text, amount] of Object.entries(read)) assert.equal(phone.rupiah_typed(text), amount, text);
  for (const text of ['', 'banyak', '-5', '1,5', '12.34.5', 'rb']) assert.equal(phone.rupiah_typed(text), undefined, text);
});

test(`answers and expressions by dice are counted alike on phone and server (seed ${seed})`, () => {
  assert.ok(program, 'say --program');
  const ran = spawnSync(resolve(program), [seed, sets, sets], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, ran.stderr);
  const lines = ran.stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, 3 * Number(sets));
  const seen = { refused: 0, missing: 0, counts: new Set(), values: 0, unknown: 0, wrong: 0, amounts: 0 };
  for (const line of lines) {
    const told = `${JSON.stringify(line)}, seed ${seed}`;
    if (line.amount !== undefined) {
      const read = phone.rupiah_typed(line.amount); // it may understand less, never otherwise
      if (read === undefined || read > 1e15) continue; // far out of range for both
      assert.equal(read, line.read, told);
      seen.amounts++;
      continue;
    }
    if (line.expression !== undefined) {
      const { expression: _, slots: __, ...theirs } = line;
      assert.deepEqual(expression_as_counted(line), theirs, told);
      seen[line.refused ? 'wrong' : line.value === null ? 'unknown' : 'values']++;
      continue;
    }
    const { answers: _, t1: __, t2: ___, ...theirs } = line;
    assert.deepEqual(set_as_counted(line), theirs, told);
    if (Object.keys(line.refused).length > 0) seen.refused++;
    if (line.missing_mask > 0) seen.missing++;
    if (line.outcome) seen.counts.add(line.outcome.count);
  }
  console.log(`seed ${seed}: ${sets} answer sets, ${sets} expressions`, { ...seen, counts: seen.counts.size });
  // The dice have shown all there is to see.
  for (const n of [seen.refused, seen.missing, seen.values, seen.unknown, seen.wrong, seen.amounts]) assert.ok(n > sets / 50, String(n));
  assert.ok(seen.counts.size >= 10, `${seen.counts.size} different counts`);
});
