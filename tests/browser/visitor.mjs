// Somebody at a browser. Every page she sees is looked at: nothing may be broken, too wide, unreadable or half said.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const from_web = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium } = from_web('playwright-core');
const { AxeBuilder } = from_web('@axe-core/playwright');

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A phone and a desk, each with scripts and without. */
export const views = [
  { name: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true },
  { name: 'phone without scripts', viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false },
  { name: 'desk', viewport: { width: 1280, height: 800 } },
  { name: 'desk without scripts', viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
];

export function open_browser(more = []) {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const watched = process.env.BERDAYA_WATCH ? { headless: false, slowMo: 250 } : {}; // for a person beside it
  return chromium.launch({ executablePath, args: [...quiet, ...more], ...watched });
}

/** /members/0193…-… and /members/new are two patterns; two members are one. */
export function pattern_of(path) {
  return path.replace(/\?.*$/, '').split('/')
    .map((part) => (/^[0-9a-f]{8}-|^[0-9a-f.]{12,}$|^\d|^[A-Za-z0-9_-]{32,}$/.test(part) ? '*' : part)).join('/');
}

export class Visitor {
  static axed = new Set();

  constructor(context, page, origin, view) {
    Object.assign(this, { context, page, origin, view, tongue: 'id', troubles: [], status: 0 });
    const trouble = (text) => this.troubles.push(`${this.path()}: ${text}`);
    page.on('pageerror', (error) => trouble(error.message));
    // Chromium reports every refused form (400, 422) as an error of its own; those answers are meant.
    page.on('console', (message) => {
      const is_answer = /Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !is_answer) trouble(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      const sent = response.request().headers()['x-berdaya-sent'] !== undefined;
      if (response.request().isNavigationRequest() || sent) this.status = response.status();
      else if (response.status() >= 400) trouble(`${response.url()} answers ${response.status()}`);
    });
  }

  static async arrive(browser, origin, view = views[2]) {
    const { name: _, ...options } = view;
    const context = await browser.newContext({ ...options, locale: 'id-ID', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    return new Visitor(context, page, origin, view);
  }

  path() {
    const url = this.page.url();
    return url.startsWith(this.origin) ? url.slice(this.origin.length) : url;
  }

  async go(path, status = 200) {
    await this.page.goto(this.origin + path, { waitUntil: 'load' });
    await this.look(status);
  }

  /** Presses the one button or link of that name, and looks at the page it leads to. */
  async press(name, { status = 200, within = 'main' } = {}) {
    const role = this.page.locator(within).locator('button:visible, a:visible').filter({ hasText: name }).first();
    await this.turn_page(() => role.click());
    await this.look(status);
  }

  /** By the navigation: a part of it, and there an entry. */
  async turn_to(part, entry) {
    await this.press(part, { within: '.nav > ul' });
    await this.press(entry, { within: '.nav-below' });
  }

  /** Sends the page's form by its last button. */
  async send(status = 200, form = 'main form.form') {
    const button = this.page.locator(form).first().locator('button[type=submit]').last();
    await this.turn_page(() => button.click());
    await this.look(status);
  }

  /** Until another page is there. One that our script has put in the place of a refused form is loaded by nobody. */
  async turn_page(act) {
    if (this.view.javaScriptEnabled === false) return Promise.all([this.page.waitForEvent('load'), act()]);
    await this.page.evaluate(() => { document.documentElement.dataset.before = ''; });
    await act();
    return this.page.waitForFunction(() => document.readyState === 'complete' && document.documentElement.dataset.before === undefined);
  }

  /** Takes the first offer of a list that is no "choose". */
  async pick_first(name) {
    const offers = this.page.locator(`main select[name="${name}"] option`);
    const values = await offers.evaluateAll((all) => all.map((one) => one.value).filter((value) => value !== ''));
    await this.page.locator(`main select[name="${name}"]`).selectOption(values[0]);
  }

  async fill(values) {
    for (const [name, value] of Object.entries(values)) await this.page.locator(`main [name="${name}"]`).fill(value);
  }

  async typed(name) {
    return this.page.locator(`main [name="${name}"]`).inputValue();
  }

  async choose(name, value) {
    await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
  }

  async text(where = 'main') {
    return this.page.locator(where).first().innerText();
  }

  async sees(expected, where) {
    const text = await this.text(where);
    assert.ok(expected instanceof RegExp ? expected.test(text) : text.includes(expected),
      `${this.path()} should say ${expected}, and says:\n${text}`);
  }

  /** What is done behind a page, or is on its way from a phone: the page is drawn again until it says so. */
  async will_see(expected) {
    for (let tries = 0; tries < 120 && !(await this.text()).includes(expected); ++tries) {
      await this.page.waitForTimeout(250);
      await this.page.reload();
    }
    await this.sees(expected);
  }

  /** A page that draws itself again while work runs is looked at once more. */
  async look(status = 200) {
    for (let tries = 0; ; tries++)
      try {
        return await this.look_once(status);
      } catch (failed) {
        if (tries === 3 || !/context was destroyed|navigation/i.test(failed.message)) throw failed;
        await this.page.waitForLoadState('load');
      }
  }

  async look_once(status) {
    assert.equal(this.status, status, `${this.path()} answers ${this.status}: ${(await this.text('body')).slice(0, 600)}`);
    const seen = await this.page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      title: document.title,
      words: document.body.innerText,
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    const trouble = (text) => this.troubles.push(`${this.path()}: ${text}`);
    if (seen.lang !== this.tongue) trouble(`is in ${seen.lang}, not ${this.tongue}`);
    if (seen.headings !== 1) trouble(`has ${seen.headings} h1`);
    if (!seen.title.trim()) trouble('has no title');
    if (/\bundefined\b|\bNaN\b|\[object|\{[a-z_]+\}/.test(`${seen.title} ${seen.words}`))
      trouble(`says half a sentence: ${`${seen.title} ${seen.words}`.match(/.{0,40}(undefined|NaN|\[object|\{[a-z_]+\}).{0,40}/)?.[0]}`);
    if (seen.wide > seen.screen) trouble(`is ${seen.wide} px wide on a screen of ${seen.screen}`);
    await this.hear_axe(status);
    await this.picture(status);
  }

  async picture(status) {
    const folder = process.env.BERDAYA_PICTURES;
    const name = `${pattern_of(this.path()).slice(1).replaceAll('/', '-').replaceAll('*', 'x') || 'front'}-${status}-${this.tongue}-${this.view.viewport.width}.png`;
    if (!folder || existsSync(join(folder, name))) return;
    await this.page.screenshot({ path: join(folder, name), fullPage: true });
  }

  /** One page of each pattern, answer and screen is enough for axe; it needs scripts. */
  async hear_axe(status) {
    const key = `${pattern_of(this.path())} ${status} ${this.view.viewport.width} ${this.tongue} ${this.view.colorScheme}`;
    if (this.view.javaScriptEnabled === false || Visitor.axed.has(key)) return;
    Visitor.axed.add(key);
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(rules).analyze();
    for (const { id, nodes } of violations)
      this.troubles.push(`${this.path()} at ${this.view.viewport.width}: axe ${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
  }

  async sign_in(name, passphrase) {
    await this.go('/sign-in');
    await this.fill({ sign_in_name: name, passphrase });
    await this.press('Masuk');
  }

  async leave() {
    await this.context.close();
    assert.deepEqual(this.troubles, [], this.troubles.join('\n'));
  }
}
