import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './pages.js';

const routes = readFileSync(join(import.meta.dirname, '../../../console/src/app.tsx'), 'utf8');
const paths = [...routes.matchAll(/^ +path: '([^']+)'/gm)].map(([, path = '']) => path);

it('every page of the console can be opened and reloaded by its address', () => {
  expect(paths.length).toBeGreaterThan(25);
  const serves = (path: string) =>
    addresses.some((address) => address === path || (address.endsWith('/*') && path.startsWith(address.slice(0, -1))));
  expect(paths.filter((path) => !serves(path))).toEqual([]);
});
