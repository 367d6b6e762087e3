// `npm run replay`: a recorded history, run again under the inspector.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { dist, root } from './paths.mjs';
import { freePorts } from './process/ports.mjs';

const awarded = 'workflows/unemployment-claim/histories/awarded.binpb.gz';
const bundle = join(dist, 'apps', 'worker', 'src', 'workflow-bundle.generated.cjs');
const replay = (/** @type {string[]} */ ...args) =>
  spawn(process.execPath, [join(root, 'tools', 'run.mjs'), 'apps/worker/src/replay.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('a debugger stops in the procedure of a replayed dossier, whose source it knows', async () => {
  const [port] = await freePorts(1);
  const child = replay(awarded, `--inspect=${port}`);
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const debuggerOf = await attached(await addressIn(child.stderr));
  await debuggerOf.send('Debugger.enable');
  const first = debuggerOf.next('Debugger.paused');
  await debuggerOf.send('Runtime.runIfWaitingForDebugger');
  await first;
  // As an editor does: the breakpoint is set before the workflows are loaded. The bundle is the one that was built.
  const lines = readFileSync(bundle, 'utf8').split('\n');
  // The first line of the last function before it is registered: every dossier comes through there.
  const registered = lines.findIndex((line) => line.startsWith('const unemploymentClaimWorkflow = '));
  const lineNumber = lines.findLastIndex((line, i) => i < registered && line.includes('async function')) + 1;
  await debuggerOf.send('Debugger.setBreakpointByUrl', { lineNumber, urlRegex: 'workflow-bundle-.*js$' });
  const loaded = debuggerOf.next('Debugger.scriptParsed', ({ url }) => /workflow-bundle-.*js$/.test(url));
  const paused = debuggerOf.next('Debugger.paused');
  await debuggerOf.send('Debugger.resume');
  const { sourceMapURL } = await loaded;
  const map = JSON.parse(Buffer.from(sourceMapURL.slice(sourceMapURL.indexOf(',') + 1), 'base64').toString());
  assert.ok(map.sources.includes(join(root, 'workflows', 'unemployment-claim', 'procedure.ts')));
  const { callFrames } = await paused;
  assert.equal(callFrames[0].location.lineNumber, lineNumber);
  await debuggerOf.send('Debugger.disable');
  debuggerOf.close();
  assert.equal(await ended, 0);
  assert.deepEqual(JSON.parse(printed).outcome, 'as recorded');
});

test('without arguments it says what it takes', async () => {
  const child = replay();
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  assert.equal(await new Promise((resolve) => child.once('close', resolve)), 1);
  assert.match(said, /usage: replay -- FILE/);
});

/** @param {import('node:stream').Readable} stderr @returns {Promise<string>} where the inspector listens */
const addressIn = (stderr) =>
  new Promise((resolve) =>
    createInterface({ input: stderr }).on('line', (line) => {
      const [address] = /ws:\/\/\S+/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    }),
  );

/** @param {string} address */
async function attached(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  /** @type {Map<number, (result: any) => void>} */
  const answers = new Map();
  /** @type {{ method: string, wanted: (params: any) => boolean, found: (params: any) => void }[]} */
  const awaited = [];
  socket.onmessage = ({ data }) => {
    const { id, result, method, params } = JSON.parse(String(data));
    answers.get(id)?.(result);
    const index = awaited.findIndex((one) => one.method === method && one.wanted(params));
    if (index >= 0) awaited.splice(index, 1)[0]?.found(params);
  };
  return {
    /** @param {string} method @param {object} [params] @returns {Promise<any>} */
    send: (method, params = {}) => {
      last += 1;
      socket.send(JSON.stringify({ id: last, method, params }));
      return new Promise((resolve) => answers.set(last, resolve));
    },
    /** @param {string} method @param {(params: any) => boolean} [wanted] @returns {Promise<any>} */
    next: (method, wanted = () => true) => new Promise((found) => awaited.push({ method, wanted, found })),
    close: () => socket.close(),
  };
}
