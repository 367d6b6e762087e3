import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';

test('every command of package.json is described in tools/README.md, and no other', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const readme = readFileSync(join(root, 'tools', 'README.md'), 'utf8');
  const [, table = ''] = /## Commands\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const described = [...table.matchAll(/^\| `npm (?:run )?(?:-s )?([\w:]+)/gm)].map(([, name]) => name);
  assert.deepEqual(described.sort(), Object.keys(scripts).sort());
});
