// Tests the alerts (rules.yml) with Prometheus's own promtool: `npm run test:nightly -- alerts`. Go compiles it once, which
// takes ten minutes on a cold machine; then it is cached.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, onPath, root } from '../paths.mjs';
import { prometheus } from '../versions.mjs';

const folder = join(cacheDir(), `promtool-${prometheus}`);
const program = join(folder, 'promtool');

if (!existsSync(program)) {
  const go = onPath('go');
  if (go === undefined)
    throw new Error('promtool is not in the cache, and Go, which could compile it, is not installed');
  mkdirSync(folder, { recursive: true });
  const module = `github.com/prometheus/prometheus/cmd/promtool@v${prometheus}`;
  process.stderr.write(`compiling ${module} with Go\n`);
  const { status } = spawnSync(go, ['install', module], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Go could not compile ${module}`);
}
for (const words of [
  ['check', 'rules', 'rules.yml'],
  ['test', 'rules', 'rules.test.yml'],
]) {
  const { status } = spawnSync(program, words, { cwd: join(root, 'tools', 'monitoring'), stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
