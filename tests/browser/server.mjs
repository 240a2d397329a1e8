// The real program with its sample community, in a folder of its own, on a port of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts `berdaya demo` and learns from its first lines where it is and how to sign in. */
export async function start_server(binary) {
  const folder = mkdtempSync(join(tmpdir(), 'berdaya-browser-'));
  const child = spawn(resolve(binary), ['demo', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  const ended = new Promise((end) => child.once('exit', end));
  const server = { origin: '', name: '', passphrase: '', said, folder, binary: resolve(binary) };
  server.stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, new Promise((late) => setTimeout(late, 5000).unref())]);
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      server.name ||= line.match(/dengan nama\s+(\S+)/)?.[1] ?? '';
      server.passphrase ||= line.match(/kata sandi\s+(\S+)/)?.[1] ?? '';
      server.origin ||= line.match(/Berdaya: (http:\S+)/)?.[1] ?? '';
      if (server.origin) break;
    }
    child.stdout.resume();
  })();
  await Promise.race([ready, ended, new Promise((late) => setTimeout(late, 120_000).unref())]);
  if (server.origin && server.name && server.passphrase) return server;
  await server.stop();
  throw new Error(`the sample community does not start:\n${said.join('\n')}`);
}

/** A second program over a copy of what the first holds, with an epoch of its own. */
export async function copy_of({ folder, binary }) {
  const here = mkdtempSync(join(tmpdir(), 'berdaya-browser-'));
  const place = `sqlite:${join(here, 'salinan.sqlite')}`;
  execFileSync(binary, ['backup', '--database', `sqlite:${join(folder, '.berdaya', 'contoh.sqlite')}`, '--to', place.slice(7)]);
  execFileSync(binary, ['new-epoch', '--database', place]);
  const child = spawn(binary, ['serve', '--database', place, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(here, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = line.match(/Berdaya: (http:\S+)/)?.[1];
    if (origin) return { origin, stop };
  }
  stop();
  throw new Error('the copy does not start');
}
