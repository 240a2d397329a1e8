// An interview, topic by topic: what is answered stays, what does not apply is not asked; then what moved.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chair, path_on_every_screen, stage } from './stage.mjs';
import { views } from './visitor.mjs';

const women = ['Yocebed Lantang', 'Ulfiana Tekok', 'Vreni Bangkuas', 'Ovarina Segah', 'Iyut Meratus', 'Ebelina Jempang'];
const needs = ['POST /independence/interviews', 'POST /independence/interviews/{interview}/{topic}'];

/** A woman who is new, and agrees that her answers are used for research. */
async function woman_who_agrees(visitor, full_name) {
  await visitor.go('/members/new');
  await visitor.fill({ full_name });
  await visitor.pick_first('village_code');
  await visitor.send();
  await visitor.go(`${visitor.path()}/consents/new?purpose=research`);
  await visitor.choose('channel', 'Form');
  await visitor.send();
}

async function begin_interview(visitor, full_name) {
  await woman_who_agrees(visitor, full_name);
  await visitor.go(`/independence/interviews/new?search=${encodeURIComponent(full_name.split(' ')[0].toLowerCase())}`);
  await visitor.page.locator('main form.form input[name=member]').first().check();
  await visitor.send();
}

/** Answers every question of the screen by its first or its last real choice; says how many there were. */
async function answer(visitor, which) {
  const questions = await visitor.page.locator('main fieldset.answers').all();
  for (const question of questions) {
    const choices = question.locator('label.choice:not(.answers-quiet *) input');
    const count = await choices.count();
    if (count === 0) await question.locator('input').first().fill('50000');
    else await choices.nth(which === 'first' ? 0 : count - 1).check();
  }
  await visitor.send();
  return questions.length;
}

path_on_every_screen('an interview goes from topic to topic and keeps what was answered', needs, async (t, view) => {
  const fitri = await chair(t, view);
  await fitri.go('/home');
  await fitri.press('Kemandirian', { within: '.nav' });
  await begin_interview(fitri, women[views.indexOf(view)]);
  const seen = new Map(); // topic -> how many questions; one that comes again asks more
  const first = fitri.path();
  for (let screens = 0; screens < 8 && seen.size < 4 && !fitri.path().endsWith('/review'); screens++) {
    const topic = fitri.path();
    const before = seen.get(topic) ?? 0;
    seen.set(topic, await answer(fitri, 'first'));
    assert.ok(seen.get(topic) > before, `${topic} is asked again only for what follows from an answer`);
  }
  assert.ok(seen.size >= 3, `only ${[...seen.keys()].join(' ')}`);
  await fitri.go(first);
  assert.ok(await fitri.page.locator('main fieldset.answers input:checked').count() > 0, 'an answer stays');
  await fitri.go(`${first.replace(/\/[^/]+$/, '')}/review`);
  await fitri.leave();
});

test('what does not apply is not asked', { skip: needs.some((route) => !stage.paths.includes(route)) && 'no interviews' }, async (t) => {
  const fitri = await chair(t);
  const asked = [];
  for (const [woman, which] of [[women[4], 'first'], [women[5], 'last']]) {
    await begin_interview(fitri, woman);
    let questions = 0;
    for (let screens = 0; screens < 30 && !fitri.path().endsWith('/review'); screens++) questions += await answer(fitri, which);
    assert.match(fitri.path(), /\/review$/);
    asked.push(questions);
  }
  assert.notEqual(asked[0], asked[1], 'other answers lead to other questions');
  await fitri.leave();
});

test('the index of the sample shows something in each of its parts', { skip: !stage.paths.includes('GET /independence') && 'no index' }, async (t) => {
  const fitri = await chair(t);
  await fitri.go('/independence');
  const rows = (heading) => fitri.page.locator(`main section:has(h2:has-text("${heading}")) tbody tr`).count();
  assert.equal(await rows('Siapa yang berpindah'), 4);
  for (const parted of ['Kecamatan: awal ke akhir', 'Kelompok: awal ke akhir'])
    assert.ok((await rows(parted)) >= 3, parted);
  await fitri.leave();
});
