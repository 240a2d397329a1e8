// Draws every example of README.md and looks at it: `node showcase.mjs [--check] [folder for pictures]`.
// --check fails on an axe violation, a page wider than its screen, a message of the content security policy, a weak colour pair.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { contrast_troubles } from './contrast.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, 'built');
const checking = process.argv.includes('--check');
const pictures = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(tmpdir(), 'berdaya-showcase');
const browser_path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const policy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
const kinds = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const assets = Object.fromEntries(readFileSync(join(built, 'assets.txt'), 'utf8').trim().split('\n').map((line) => line.split(' ')));

function examples() {
  const pages = new Map();
  const parts = [];
  const readme = readFileSync(join(here, 'README.md'), 'utf8');
  for (const [, name, html] of readme.matchAll(/^```html(?: page=(\w+))?\n([\s\S]*?)^```/gm)) {
    if (name) pages.set(name, html);
    else parts.push(html);
  }
  pages.set('parts', `<main class="page" id="isi"><h1>Bagian</h1>${parts.map((part) => `<section><h2>Contoh</h2>${part}</section>`).join('')}</main>`);
  return pages;
}

const icons = `/assets/${assets['icons.svg']}`;
function whole(title, html) {
  const body = html.replace(/\{icon:([a-z0-9-]+)\}/g, `<svg class="icon" aria-hidden="true"><use href="${icons}#$1"></use></svg>`).replaceAll('{icons}', icons);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Berdaya</title>`
    + `<link rel="stylesheet" href="/assets/${assets['berdaya.css']}"><link rel="icon" href="/assets/${assets['favicon.svg']}"><script defer src="/assets/${assets['berdaya.js']}"></script></head><body>${body}</body></html>`;
}

const pages = examples();
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://showcase').pathname;
  if (path.startsWith('/assets/')) {
    const file = join(built, path.slice('/assets/'.length).replaceAll('/', ''));
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'text/plain', 'content-security-policy': policy }).end(readFileSync(file));
  }
  const html = pages.get(path.slice(1));
  if (request.method === 'POST') return response.writeHead(204).end();
  if (!html) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(whole(path.slice(1), html));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const views = [
  { name: 'phone', viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true },
  { name: 'narrow', viewport: { width: 320, height: 640 } },
  { name: 'desk', viewport: { width: 1280, height: 860 } },
  { name: 'dark', viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
  { name: 'dark-phone', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'plain', viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
];
mkdirSync(pictures, { recursive: true });
const troubles = contrast_troubles();
const browser = await chromium.launch({ executablePath: browser_path, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const { name: view, ...options } of views) {
  const context = await browser.newContext(options);
  for (const name of pages.keys()) {
    const page = await context.newPage();
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) troubles.push(`${name} ${view}: ${message.text()}`); });
    page.on('pageerror', (error) => troubles.push(`${name} ${view}: ${error.message}`));
    await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (wide > screen) troubles.push(`${name} ${view}: ${wide} px wide on a screen of ${screen}`);
    if (options.javaScriptEnabled !== false) {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      for (const { id, nodes } of violations) troubles.push(`${name} ${view}: axe ${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
    }
    await page.screenshot({ path: join(pictures, `${name}-${view}.png`), fullPage: true });
    if (view === 'desk') await page.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true, printBackground: false });
    await page.close();
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${pages.size} pages in ${views.length} views: ${pictures}`);
for (const trouble of troubles) console.error(trouble);
if (checking && troubles.length > 0) process.exit(1);
