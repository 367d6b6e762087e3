import { DossierTypes } from '../../../libs/dossier/index.js';
import { commands } from './commands/index.js';
import { hoso } from './cli.js';
import { shownText } from './table.js';

const types = new DossierTypes([]);
const called = (...args: string[]) => hoso({ args, env: {}, types });

it('tells all its commands', async () => {
  const { printed, exitCode } = await called();
  expect(exitCode).toBe(0);
  for (const { words } of commands) expect(printed).toContain(words);
  expect((await called('--help')).printed).toBe(printed);
});

it.each(commands.map(({ words }) => words))('%s explains itself', async (words) => {
  const { printed, exitCode } = await called(...words.split(' '), '--help');
  expect(exitCode).toBe(0);
  expect(printed).toMatch(new RegExp(`^npm run -s hoso -- ${words}`));
  expect(printed).toContain('--json');
});

it('says of a command that it does not know which ones there are', async () => {
  const { complaint, exitCode } = await called('registry', 'stop');
  expect(exitCode).toBe(2);
  expect(complaint).toMatch(/^there is no command registry stop\n/);
  expect(complaint).toContain('registry pause');
  expect(complaint).not.toContain('timeline verify');
});

it('names the settings that are missing, and only those that the command needs', async () => {
  const { complaint, exitCode } = await called('readmodel', 'rebuild');
  expect(exitCode).toBe(78);
  expect(complaint).toMatch(/^Wrong settings:\nDATABASE_URL: expected .*, found nothing.*\nHOSO_RECORD_KEY: [^\n]*$/);
});

it.each([
  ['timeline', 'verify', '--dossier', 'X', '--anchor', `1:${'0'.repeat(64)}`],
  ['timeline', 'verify', 'X'],
  ['record', 'erase', '--dossier', 'X'],
  ['dossiers', 'restart'],
  ['dossiers', 'restart', 'X', '--all'],
  ['dossiers', 'restart', 'X', 'Y'],
  ['dossiers', 'move', '--type', 'nothing'],
  ['registry', 'pause', 'post-office', '--reason', 'x'],
  ['consumers', 'resend'],
  ['consumers', 'discard', 'deadlines', '--reason', 'x'],
  ['consumers', 'discard', 'deadlines', '--position', '7'],
  ['consumers', 'discard', 'deadlines', '--position', '7', '--reason', 'x'.repeat(1_001)],
  ['consumers', 'resend', 'deadlines', '--position', 'all'],
  ['consumers', 'replay', 'deadlines'],
  ['consumers', 'replay', 'deadlines', '--after', '-1'],
  ['deadlines', 'list', '--from', 'yesterday'],
  ['webhooks', 'pause', 'X'],
  ['webhooks', 'pause', '--reason', 'x'],
])('%s %s %s is refused with the usage, before any server is asked', async (...args) => {
  const env = {
    DATABASE_URL: 'postgresql://127.0.0.1:1/hoso',
    HOSO_RECORD_KEY: Buffer.alloc(32).toString('base64'),
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    HOSO_ENCRYPTION_KEYS: `k:${Buffer.alloc(32).toString('base64')}`,
  };
  const { complaint, exitCode } = await hoso({ args, env, types });
  expect([exitCode, complaint]).toEqual([
    2,
    expect.stringContaining(`usage: npm run -s hoso -- ${args[0]} ${args[1]}`),
  ]);
});

it('prints tables whose columns stand under each other', () => {
  const table = {
    headings: ['a', 'long one'],
    rows: [
      ['first', 'x'],
      ['2', ''],
    ],
  };
  expect(shownText([table, 'end'])).toBe('A      LONG ONE\nfirst  x\n2\nend');
  expect(shownText([{ headings: ['a'], rows: [] }])).toBe('(nothing)');
});
