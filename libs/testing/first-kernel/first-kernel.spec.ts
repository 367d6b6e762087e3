import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirstKernelDossier } from './load.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, file));
const sums = read('SHA256SUMS')
  .toString()
  .trim()
  .split('\n')
  .map((line) => line.split('  '));
const { commit, dossiers } = JSON.parse(read('dossiers.json').toString()) as {
  commit: string;
  dossiers: readonly FirstKernelDossier[];
};

describe('the dump of the first kernel', () => {
  it('has a digest of each of its files', () => {
    expect(sums.map(([, file]) => file)).toEqual(['dossiers.json', 'record.sql.gz', 'registries.sql.gz']);
  });

  it.each(sums)('%s is that of %s', (sum, file) => {
    expect(
      createHash('sha256')
        .update(read(String(file)))
        .digest('hex'),
    ).toBe(sum);
  });

  it('tells of each dossier once, and what comes next of each open one', () => {
    expect(commit).toBe('b2dabba');
    expect(new Set(dossiers.map(({ number }) => number)).size).toBe(dossiers.length);
    expect(dossiers.filter(({ open, next }) => open !== (next !== null))).toEqual([]);
    expect(dossiers.filter(({ acknowledged, sequence }) => acknowledged < sequence)).toHaveLength(6);
  });
});
