import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalSecurity, tlsOf } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'hoso-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, name);
  return path;
};

describe('settings of TLS', () => {
  it('are the contents of the files that they name', () => {
    expect(tlsOf('DATABASE', {})).toBeUndefined();
    expect(tlsOf('DATABASE', { DATABASE_TLS_CA: file('ca') })).toEqual({ ca: 'ca' });
    expect(tlsOf('DATABASE', { DATABASE_TLS_CA: 'system' })).toEqual({});
    const all = { DATABASE_TLS_CA: file('ca'), DATABASE_TLS_CERT: file('cert'), DATABASE_TLS_KEY: file('key') };
    expect(tlsOf('DATABASE', all)).toEqual({ ca: 'ca', client: { cert: 'cert', key: 'key' } });
  });

  it.each([
    [{ DATABASE_TLS_CA: '/nowhere/ca.pem' }, /^DATABASE_TLS_CA: .*a file that can be read, found "\/nowhere/],
    [{ DATABASE_TLS_CA: 'system', DATABASE_TLS_CERT: '/x' }, /^DATABASE_TLS_KEY: /],
    [{ DATABASE_TLS_CA: 'system', DATABASE_TLS_KEY: '/x' }, /^DATABASE_TLS_CERT: /],
    [{ DATABASE_TLS_CERT: '/x', DATABASE_TLS_KEY: '/x' }, /^DATABASE_TLS_CA: /],
  ])('that cannot be meant are named: %o', (settings, message) => {
    expect(() => tlsOf('DATABASE', settings)).toThrow(message);
  });

  it('send no API key where others can read it', () => {
    expect(() => temporalSecurity({ TEMPORAL_API_KEY: 'k' })).toThrow(/^TEMPORAL_TLS_CA: /);
    expect(temporalSecurity({ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS_CA: 'system' })).toEqual({ tls: {}, apiKey: 'k' });
    expect(temporalSecurity({})).toEqual({ tls: undefined, apiKey: undefined });
  });
});
