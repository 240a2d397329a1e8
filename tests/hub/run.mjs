// Three programs and a line between them that is cut: `node tests/hub/run.mjs [--server build/dev/berdaya]`.
// BERDAYA_SEED=n throws the same dice again.
import { resolve } from 'node:path';
import { hub_tests } from './hub.test.mjs';

const at = process.argv.indexOf('--server');
hub_tests(resolve(at < 0 ? 'build/dev/berdaya' : process.argv[at + 1]));
