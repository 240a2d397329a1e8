// The line between the car and the secretariat: it may be cut at any moment, also in the middle of an answer.
import { connect, createServer } from 'node:net';

export class Wire {
  constructor(dice) {
    Object.assign(this, { dice, to: 0, open: new Set(), is_cut: false, is_bad: false });
    this.server = createServer((near) => this.joined(near));
  }

  async start(to) {
    this.to = to;
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    return this;
  }

  get origin() {
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  joined(near) {
    near.on('error', () => {});
    if (this.is_cut) return near.destroy();
    const far = connect(this.to, '127.0.0.1');
    far.on('error', () => near.destroy());
    const end = () => { near.destroy(); far.destroy(); this.open.delete(end); };
    this.open.add(end);
    near.on('close', end);
    far.on('close', end);
    // A bad line ends somewhere, in either direction: what was asked may have arrived without an answer.
    let room = this.is_bad && this.dice(2) === 0 ? this.dice(20_000) : Infinity;
    const carry = (from, into) => from.on('data', (bytes) => {
      room -= bytes.length;
      if (room < 0) return end();
      into.write(bytes);
    });
    carry(near, far);
    carry(far, near);
  }

  cut() {
    this.is_cut = true;
    for (const end of [...this.open]) end();
  }

  mend() {
    this.is_cut = false;
  }

  stop() {
    this.cut();
    this.server.close();
  }
}
