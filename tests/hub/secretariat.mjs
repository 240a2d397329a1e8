// The community's own server with its chair at the desk, who speaks to it as her browser does.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Program } from './program.mjs';

const passphrase = 'panci kompor sendok';
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10); // WITA
const fact_id = () => randomUUID();

export class Secretariat {
  constructor(binary, folder) {
    this.folder = folder;
    this.program = new Program(binary, folder, ['--database', 'sqlite:induk.sqlite', '--log', 'warn']);
    this.cookie = '';
    this.token = '';
  }

  async start() {
    const founded = this.program.run('found', '--database', 'sqlite:induk.sqlite', '--name', 'KICI (contoh)',
      '--slug', 'kici', '--chair', 'Ketua (contoh)');
    const invitation = founded.match(/\/invitations\/(\S+)/)[1];
    await this.program.start();
    await this.send(`/invitations/${invitation}`,
      { token: invitation, sign_in_name: 'ketua', passphrase, again: passphrase });
    await this.send('/sign-in', { sign_in_name: 'ketua', passphrase });
    this.token = (await this.page('/devices')).match(/name="form_token" value="([^"]+)"/)[1];
    this.programme = await this.post('/programmes', { name: 'MOCI', purpose: 'Mobil.', picture: 'Van' });
    this.women = [];
    for (const name of ['Ani', 'Beti', 'Citra', 'Dewi'])
      this.women.push(await this.post('/members',
        { full_name: `${name} Rahasia Contoh`, village_code: '64.72.01.1005', joining: 'Member', phone: '081234567890',
          phone_owner: 'Herself' }));
    return this;
  }

  async send(path, fields) {
    const answer = await fetch(this.program.origin + path, {
      method: 'POST', redirect: 'manual',
      headers: { Origin: this.program.origin, Cookie: this.cookie, Accept: 'text/html',
        'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['fact_id', fact_id()], ['form_token', this.token], ...Object.entries(fields)]),
    });
    const text = await answer.text();
    for (const one of answer.headers.getSetCookie())
      if (one.startsWith('berdaya_in=')) this.cookie = one.split(';')[0];
    if (answer.status !== 303)
      throw new Error(`POST ${path}: ${answer.status} ${text.replaceAll(/<[^>]+>/g, ' ').slice(-1500)}`);
    return answer.headers.get('location');
  }

  /** Answers the id in the address that is led to. */
  async post(path, fields) {
    return (await this.send(path, fields)).split('/').at(-1);
  }

  async page(path) {
    const headers = { Cookie: this.cookie, Accept: 'text/html' };
    const answer = await fetch(this.program.origin + path, { headers, redirect: 'manual' });
    for (const one of answer.headers.getSetCookie())
      if (one.startsWith('berdaya_in=')) this.cookie = one.split(';')[0];
    return answer.text();
  }

  async plan(title) {
    const session = await this.post('/sessions', { programme_id: this.programme, title, place: 'Balai RT 5 (contoh)',
      village_code: '64.72.01.1005', held_on: today(), starts_at: '09:00', ends_at: '11:00' });
    await this.send(`/sessions/${session}/expected`, { members: this.women[0] });
    return session;
  }

  async invite_phone() {
    const officer = (await this.page('/devices')).match(/<option value="([0-9a-f-]{36})">/)[1];
    const path = await this.send('/devices', { officer });
    return (await this.page(path)).match(/#t=([0-9a-f]+)/)[1];
  }

  async invite_hub() {
    const keeper = (await this.page('/devices')).match(/<option value="([0-9a-f-]{36})">/)[1];
    const path = await this.send('/devices/hubs', { keeper });
    return (await this.page(path)).match(/--join ([0-9a-f]+)/)[1];
  }

  /** A table as `berdaya export` writes it. */
  books(...tables) {
    const to = join(this.folder, `export-${fact_id()}`);
    mkdirSync(to);
    this.program.run('export', '--database', 'sqlite:induk.sqlite', '--chapter', 'kici', '--to', to);
    return tables.map((name) => JSON.parse(readFileSync(join(to, `${name}.json`), 'utf8')));
  }
}
