// What `npm run new:type` refuses, and that it then writes nothing; what it makes is proved as a whole, with every check, in
// libs/testing/adding-a-dossier-type.system-spec.ts.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../paths.mjs';
import { named, NotMadeError } from './named.mjs';
import { blocksOf, templates } from './page.mjs';
import { written } from './written.mjs';

const copy = mkdtempSync(join(tmpdir(), 'hoso-new-type-'));
after(() => rmSync(copy, { recursive: true, force: true }));
const registering = ['workflows/types.ts', 'workflows/index.ts', 'workflows/who-must-act.spec.ts'];
const pages = Object.values(templates).map(({ page }) => `docs/${page}`);
const shared = [...registering, 'apps/api/fixtures/stated-permissions.ts', ...pages];
for (const path of [...shared, 'workflows/job-counselling/definition.ts']) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  cpSync(join(root, path), join(copy, path));
}
const read = (/** @type {string} */ path) => readFileSync(join(copy, path), 'utf8');

test('a name is that of a folder, a route and a constant', () => {
  const refused = [
    '',
    'ab',
    'Fishing',
    'fishing_licence',
    '-fishing',
    'fishing-',
    'a--b',
    '9lives',
    '../up',
    'x'.repeat(41),
  ];
  for (const name of refused) assert.throws(() => named(copy, { name }), NotMadeError, name);
  for (const name of ['class', 'delete', 'events', 'office', 'field', 'stage', 'request'])
    assert.throws(() => named(copy, { name }), /is a word/, name);
  assert.throws(() => named(copy, { name: 'job-counselling' }), /exists/);
});

test('title and prefix follow from the name, or are told', () => {
  assert.deepEqual(named(copy, { name: 'fishing-licence' }), {
    template: templates.plain,
    ...{ name: 'fishing-licence', constant: 'fishingLicence', prefix: 'FL' },
    ...{ title: 'Fishing licence', vi: 'Thủ tục fishing licence' },
  });
  assert.equal(named(copy, { name: 'errand' }).prefix, 'ERR');
  assert.equal(named(copy, { name: 'reading-room-card' }).title, 'Reading room card');
  assert.equal(
    named(copy, { name: 'fishing-licence', title: 'Licence', vi: 'Giấy phép', prefix: 'GPDB' }).vi,
    'Giấy phép',
  );
  for (const wrong of [
    { title: "it's" },
    { title: 'Thẻ' },
    { vi: 'no accents' },
    { vi: "Thẻ'" },
    { prefix: 'F' },
    { prefix: 'fl' },
  ])
    assert.throws(
      () => named(copy, { name: 'fishing-licence', ...wrong }),
      /--(title|vi|prefix)/,
      JSON.stringify(wrong),
    );
  assert.throws(() => named(copy, { name: 'fishing-licence', prefix: 'TVVL' }), /job-counselling/);
});

test('types are made one after the other, each registered once', () => {
  for (const name of ['fishing-licence', 'errand']) {
    written(copy, named(copy, { name }));
    assert.throws(() => named(copy, { name }), /exists/);
  }
  /** @type {[string, RegExp][]} */
  const registered = [
    ['workflows/types.ts', /^import \{ fishingLicence \} from '\.\/fishing-licence\/definition\.js';$/m],
    ['workflows/types.ts', /registered\(fishingLicence\),\s+registered\(errand\)/],
    ['workflows/index.ts', /^export \{ errandWorkflow as 'errand' \}/m],
    ['workflows/who-must-act.spec.ts', /'errand': \{ requested/],
    ['apps/api/fixtures/stated-permissions.ts', /'fishing-licence': \{/],
  ];
  for (const [path, line] of registered) assert.match(read(path), line);
  assert.doesNotMatch(read('workflows/fishing-licence/definition.ts'), /reading|TPD|Thẻ phòng/i);
});

test('a fuller one has a paper, what is told and a letter, and is small', () => {
  written(copy, named(copy, { name: 'fishing-boat', fuller: true }));
  assert.match(read('workflows/fishing-boat/decisions.ts'), /examination\([\s\S]*signature\([\s\S]*tells\(/);
  assert.match(read('workflows/fishing-boat/events.ts'), /letters = \{/);
  assert.doesNotMatch(read('workflows/fishing-boat/definition.ts'), /stall|GPSC|sạp/i);
  const own = blocksOf(copy, templates.fuller).filter(
    ({ path, kind }) => kind === 'ts' && !/\.spec\.ts$|stories\.ts$/.test(path),
  );
  const lines = own.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  assert.ok(own.length <= 6 && lines < 250, `${own.length} files of ${lines} lines`);
});

test('nothing is written where a file that registers types is not as it is known', () => {
  writeFileSync(join(copy, 'workflows/who-must-act.spec.ts'), '// something else\n');
  const before = read('workflows/types.ts');
  assert.throws(() => written(copy, named(copy, { name: 'reading-room' })), /who-must-act/);
  assert.equal(existsSync(join(copy, 'workflows/reading-room')), false);
  assert.equal(read('workflows/types.ts'), before);
});
