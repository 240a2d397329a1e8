// A phone as docs/sync.md says one behaves, written down in a few lines: it knows only what was answered to it.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { today } from './secretariat.mjs';

/** The first thing that a fact makes gets an id that follows from the fact's. */
export function made_id(fact) {
  const hash = createHash('sha256').update(`${fact}/0`).digest();
  hash[6] = 0x80 | (hash[6] & 0x0f);
  hash[8] = 0x80 | (hash[8] & 0x3f);
  const hex = hash.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  return fact.slice(0, 13) + uuid.slice(13);
}

export class Phone {
  constructor(name, clock_ms) {
    this.name = name;
    this.clock_ms = clock_ms; // what its clock shows too much
    this.key = randomBytes(32).toString('base64url');
    this.notes = []; // { fact, acknowledged: Set of epochs, answer }
    this.held = new Map(); // epoch -> { cursor, documents }
  }

  async join(origin, token) {
    const answer = await this.call(origin, '/devices/take',
      { fact_id: randomUUID(), token, label: this.name, device_key: this.key });
    if (answer.status !== 200) throw new Error(`${this.name} cannot join: ${JSON.stringify(answer.body)}`);
    const hello = await this.get(origin, '/sync/v1/hello', {});
    this.device = hello.body.device_id;
  }

  async call(origin, path, body) {
    const answer = await fetch(origin + path, {
      method: 'POST', signal: AbortSignal.timeout(20_000), body: JSON.stringify(body),
      headers: { Authorization: `Bearer ${this.key}`, 'Content-Type': 'application/json', Accept: 'application/json',
        Origin: origin },
    });
    return { status: answer.status, body: await answer.json() };
  }

  async get(origin, path, query) {
    const nonce = randomUUID();
    const address = `${origin}${path}?${new URLSearchParams({ ...query, nonce })}`;
    const answer = await fetch(address, {
      headers: { Authorization: `Bearer ${this.key}`, Accept: 'application/json' }, signal: AbortSignal.timeout(20_000),
    });
    return { status: answer.status, body: await answer.json() };
  }

  note(kind, about, form) {
    const fact = { id: randomUUID(), v: 1, dev: this.device, n: this.notes.length + 1, kind,
      at: Date.now() + this.clock_ms, seen: 0, about, form };
    this.notes.push({ fact, acknowledged: new Set(), answer: null });
    return fact;
  }

  walk_in(session, name) {
    return this.note('session.add_walk_in', [session], { name });
  }

  mark(session, woman, how) {
    return this.note('session.record_attendance', [session], { mark: { [woman]: how } });
  }

  plan(programme, title) {
    return made_id(this.note('session.plan_session', [], { programme_id: programme, title, place: 'Teras (contoh)',
      village_code: '64.72.01.1005', held_on: today(), starts_at: '13:00', ends_at: '14:00' }).id);
  }

  /** What was never acknowledged anywhere, and what this server has not acknowledged. Answers the HTTP status. */
  async push(origin, { most = 50 } = {}) {
    const { body: { epoch } } = await this.get(origin, '/sync/v1/hello', {});
    const open = this.notes.filter(({ acknowledged }) => !acknowledged.has(epoch)).slice(0, most);
    const nonce = randomUUID();
    const { status, body } = await this.call(origin, '/sync/v1/push', { nonce, epoch,
      sent_at: Date.now() + this.clock_ms, n_max: this.notes.length, facts: open.map(({ fact }) => fact) });
    if (status !== 200 || body.nonce !== nonce) return { status, body };
    for (const { id, s, was, text } of body.results) {
      const note = this.notes.find(({ fact }) => fact.id === id);
      if (s === 'later') continue;
      note.acknowledged.add(body.epoch);
      note.answer = { s, was, text };
    }
    return { status, body };
  }

  async pull(origin) {
    for (;;) {
      const { body: { epoch } } = await this.get(origin, '/sync/v1/hello', {});
      const mine = this.held.get(epoch) ?? { documents: new Map() };
      const { status, body } = await this.get(origin, '/sync/v1/pull', mine.cursor ? { c: mine.cursor } : {});
      if (status !== 200) return status;
      if (body.reset) mine.documents.clear();
      for (const scope of body.drop_scopes)
        for (const key of [...mine.documents.keys()]) if (key.startsWith(`${scope}/`)) mine.documents.delete(key);
      for (const { scope, op, kind, ref, doc } of body.changes) {
        if (op === 'put') mine.documents.set(`${scope}/${kind}/${ref}`, doc);
        else mine.documents.delete(`${scope}/${kind}/${ref}`);
      }
      mine.cursor = body.cursor;
      this.held.set(body.epoch, mine);
      if (!body.more) return 200;
    }
  }

  async documents(origin) {
    await this.pull(origin);
    const { body: { epoch } } = await this.get(origin, '/sync/v1/hello', {});
    return Object.fromEntries([...this.held.get(epoch).documents].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** What one who joins now would be given. */
  async fresh_documents(origin) {
    const other = new Phone(this.name, 0);
    other.key = this.key;
    return other.documents(origin);
  }
}
