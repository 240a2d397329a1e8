// The real program, which may be killed at any moment and started again on the same port.
import { spawn, execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const quote = (word) => `'${word.replaceAll("'", "'\\''")}'`;

export class Program {
  constructor(binary, folder, args) {
    Object.assign(this, { binary, folder, args, port: 0, said: [], child: null });
  }

  /** `most_kib`: no file may grow beyond this, as when the disk is full. */
  async start({ most_kib } = {}) {
    const args = ['serve', ...this.args, '--port', String(this.port)];
    const options = { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] };
    const words = [this.binary, ...args].map(quote).join(' ');
    this.child = most_kib
      ? spawn('bash', ['-c', `trap '' XFSZ; ulimit -f ${most_kib}; exec ${words}`], options)
      : spawn(this.binary, args, options);
    this.child.stderr.on('data', (text) => this.said.push(String(text)));
    const ended = new Promise((end) => this.child.once('exit', (code, signal) => end({ code, signal })));
    this.ended = ended;
    const lines = createInterface({ input: this.child.stdout });
    const ready = (async () => {
      for await (const line of lines) {
        const port = line.match(/Berdaya: http:\/\/[^:]+:(\d+)/)?.[1];
        if (port) return Number(port);
      }
      return 0;
    })();
    const late = new Promise((end) => setTimeout(end, 60_000, 0).unref());
    this.port = await Promise.race([ready, late]);
    if (!this.port) throw new Error(`does not start: ${this.args.join(' ')}\n${this.said.join('')}`);
    return this;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  async kill(signal = 'SIGKILL') {
    this.child?.kill(signal);
    await this.ended;
    this.child = null;
  }

  async again(options) {
    await this.kill();
    return this.start(options);
  }

  run(...args) {
    return execFileSync(this.binary, args, { cwd: this.folder, encoding: 'utf8' });
  }
}
