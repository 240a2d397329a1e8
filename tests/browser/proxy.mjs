// One address before several servers, as a phone sees them: at home the secretariat's, in the car the hub's.
import { createServer, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a phone says in a push, packed or not. */
export const push_of = (bytes) => JSON.parse(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);

/** The facts that phones brought through it. */
export const facts_brought = (proxy) =>
  proxy.asked.filter(({ path }) => path === '/sync/v1/push').flatMap(({ at, body }) =>
    push_of(body).facts.map((fact) => ({ at, fact })));

/** `leads_to(origin)` chooses who answers; `change` may rewrite what is answered to a path, as text. */
export async function start_proxy(origin, change = () => undefined) {
  const proxy = { origin: '', asked: [], at: origin, leads_to: (other) => { proxy.at = other; } };
  const server = createServer((ask, answer) => {
    const { hostname, port } = new URL(proxy.at);
    const pieces = [];
    ask.on('data', (piece) => pieces.push(piece));
    ask.on('end', () => {
      const body = Buffer.concat(pieces);
      const path = ask.url.split('?')[0];
      if (path.startsWith('/sync/')) proxy.asked.push({ path, at: proxy.at, body });
      const rewritten = change(path, proxy.at);
      const headers = rewritten ? { ...ask.headers, 'accept-encoding': 'identity' } : ask.headers;
      const onward = request({ hostname, port, path: ask.url, method: ask.method, headers }, (told) => {
        if (!rewritten || told.statusCode !== 200) {
          answer.writeHead(told.statusCode, told.headers);
          return told.pipe(answer);
        }
        const parts = [];
        told.on('data', (part) => parts.push(part));
        told.on('end', () => {
          const text = rewritten(Buffer.concat(parts).toString());
          answer.writeHead(200, { ...told.headers, 'content-length': Buffer.byteLength(text) });
          answer.end(text);
        });
      });
      onward.on('error', () => answer.destroy());
      answer.on('close', () => onward.destroy());
      onward.end(body);
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  proxy.origin = `http://127.0.0.1:${server.address().port}`;
  proxy.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return proxy;
}
