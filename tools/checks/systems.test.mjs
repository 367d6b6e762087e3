import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';
import { prefixOf, registries } from '../start/stand-ins.mjs';

// A system outside is named once, and what there is of it follows (docs/adr/0035).
const files = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.trim().split('\n');

/** Its own folders, whoever uses it, what tries it, and what is made of all of it. @param {string} name */
const mayName = (name) => [
  new RegExp(`^(activities|apps/registries/src)/${name}/`),
  /^(workflows\/(?!kernel)[^/]+|libs\/made-up)\//,
  // The bank's statement is the bank's alone.
  /^(apps\/worker\/src|libs\/persistence)\/statement\/|^apps\/worker\/src\/serve\.ts$/,
  /[.-]spec\.ts$|[.]test\.(mjs|yml)$|^bench\/|^libs\/testing\/((play|first-kernel|faults)\/|made-up\.ts)/,
  /^docs\/|\.md$|^apps\/console\/src\/api\/schema\.ts$|^libs\/policy\//,
];

const comments = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/** Files that say the name, as a text, a key, a path or the beginning of a setting. @param {string} name */
function naming(name) {
  const said = new RegExp(
    `['"\`/]${name}['"\`/.]|^ +['"]?${name}['"]?:|\\b${prefixOf(name)}_(URL|PORT|TOKEN_URL|CLIENT_ID|CLIENT_SECRET)\\b`,
    'm',
  );
  return files
    .filter(
      (file) => /\.(ts|tsx|mjs|cjs|json|yml)$|Dockerfile$/.test(file) && !mayName(name).some((own) => own.test(file)),
    )
    .filter((file) => said.test(readFileSync(join(root, file), 'utf8').replaceAll(comments, '')));
}

for (const name of registries)
  test(`${name} takes its folders and five places`, () => {
    assert.deepEqual(naming(name), [
      'apps/registries/src/registries.ts',
      'apps/worker/src/registries.ts',
      'docker-compose.yml',
      'libs/agency/systems.ts',
      'tools/start/stand-ins.json',
    ]);
  });
