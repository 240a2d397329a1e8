// The chair follows every link she finds, on a phone: each leads to a whole page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chair } from './stage.mjs';
import { pattern_of, views } from './visitor.mjs';

const most_pages = 150;

async function links_of(visitor) {
  const links = await visitor.page.locator('a[href]:not([download])').evaluateAll((all) =>
    all.map((one) => new URL(one.getAttribute('href'), document.baseURI).href)); // a link in a picture has no plain href
  return links.filter((link) => link.startsWith(`${visitor.origin}/`)).map((link) => link.slice(visitor.origin.length).replace(/#.*$/, ''));
}

/** Files (a roster's form, an export) come down instead of being shown; they must come whole. */
async function is_page(visitor, path) {
  const answer = await visitor.context.request.get(visitor.origin + path);
  assert.equal(answer.status(), 200, `${path} answers ${answer.status()}`);
  return (answer.headers()['content-type'] ?? '').startsWith('text/html') && !answer.headers()['content-disposition'];
}

/** Follows every link from her first pages; answers the patterns of the pages she saw. */
async function walk(t, visitor, most_of_a_pattern) {
  const waiting = ['/home', '/sign-ins'];
  const asked = new Set(waiting);
  const seen = new Map();
  let pages = 0;
  while (waiting.length > 0 && pages < most_pages) {
    const path = waiting.shift();
    const pattern = pattern_of(path);
    if ((seen.get(pattern) ?? 0) >= most_of_a_pattern) continue;
    seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
    pages++;
    if (!await is_page(visitor, path)) continue;
    await visitor.go(path);
    for (const link of await links_of(visitor))
      if (!asked.has(link)) {
        asked.add(link);
        waiting.push(link);
      }
  }
  t.diagnostic(`${pages} pages of ${seen.size} patterns: ${[...seen.keys()].sort().join(' ')}`);
  assert.ok(seen.size >= 40, `the navigation leads to ${seen.size} kinds of pages`);
}

test('every link a chair can follow leads to a whole page', async (t) => {
  const ratna = await chair(t, views[0]);
  await walk(t, ratna, 2);
  await ratna.leave();
});

test('in English and in the dark every page is as whole', async (t) => {
  const ratna = await chair(t, { ...views[0], colorScheme: 'dark' });
  await ratna.context.addCookies([{ name: 'berdaya_tongue', value: 'en', url: ratna.origin }]);
  ratna.tongue = 'en';
  await walk(t, ratna, 1);
  await ratna.leave();
});
