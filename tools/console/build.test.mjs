import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { budgets, buildConsole, oversized } from './build.mjs';

/** @type {string} */
let folder;
before(() => void (folder = mkdtempSync(join(tmpdir(), 'hoso-pages-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

test('pages that people would wait for too long are no build', () => {
  const first = { name: 'first load', first: true, bytes: budgets.first };
  const page = { name: 'a page', first: false, bytes: budgets.page };
  assert.deepEqual(oversized([first, page]), []);
  assert.deepEqual(oversized([{ ...first, bytes: budgets.first + 1 }, page]), [
    'first load: 131 KB compressed, at most 130',
  ]);
  const pdf = { ...page, name: 'src/dossier/pdf-view.tsx' };
  assert.deepEqual(oversized([{ ...pdf, bytes: budgets.pdf }]), []);
  assert.equal(oversized([{ ...pdf, bytes: budgets.pdf + 1 }]).length, 1);
  assert.deepEqual(oversized([first, { ...page, bytes: 2 * budgets.page }]), ['a page: 120 KB compressed, at most 60']);
});

test('pages that cannot be built leave those that were, and say why; no build leaves half of anything', async () => {
  const from = join(folder, 'from');
  const to = join(folder, 'built');
  mkdirSync(join(from, 'src'), { recursive: true });
  writeFileSync(join(from, 'index.html'), '<!doctype html><script type="module" src="/src/first.ts"></script>');
  writeFileSync(join(from, 'src', 'first.ts'), `await import('./app.js');`);
  /** @type {string[]} */
  let said = [];
  const built = (/** @type {string} */ app) => {
    said = [];
    writeFileSync(join(from, 'src', 'app.tsx'), app);
    return buildConsole((line) => void said.push(line), { from, to });
  };
  const scripts = () => {
    const assets = join(to, 'assets');
    const names = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.js')) : [];
    return names.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
  };

  assert.equal(await built(`document.title = 'as it was`), false);
  assert.deepEqual(readdirSync(folder), ['from']);

  assert.equal(await built(`document.title = 'the first';`), true);
  assert.match(scripts(), /the first/);
  assert.equal(await built(`document.title = 'the first';`), true);
  assert.deepEqual(said, []);

  assert.equal(await built(`document.title = 'the second`), false);
  assert.match(said.join('\n'), /app\.tsx/);
  assert.match(scripts(), /the first/);

  const noise = Array.from({ length: 60_000 }, (_, at) => ((at * 2_654_435_761) % 4_294_967_296).toString(36)).join('');
  assert.equal(await built(`document.title = 'too large ${noise}';`), false);
  assert.match(said.join('\n'), /first load: \d+ KB compressed, at most 130/);
  assert.match(scripts(), /the first/);

  // What a build left that was killed: no process has a number as high as this.
  mkdirSync(`${to}-new-99999999`);
  assert.equal(await built(`document.title = 'the second';`), true);
  assert.match(scripts(), /the second/);
  assert.doesNotMatch(scripts(), /the first/);
  assert.deepEqual(readdirSync(folder).sort(), ['built', 'from']);
});
