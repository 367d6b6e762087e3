import { rmSync } from 'node:fs';

// After the system tests: what jest.setup.mjs started stops; servers that ran before stay.
export default async function tearDown() {
  const compiled = globalThis.__hosoCompiled;
  if (compiled !== undefined) rmSync(compiled, { recursive: true, force: true });
  const child = globalThis.__hosoTestServers;
  if (child === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await ended;
}
