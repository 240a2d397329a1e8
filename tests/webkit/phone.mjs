// A phone of 360 px with WebKit, the engine of Safari: MiniBrowser on a screen that nobody sees, told by WebDriver what to do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

const patience_ms = 30_000;
const element = 'element-6066-11e4-a52e-4f735466cecf'; // how WebDriver writes one down

// What stands on the screen and says these words; it is brought into the middle, where no bar covers it.
const find = `const [where, words] = arguments;
  const found = [...document.querySelectorAll(where)].find((one) => one.checkVisibility() && one.innerText.includes(words));
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;`;

async function free_port() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function begin(program, args, options) {
  const child = spawn(program, args, options);
  await once(child, 'spawn').catch(({ message }) => { throw new Error(`${message}: run tools/install test`); });
  return child;
}

export class Phone {
  #screen;
  #driver;
  #home = mkdtempSync(join(tmpdir(), 'berdaya-webkit-'));
  #address = '';

  static async open() {
    const phone = new Phone();
    try {
      await phone.#begin();
    } catch (trouble) {
      await phone.close();
      throw trouble;
    }
    return phone;
  }

  async #begin() {
    const quiet = ['ignore', 'ignore', 'ignore', 'pipe'];
    this.#screen = await begin('Xvfb', ['-displayfd', '3', '-screen', '0', '400x900x24', '-nolisten', 'tcp'], { stdio: quiet });
    const [display] = await once(this.#screen.stdio[3], 'data', { signal: AbortSignal.timeout(patience_ms) });
    const port = await free_port();
    const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, HOME: this.#home, NO_AT_BRIDGE: '1' };
    this.#driver = await begin('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
    this.#address = `http://127.0.0.1:${port}`;
    const until = Date.now() + patience_ms;
    while (!await fetch(`${this.#address}/status`).then(({ ok }) => ok, () => false)) {
      assert.ok(Date.now() < until, 'WebKitWebDriver does not answer');
      await rest(50);
    }
    // Without its bar the window may be as narrow as a phone.
    const how = { 'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] } };
    const { sessionId } = await this.#ask('POST', '/session', { capabilities: { alwaysMatch: how } });
    this.#address += `/session/${sessionId}`;
    await this.#ask('POST', '/window/rect', { width: 360, height: 740 });
  }

  /** Whatever is on the screen ends with it. */
  async close() {
    await this.#ask('DELETE', '').catch(() => undefined);
    this.#driver?.kill();
    this.#screen?.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ask(method, path, body = {}) {
    const answer = await fetch(this.#address + path, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  }

  go(address) {
    return this.#ask('POST', '/url', { url: address });
  }

  reload() {
    return this.#ask('POST', '/refresh');
  }

  /** What a script on the page returns; a promise is waited for. */
  run(script, ...args) {
    return this.#ask('POST', '/execute/sync', { script, args });
  }

  /** Tries until it succeeds: a page may be on its way, and what is drawn anew may lose a finger. */
  async #until(act, what) {
    for (const late = Date.now() + patience_ms; ;) {
      const done = await act().catch(({ message }) => { if (Date.now() > late) throw new Error(`${what}: ${message}`); });
      if (done) return done;
      if (Date.now() > late) break;
      await rest(50);
    }
    const seen = await this.run('return `${location.pathname}: ${document.body.innerText.slice(0, 1000)}`');
    throw new Error(`${what} is not on ${seen}`);
  }

  /** Waits for it. */
  sees(words, where = 'main') {
    return this.#until(() => this.run(find, where, words), `${where} "${words}"`);
  }

  async tap(words, where = 'button, a, summary') {
    await this.#until(async () => {
      const found = await this.run(find, where, words);
      if (found) await this.#ask('POST', `/element/${found[element]}/click`);
      return found;
    }, `${where} "${words}"`);
  }

  async type(where, text) {
    const { [element]: id } = await this.sees('', where);
    await this.#ask('POST', `/element/${id}/clear`);
    await this.#ask('POST', `/element/${id}/value`, { text });
  }

  /** A file is chosen in a field that she does not see, its label is the button. */
  async choose_file(where, path) {
    const { [element]: id } = await this.#until(() => this.run('return document.querySelector(arguments[0])', where), where);
    await this.#ask('POST', `/element/${id}/value`, { text: path });
  }

  /** One heading, a title, no wider than the phone. BERDAYA_PICTURES=folder keeps a picture of it. */
  async is_whole(name) {
    const [headings, words, wide, screen] = await this.run(`const { scrollWidth, clientWidth } = document.documentElement;
      const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
      return [headings.length, document.title + document.body.innerText, scrollWidth, clientWidth];`);
    assert.equal(screen, 360);
    assert.equal(headings, 1, `${name} has ${headings} h1`);
    assert.doesNotMatch(words, /\bundefined\b|\bNaN\b|\[object/, name);
    assert.ok(wide <= screen, `${name} is ${wide} px wide`);
    const folder = process.env.BERDAYA_PICTURES;
    if (folder) writeFileSync(join(folder, `webkit-${name}.png`), Buffer.from(await this.#ask('GET', '/screenshot'), 'base64'));
  }
}
