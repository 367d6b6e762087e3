import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { logOutput } from './index.js';

const opened = (path: string, flags: string, use: (fd: number) => void): void => {
  const fd = openSync(path, flags);
  try {
    use(fd);
  } finally {
    closeSync(fd);
  }
};

it('writes lines, and has lost none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-log-'));
  opened(join(folder, 'log'), 'w', (fd) => {
    const { destination, lost } = logOutput(fd);
    pino({}, destination).info('first');
    expect(lost()).toEqual({ count: 0, reason: undefined });
  });
  expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('"msg":"first"');
  rmSync(folder, { recursive: true });
});

it('goes on when nothing can be written, counts it and says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-log-'));
  opened(join(folder, 'log'), 'w', () => undefined);
  // A file that was opened to be read only: as a disk that is.
  opened(join(folder, 'log'), 'r', (fd) => {
    const { destination, lost } = logOutput(fd);
    for (let i = 0; i < 3; i += 1) pino({}, destination).info('somewhere');
    expect(lost().reason).toBe('EBADF');
    expect(lost().count).toBeGreaterThanOrEqual(3);
  });
  rmSync(folder, { recursive: true });
});

(existsSync('/dev/full') ? it : it.skip)('goes on when the disk is full, and keeps a megabyte at the most', () => {
  opened('/dev/full', 'w', (fd) => {
    const { destination, lost } = logOutput(fd);
    const log = pino({}, destination);
    for (let i = 0; i < 1_200; i += 1) log.info('x'.repeat(1_000));
    expect(lost().reason).toBe('ENOSPC');
    expect(lost().count).toBeGreaterThanOrEqual(1_200);
  });
});
