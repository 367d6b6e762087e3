// Each import rule finds what it is there to find: one planted violation for every rule of .dependency-cruiser.cjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../paths.mjs';

/** @type {Record<string, [file: string, imports: string]>} by rule */
const planted = {
  'no-circular': ['libs/calendar/circle-a.ts', './circle-b.js'],
  'libs-calendar-imports': ['libs/calendar/a.ts', '../dossier/room.js'],
  'libs-calendar-outside': ['libs/calendar/b.ts', 'node:fs'],
  'libs-policy-imports': ['libs/policy/a.ts', '../dossier/room.js'],
  'libs-policy-outside': ['libs/policy/b.ts', '@temporalio/common'],
  'libs-dossier-imports': ['libs/dossier/a.ts', '../policy/room.js'],
  'libs-dossier-outside': ['libs/dossier/b.ts', '@nestjs/common'],
  'libs-agency-imports': ['libs/agency/a.ts', '../policy/room.js'],
  'libs-agency-outside': ['libs/agency/b.ts', 'node:fs'],
  'libs-made-up-imports': ['libs/made-up/a.ts', '../persistence/room.js'],
  'libs-made-up-outside': ['libs/made-up/b.ts', '@nestjs/common'],
  'libs-ports-imports': ['libs/ports/a.ts', '../persistence/room.js'],
  'libs-ports-outside': ['libs/ports/b.ts', 'zod'],
  'activities-imports': ['activities/bank/a.ts', '../../libs/persistence/room.js'],
  'activities-outside': ['activities/bank/b.ts', '@mikro-orm/postgresql'],
  'libs-persistence-imports': ['libs/persistence/a.ts', '../temporal/room.js'],
  'libs-persistence-outside': ['libs/persistence/b.ts', '@temporalio/client'],
  'libs-temporal-imports': ['libs/temporal/a.ts', '../persistence/room.js'],
  'libs-temporal-outside': ['libs/temporal/b.ts', '@temporalio/worker'],
  'temporal-sees-workflow-as-types': ['libs/temporal/c.ts', '@temporalio/workflow'],
  'libs-program-imports': ['libs/program/a.ts', '../dossier/room.js'],
  'libs-program-outside': ['libs/program/b.ts', 'node:tls'],
  'libs-runs-imports': ['libs/runs/a.ts', '../policy/room.js'],
  'libs-runs-outside': ['libs/runs/b.ts', '@temporalio/worker'],
  'workflows-imports': ['workflows/claim/a.ts', '../../activities/bank/room.js'],
  'workflows-outside': ['workflows/claim/b.ts', 'node:crypto'],
  'workflows-see-activities-as-types': ['workflows/claim/c.ts', '../../libs/ports/room.js'],
  'types-see-no-other-type': ['workflows/claim/f.ts', '../counselling/room.js'],
  'definitions-see-no-temporal': ['workflows/claim/definition.ts', './commands/act.js'],
  'stories-are-no-program': ['workflows/claim/d.ts', './stories.js'],
  'cases-are-no-program': ['workflows/claim/e.ts', './given.js'],
  'made-up-types-are-no-program': ['workflows/claim/g.ts', '../../libs/made-up/room.js'],
  'calling-options-are-constants': ['activities/bank/options.ts', './room.js'],
  'apps-console-imports': ['apps/console/a.ts', '../../libs/policy/room.js'],
  'apps-console-outside': ['apps/console/b.ts', 'zod'],
  'pages-are-drawn-in-the-console': ['apps/api/c.ts', 'react'],
  'apps-registries-imports': ['apps/registries/a.ts', '../../libs/policy/room.js'],
  'api-imports': ['apps/api/a.ts', '../../activities/bank/room.js'],
  'api-sees-definitions': ['apps/api/b.ts', '../../workflows/kernel/room.js'],
  'worker-imports': ['apps/worker/a.ts', '../api/room.js'],
  'courier-imports': ['apps/courier/a.ts', '../../libs/temporal/room.js'],
  'operator-imports': ['apps/operator/a.ts', '../worker/room.js'],
  'libs-testing-imports': ['libs/testing/a.ts', '../policy/room.js'],
  'tests-from-outside': ['libs/testing/b.ts', '../../apps/api/room.js'],
  'bench-imports': ['bench/a.ts', '../libs/persistence/room.js'],
  'bench-floor-imports': ['bench/floor/a.ts', '../../libs/temporal/room.js'],
  'tools-imports': ['tools/a.mjs', '../libs/calendar/room.js'],
  'tools-outside': ['tools/b.mjs', 'zod'],
};

const folder = mkdtempSync(join(tmpdir(), 'hoso-imports-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path @param {string} text */
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const config = '.dependency-cruiser.cjs';
for (const file of [config, 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(folder, file));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
for (const [file, imported] of Object.values(planted)) write(file, `import ${JSON.stringify(imported)};\n`);
write('libs/calendar/circle-b.ts', "import './circle-a.js';\n");
write('workflows/claim/stories.ts', 'export const stories = [];\n');
write('workflows/claim/given.ts', 'export const given = [];\n');
write('workflows/claim/commands/act.ts', "import '../law.js';\n");
write('workflows/claim/law.ts', "import type {} from '@temporalio/common';\n");
const rooms = [...Object.values(planted).map(([file]) => dirname(file)), 'workflows/kernel', 'workflows/counselling'];
for (const room of new Set(rooms)) write(`${room}/room.ts`, 'export const room = true;\n');

const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
const cruised = spawnSync(
  process.execPath,
  [depcruise, '--config', config, '--output-type', 'json', 'apps', 'workflows', 'activities', 'libs', 'bench', 'tools'],
  { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
);
if (cruised.stdout === '') throw new Error(cruised.stderr);
/** @type {{ from: string, rule: { name: string } }[]} */
const violations = JSON.parse(cruised.stdout).summary.violations;

for (const [rule, [file, imported]] of Object.entries(planted)) {
  test(`${rule} finds ${file} importing ${imported}`, () => {
    const found = violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
    assert.ok(found.includes(rule), `found ${found.join(', ') || 'nothing'}`);
  });
}

test('every rule has its violation', () => {
  /** @type {{ forbidden: { name: string }[] }} */
  const { forbidden } = createRequire(import.meta.url)(join(root, config));
  assert.deepEqual(forbidden.map(({ name }) => name).sort(), Object.keys(planted).sort());
});
